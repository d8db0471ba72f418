#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A made-up runner's diary in the exchange form: mkdiary.py YEARS LAST-DAY > diary.jsonl
The same words every time: a linear congruential generator, no clock."""
import datetime as dt, json, sys

WEEK = [None, ("intervals", 55, 11, 8), ("recovery", 35, 6, 2), ("easy", 50, 9, 3), ("tempo", 45, 10, 7), None, ("long", 105, 19, 5)]

class Lcg:
    def __init__(self, seed): self.x = seed
    def __call__(self, n):
        self.x = (self.x * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.x >> 33) % n

def day(date, r):
    d = {"date": date.isoformat()}
    if r(20):
        for k in ("energy", "legs", "muscles", "sleep_quality", "mood", "motivation"): d[k] = [2, 3, 3, 4, 4, 4, 5][r(7)]
        d["sleep_min"] = 400 + r(120)
        d["rhr"] = 48 + r(5)
        if r(2): d["rmssd"] = 40 + r(400) / 10
    w = WEEK[date.weekday()]
    if r(12) == 0: pass
    elif w is None: d["sessions"] = []; d["rest"] = {"purpose": "week"}
    else:
        purpose, minutes, km, rpe = w
        d["sessions"] = [{"kind": "run", "purpose": purpose, "min": minutes + r(10), "km": km + r(30) / 10, "rpe": rpe, "hr": 130 + r(30)}]
        if r(6) == 0: d["sessions"].append({"kind": "strength", "min": 30, "rpe": 4})
    if r(4) == 0: d["note"] = "along the river, strides at the end, %d" % r(1000)
    return d

def main():
    years, last = float(sys.argv[1]), dt.date.fromisoformat(sys.argv[2])
    n, r = int(365.25 * years), Lcg(7)
    for k in range(n - 1, -1, -1): print(json.dumps(day(last - dt.timedelta(days=k), r)))

main()
