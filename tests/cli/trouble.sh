#!/bin/sh
# SPDX-License-Identifier: MIT
# A diary in trouble - busy, read-only, damaged, newer - and cases that are wrong: what is said, with which code.
. "${SRCDIR:?}/tests/cli/tap.sh"
db=$XDG_DATA_HOME/restday/diary.db
run import "$SRCDIR/tests/cli/month.jsonl"
"$RESTDAY" why --json >answer

# A case is judged as the diary is.
if have_python; then
	"$python" - "$SRCDIR/tests/cli/month.jsonl" >cases.jsonl <<'P'
import json, sys
days = {o.pop("date"): o for o in map(json.loads, open(sys.argv[1]))}
print(json.dumps({"date": "2026-03-12", "settings": {}, "diary": days}))
P
	good 'assess a file' assess cases.jsonl
	ok 'it answers as why does' "$python" -c 'import json
a, w = json.load(open("out")), json.load(open("answer"))
assert len(a) == 10 and a == {k: w[k] for k in a}, a'
	stdin=cases.jsonl
	cp out want
	good 'assess standard input' assess -
	stdin=empty
	ok 'the same answer' same want out
	{ cat cases.jsonl; echo; echo '{"date": "2026-03-12", "diary": {"2026-03-11": {"energy": 9}}}'; cat cases.jsonl; } >wrong.jsonl
	run assess wrong.jsonl
	ok 'a wrong case' code_is 3
	ok 'its line and field are named' has err 'wrong.jsonl, line 3: '
	ok 'energy' has err energy
	ok 'in one sentence' one_sentence
	ok 'what came before it was answered' same want out
fi
for case in '{' '[]' '{"diary": {}}' '{"date": "2026-02-30"}' '{"date": "2026-03-12", "diary": []}' \
	'{"date": "2026-03-12", "diary": {"2026-03-12": {"shoes": 1}}}' '{"date": "2026-03-12", "settings": {"need_min": "lots"}}'; do
	printf '%s\n' "$case" >case.jsonl
	run assess case.jsonl
	ok "refused: $case" code_is 3
	ok 'with its line' has err 'case.jsonl, line 1: '
	ok 'no answer' blank out
done
run assess empty
ok 'no cases, no answers' code_is 0

# Another program is writing.
if have_python; then
	mkfifo said
	"$python" - "$db" >said <<'P' &
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
os.close(1)
while not os.path.exists("enough"):     # ended by the test, never by a clock
    try:
        os.read(os.open("more", os.O_RDONLY), 1)
    except OSError:
        break
P
	mkfifo more
	read -r line <said
	ok 'the diary is held' test "$line" = locked
	run checkin energy=5
	ok 'a busy diary' code_is 4
	ok 'is said in one sentence' one_sentence
	: >enough
	: >more
	wait
	run export --since today
	ok 'nothing was changed' has out '"energy": 2'
fi

# A diary that cannot be written is still read.
if [ "$(id -u)" != 0 ]; then
	chmod 400 "$db"
	chmod 500 "$XDG_DATA_HOME/restday"
	good 'why of a read-only diary' why --json
	ok 'the same answer' same answer out
	bad 6 'read-only' checkin energy=5
	bad 6 '' undo
	chmod 700 "$XDG_DATA_HOME/restday"
	chmod 600 "$db"
fi

# Newer and damaged files are left as they are.
if command -v sqlite3 >/dev/null; then
	cp "$db" newer.db
	sqlite3 newer.db 'PRAGMA user_version = 999;'
	cp newer.db keep
	for words in 'why' 'checkin energy=5' 'undo' 'export' 'import all.jsonl'; do
		: >all.jsonl
		run --diary newer.db $words
		ok "a newer diary: $words" code_is 5
		ok 'one sentence' one_sentence
	done
	ok 'it is left byte for byte' cmp newer.db keep
fi
head -c 5000 "$db" >cut.db
cp cut.db keep
run --diary cut.db why
ok 'a diary cut short' code_is 5
ok 'one sentence' one_sentence
run --diary cut.db checkin energy=3
ok 'is not written' code_is 5
ok 'and left byte for byte' cmp cut.db keep
finish
