#!/bin/sh
# SPDX-License-Identifier: MIT
# The completion scripts: their shells read them, and bash finishes words with them.
. "${SRCDIR:?}/tests/cli/tap.sh"
for shell in bash zsh fish; do
	good "$shell" completion $shell
	cp out "restday.$shell"
	for word in checkin completion rhr_mild_bpm after-illness energy= dry-run reset-all; do
		ok "$shell knows $word" has out "$word"
	done
	command -v $shell >/dev/null || continue
	ok "$shell can read it" $shell -n "restday.$shell"
done
run completion
ok 'no shell' code_is 2
run completion csh
ok 'another shell' code_is 2
ok 'in one sentence' one_sentence

# finish WORDS...: what bash offers for the last of them, one a line.
offers() {
	bash -c '. ./restday.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _restday; printf "%s\n" "${COMPREPLY[@]}"' bash restday "$@" >offered
}
offered() {
	want=$1
	shift
	offers "$@"
	printf '%b' "$want" >want
	ok "bash: $* -> $want" same want offered
}
if command -v bash >/dev/null; then
	offered 'checkin\n' che
	offered 'status\n' st
	offered 'rhr_mild_bpm\nrhr_mild_spreads\n' config rhr_m
	offered 'after-illness\n' guide aft
	offered 'zsh\n' completion z
	offered 'passive\n' override pas
	offered '--plan\n' add --pl
	offered '--reset\n--reset-all\n' config --res
	offered 'always\n' --color al
	offered 'checkin\n' --color always che
	offered 'week\n' --diary some.db wee
	offered 'energy=\n' checkin ene
	offered 'rhr_mild_bpm\n' config --reset rhr_mild_b
	offered 'check-in\n' config chec
	offered '\n' guide nothing-of-the-kind
	offers ''
	ok 'all commands are offered' test "$(wc -l <offered)" = "$("$RESTDAY" help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' | wc -l)"
fi
finish
