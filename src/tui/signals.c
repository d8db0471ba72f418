/* SPDX-License-Identifier: MIT */
/* A handler may do next to nothing, so it writes the signal's number into a pipe and the loop reads it in its own time: no
   signal is lost between looking and waiting.  The pipe's end is this program's only mutable global. */
#include "config.h"

#include "tui/signals.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static const int handled[SIGNALS_HANDLED] = { SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGCONT, SIGTSTP };
static int wake_fd = -1;

static void on_signal(int sig)
{
	int saved = errno;
	unsigned char byte = (unsigned char)sig;
	ssize_t done = write(wake_fd, &byte, 1);
	(void)done;		/* full: the loop is awake already */
	errno = saved;
}

bool signals_start(struct signals *s, struct err *err)
{
	int ends[2];
	if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) < 0)
		return err_set(err, ERR_IO, "no pipe can be made for signals: %s", strerror(errno));
	s->fd = ends[0];
	wake_fd = ends[1];
	struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_RESTART };
	sigemptyset(&action.sa_mask);
	for (int i = 0; i < SIGNALS_HANDLED; i++) {
		sigaction(handled[i], NULL, &s->before[i]);
		if (s->before[i].sa_handler != SIG_IGN)
			sigaction(handled[i], &action, NULL);
	}
	return true;
}

int signals_take(struct signals *s)
{
	unsigned char byte;
	return read(s->fd, &byte, 1) == 1 ? byte : 0;
}

void signals_default(int sig, bool whole_job)
{
	struct sigaction mine, plain = { .sa_handler = SIG_DFL };
	sigemptyset(&plain.sa_mask);
	sigaction(sig, NULL, &mine);
	if (mine.sa_handler == SIG_IGN)
		return;
	sigaction(sig, &plain, NULL);
	kill(whole_job ? 0 : getpid(), sig);
	sigaction(sig, &mine, NULL);
}

void signals_stop(struct signals *s)
{
	for (int i = 0; i < SIGNALS_HANDLED; i++)
		sigaction(handled[i], &s->before[i], NULL);
	close(s->fd);
	close(wake_fd);
	wake_fd = -1;
}
