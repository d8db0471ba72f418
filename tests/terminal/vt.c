/* SPDX-License-Identifier: MIT */
/* forkpty(3), libvterm, and a scanner for the program's marker.  The marker is matched by hand because libvterm's callback
   for unknown sequences changed its type between the versions in use. */
#include "config.h"

#include "tests/terminal/vt.h"

#include "base/mem.h"
#include "base/str.h"
#include "base/utf8.h"

#include <errno.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vterm.h>

static const char MARK[] = "\033]7770;", STOPPED[] = "\033]7771;\033\\";

struct vt {
	int fd, rows, cols;
	int go;				/* a byte here lets a stopped job continue */
	int sent, shown;		/* inputs given; inputs the screen reflects, -1 before the first frame */
	int reloads, stops;
	size_t scanned;			/* bytes of the log looked at for markers */
	bool exited;
	int status;
	pid_t pid;
	VTerm *term;
	VTermScreen *screen;
	struct str log, text;
	char begun[4];			/* bytes of a character whose others have not come */
	size_t begun_length;
};

static void put_bytes(struct vt *vt, const char *bytes, size_t n);

static void on_output(const char *bytes, size_t n, void *vt)
{
	put_bytes(vt, bytes, n);
}

/* What a shell does with one job in the foreground, told with escape codes. */
static _Noreturn void shell(char *const argv[], int go)
{
	int status;
	char byte;
	signal(SIGTTOU, SIG_IGN);
	pid_t job = fork();
	if (job == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		setpgid(0, 0);
		tcsetpgrp(STDIN_FILENO, getpid());
		signal(SIGTTOU, SIG_DFL);
		close(go);
		execv(argv[0], argv);
		_exit(127);
	}
	setpgid(job, job);
	while (waitpid(job, &status, WUNTRACED) == job && WIFSTOPPED(status)) {
		tcsetpgrp(STDIN_FILENO, getpgrp());
		if (write(STDOUT_FILENO, STOPPED, sizeof STOPPED - 1) < 0 || read(go, &byte, 1) != 1)
			break;
		tcsetpgrp(STDIN_FILENO, job);
		kill(-job, SIGCONT);
	}
	_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}

struct vt *vt_open(int rows, int cols, const char *term, char *const argv[], bool job)
{
	struct winsize ws = { .ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols };
	struct vt *vt = mem_new(1, sizeof *vt);
	int go[2];
	if (pipe(go) < 0)
		abort();
	vt->rows = rows;
	vt->cols = cols;
	vt->shown = -1;
	vt->pid = forkpty(&vt->fd, NULL, NULL, &ws);
	if (vt->pid < 0)
		abort();
	if (vt->pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);	/* no test leaves a program behind, whatever became of either */
		if (term != NULL)
			setenv("TERM", term, 1);
		else
			unsetenv("TERM");
		unsetenv("LINES");
		unsetenv("COLUMNS");
		close(go[1]);
		if (job)
			shell(argv, go[0]);
		close(go[0]);
		execv(argv[0], argv);
		_exit(127);
	}
	close(go[0]);
	vt->go = go[1];
	vt->term = vterm_new(rows, cols);
	vterm_set_utf8(vt->term, 1);
	vterm_output_set_callback(vt->term, on_output, vt);
	vt->screen = vterm_obtain_screen(vt->term);
	vterm_screen_enable_altscreen(vt->screen, 1);
	vterm_screen_reset(vt->screen, 1);
	return vt;
}

static void scan(struct vt *vt)
{
	const char *text = vt->log.text;
	for (; vt->scanned < vt->log.length; vt->scanned++) {
		const char *p = text + vt->scanned, *end;
		size_t left = vt->log.length - vt->scanned;
		if (*p != '\033' || left < 2 || p[1] != ']') {
			if (*p == '\033' && left < 2)
				return;
			continue;
		}
		const char *bell = memchr(p, '\a', left);	/* how curses ends those of its own */
		end = memmem(p, left, "\033\\", 2);
		if (end == NULL && bell == NULL)
			return;		/* not all of it is there yet */
		if (end == NULL || (bell != NULL && bell < end)) {
			vt->scanned = (size_t)(bell - text);
			continue;
		}
		if (strncmp(p, MARK, sizeof MARK - 1) == 0) {
			char *next;
			vt->shown = (int)strtol(p + sizeof MARK - 1, &next, 10);
			vt->reloads = *next == ';' ? (int)strtol(next + 1, NULL, 10) : 0;
		} else if (strncmp(p, STOPPED, sizeof STOPPED - 1) == 0) {
			vt->stops++;
		}
		vt->scanned = (size_t)(end - text) + 1;
	}
}

