# SPDX-License-Identifier: MIT
"""Compares two files of answers, JSON lines, field by field: compare.py GIVEN EXPECTED"""
import json
import sys

given, expected = ([json.loads(line) for line in open(name)] for name in sys.argv[1:3])
differ = 0
if len(given) != len(expected):
    print("%d answers, %d expected" % (len(given), len(expected)))
    differ = 1
for n, (g, e) in enumerate(zip(given, expected), 1):
    for field in sorted(set(g) | set(e)):
        if g.get(field) != e.get(field) or (field in g) != (field in e):
            print("case %d, %s: %r, expected %r" % (n, field, g.get(field), e.get(field)))
            differ += 1
sys.exit(differ > 0 or not expected)
