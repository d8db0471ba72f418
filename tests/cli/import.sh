#!/bin/sh
# SPDX-License-Identifier: MIT
# Files of days in and out: everything comes back, or nothing went in.
. "${SRCDIR:?}/tests/cli/tap.sh"
all=$SRCDIR/tests/cli/all-fields.jsonl

good 'import every field' import "$all"
ok 'counts' has err 'imported 9 days: 9 new, 0 changed, 0 as they were'
ok 'import prints no data' blank out
run export
ok 'every field comes back' same "$all" out
export_to before
good 'import twice' import "$all"
ok 'and says so' has err 'nothing to change: all of the 9 days are in the diary already'
export_to after
ok 'changes nothing, not even the log' same before after
good 'one undo takes all of it back' undo
run export
ok 'the diary is empty again' blank out
good 'redo' redo
run export
ok 'all of it is there again' same "$all" out
good 'export to a file' export copy.jsonl
ok 'the same bytes' cmp "$all" copy.jsonl
ok 'only the owner may read it' test "$(stat -c %a copy.jsonl)" = 600
printf 'old\n' >copy.jsonl
good 'export over a file with --force' export --force copy.jsonl
ok 'the same bytes again' cmp "$all" copy.jsonl
bad 2 'the diary itself' export --force "$XDG_DATA_HOME/restday/diary.db"
good 'which is still one' export --force copy.jsonl
ok 'and holds the same' cmp "$all" copy.jsonl
run export --since 2026-01-02 --until 2026-01-03
sed -n '/2026-01-0[23]/p' "$all" >want
ok '--since and --until' same want out
fresh
stdin=$all
good 'import from standard input' import -
stdin=empty
run export -
ok 'all of it came' same "$all" out
fresh

# A line names what it sets; the rest stays.
printf '%s\n' '{"date":"2026-03-01","energy":3,"rhr":50,"sessions":[{"kind":"run","min":30}],"planned":[{"kind":"swim"}]}' >a.jsonl
printf '%s\n' '{"date":"2026-03-01","energy":null,"rhr":51,"sessions":[{"kind":"bike"}]}' >b.jsonl
printf '%s\n' '{"date":"2026-03-02","energy":4}' '{"date":"2026-03-01","planned":[]}' >c.jsonl
run import a.jsonl
run import b.jsonl
ok 'one changed day' has err '0 new, 1 changed'
day_line 2026-03-01 >got
printf '%s\n' '{"date":"2026-03-01","rhr":51,"energy":3,"sessions":[{"kind":"bike"}],"planned":[{"kind":"swim"}]}' >want
ok 'fields that are not named stay' "$python" -c 'import json; assert json.load(open("got")) == json.load(open("want")), open("got").read()'
run import c.jsonl
ok 'one new, one changed' has err '1 new, 1 changed'
day_line 2026-03-01 >got
ok 'an empty plan takes the plan away' lacks got planned
fresh

# Dry runs.
good 'a dry run' import --dry-run "$all"
ok 'says what it would do' has err 'would import 9 days: 9 new'
ok 'and makes no diary' test ! -e "$XDG_DATA_HOME"
run import a.jsonl
export_to before
run import --dry-run a.jsonl b.jsonl
ok 'a date twice across files' code_is 3
ok 'is named with its file and line' has err 'b.jsonl: line 1: date 2026-03-01'
run import --dry-run b.jsonl c.jsonl --partial
ok 'a dry run with --partial' has err 'left out: c.jsonl: line 2'
run import --dry-run c.jsonl
ok 'a dry run over a diary' has err 'would import 2 days: 1 new, 1 changed'
export_to after
ok 'dry runs change nothing' same before after
bad 3 'b.jsonl: line 1: date 2026-03-01' import c.jsonl b.jsonl
bad 3 'line 1' import a.jsonl a.jsonl