/* How much of it is whole characters: libvterm 0.1.4 now and then loses one that comes in two pieces. */
static size_t whole(const char *bytes, size_t n)
{
	for (size_t back = 1; back <= 3 && back <= n; back++) {
		unsigned char c = (unsigned char)bytes[n - back];
		if ((c & 0xC0) != 0x80)
			return (c >= 0xF0 ? 4u : c >= 0xE0 ? 3u : c >= 0xC0 ? 2u : 1u) > back ? n - back : n;
	}
	return n;
}

/* Reads what there is, waiting up to `patience` ms.  1: some, 0: none came, -1: the program is gone. */
static int pump(struct vt *vt, int patience)
{
	char buf[sizeof vt->begun + 65536];
	struct pollfd p = { .fd = vt->fd, .events = POLLIN };
	int ready;
	while ((ready = poll(&p, 1, patience)) < 0 && errno == EINTR)
		;
	if (ready == 0)
		return 0;
	memcpy(buf, vt->begun, vt->begun_length);
	ssize_t n = read(vt->fd, buf + vt->begun_length, sizeof buf - vt->begun_length);
	if (n <= 0)
		return -1;
	size_t length = vt->begun_length + (size_t)n, fit = whole(buf, length);
	str_add_bytes(&vt->log, buf + vt->begun_length, (size_t)n);
	vterm_input_write(vt->term, buf, fit);
	vt->begun_length = length - fit;
	memcpy(vt->begun, buf + fit, vt->begun_length);
	scan(vt);
	return 1;
}

/* A terminal that is written to must be read from too, or both sides wait for ever. */
static void put_bytes(struct vt *vt, const char *bytes, size_t n)
{
	while (n > 0) {
		struct pollfd p = { .fd = vt->fd, .events = POLLIN | POLLOUT };
		if (poll(&p, 1, VT_PATIENCE) <= 0)
			return;
		if ((p.revents & POLLIN) != 0 && pump(vt, 0) < 0)
			return;
		if ((p.revents & POLLOUT) != 0) {
			ssize_t done = write(vt->fd, bytes, n < 1024 ? n : 1024);
			if (done < 0)
				return;
			bytes += done;
			n -= (size_t)done;
		} else if ((p.revents & (POLLHUP | POLLERR)) != 0) {
			return;
		}
	}
}

void vt_send(struct vt *vt, const char *bytes, size_t n, int inputs)
{
	vt->sent += inputs;
	put_bytes(vt, bytes, n);
}

void vt_keys(struct vt *vt, const char *keys)
{
	vt_send(vt, keys, strlen(keys), (int)strlen(keys));
}

void vt_key(struct vt *vt, const char *bytes)
{
	vt_send(vt, bytes, strlen(bytes), 1);
}

void vt_resize_unheard(struct vt *vt, int rows, int cols)
{
	struct winsize ws = { .ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols };
	vt->rows = rows;
	vt->cols = cols;
	vterm_set_size(vt->term, rows, cols);
	/* libvterm 0.1.4 may leave its cursor above the first row of a smaller screen, and writes there. */
	vterm_input_write(vt->term, "\033[r", 3);
	ioctl(vt->fd, TIOCSWINSZ, &ws);		/* the kernel raises SIGWINCH */
}

void vt_resize(struct vt *vt, int rows, int cols)
{
	vt->sent++;
	vt_resize_unheard(vt, rows, cols);
}

static bool settle(struct vt *vt, const int *count, int wanted)
{
	while (*count < wanted)
		if (pump(vt, VT_PATIENCE) <= 0)
			return false;
	return true;
}

bool vt_settle(struct vt *vt)
{
	return settle(vt, &vt->shown, vt->sent);
}

bool vt_settle_reloads(struct vt *vt, int count)
{
	return settle(vt, &vt->reloads, count);
}

bool vt_settle_stops(struct vt *vt, int count)
{
	return settle(vt, &vt->stops, count);
}

bool vt_settle_shows(struct vt *vt, const char *text)
{
	while (vt_find(vt, text) < 0)
		if (pump(vt, VT_PATIENCE) <= 0)
			return false;
	return true;
}

void vt_go_on(struct vt *vt)
{
	vt->sent++;
	if (write(vt->go, "g", 1) != 1)
		abort();
}

void vt_halt(struct vt *vt, const char *bytes)
{
	struct termios line;
	int status;
	kill(vt->pid, SIGSTOP);
	if (waitpid(vt->pid, &status, WUNTRACED) != vt->pid || !WIFSTOPPED(status) || tcgetattr(vt->fd, &line) != 0)
		abort();
	while (pump(vt, 0) > 0)
		;
	line.c_lflag |= ECHO | ICANON | ISIG;
	line.c_iflag |= ICRNL;
	line.c_oflag |= OPOST;
	tcsetattr(vt->fd, TCSANOW, &line);
	vterm_input_write(vt->term, bytes, strlen(bytes));
}

void vt_resume(struct vt *vt)
{
	vt->sent++;
	kill(vt->pid, SIGCONT);
}

