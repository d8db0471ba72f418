# SPDX-License-Identifier: MIT
"""Runs a command on a pseudo terminal and types answers, each when something has been asked.

usage: typist.py ANSWERS COMMAND...   (ANSWERS with \\n, \\003, \\004 as escapes)
"""
import os
import pty
import sys

answers = sys.argv[1].encode().decode("unicode_escape").encode("latin-1").splitlines(keepends=True)
answers = [part for line in answers for part in line.replace(b"\x03", b"\x03|").replace(b"\x04", b"\x04|").split(b"|") if part]
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])
said, pending = b"", b""
while True:
    try:
        more = os.read(terminal, 4096)
    except OSError:     # the last writer has left
        break
    if not more:
        break
    said += more
    pending += more
    # A question ends its line with ": ", ") " or "] " and waits there.
    if pending.endswith((b": ", b") ", b"] ")):
        pending = b""
        os.write(terminal, answers.pop(0) if answers else b"\x04")
sys.stdout.buffer.write(said.replace(b"\r\n", b"\n"))
status = os.waitpid(pid, 0)[1]
sys.exit(128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status))
