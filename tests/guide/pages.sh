#!/bin/sh
# SPDX-License-Identifier: MIT
# `restday guide` as people and programs meet it: the list, a page, a search, pages of one's own, and what is refused.
. "${SRCDIR:?}/tests/cli/tap.sh"

good 'the list' guide
ok 'the list has sections and pages' has out '  2.2   sleep             Sleep'
ok 'every page of the list opens' sh -c 'sed -n "s/^  [0-9.]* *\([a-z-]*\) .*/\1/p" out >ids && test "$(wc -l <ids)" -ge 30 &&
	while read -r id; do "$RESTDAY" guide "$id" >page 2>err && test -s page && test ! -s err || { echo "$id"; exit 1; }; done <ids'
good 'a page by name' guide heart
ok 'it has a title' test "$(head -n 1 out)" = 'Resting heart rate'
ok 'it says nothing on stderr' blank err
ok 'without a diary it has no box' lacks out 'In your diary'
ok 'it names the pages it links' has out 'Linked pages: hrv, illness, sure'
cp out heart
for name in HEART 2.3 P3 'resting heart'; do
	# shellcheck disable=SC2086
	good "the same page by $name" guide $name
	ok 'and it is the same' same out heart
done
ok 'no line is wider than 80 columns' sh -c 'for id in $(cat ids); do "$RESTDAY" guide "$id"; done | awk "length > 80 { bad = 1; print } END { exit bad }"'
lines_of() { "$RESTDAY" guide "$1" --color=always | grep -c "$(printf '\033')\[1m"; }
ok 'colour only where it is asked for' sh -c '! LC_ALL=C grep -q "[[:cntrl:]]" heart'
ok 'headings are strong with colour' test "$(lines_of heart)" -ge 4

good 'some days' import "$SRCDIR/tests/cli/month.jsonl"
run guide verdict
ok 'with a diary it has a box' has out 'In your diary'
ok 'the box tells the verdict' has out 'Thu 12 Mar: '
run guide sources
ok 'a page without a subject has none' lacks out 'In your diary'

run guide --search resting heart
ok 'a search' code_is 0
ok 'the best page first' test "$(head -n 1 out)" = 'Resting heart rate (heart)'
run guide --search Lovdal
ok 'accents do not matter' has out 'Sources (sources)'
bad 2 'wants the words to look for' guide --search
bad 1 'no page has all of "sleep xyzzy" in it' guide --search sleep xyzzy
bad 1 '"nothing-like-it" is no page of the guide' guide nothing-like-it
bad 1 'begins more than one page: recovery-run, recovery-week, recovery-due' guide recovery-
bad 1 'is no page of the guide' guide "$(printf '\033[31m')"
bad 2 '--force is no option of guide' guide heart --force

json_ok() { "$python" -c 'import json, sys
o = json.load(open(sys.argv[1]))
assert o["version"] == 1
assert eval(sys.argv[2], {"o": o}), sys.argv[2]' out "$1"; }
if have_python; then
	run guide --json
	ok 'the list as JSON' json_ok 'len(o["pages"]) >= 30 and o["pages"][0]["id"] == "recovery" and all(p["title"] for p in o["pages"])'
	ok 'every reason has its page' json_ok 'len({c for p in o["pages"] for c in p["reasons"]}) == 27'
	run guide heart --json
	ok 'a page as JSON' json_ok 'o["id"] == "heart" and o["number"] == "2.3" and o["reasons"] == ["P3"] and not o["own"]'
	ok 'with its parts' json_ok 'o["parts"][0] == {"kind": "heading", "level": 1, "text": "Resting heart rate"}'
	ok 'its days' json_ok 'o["diary"][0]["day"] == "2026-03-12"'
	ok 'and its links' json_ok '"sources#bosquet-2008" in o["links"]'
	run guide --search sleep --json
	ok 'hits as JSON' json_ok 'o["hits"][0]["id"] == "sleep" and all(h["excerpt"] for h in o["hits"])'
fi

own=$XDG_DATA_HOME/restday/guide
mkdir -p "$own"
printf '# My pulse\n\nMine is {{rhr_clear_bpm}} over. {{diary}}\n\n{{diary}}\n' >"$own/heart.md"
run guide heart
ok 'a page of my own stands in' has out 'Mine is 5 over.'
ok 'and has the box' has out 'In your diary'
ok 'without a word about it' blank err
run guide --search mine pulse
ok 'the search looks into it' has out '(heart)'
broken() {	# broken SENTENCE: the built-in page is shown and stderr says what is wrong
	run guide heart
	ok "broken: $1" code_is 0
	ok 'the page of restday is shown' has out 'Your pulse on waking'
	ok 'and stderr says why' has err "$1"
	ok 'in one sentence' one_sentence
}
printf 'no title' >"$own/heart.md"
broken 'line 1: a page begins with its title'
printf '# A\n\n{{no_such_setting}}\n' >"$own/heart.md"
broken 'line 3: there is no setting called "no_such_setting"'
printf '# A\n\n\033[2Jx\n' >"$own/heart.md"
broken 'line 3: control characters'
printf '# A\n\n\377\n' >"$own/heart.md"
broken 'line 3: this is not UTF-8'
head -c 70000 /dev/zero | tr '\0' x >"$own/heart.md"
broken 'more than 65536 bytes'
rm "$own/heart.md"
mkdir "$own/heart.md"
broken 'is a folder'
rmdir "$own/heart.md"

printf 'not a diary, and long enough to be looked at: %0200d' 0 >foreign.db
run guide medical --diary foreign.db
ok 'a page is shown without a readable diary' code_is 0
ok 'all of it' has out 'Call your emergency number'
ok 'and stderr says that the diary was not read' has err 'the page is shown without your diary: '
run guide medical --diary missing.db
ok 'also without the diary that was named' has out 'Call your emergency number'
ok 'which is told' has err 'missing.db'
finish
