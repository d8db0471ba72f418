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
chek-in = x
today = Pgdn
add = q
search = F1 t
note = r
rest = n
command =
F
good 'a file with mistakes in it' why --json
ok 'fourteen of them' test "$(wc -l <err)" = 14
for said in 'line 3: units is "furlongs": one of km mi' 'line 4: "colour" is not a setting: did you mean colours?' \
	'line 9: "rhr_mild_bmp" is not a setting: did you mean rhr_mild_bpm?' 'line 10: need_min belongs under [runner]' \
	'line 11: sore_clear_days is "99": a number from 2 to 30' 'line 12: sore_strong_days is "0x5"' \
	'line 13: no "name = value"' 'line 15: [runer] is not a section: did you mean [runner]?' \
	'line 17: "anything" is nothing a key can do' 'line 18: "chek-in" is nothing a key can do: did you mean check-in?' \
	'line 19: today: "Pgdn" is not a key: did you mean PgDn?' 'line 20: add: q is a key of quit already' \
	'line 21: search: F1 is a key of help already' 'line 24: command has no key'; do
	ok "told: $said" has err "$file, $said"
done 2>/dev/null
ok 'the heart says nothing any more' lacks out '"P3"'
ok 'it did before' has before '"P3"'
ok 'the answer tells what was changed' has out '"changed":[{"name":"rhr_mild_bpm","value":30.0,"preset":3.0},'
good 'why in words' why
ok 'tells it too' has out 'rhr_clear_bpm is 40 bpm (preset 5)'
"$RESTDAY" config 2>/dev/null >keys
ok 'two that change places do' has keys '* note                   r '
ok 'both' has keys '* rest                   n '
ok 'what was refused stays' has keys '  add                    a '
ok 'as it was' has keys '  search                 / '
rm "$file"
good 'without the file' why --json
ok 'all is as before' same before out
ok 'and nothing is said' blank err
mkdir "$file"
good 'a folder in its place' why --json
ok 'is told' has err 'is a folder'
ok 'the presets hold' same before out
rmdir "$file"
if command -v sqlite3 >/dev/null; then
	sqlite3 "$XDG_DATA_HOME/restday/diary.db" "INSERT INTO setting VALUES ('rhr_mild_bpm', '30');"
	good 'a number in the diary' why --json
	ok 'is not what counts' same before out
fi

# The command: all of it from the tables, one line of the file at a time.
same_file() { printf "$1" >want; same want "$file"; }
good 'nothing is set' config
ok 'a preference' has out 'units                  km'
ok 'what is not stated' has out 'need_min               not stated'
ok 'a number of the rules' has out 'rhr_mild_bpm           3 bpm'
ok 'nothing is marked' test "$(grep -c '^\*' out)" = 1
ok 'and no file was made' test ! -e "$file"
good 'a path' config --path
ok 'is that of the file' has out "$file"
good 'a number is set' config rhr_mild_bpm 4
ok 'told' has err 'rhr_mild_bpm is 4 bpm now; it was 3 bpm'
ok 'written' same_file '[rules]\nrhr_mild_bpm = 4\n'
printf '# mine\n[rules]\n  rhr_mild_bpm = 4 ; careful\n# end\n' >"$file"
good 'another' config units mi
good 'and again' config rhr_mild_bpm 4.5
ok 'the rest is as it was' same_file '# mine\n[rules]\n  rhr_mild_bpm = 4.5 ; careful\n# end\n\n[display]\nunits = mi\n'
good 'the list' config
ok 'marks it' has out '* rhr_mild_bpm           4.5 bpm'
good 'one' config rhr_mild_bpm
ok 'its range and preset' has out 'from 1 to 30 bpm; preset 3'
ok 'its source' has out 'source: '
ok 'its place' has out "$file, line 3"
good 'one as JSON' config --json units
ok 'is whole' has out '"name":"units","section":"display","value":"mi","preset":"km"'
good 'all as JSON' config --json
ok 'has all' has out '"name":"sure_medium"'
cp "$file" kept
for words in 'unit' 'unit km' 'units furlongs' 'rhr_mild_bpm 99' 'rhr_mild_bpm lots' 'rhr_mild_bpm 3 4' '--reset nothing' \
	'--reset-all units' '--reset-all'; do
	# shellcheck disable=SC2086
	run config $words
	ok "refused: config $words" code_is 2
	ok 'in one sentence' one_sentence
	ok 'nothing was written' same kept "$file"
