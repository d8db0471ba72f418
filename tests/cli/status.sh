#!/bin/sh
# SPDX-License-Identifier: MIT
# One line of today for prompts: its directives, and that asking leaves no trace.
. "${SRCDIR:?}/tests/cli/tap.sh"
line() { [ "$(cat out)" = "$1" ] || { echo "not: $1"; return 1; }; }
run status
ok 'no diary' code_is 1
ok 'nothing printed' blank out
ok 'nothing made' test ! -e "$XDG_DATA_HOME"
run import "$SRCDIR/tests/cli/month.jsonl"
trace() { ls -lR "$XDG_DATA_HOME"; cksum "$XDG_DATA_HOME"/restday/*; }
before=$(trace)
good 'the usual line' status
ok 'has verdict and rest' line '○ passive · day 3 since rest'
LC_ALL=C good 'in ASCII' status
ok 'it has letters only' line '. passive - day 3 since rest'
while IFS='|' read -r format want; do
	good "$format" status --format "$format"
	ok "$format -> $want" line "$want"
done <<'E2'
%v|passive
%V|passive recovery
%g|○
%g%v|○passive
%r|one clear and two mild signs
%s|confidence high
%d %D|3 1
%c|yes
[%o]|[]
100%%|100%
plain|plain
E2
good 'two lines' status --format 'a%nb'
ok 'are two' test "$(wc -l <out)" = 2
for format in %q % 'a %' '%1'; do
	run status --format "$format"
	ok "refused: $format" code_is 2
	ok 'in one sentence' one_sentence
	ok 'nothing printed' blank out
done
ok 'no trace is left' test "$before" = "$(trace)"
# The answer is kept: what the file says is what is printed, as long as all it rests on is as it was.
kept=$HOME/.cache/restday/status
forge() { sed '3s/.*/a kept answer/' "$kept" >forged && cat forged >"$kept"; }
good 'asked again' status --format %r
ok 'its answer is kept' has "$kept" 'one clear and two mild signs'
ok 'for its owner alone' test "$(stat -c %a "$kept")" = 600
forge
good 'and once more' status --format %r
ok 'is answered by it' line 'a kept answer'
anew() {
	title=$1
	shift
	good "$title" status "$@" --format %r
	ok 'is judged anew' lacks out 'a kept answer'
	forge
}
RESTDAY_TODAY=2026-03-11
anew 'another day'
RESTDAY_TODAY=2026-03-12
run config need_min 400
anew 'another setting'
run config --reset need_min
anew 'the setting as it was'
run note another word
anew 'after an entry'
run undo
anew 'after it was taken back'
cp "$XDG_DATA_HOME/restday/diary.db" other.db
anew 'another diary' --diary other.db
anew 'the first again'
: >"$XDG_DATA_HOME/restday/diary.db-journal"
anew 'while it is written'
rm -f "$XDG_DATA_HOME/restday/diary.db-journal"
for damage in 's/^0 .*/9 0 0 0 0/' 's/^0 .*/0 3 1 1/' 's/^0 .*/0 3 1 1 4/' 's/^0 .*/x/' '2,$d' '1s/ .*//'; do
	good 'as it is' status
	sed "$damage" "$kept" >forged && cat forged >"$kept"
	good "a damaged answer ($damage)" status
	ok 'is made anew' line '○ passive · day 3 since rest'
done
run override easy friends in town
good 'with an override' status
ok 'it is told' line '○ passive, you take it as easy · day 3 since rest'
good 'kept too' status
ok 'told again' line '○ passive, you take it as easy · day 3 since rest'
good 'by a directive' status --format '%v %o'
ok 'in a word' line 'passive easy'
run override none
good 'without it' status --format '[%o]'
ok 'nothing' line '[]'
rm -r "$HOME/.cache"
: >"$HOME/.cache"
good 'no place to keep it' status
ok 'is no matter' blank err
run checkin energy=-
RESTDAY_TODAY=2026-03-13
good 'the day after' status --format '%c %d'
ok 'has no check-in' line 'no 4'
RESTDAY_TODAY=2027-03-13
good 'a year later' status
ok 'no rest is known' line '◕ easy'
finish
