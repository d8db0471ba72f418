#!/bin/sh
# SPDX-License-Identifier: MIT
# doctor: all well, and each thing that can be wrong with the sentence that mends it.
. "${SRCDIR:?}/tests/cli/tap.sh"
db=$XDG_DATA_HOME/restday/diary.db
attention() { test "$(grep -c attention out)" = "$1" || { echo "not $1"; return 1; }; }

good 'before the first entry' doctor
ok 'all is well' attention 0
ok 'nothing was made' test ! -e "$XDG_DATA_HOME" -a ! -e "$XDG_STATE_HOME"
run import "$SRCDIR/tests/cli/month.jsonl"
cp "$db" keep.db
good 'with a diary' doctor
ok 'all is well' attention 0
for words in 'the file is sound' 'each can be read' 'copies         ok' 'TERM is dumb' 'UTF-8' "SQLite " 'schema 2' \
	'every line of it is understood'; do
	ok "it says: $words" has out "$words"
done
ok 'every place is named' test "$(grep -c "$work\|restday/" out)" -ge 4
ok 'the diary was not touched' cmp keep.db "$db"
TERM=xterm-256color run doctor
ok 'colours' has out '256 colours'
LC_ALL=C run doctor
ok 'no UTF-8' has out 'not UTF-8'
bad 2 'not understood' doctor now
if have_python; then
	run doctor --json
	ok 'as JSON' "$python" -c 'import json
o = json.load(open("out"))
assert o["version"] == 1 and o["ok"] is True and all(f["ok"] and f["text"] and "mend" not in f for f in o["findings"]), o'
fi

same_export() { "$RESTDAY" --diary "$1" export >one; "$RESTDAY" --diary "$2" export >other; same one other; }

cp "$db" whole.db
mv "$XDG_STATE_HOME" copies
printf 'garbage' | dd of="$db" bs=1 seek=4096 count=7 conv=notrunc 2>/dev/null
run doctor
ok 'damaged, and no copy' code_is 5
ok 'what can be done without one' has out 'no copy of it is kept'
mv copies "$XDG_STATE_HOME"
run doctor
ok 'with one' has out 'goes back to the newest copy'
cp whole.db "$db"

# wrong CODE WORDS: doctor ends so, and says and mends it.
wrong() {
	run doctor
	ok "doctor: $2" code_is "$1"
	ok 'says so' has out "$2"
	ok 'and how to mend it' has out '> '
	ok 'and that something needs attention' one_sentence
}
chmod 644 "$db"
wrong 6 'may be read by'
chmod 600 "$db"
mkdir -p home/.config/restday
echo 'unts = km' >home/.config/restday/config
run doctor
ok 'a wrong line of the configuration' code_is 6
ok 'is named' has out 'line 1'
rm home/.config/restday/config
mkdir home/.config/restday/config
run doctor
ok 'a configuration that cannot be read' code_is 6
ok 'has no line to correct' lacks out 'correct the line'
ok 'but a file to make' has out 'make it a file that you may read'
rmdir home/.config/restday/config
mkdir home/.config/restday/themes
printf '[display]\ntheme = mine\n' >home/.config/restday/config
wrong 6 'there is no theme "mine"'
printf '[256]\nrule = 74\nlink = 256\n' >home/.config/restday/themes/mine.theme
run doctor --json
ok 'a wrong line of the theme' code_is 6
ok 'is named' has out 'mine.theme, line 3: link: [256] has the colours 0 to 255'
printf '[256]\nrule = 74\n' >home/.config/restday/themes/mine.theme
run doctor
ok 'a theme that is whole' has out 'theme          ok         mine'
rm -r home/.config
rm -r "$XDG_STATE_HOME"
wrong 6 'there is no copy'
good 'mended' backup
good 'all is well again' doctor
: >"$work/file"
XDG_STATE_HOME=$work/file
wrong 6 'cannot be'
XDG_STATE_HOME=$work/state
copy=$(ls "$XDG_STATE_HOME"/restday/backups/*/*.db)
cp "$copy" keep-copy.db
head -c 9000 keep-copy.db >"$copy"
wrong 6 'the newest copy is of no use'
cp keep-copy.db "$copy"

if command -v sqlite3 >/dev/null; then
	sqlite3 "$db" "PRAGMA ignore_check_constraints = 1; UPDATE checkin SET energy = 9 WHERE day = '2026-03-10'; UPDATE checkin SET rhr = 7 WHERE day = '2026-03-11';"
	wrong 5 '2026-03-10'
	ok 'each day is named' has out '2026-03-11'
	cp keep.db "$db"
	sqlite3 "$db" 'PRAGMA user_version = 999;'
	wrong 5 'newer restday'
	ok 'no restore is promised' lacks out 'restday restore'
	run restore --yes
	ok 'which would be refused' code_is 5
	cp keep.db "$db"
	sqlite3 "$db" 'PRAGMA user_version = 0;'
	wrong 5 'its header makes no sense'
	ok 'a restore is' has out 'restday restore'
	good 'and mends it' restore --yes
	ok 'all of it is back' same_export "$db" keep.db
	rm "$db"
	sqlite3 "$db" 'CREATE TABLE t(x);'
	wrong 5 'another program'
	ok 'no restore is promised' lacks out 'restday restore'
fi
rm "$db"
mkdir "$db"
wrong 5 'is a folder'
ok 'no restore is promised' lacks out 'restday restore'
rmdir "$db"
# A write that was cut short waits beside it.
if have_python; then
	cp keep.db "$db"
	"$python" - "$db" <<'P'
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA cache_size = 2")
db.execute("BEGIN IMMEDIATE")
db.execute("UPDATE checkin SET note = hex(zeroblob(1000))")
os._exit(0)
P
	cp "$db" cut.db
	wrong 6 'was cut short'
	ok 'whoever may write it is told what to do' has out '`restday today`'
	ok 'it is left as it is' cmp cut.db "$db"
	good 'which helps' today
	good 'all is well again' doctor
	ok 'nothing of it is left' same_export "$db" keep.db
fi
head -c 9000 keep.db >"$db"
chmod 600 "$db"
wrong 5 damaged
ok 'the file is left as it is' test "$(wc -c <"$db")" = 9000
good 'mended' restore --yes
good 'all is well again' doctor
finish