struct vt_cell vt_at(const struct vt *vt, int row, int col)
{
	VTermScreenCell c;
	vterm_screen_get_cell(vt->screen, (VTermPos){ row, col }, &c);
	bool right_half = c.chars[0] == UINT32_MAX;
	return (struct vt_cell){
		.ch = right_half ? 0 : c.chars[0] != 0 ? c.chars[0] : ' ',
		.fg = VTERM_COLOR_IS_DEFAULT_FG(&c.fg) ? -1 : VTERM_COLOR_IS_INDEXED(&c.fg) ? c.fg.indexed.idx : 256,
		.bg = VTERM_COLOR_IS_DEFAULT_BG(&c.bg) ? -1 : VTERM_COLOR_IS_INDEXED(&c.bg) ? c.bg.indexed.idx : 256,
		.bold = c.attrs.bold != 0, .underline = c.attrs.underline != 0, .reverse = c.attrs.reverse != 0,
	};
}

void vt_cursor(const struct vt *vt, int *row, int *col)
{
	VTermPos at;
	vterm_state_get_cursorpos(vterm_obtain_state(vt->term), &at);
	*row = at.row;
	*col = at.col;
}

static void add_row(struct vt *vt, int row)
{
	size_t keep = vt->text.length;
	for (int col = 0; col < vt->cols; col++) {
		struct vt_cell c = vt_at(vt, row, col);
		char out[5];
		if (c.ch == 0)
			continue;
		str_add_bytes(&vt->text, out, utf8_put(out, c.ch));
		keep = c.ch != ' ' ? vt->text.length : keep;
	}
	vt->text.length = keep;
	str_add(&vt->text, "");
	if (vt->text.text != NULL)
		vt->text.text[keep] = '\0';
}

const char *vt_row(struct vt *vt, int row)
{
	str_clear(&vt->text);
	add_row(vt, row);
	return str_text(&vt->text);
}

int vt_find(struct vt *vt, const char *text)
{
	for (int row = 0; row < vt->rows; row++)
		if (strstr(vt_row(vt, row), text) != NULL)
			return row;
	return -1;
}

const char *vt_dump(struct vt *vt)
{
	str_clear(&vt->text);
	for (int row = 0; row < vt->rows; row++) {
		str_add_char(&vt->text, '|');
		add_row(vt, row);
		str_add_char(&vt->text, '\n');
	}
	return str_text(&vt->text);
}

const char *vt_looks(struct vt *vt)
{
	str_clear(&vt->text);
	for (int row = 0; row < vt->rows; row++) {
		struct vt_cell before = { .fg = -2 };
		for (int col = 0; col < vt->cols; col++) {
			struct vt_cell c = vt_at(vt, row, col);
			char out[5];
			if (c.fg != before.fg || c.bg != before.bg || c.bold != before.bold || c.underline != before.underline ||
			    c.reverse != before.reverse)
				str_addf(&vt->text, "<%d,%d%s%s%s>", c.fg, c.bg, c.bold ? "b" : "", c.underline ? "u" : "",
					c.reverse ? "r" : "");
			before = c;
			if (c.ch != 0)
				str_add_bytes(&vt->text, out, utf8_put(out, c.ch));
		}
		str_add_char(&vt->text, '\n');
	}
	return str_text(&vt->text);
}

const char *vt_bytes(const struct vt *vt, size_t *n)
{
	*n = vt->log.length;
	return str_text(&vt->log);
}

void vt_forget(struct vt *vt)
{
	str_clear(&vt->log);
	vt->scanned = 0;
}

pid_t vt_pid(const struct vt *vt)
{
	return vt->pid;
}

bool vt_line_is_sane(const struct vt *vt)
{
	struct termios line;
	const tcflag_t wanted = ECHO | ICANON | ISIG;
	return tcgetattr(vt->fd, &line) == 0 && (line.c_lflag & wanted) == wanted && (line.c_iflag & ICRNL) != 0 &&
	       (line.c_oflag & OPOST) != 0;
}

void vt_hang_up(struct vt *vt)
{
	close(vt->fd);
	vt->fd = -1;
}

int vt_wait_exit(struct vt *vt)
{
	int alive = vt->fd < 0 ? -1 : 1, status;
	while (alive > 0)
		alive = pump(vt, VT_PATIENCE);
	if (alive == 0)
		kill(vt->pid, SIGKILL);
	waitpid(vt->pid, &status, 0);
	vt->exited = true;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void vt_close(struct vt *vt)
{
	if (!vt->exited) {
		kill(vt->pid, SIGKILL);
		waitpid(vt->pid, NULL, 0);
	}
	if (vt->fd >= 0)
		close(vt->fd);
	close(vt->go);
	vterm_free(vt->term);
	str_free(&vt->log);
	str_free(&vt->text);
	free(vt);
}
