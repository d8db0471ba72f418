#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Figures of the program with their limits: bench.py BUILD-FOLDER.  Instructions are callgrind's (user space, they repeat to
half a per cent); wall times only where a limit is one.  Prints one line a figure and exits 1 when a limit is passed."""
import os, pty, re, select, signal, sqlite3, struct, fcntl, subprocess, sys, tempfile, termios, time

HERE = os.path.dirname(os.path.abspath(__file__))
BUILD = os.path.abspath(sys.argv[1])
TODAY = "2026-11-22"
FAILED = 0
TMP = tempfile.mkdtemp(prefix="restday-bench-")
ENV = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": TMP, "RESTDAY_TODAY": TODAY, "RESTDAY_SYNC": "1"}
RESTDAY = os.path.join(BUILD, "restday")
CLOSED = [b"w"] * 3      # Why, Day, Week, none
MARK = re.compile(rb"\033\]7770;(\d+)")

def row(name, value, limit, unit="", base=None):
    global FAILED
    bad = value > limit
    FAILED += bad
    print("%-58s %12s %-10s limit %10s%s" % (name, "%.6g" % value, unit, "%.6g" % limit, "   OVER" if bad else ""), flush=True)

class Screen:
    """The program on a pty; keys are answered when its marker says so (the floor has none: it is given time to fall quiet)."""
    def __init__(self, argv, rows=40, cols=120):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execvpe(argv[0], argv, ENV)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, cols, 0, 0))
        self.out, self.shown, self.sent, self.bytes = b"", -1, 0, 0
    def pump(self, timeout):
        if not select.select([self.fd], [], [], timeout)[0]: return 0
        try: data = os.read(self.fd, 1 << 16)
        except OSError: return -1
        self.bytes += len(MARK.sub(b"", data))
        self.out = (self.out + data)[-(1 << 17):]
        for m in MARK.finditer(self.out): self.shown = int(m.group(1))
        return 1 if data else -1
    def settle(self, timeout=120):
        end = time.time() + timeout
        while self.shown < self.sent and time.time() < end:
            if self.pump(1) < 0: return
        assert self.shown >= self.sent, "no frame in %d s" % timeout
    def quiet(self, seconds):
        while self.pump(seconds) > 0: pass
    def key(self, keys, count=1):
        self.sent += count
        while keys:
            select.select([], [self.fd], [], 10)
            n = os.write(self.fd, keys[:4096]); keys = keys[n:]
            self.pump(0)
    def end(self):
        while self.pump(20) > 0: pass
        os.waitpid(self.pid, 0); os.close(self.fd)

def callgrind(argv, keys=None, floor=False, **size):
    """Instructions of one whole run; on a screen when keys are given, each awaited, then q."""
    out = os.path.join(TMP, "cg.out")
    cg = ["valgrind", "--tool=callgrind", "--callgrind-out-file=" + out] + argv
    if keys is None:
        subprocess.run(cg, env=ENV, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    else:
        s = Screen(cg + [], **size)
        if floor: s.quiet(6)
        else:
            s.settle()
            for k in keys: s.key(k); s.settle()
        s.key(b"q"); s.end()
    text = open(out).read()
    return int(re.search(r"^(?:summary|totals): (\d+)", text, re.M).group(1))

def diary(years):
    path, text = os.path.join(TMP, "%sy.db" % years), os.path.join(TMP, "%sy.jsonl" % years)
    with open(text, "w") as f:
        subprocess.run([sys.executable, os.path.join(HERE, "mkdiary.py"), str(years), TODAY], stdout=f, check=True)
    subprocess.run([RESTDAY, "--diary", path, "import", text], env=ENV, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return path, text

def floor_file():
    path = os.path.join(TMP, "floor.db")
    db = sqlite3.connect(path)
    db.executescript("CREATE TABLE checkin(day INTEGER PRIMARY KEY, hrv INTEGER, rhr INTEGER, sleep_min INTEGER);"
                     "CREATE TABLE session(id INTEGER PRIMARY KEY, day INTEGER NOT NULL, load INTEGER); CREATE INDEX session_day ON session(day);")
    db.executemany("INSERT INTO checkin VALUES(?,?,?,?)", ((n, 40 + n * 7919 % 45, 42 + n * 104729 % 20, 360 + n * 31 % 180) for n in range(21915)))
    db.executemany("INSERT INTO session(day,load) VALUES(?,?)", ((n * 5 // 7, 20 + n * 7919 % 180) for n in range(30681)))
    db.commit(); db.close()
    return path

def screens(one, sixty, floor):
    cmd = lambda d: [RESTDAY, "--diary", d]
    f60, f1 = callgrind(cmd(sixty), keys=[]), callgrind(cmd(one), keys=[])
    row("first Weeks frame, 60 years, Why open / floor", f60 / floor, 3.0, "floors")
    row("first Weeks frame, 60 years / 1 year", f60 / f1, 1.10)
    for name, keys, frames in (("guide page with live box, and back", [b"\r", b"\r", b"\x7f", b"q"], 1.5), ("help, and back", [b"?", b"\x1b"], 1.0),
                               ("lens", [b"v"], 1.0), ("panel", [b"w"], 1.0)):
        row(name + " / first frame", (callgrind(cmd(sixty), keys=keys) - f60) / f60, frames)
    for name, open_keys, move, instr, size in (
            ("day, panel closed", CLOSED, [b"h"] * 28, 1.5e6, 100), ("day, Why follows", [], [b"h"] * 28, 4e6, 1000),
            ("week, panel closed", CLOSED, [b"k"] * 28, 3e6, 200), ("week, Why follows", [], [b"k"] * 28, 8e6, 2000)):
        base = callgrind(cmd(sixty), keys=open_keys)
        moved = callgrind(cmd(sixty), keys=open_keys + move)
        row("key that moves by a " + name, (moved - base) / len(move), instr, "instr")
        s = Screen(cmd(sixty)); s.settle()
        for k in open_keys: s.key(k); s.settle()
        s.quiet(0.05); start = s.bytes
        for k in move: s.key(k); s.settle()
        s.quiet(0.05); row("  bytes", (s.bytes - start) / len(move), size, "bytes")
        s.key(b"q"); s.end()

def resident_idle_paste(sixty):
    s = Screen([RESTDAY, "--diary", sixty]); s.settle(); s.quiet(0.2)
    status = lambda: open("/proc/%d/status" % s.pid).read()
    field = lambda name: int(re.search(r"^%s:\s+(\d+)" % name, status(), re.M).group(1))
    row("resident", field("VmHWM") / 1024, 9, "MiB")
    wakes, sent = field("voluntary_ctxt_switches"), s.bytes
    s.quiet(3)
    row("idle 3 s: wake-ups", field("voluntary_ctxt_switches") - wakes, 0)
    row("idle 3 s: bytes", s.bytes - sent, 0)
    t = time.time(); s.key(b"\033[200~" + b"x" * 1000000 + b"\033[201~", 1); s.settle()
    row("a million pasted bytes", time.time() - t, 2.0, "s")
    t = time.time(); s.key(b"z" * 1000000, 1000000); s.settle()
    row("a million typed bytes", time.time() - t, 2.0, "s")
    s.key(b"q"); s.end()

def commands(one, ten, sixty):
    row("search: all pages and ten years", callgrind([RESTDAY, "--diary", ten, "search", "night"]), 30e6, "instr")
    w60, w1 = callgrind([RESTDAY, "--diary", sixty, "why", "--json"]), callgrind([RESTDAY, "--diary", one, "why", "--json"])
    row("why --json, 60 years / 1 year", w60 / w1, 1.10)
    print("%-58s %12d instr" % ("  why --json, 60 years", w60))
    status = lambda diary: callgrind([RESTDAY, "--diary", diary, "status"])
    s1, s60, again = status(one), status(sixty), status(sixty)
    row("status, asked again with nothing changed", again, 3e6, "instr")
    print("%-58s %12d instr" % ("  status, first after a change, 60 years", s60))
    row("status, 60 years / 1 year", s60 / s1, 1.10)

def imports(text):
    fresh = os.path.join(TMP, "fresh.db")
    ours = callgrind([RESTDAY, "--diary", fresh, "import", text])
    bare = callgrind([os.path.join(BUILD, "tests/bench/bare_import"), os.path.join(TMP, "bare.db"),
                      os.path.join(HERE, "../../data/schema/001-diary.sql"), text])
    row("import of 60 years / bare jansson and SQLite", ours / bare, 3.0)

def rules():
    people = os.path.join(os.environ.get("RESTDAY_SHARED", ""), "data/people")
    files = sorted(os.path.join(people, f) for f in os.listdir(people)) if os.path.isdir(people) else []
    if not files: return print("assess over real diaries: skipped, no diaries here")
    for what, mean, most in (("assess", 60000, 350000), ("explain", 1e6, 6e6)):
        out = subprocess.run([sys.executable, os.path.join(HERE, "assess_cost.py"), os.path.join(BUILD, "tests/bench/assess_cost"), what] + files,
                             capture_output=True, text=True, check=True).stdout.split()
        row("%s, mean over %s days" % (what, out[0]), float(out[1]), mean, "instr")
        row("%s, most" % what, float(out[2]), most, "instr")

def main():
    floor = callgrind([os.path.join(BUILD, "tests/bench/floor_grid"), floor_file()], keys=[], floor=True)
    print("%-58s %12d instr" % ("floor", floor), flush=True)
    (one, _), (ten, _), (sixty, text) = diary(1), diary(10), diary(60)
    screens(one, sixty, floor); resident_idle_paste(sixty); commands(one, ten, sixty); imports(text); rules()
    print("%d over their limit" % FAILED)
    subprocess.run(["rm", "-rf", TMP])
    return FAILED > 0

sys.exit(main())
