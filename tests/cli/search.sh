#!/bin/sh
# SPDX-License-Identifier: MIT
# search: days by every text they hold, and pages; as text, as JSON, and when nothing is found.
. "${SRCDIR:?}/tests/cli/tap.sh"
parses() { "$python" -m json.tool <"$1" >/dev/null; }
dates() { sed -n 's/^\([A-Z][a-z][a-z] [0-9]* [A-Z][a-z][a-z]\( [0-9][0-9]*\)\{0,1\}\)   *.*/\1/p' out; }

good 'search without a diary looks through the pages' search sleep
ok 'a page is found' has out 'restday guide'
ok 'no diary was made' test ! -e "$XDG_DATA_HOME"

cat >days <<'END'
{"date": "2024-02-29", "note": "Knie schmerzt; GR\u00d6SSE of the calf"}
{"date": "2026-03-01", "note": "left calf tight\nafter the stairs", "pain": {"score": 3, "place": "left achilles"}}
{"date": "2026-03-02", "sessions": [{"kind": "run", "purpose": "tempo", "km": 8, "note": "zephyr behind, calf quiet"}]}
{"date": "2026-03-03", "illness": {"where": "below", "fever": true}}
{"date": "2026-03-04", "red": ["faint", "strange zephyr"]}
{"date": "2026-03-05", "tools": ["zephyrball", "roller"], "race": {"km": 10}}
{"date": "2026-03-06", "block": "recovery", "note": "azephyr does not begin so"}
{"date": "2026-03-07", "note": "\u6771\u4eac\u306e\u5ddd"}
{"date": "2026-03-20", "planned": [{"kind": "run", "min": 30, "note": "zephyr if it blows"}]}
END
good 'days to search' import days

# finds WORDS DATES: the days found, newest first.
finds() {
	run search $1
	dates >got
	printf "%s" "${2:+$2
}" >want
	ok "search $1" same want got
}
finds 'zephyr' 'Fri 20 Mar
Thu 5 Mar
Wed 4 Mar
Mon 2 Mar'
finds 'ZEPH quiet' 'Mon 2 Mar'
finds 'calf stairs achilles' 'Sun 1 Mar'
finds 'grosse' 'Thu 29 Feb 2024'
finds 'ill fever' 'Tue 3 Mar'
finds 'pain left' 'Sun 1 Mar'
finds 'faint' 'Wed 4 Mar'
finds 'roller zephyrball' 'Thu 5 Mar'
finds 'recovery week azephyr' 'Fri 6 Mar'
finds '京' 'Sat 7 Mar'
finds 'tempo' 'Mon 2 Mar'
finds 'run 8 km' 'Mon 2 Mar'
finds 'tempo quiet' 'Mon 2 Mar'
finds 'planned' 'Fri 20 Mar'
finds 'race' 'Thu 5 Mar'
finds '10 km' 'Thu 5 Mar'
finds 'ephyr' ''
finds 'zephyr achilles' ''
run search calf stairs
ok 'the text is shown on one line' has out 'left calf tight after the stairs'
run search achilles
ok 'what has the word is shown' has out 'pain 3, left achilles'
run search tempo
ok 'a session with its distance and note' has out 'tempo run 8 km: zephyr behind, calf quiet'
run search planned
ok 'one planned, with its time' has out 'planned run 30:00: zephyr if it blows'
run race 2026-03-05 10k jogged
run search race
ok 'a race with its distance' has out 'race 10 km, jogged'
run config units mi
run search race
ok 'in the unit that is read' has out 'race 6.21 mi, jogged'
run search race --json
ok 'in kilometres for a program' has out 'race 10 km, jogged'
run config --reset units
run search zephyr --limit 2
ok 'two days' test "$(dates | wc -l)" = 2
ok 'and that there are more' has err '--limit'
run search zephyr --limit 4
ok 'no more than there are' blank err

run search nosuchwordatall
ok 'nothing: code 1' code_is 1
ok 'a sentence that says so' one_sentence
ok 'no output' blank out
run search nosuchwordatall --json
ok 'nothing as JSON: code 1 too' code_is 1
ok 'but an answer' has out '"days":[]'
good 'as JSON' search zephyr --json --limit 1
if have_python; then
	ok 'which is JSON' parses out
fi
ok 'the date' has out '"date":"2026-03-20"'
ok 'that there are more' has out '"more_days":true'
bad 2 'needs words' search
bad 2 'say 1 to' search calf --limit 0
bad 2 'say 1 to' search calf --limit many
bad 2 'say 1 to' search calf --limit 99999
run search ';-)'
ok 'no word in it: nothing found' code_is 1
run note "$(printf 'zephyr \t tab')"
run search tab zephyr
ok 'no control characters come out' test "$(tr -d '\n' <out | LC_ALL=C grep -c '[[:cntrl:]]')" = 0
finish
