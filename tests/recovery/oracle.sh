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

echo 1..4
n=0
for seed in 101 2024 31337; do
	n=$((n + 1))
	"$PYTHON" "$oracle" --random 150 --seed $seed >"$work/cases" &&
		"$PYTHON" "$oracle" <"$work/cases" >"$work/expected" &&
		"$RESTDAY" assess <"$work/cases" >"$work/given" 2>"$work/said"
	if "$PYTHON" "$SRCDIR/tests/recovery/compare.py" "$work/given" "$work/expected" >"$work/differences"; then
		echo "ok $n - 150 random cases of seed $seed"
	else
		echo "not ok $n - 150 random cases of seed $seed"
		head -20 "$work/differences" "$work/said" | sed 's/^/# /'
	fi
done
# The comparison itself must be able to fail.
sed '1s/"verdict": "[a-z]*"/"verdict": "none"/' "$work/expected" >"$work/wrong"
if "$PYTHON" "$SRCDIR/tests/recovery/compare.py" "$work/wrong" "$work/expected" >/dev/null; then
	echo "not ok 4 - a wrong answer is noticed"
else
	echo "ok 4 - a wrong answer is noticed"
fi