# One bad line, each kind of it: nothing changes, the line and the field are named.
line() {
	{
		printf '%s\n' '{"date":"2026-03-05","energy":2}'
		printf '%s\n' "$3"
		printf '%s\n' '{"date":"2026-03-07","energy":2}'
	} >bad.jsonl
	bad "$1" "$2" import bad.jsonl
	ok 'the line is named' has err 'bad.jsonl: line 2'
}
line 3 energy '{"date":"2026-03-06","energy":7}'
line 3 energy '{"date":"2026-03-06","energy":0}'
line 3 energy '{"date":"2026-03-06","energy":"3"}'
line 3 energy '{"date":"2026-03-06","energy":3.5}'
line 3 muscles '{"date":"2026-03-06","soreness":3}'
line 3 shoes '{"date":"2026-03-06","shoes":3}'
line 3 date '{"energy":3}'
line 3 date '{"date":"2026-02-30"}'
line 3 date '{"date":"2026-3-6"}'
line 3 date '{"date":"1899-12-31"}'
line 3 2026-03-05 '{"date":"2026-03-05","energy":3}'
line 3 sleep_min '{"date":"2026-03-06","sleep_min":1441}'
line 3 rhr '{"date":"2026-03-06","rhr":19}'
line 3 rmssd '{"date":"2026-03-06","rmssd":0.5}'
line 3 rpe '{"date":"2026-03-06","sessions":[{"kind":"run","rpe":11}]}'
line 3 kind '{"date":"2026-03-06","sessions":[{"min":40}]}'
line 3 kind '{"date":"2026-03-06","sessions":[{"kind":"frisbee"}]}'
line 3 purpose '{"date":"2026-03-06","sessions":[{"kind":"run","purpose":"fun"}]}'
line 3 min '{"date":"2026-03-06","sessions":[{"kind":"run","min":0}]}'
line 3 km '{"date":"2026-03-06","sessions":[{"kind":"run","km":-1}]}'
line 3 start '{"date":"2026-03-06","sessions":[{"kind":"run","start":"24:00"}]}'
line 3 sessions '{"date":"2026-03-06","sessions":{}}'
line 3 rest '{"date":"2026-03-06","rest":{},"sessions":[{"kind":"run"}]}'
line 3 purpose '{"date":"2026-03-06","rest":{"purpose":"fun"}}'
line 3 where '{"date":"2026-03-06","illness":{"mild":true}}'
line 3 score '{"date":"2026-03-06","pain":{"place":"knee"}}'
line 3 score '{"date":"2026-03-06","pain":{"score":11}}'
line 3 km '{"date":"2026-03-06","race":{}}'
line 3 km '{"date":"2026-03-06","race":{"km":0}}'
line 3 block '{"date":"2026-03-06","block":"hard"}'
line 3 cleared '{"date":"2026-03-06","cleared":false}'
line 3 note '{"date":"2026-03-06","note":"\u001b[31m"}'
line 3 u0000 '{"date":"2026-03-06","note":"a\u0000b"}'
line 3 '' '{"date":"2026-03-06","energy":3'
line 3 '' '["2026-03-06"]'
line 3 '' 'date,energy'
line 3 '' '{"date":"2026-03-06","energy":3,"energy":4}'

# What the diary holds counts too.
run import a.jsonl
printf '%s\n' '{"date":"2026-03-01","rest":{}}' >rest.jsonl
bad 3 'rest' import rest.jsonl

# Files that are none.
printf '{"date":"2026-03-06","energy":3}\n{"date":"2026-03-07","ener' >cut.jsonl
bad 3 'line 2' import cut.jsonl
printf '\211PNG\r\n\032\n\000\000\000\rIHDR' >picture.jsonl
bad 3 'picture.jsonl' import picture.jsonl
bad 3 'database' import "$XDG_DATA_HOME/restday/diary.db"
bad 6 'folder' import .
bad 6 'none.jsonl' import none.jsonl
bad 6 'none.jsonl' import c.jsonl none.jsonl
bad 1 'no day' import empty
bad 2 'which file' import

# --partial takes the good lines and lists the others.
{
	echo '{"date":"2026-02-01","energy":2}'
	echo '{"date":"2026-02-02","energy":9}'
	echo '{"date":"2026-02-03","energy":4}'
	echo '{"date":"2026-02-01","energy":5}'
	echo 'not json'
} >mixed.jsonl
fresh
run checkin energy=1
run undo
bad 3 'line 2: energy' import mixed.jsonl
good '--partial' import --partial mixed.jsonl
ok 'counts the good ones' has err 'imported 2 days: 2 new'
ok 'lists energy' has err 'left out: mixed.jsonl: line 2: energy'
ok 'lists the date that came twice' has err 'left out: mixed.jsonl: line 4'
ok 'lists what is no JSON' has err 'left out: mixed.jsonl: line 5'
ok 'counts them' has err '3 lines were left out'
run export
printf '%s\n' '{"date": "2026-02-01", "energy": 2}' '{"date": "2026-02-03", "energy": 4}' >want
ok 'the good lines are in' same want out
run undo
run export
ok 'and are one change' blank out
echo 'not json' >none.jsonl
export_to before
run import --partial none.jsonl
export_to after
ok '--partial without a good line' code_is 3
ok 'changes nothing' same before after
finish
