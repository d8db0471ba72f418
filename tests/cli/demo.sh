#!/bin/sh
# SPDX-License-Identifier: MIT
# The demo: sixteen weeks that end in this one whatever the day, good in every field, with all that its help promises, and gone
# when it ends.
. "${SRCDIR:?}/tests/cli/tap.sh"
TMPDIR=$work/tmp
export TMPDIR
mkdir "$TMPDIR"
for today in 2026-03-09 2026-03-12 2026-03-15 2024-02-29 2027-01-01; do
	RESTDAY_TODAY=$today
	good "on $today" demo --export
	cp out days.jsonl
	ok 'today is in it' has days.jsonl "\"date\": \"$today\", \"energy\""
	rm -rf "$XDG_DATA_HOME"
	good 'it can be imported' import days.jsonl
	good 'and judged' today
	good 'today is not done yet' export --since today --until today
	ok 'its check-in is' has out '"energy"'
	ok 'its session is not' lacks out '"sessions"'
done
RESTDAY_TODAY=2026-03-15
run demo --export
for part in '"pain"' '"illness"' '"race"' '"block": "recovery"' '"block": "volume"' '"note"' '"tools"' '"planned"' '"rest"' '"override"'; do
	ok "it has $part" has out "$part"
done
ok 'of sixteen weeks' test "$(wc -l <out)" -ge 108
rm -rf "$XDG_DATA_HOME"
run demo
ok 'without a terminal there are no screens' code_is 2
ok 'told in one sentence' one_sentence
ok 'nothing is left behind' test -z "$(ls -A "$TMPDIR")"
ok 'and no diary was made' test ! -e "$XDG_DATA_HOME"
TMPDIR=$work/nowhere
run demo
ok 'no place for it' code_is 6
ok 'is told' one_sentence
finish
