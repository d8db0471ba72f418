# SPDX-License-Identifier: MIT
"""Instructions of one day's verdict, over every day of real diaries: callgrind counts only inside the measured function and
writes its figure after each call.  assess_cost.py PROGRAM assess|explain FILE...  prints days, mean and most."""
import os
import re
import subprocess
import sys
import tempfile

program, what = sys.argv[1:3]
with tempfile.TemporaryDirectory() as work:
    out = os.path.join(work, "out")
    name = "counted_" + what
    subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=" + out, "--combine-dumps=yes", "--collect-atstart=no",
                    "--toggle-collect=" + name, "--dump-after=" + name, program, what] + sys.argv[3:],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    days = [int(n) for n in re.findall(r"^totals: (\d+)", open(out).read(), re.M)]
days = [n for n in days if n > 0]
print(len(days), sum(days) / len(days), max(days))