done
good 'a short form' config week_start sun
ok 'is told in full' has err 'week_start is sunday now; it was monday'
ok 'and written so' has "$file" 'week_start = sunday'
good 'gone again' config --reset week_start
good 'one reset' config --reset rhr_mild_bpm
ok 'its line is gone' same_file '# mine\n[rules]\n# end\n\n[display]\nunits = mi\n'
good 'all reset' config --reset-all --yes
ok 'what is no setting stays' same_file '# mine\n[rules]\n# end\n\n[display]\n'
run config --reset-all --yes
ok 'nothing left to reset' code_is 1

# Themes: one printed is a file that makes the same one; what is wrong in one is told with its line, where it is asked about.
themes=$HOME/.config/restday/themes
mkdir "$themes"
good 'a theme is explained' config theme
ok 'with what is shipped' has out 'one of standard contrast calm, or the name of a theme of your own; preset'
good 'set' config theme calm
ok 'told' has err 'theme is calm now; it was standard'
good 'as JSON' config --json theme
ok 'is whole' has out '"value":"calm","preset":"standard","values":"standard contrast calm","also":"the name of a theme'
for shipped in standard contrast calm; do
	good "$shipped printed" config --theme $shipped
	ok 'has every section' test "$(grep -c '^\[' out)" = 4
	cp out "$shipped.theme"
	sed 's/^like = .*/like = standard/' out >"$themes/mine.theme"
	good 'kept and printed again' config --theme mine
	ok 'nothing is wrong in it' blank err
	sed 's/^like = .*/like = standard/' "$shipped.theme" >want
	ok 'and it is the same' same want out
done
cp "$file" kept
for words in 'theme nowhere' 'theme a/b' 'theme ../mine' '--theme nowhere' '--theme a/b' '--theme' '--theme calm units' \
	"theme $(printf '%033d' 0)"; do
	# shellcheck disable=SC2086
	run config $words
	ok "refused: config $words" code_is 2
	ok 'in one sentence' one_sentence
	ok 'nothing was written' same kept "$file"
done
run config theme nowhere
ok 'it says where one would be' has err "$themes/nowhere.theme"
cat >"$themes/mine.theme" <<'F'
like = contrst
[256]
hedding = 7
type-easy = 256
type-easy = 3
what
F
good 'one with mistakes is set' config theme mine
ok 'five of them' test "$(grep -c 'mine.theme, line' err)" = 5
good 'a list' config
for said in 'line 1: like is "contrst": one of standard contrast calm' 'line 3: "hedding" is not a role: did you mean heading?' \
	'line 4: type-easy: [256] has the colours 0 to 255' 'line 5: type-easy is said twice' 'line 6: no "name = value"'; do
	ok "told: $said" has err "$themes/mine.theme, $said"
done
good 'and in JSON' config --json
ok 'it stands too' has out 'mine.theme, line 4'
good 'no other command' today
ok 'says a word' blank err
good 'nor another setting' config units
ok 'says one' blank err
rm "$themes/mine.theme"
good 'gone' config
ok 'is told' has err 'there is no theme "mine"'
good 'the preset again' config --reset theme
# The situation: stated under [runner], said beside every verdict, read by no rule.
rm -f "$file"
caution='Not made for your situation: ask someone who knows you.'
for said in unasked none; do
	good "situation $said" config situation $said
	for words in today why week 'why --json' 'week --json' status 'status --format %V'; do
		run $words
		ok "$words says nothing of it" lacks out 'situation'
		ok 'nor marks it' lacks out 'ask first'
	done
