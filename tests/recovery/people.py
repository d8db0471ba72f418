# SPDX-License-Identifier: MIT
"""Cases from diaries in the exchange form, one for every STEPth day: people.py STEP FILE...
Days reach back 130 and forward 2, as far as any rule looks."""
import datetime
import json
import sys

step, files = int(sys.argv[1]), sys.argv[2:]
for name in files:
    diary = {}
    for line in open(name):
        day = json.loads(line)
        diary[datetime.date.fromisoformat(day.pop("date"))] = day
    first, last = min(diary), max(diary)
    for n in range(0, (last - first).days + 2, step):
        x = first + datetime.timedelta(n)
        near = {k.isoformat(): v for k, v in diary.items() if -130 <= (k - x).days <= 2}
        print(json.dumps({"date": x.isoformat(), "settings": {}, "diary": near}))
