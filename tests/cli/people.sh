#!/bin/sh
# SPDX-License-Identifier: MIT
# Real diaries: imported, exported and compared field by field; every day judged as the reference judges it.
. "${SRCDIR:?}/tests/cli/tap.sh"
people=${RESTDAY_SHARED:-}/data/people
oracle=${RESTDAY_SHARED:-}/reference/oracle.py
[ -d "$people" ] && [ -f "$oracle" ] || skip_all 'the people and the reference are not here'
have_python || skip_all 'no python3'

for file in "$people"/*.jsonl; do
	who=$(basename "$file" .jsonl)
	fresh
	good "$who: import" import "$file"
	"$RESTDAY" export >exported.jsonl
	ok "$who: export" test $? = 0
	ok "$who: every field of every day is the same" "$python" "$SRCDIR/tests/cli/people.py" same "$file" exported.jsonl
	run import "$file"
	ok "$who: importing twice changes nothing" has err 'nothing to change'
	"$python" "$SRCDIR/tests/cli/people.py" cases exported.jsonl >cases.jsonl
	PYTHONDONTWRITEBYTECODE=1 "$python" "$oracle" <cases.jsonl >wanted.jsonl
	"$RESTDAY" assess cases.jsonl >answers.jsonl
	ok "$who: assess" test $? = 0
	ok "$who: every day as the reference says" "$python" "$SRCDIR/tests/cli/people.py" answers cases.jsonl wanted.jsonl answers.jsonl
	"$python" "$SRCDIR/tests/cli/people.py" some cases.jsonl 40 >days
	RESTDAY_TODAY=2100-01-01
	while read -r day; do
		"$RESTDAY" why "$day" --json
	done <days >why.jsonl
	RESTDAY_TODAY=2026-03-12
	ok "$who: why says the same from the diary" "$python" "$SRCDIR/tests/cli/people.py" why cases.jsonl wanted.jsonl why.jsonl
done
finish
