#!/bin/sh
# SPDX-License-Identifier: MIT
# Fresh random cases, answered by `restday assess` and by the reference, compared field by field.
oracle=$RESTDAY_SHARED/reference/oracle.py
if [ ! -f "$oracle" ] || [ "$PYTHON" = : ]; then
	echo "1..0 # SKIP the reference is not here"
	exit 0
fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
# Nothing is written beside the reference.
export PYTHONDONTWRITEBYTECODE=1

n=0
# compare TITLE [OPTION]: the cases in $work/cases, both ways.
compare() {
	n=$((n + 1))
	set -- $n "$@"
	"$PYTHON" "$oracle" ${3+"$3"} <"$work/cases" >"$work/expected" &&
		"$RESTDAY" assess ${3+"$3"} <"$work/cases" >"$work/given" 2>"$work/said"
	if "$PYTHON" "$SRCDIR/tests/recovery/compare.py" "$work/given" "$work/expected" >"$work/differences"; then
		echo "ok $1 - $2"
	else
		echo "not ok $1 - $2"
		head -20 "$work/differences" "$work/said" | sed 's/^/# /'
	fi
}

echo 1..10
for seed in 101 2024 31337; do
	"$PYTHON" "$oracle" --random 150 --seed $seed >"$work/cases"
	compare "150 random cases of seed $seed"
	compare "their reviews" --review
done
# Real diaries, every 30th of their days; RESTDAY_EVERY=1 takes all, which is a minute's work.
"$PYTHON" "$SRCDIR/tests/recovery/people.py" "${RESTDAY_EVERY-30}" "$RESTDAY_SHARED"/data/people/*.jsonl >"$work/cases"
compare "reviews of real diaries" --review
compare "days of real diaries"
# What the runner took days as is told to both, and moves no answer.
cp "$work/expected" "$work/unmoved"
sed 's/"\([0-9]\{4\}-[0-9-]\{5\}\)": {/&"override": {"to": "train", "why": "friends in town"}, /g' "$work/cases" >"$work/overruled"
mv "$work/overruled" "$work/cases"
compare "the same days, each overruled"
if cmp -s "$work/unmoved" "$work/expected" && grep -q '"override"' "$work/cases"; then :; else
	echo "Bail out! the reference reads overrides, or there are none"
fi
# The comparison itself must be able to fail.
sed '1s/"verdict": "[a-z]*"/"verdict": "none"/' "$work/expected" >"$work/wrong"
if "$PYTHON" "$SRCDIR/tests/recovery/compare.py" "$work/wrong" "$work/expected" >/dev/null; then
	echo "not ok 10 - a wrong answer is noticed"
else
	echo "ok 10 - a wrong answer is noticed"
fi
