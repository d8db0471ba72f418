#!/bin/sh
# SPDX-License-Identifier: MIT
# The configuration file: what it says holds, what is wrong in it is told once, by line, and the rest holds.
. "${SRCDIR:?}/tests/cli/tap.sh"
file=$HOME/.config/restday/config
mkdir -p "$HOME/.config/restday"
run import "$SRCDIR/tests/cli/month.jsonl"
"$RESTDAY" why --json >before

cat >"$file" <<'F'
# as I like it
[display]
units = furlongs
colour = 8
[rules]
rhr_mild_bpm = 30
rhr_clear_bpm = 40
rhr_strong_bpm = 60
rhr_mild_bmp = 4
need_min = 400
sore_clear_days = 99
sore_strong_days = 0x5
what
[runer]
zork = 1
[keys]
anything = at all
F
good 'a file with mistakes in it' why --json
ok 'eight of them' test "$(wc -l <err)" = 8
for said in 'line 3: units is "furlongs": one of km mi' 'line 4: "colour" is not a setting: did you mean colours?' \
	'line 9: "rhr_mild_bmp" is not a setting: did you mean rhr_mild_bpm?' 'line 10: need_min belongs under [runner]' \
	'line 11: sore_clear_days is "99": a number from 2 to 30' 'line 12: sore_strong_days is "0x5"' \
	'line 13: no "name = value"' 'line 15: [runer] is not a section: did you mean [runner]?'; do
	ok "told: $said" has err "$file, $said"
done 2>/dev/null
ok 'the heart says nothing any more' lacks out '"P3"'
ok 'it did before' has before '"P3"'
ok 'the answer tells what was changed' has out '"changed":[{"name":"rhr_mild_bpm","value":30.0,"preset":3.0},'
good 'why in words' why
ok 'tells it too' has out 'rhr_clear_bpm is 40 bpm (preset 5)'
rm "$file"
good 'without the file' why --json
ok 'all is as before' same before out
ok 'and nothing is said' blank err
mkdir "$file"
good 'a folder in its place' why --json
ok 'is told' has err 'is a directory'
ok 'the presets hold' same before out
rmdir "$file"
if command -v sqlite3 >/dev/null; then
	sqlite3 "$XDG_DATA_HOME/restday/diary.db" "INSERT INTO setting VALUES ('rhr_mild_bpm', '30');"
	good 'a number in the diary' why --json
	ok 'is not what counts' same before out
fi
finish
