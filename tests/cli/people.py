# SPDX-License-Identifier: MIT
"""What people.sh compares.  Each part exits with 1 and the first differences."""
import datetime
import json
import sys

BEFORE, AFTER = 130, 8      # days around a day that its answer may depend on
FIELDS = ("verdict", "binding", "confidence", "medical", "signals", "raise", "borderline", "recovery", "suggest", "tomorrow")


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def known(value):
    """A key left out and null are the same."""
    if isinstance(value, dict):
        return {k: known(v) for k, v in value.items() if v is not None}
    return [known(v) for v in value] if isinstance(value, list) else value


def end(wrong):
    for line in wrong[:5]:
        print(line)
    sys.exit(bool(wrong))


def same(given, exported):
    a, b = ({o["date"]: known(o) for o in lines(p)} for p in (given, exported))
    end([f"{d}: {a.get(d)} became {b.get(d)}" for d in sorted(set(a) | set(b)) if a.get(d) != b.get(d)])


def cases(exported):
    step = datetime.timedelta(days=1)
    days = {datetime.date.fromisoformat(o.pop("date")): o for o in lines(exported)}
    x = min(days)
    while x <= max(days) + step:
        near = (x + k * step for k in range(-BEFORE, AFTER))
        print(json.dumps({"date": x.isoformat(), "settings": {}, "diary": {d.isoformat(): days[d] for d in near if d in days}}))
        x += step


def answers(case, wanted, got):
    c, w, g = lines(case), lines(wanted), lines(got)
    wrong = [f"{len(w)} answers wanted, {len(g)} given"] if len(w) != len(g) else []
    end(wrong + [f"{q['date']}: {a} but {b}" for q, a, b in zip(c, w, g) if a != b])


def some(case, count):
    dates = [c["date"] for c in lines(case)]
    print("\n".join(dates[i * (len(dates) - 1) // (int(count) - 1)] for i in range(int(count))))


def why(case, wanted, got):
    want = {c["date"]: w for c, w in zip(lines(case), lines(wanted))}
    said = lines(got)
    wrong = [f"{o['day']} {f}: {want[o['day']][f]} but {o[f]}" for o in said for f in FIELDS if want[o["day"]][f] != o[f]]
    end(wrong if said else ["no day was compared"])


if __name__ == "__main__":
    {"same": same, "cases": cases, "answers": answers, "some": some, "why": why}[sys.argv[1]](*sys.argv[2:])
