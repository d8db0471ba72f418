#!/bin/sh
# SPDX-License-Identifier: MIT
# Copies of the diary: the one a day, those asked for, and the way back from them.
. "${SRCDIR:?}/tests/cli/tap.sh"
db=$XDG_DATA_HOME/restday/diary.db
copies() { ls "$XDG_STATE_HOME"/restday/backups/*/ 2>/dev/null; }
one_copy() { test "$(copies)" = "$1"; }
same_days() { "$RESTDAY" --diary "$1" export >one; "$RESTDAY" --diary "$2" export >other; same one other; }
day_of() { sed -n 's/.*"energy":\([0-9]\).*/\1/p'; }

# By itself: after the first entry of a day, never for what only reads.
good 'reading an empty diary' today
ok 'makes no copy' test ! -e "$XDG_STATE_HOME"
run restore
ok 'nothing to go back to' code_is 1
ok 'in one sentence' one_sentence
run backup
ok 'nothing to copy' code_is 1
good 'a first entry' checkin energy=4
ok 'leaves the copy of the day' one_copy diary-2026-03-12.db
ok 'which holds what the diary holds' same_days "$XDG_STATE_HOME"/restday/backups/*/diary-2026-03-12.db "$db"
ok 'for its owner alone' test "$(find "$XDG_STATE_HOME" -name '*.db' -perm 600 | wc -l)" = 1
good 'a second entry' checkin energy=3
ok 'leaves no other' one_copy diary-2026-03-12.db
ok 'and that one as it was' test "$("$RESTDAY" --diary "$XDG_STATE_HOME"/restday/backups/*/diary-2026-03-12.db export | sed 's/": /":/g' | day_of)" = 4
good 'reading' why
RESTDAY_TODAY=2026-03-13
good 'taking back on another day' undo
RESTDAY_TODAY=2026-03-12
ok 'is an entry too' test "$(copies | wc -l)" = 2
good 'done again' redo
mkdir -p config/restday
printf '[display]\nbackups = off\n' >config/restday/config
RESTDAY_TODAY=2026-03-14 XDG_CONFIG_HOME=$work/config run_off=1
export XDG_CONFIG_HOME
good 'backups off' checkin energy=2
ok 'makes none' test "$(copies | wc -l)" = 2
unset XDG_CONFIG_HOME
rm -rf config
good 'undone' undo
RESTDAY_TODAY=2026-03-12
fresh

# A place that cannot be written: said once, and the entry is there.
: >file
XDG_STATE_HOME=$work/file
run checkin energy=4
ok 'a copy that cannot be made is no failure' code_is 0
ok 'but is said' has err 'copy of the diary was not made'
ok 'in one sentence of two' test "$(wc -l <err)" = 2
ok 'the entry is there' test "$(day_line 2026-03-12 | day_of)" = 4
run restore --yes
ok 'nor can one be gone back to' code_is 6
XDG_STATE_HOME=$work/state

# Asked for.
good 'a copy' backup
ok 'its path is printed' test -f "$(cat out)"
ok 'it says what was copied' has err 'one day, Thu 12 Mar'
good 'to a file' backup mine.db
ok 'which is its path' test "$(cat out)" = mine.db
ok 'and the diary' same_days mine.db "$db"
bad 6 'there already' backup mine.db
good 'unless it is forced' backup mine.db --force
bad 2 'the diary itself' backup "$db" --force
bad 2 'not a stream' backup -
bad 6 'cannot be written' backup no/such/folder.db
bad 2 'goes with --list' backup --json
bad 2 'not understood' backup a b
mkdir folder
good 'to a folder' backup folder
ok 'dated' test -f folder/diary-2026-03-12-1200.db
good 'the list' backup --list
ok 'has it' grep -q 'diary-2026-03-12-1200.db .* dated$' out
if have_python; then
	run backup --list --json
	ok 'as JSON' "$python" -c 'import json
o = json.load(open("out"))
assert o["version"] == 1 and [c["name"] for c in o["copies"]] == ["diary-2026-03-12-1200.db", "diary-2026-03-12.db"][:len(o["copies"])], o'
fi