done
"$RESTDAY" assess <"$SRCDIR/tests/recovery/cases.jsonl" >assess.none
"$RESTDAY" status --format '%v %g %r %s' >status.none
"$RESTDAY" export >export.none
good 'situation some' config situation some
ok 'is a line under its heading' has "$file" 'situation = some'
ok 'the heading' test "$(sed -n 1p "$file")" = '[runner]'
for words in today why week 'why yesterday' 'why tomorrow'; do
	run $words
	ok "$words says it" has out "$caution"
done
for words in 'today --json' 'why --json' 'week --json'; do
	run $words
	ok "$words has it" has out "\"caution\":\"$caution\""
done
good 'status' status
ok 'has its mark' grep -q '^. [a-z]* (ask first)' out
good 'status in words' status --format %V
ok 'has it too' has out ' (ask first)'
good 'the rest of status' status --format '%v %g %r %s'
ok 'is as it was' same status.none out
good 'a check-in' checkin energy=3
ok 'marks the verdict it tells' has out '(ask first)'
run undo
"$RESTDAY" export >export.some
ok 'the export is as it was' same export.none export.some
"$RESTDAY" assess <"$SRCDIR/tests/recovery/cases.jsonl" >assess.some
ok 'no rule reads it' same assess.none assess.some
run config situation pregnant
ok 'which it is cannot be said' has err 'one of unasked none some is accepted'
printf '[display]\nsituation = some\n' >"$file"
run today
ok 'its heading is told' has err 'situation belongs under [runner]'

# What keys do, like settings, under [keys].
rm "$file"
good 'keys explained' config check-in
ok 'keys' has out 'check-in = c'
ok 'their preset' has out 'at most 4 keys, a space between them; preset c'
ok 'their place' has out "not set in $file; it belongs under [keys]"
good 'an act without keys' config race
ok 'is asked for by its name' has out 'race = :race'
good 'a key is set' config check-in x
ok 'told' has err 'check-in is x now; it was c'
good 'two' config check-in x Del
ok 'written' same_file '[keys]\ncheck-in = x Del\n'
good 'the list' config
ok 'marks them' has out '* check-in               x Del'
good 'one as JSON' config --json check-in
ok 'is whole' has out '"name":"check-in","section":"keys","value":"x Del","preset":"c"'
good 'all as JSON' config --json
ok 'has them' has out '"check-in":"x Del"'
refused() {	# refused SAID WORDS...: with the sentence that reading it from the file gives
	said=$1
	shift
	run config "$@"
	ok "refused: config $*" code_is 2
	ok 'in one sentence' one_sentence
	ok "told: $said" has err "$said"
	ok 'nothing was written' same kept "$file"
}
cp "$file" kept
refused 'check-in: q is a key of quit already: give that another one too' check-in q
refused 'note: x is a key of check-in already' note n x
refused 'check-in: "tab" is not a key: did you mean Tab?' check-in tab
refused 'check-in has more than 4 keys' check-in x y z '~' %
refused 'a semicolon begins a comment' check-in ';'
refused '"checkin" is not a setting: did you mean check-in?' checkin x
refused '"chekc-in" is not a setting: did you mean check-in?' --reset chekc-in
good 'places change' config note '~'
good 'in' config rest n
good 'three' config note r
cp "$file" kept
refused 'note stays as it is, because rest: n is a key of note already' --reset note
refused 'rest stays as it is, because note: r is a key of rest already' --reset rest
good 'another key first' config note '~'
good 'then it may' config --reset rest
ok 'told' has err 'rest has its preset'
good 'and this one' config --reset note
ok 'the line is gone' same_file '[keys]\ncheck-in = x Del\n'
printf '[display]\ncheck-in = y\n[keys]\ncheck-in = x\nrace = R\n' >"$file"
good 'under another heading' config check-in
ok 'is told' has err "$file, line 2: check-in belongs under [keys]"
good 'all reset' config --reset-all --yes
ok 'keys too' has err '2 settings with the preset again'
ok 'their lines are gone' lacks "$file" race
finish
