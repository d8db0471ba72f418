/* SPDX-License-Identifier: MIT */
/* An editor takes the terminal as a shell's command would: ^C is its own, and ^Z stops both it and this program, so that the shell
   comes back and fg continues both. */
#include "config.h"

#include "tui/editor.h"

#include "host/file.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { READ_MOST = 1 << 20, SIGNALS = 3 };

static const char *editor_name(void)
{
	const char *name = getenv("VISUAL");
	if (name == NULL || name[0] == '\0')
		name = getenv("EDITOR");
	return name != NULL && name[0] != '\0' ? name : "vi";
}

static bool write_all(int fd, const char *text)
{
	for (size_t n = strlen(text); n > 0;) {
		ssize_t done = write(fd, text, n);
		if (done < 0 && errno != EINTR)
			return false;
		if (done > 0) {
			text += done;
			n -= (size_t)done;
		}
	}
	return true;
}

/* A file that only its owner reads, with the text and a line's end. */
static bool make_file(const char *text, struct str *path, struct err *err)
{
	const char *folder = getenv("TMPDIR");
	str_addf(path, "%s/restday-note-XXXXXX.txt", folder != NULL && folder[0] == '/' ? folder : "/tmp");
	int fd = mkstemps(path->text, 4);
	if (fd < 0)
		return err_set(err, ERR_IO, "No file can be made for the editor (%s): %s.", str_text(path), strerror(errno));
	bool ok = write_all(fd, text) && (text[0] == '\0' || write_all(fd, "\n"));
	int why = errno;
	close(fd);
	if (ok)
		return true;
	unlink(str_text(path));
	return err_set(err, ERR_IO, "The note cannot be written for the editor: %s.", strerror(why));
}

/* The exit code of the editor, 128 and more where a signal ended it, -1 where it could not be started. */
static int run(const char *path)
{
	static const int signals[SIGNALS] = { SIGINT, SIGQUIT, SIGTSTP };
	struct sigaction before[SIGNALS], ignore = { .sa_handler = SIG_IGN }, plain = { .sa_handler = SIG_DFL };
	struct str command = { 0 };
	int status = 0;
	sigemptyset(&ignore.sa_mask);
	sigemptyset(&plain.sa_mask);
	str_addf(&command, "%s \"$1\"", editor_name());
	for (int i = 0; i < SIGNALS; i++)
		sigaction(signals[i], signals[i] == SIGTSTP ? &plain : &ignore, &before[i]);
	pid_t child = fork();
	if (child == 0) {
		for (int i = 0; i < SIGNALS; i++)
			sigaction(signals[i], &plain, NULL);
		execl("/bin/sh", "sh", "-c", str_text(&command), "sh", path, (char *)NULL);
		_exit(127);
	}
	pid_t ended = -1;
	while (child > 0 && (ended = waitpid(child, &status, 0)) < 0 && errno == EINTR)
		;
	for (int i = 0; i < SIGNALS; i++)
		sigaction(signals[i], &before[i], NULL);
	str_free(&command);
	return ended < 0 ? -1 : WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static bool read_back(const char *path, size_t most, struct str *out, struct err *err)
{
	char *bytes;
	size_t n;
	if (!file_read(path, READ_MOST, &bytes, &n, err))
		return err_set(err, ERR_IO, "What the editor wrote cannot be read as a note; it is kept in %s.", path);
	while (n > 0 && (bytes[n - 1] == '\n' || bytes[n - 1] == '\r'))
		n--;
	if (n > most)
		err_set(err, ERR_INPUT, "The text has %zu bytes and a note holds %zu: it is kept in %s, nothing here was changed.", n, most, path);
	else
		str_add_bytes(out, bytes, n);
	free(bytes);
	return n <= most;
}

/* After an editor that ended with `code`: what it had written, if anything, in `out`.  Who ends with an error on purpose throws that
   away; where a signal did it, or it is no note, it stays in the file.  Returns whether it does. */
static bool read_left(const char *path, int code, const char *text, size_t most, struct str *out, struct err *err)
{
	bool note = read_back(path, most, out, NULL);
	if (note && strcmp(str_text(out), text) == 0)
		str_clear(out);
	bool stays = !note || (code > 128 && out->length > 0);
	if (stays)
		err_set(err, ERR_IO, "The editor \"%.80s\" ended with %d: the note is as it was, what it had written is in %s.", editor_name(),
			code, path);
	else
		err_set(err, ERR_IO, "The editor \"%.80s\" ended with %d: the note is as it was.", editor_name(), code);
	return stays;
}

bool editor_run(const char *text, size_t most, struct str *out, struct err *err)
{
	struct str path = { 0 };
	bool ok = make_file(text, &path, err);
	if (ok) {
		int code = run(str_text(&path));
		ok = code == 0 && read_back(str_text(&path), most, out, err);
		if (ok || (code != 0 && !read_left(str_text(&path), code, text, most, out, err)))
			unlink(str_text(&path));
	}
	str_free(&path);
	return ok;
}