# The way back.
good 'something new' checkin energy=1
run restore
ok 'without an answer' code_is 2
ok 'it is not done' has err '--yes'
ok 'the diary is as it was' test "$(day_line 2026-03-12 | day_of)" = 1
good 'go back' restore --yes mine.db
ok 'it showed the copy' has out 'Copy  mine.db'
ok 'and the diary' has out 'Now   '
ok 'it says what is kept' has err 'is kept as'
ok 'the diary is as it was' test "$(day_line 2026-03-12 | day_of)" = 4
good 'and back again' restore --yes
ok 'the newest copy is what was replaced' test "$(day_line 2026-03-12 | day_of)" = 1
good 'by name' restore --yes diary-2026-03-12-1200.db
ok 'energy 4' test "$(day_line 2026-03-12 | day_of)" = 4
good 'by day' restore --yes today
bad 1 'no copy of' restore --yes 2026-01-05
bad 2 'not a day' restore --yes 2026-02-31
bad 1 'no copy of that name' restore --yes diary-2026-01-05.db
bad 1 'no file' restore --yes ./none.db
echo 'a letter' >letter
bad 5 'not a restday diary' restore --yes ./letter
bad 2 'the diary itself' restore --yes "$db"
head -c 5000 mine.db >cut.db
bad 5 'damaged' restore --yes cut.db
if command -v sqlite3 >/dev/null; then
	cp mine.db newer.db
	sqlite3 newer.db 'PRAGMA user_version = 999;'
	bad 5 'newer restday' restore --yes newer.db
	sqlite3 other.db 'CREATE TABLE t(x);'
	bad 5 'another program' restore --yes other.db
	run --diary other.db restore --yes mine.db
	ok 'nor is the database of another program replaced' code_is 5
fi

# A copy that the first restday made: looked at as it is, restored as one of today.
if command -v sqlite3 >/dev/null; then
	cp mine.db first.db
	sqlite3 first.db 'DROP TABLE override; UPDATE change SET version = 1; PRAGMA user_version = 1;'
	cp first.db first.keep
	run checkin energy=1
	good 'from the first restday' restore --yes first.db
	ok 'what it holds was shown' has out 'Copy  first.db'
	ok 'energy 4' test "$(day_line 2026-03-12 | day_of)" = 4
	ok 'and the copy is as it was' cmp first.db first.keep
	ok 'the diary is of today' test "$(sqlite3 "$db" 'PRAGMA user_version')" = 2
	run --diary first.db doctor
	ok 'doctor says its schema' has out 'first.db is a diary of schema 1'
	ok 'finds it sound' has out 'each can be read'
	ok 'and changes nothing' cmp first.db first.keep
	good 'opened, it is brought up to date' --diary first.db override train friends
	ok 'a copy of it was laid aside' test "$(sqlite3 first.db.schema-1 'PRAGMA user_version')" = 1
	good 'what was entered since can be taken back' --diary first.db undo
	run --diary first.db undo
	ok 'what was entered before cannot' code_is 3
	ok 'and it is said why' has err 'made under schema 1'
	rm -rf first.db* "$XDG_STATE_HOME"/restday/backups/first-*
fi
if have_python; then
	stdin=
	"$python" "$SRCDIR/tests/cli/typist.py" 'n\n' "$RESTDAY" restore mine.db >said
	ok 'asked, and no said' test $? = 1
	ok 'the question' has said '[y/N]'
	"$python" "$SRCDIR/tests/cli/typist.py" 'y\n' "$RESTDAY" restore mine.db >said
	ok 'asked, and yes said' test $? = 0
	ok 'restored' has said 'restored;'
	stdin=empty
fi

# From a damaged diary, and from none.
"$RESTDAY" export >want
head -c 9000 "$db" >cut.db
cp cut.db "$db"
run today
ok 'the diary is damaged' code_is 5
good 'go back all the same' restore --yes mine.db
ok 'it says that it was' has out damaged
ok 'what was left of it is kept' cmp cut.db "$XDG_STATE_HOME"/restday/backups/*/diary-2026-03-12-1200.damaged
"$RESTDAY" export >got
ok 'everything is back' same want got
rm -rf "$XDG_DATA_HOME"
good 'from none' restore --yes mine.db
"$RESTDAY" export >got
ok 'everything is back again' same want got
ok 'no temporary file is left' test -z "$(find "$work" -name '.restday-new-*' -o -name '*-journal')"

# Two diaries never share a folder of copies.
good 'another diary' --diary folder/diary.db checkin energy=5
ok 'has a folder of its own' test "$(ls "$XDG_STATE_HOME/restday/backups" | wc -l)" = 2
good 'and a list of its own' --diary folder/diary.db backup --list
ok 'of one' has err '1 copy in'

# A disk without room.
run_small() { (ulimit -f 8; "$RESTDAY" "$@" <empty >out 2>err; echo $? >code); }
RESTDAY_TODAY=2026-03-20
run_small backup
ok 'no room for a copy' code_is 6
ok 'in one sentence' one_sentence
ok 'the file without room is the copy' has err 'backups/'
ok 'and not the diary' lacks err "$db"
ok 'nothing is left of it' test -z "$(find "$work" -name '*2026-03-20*')"
cp "$db" keep.db
run_small restore --yes mine.db
ok 'no room for a restore' code_is 6
ok 'the diary is as it was' cmp keep.db "$db"
finish
