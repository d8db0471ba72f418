#!/bin/sh
# SPDX-License-Identifier: MIT
# The check-in asked line by line, on a terminal of its own.
. "${SRCDIR:?}/tests/cli/tap.sh"
have_python || skip_all 'no python3'

# asked ANSWERS WORDS...: restday on a pseudo terminal that types these answers.
asked() {
	answers=$1
	shift
	"$python" "$SRCDIR/tests/cli/typist.py" "$answers" "$RESTDAY" "$@" >out 2>err
	echo $? >code
	day_line 2026-03-12 >got
}

asked '\003' checkin
ok 'who meets restday is told what it is not' has out 'it replaces no doctor'
ok 'and whom to ask first' has out 'a doctor or a certified coach'
asked '2\n3\n4\n3\n3\n4\n\n6:20\n52\n\ncalf tight\n' checkin
ok 'all answered' code_is 0
ok 'feelings come before numbers' test "$(grep -n 'Energy' out | head -n 1 | cut -d: -f1)" -lt "$(grep -n 'Sleep, hours' out | head -n 1 | cut -d: -f1)"
ok 'no line is wider than 80 columns' test "$(awk 'length > 80' out | wc -l)" = 0
ok 'each step has its word' has out '2 tired'
ok 'the verdict comes last' test "$(grep -n 'Which recovery fits\|If you take a recovery day' out | cut -d: -f1)" -gt "$(grep -n 'Note, one line' out | cut -d: -f1)"
printf '%s\n' '{"date":"2026-03-12","energy":2,"legs":3,"muscles":4,"sleep_quality":3,"mood":3,"motivation":4,"sleep_min":380,"rhr":52,"note":"calf tight"}' >want
ok 'what was answered is kept' same want got
asked '\003' checkin
ok 'what restday is not is said once' lacks out 'it replaces no doctor'

asked '\n-\n9\nfour\n5\n\n\n\ny\n1\n\n\n\n25:00\n\n\n\n\n' checkin
ok 'wrong answers are asked again' code_is 0
ok 'and what is right is said' has out '1'
printf '%s\n' '{"date":"2026-03-12","energy":2,"muscles":5,"sleep_quality":3,"mood":3,"motivation":4,"suppleness":1,"sleep_min":380,"rhr":52,"note":"calf tight"}' >want
ok 'an empty line keeps, a dash makes not known' same want got

asked '4\n\004' checkin
ok 'the end of input saves what was answered' code_is 0
ok 'energy 4' has got '"energy":4,"muscles"'
cp got want
asked '\003' checkin
ok 'an interrupt ends it' code_is 130
ok 'and saves nothing' same want got
asked '1\n\003' checkin
ok 'after an answer too' code_is 130
ok 'nothing is half-written' same want got
asked '\004' checkin
ok 'no answer at all' code_is 1
ok 'saves nothing' same want got

# An illness that nobody has ended is asked about, and the answer writes what the form writes.
rm -rf "$XDG_DATA_HOME"
run ill mon below fever heavy until yesterday
asked '4\n4\n4\n4\n4\n4\n\n\nmaybe\ny\n\n\n\n\n' checkin
ok 'an open illness is asked about' has out 'You were ill on Wed 11 Mar: still ill?'
ok 'before the numbers' test "$(grep -n 'still ill' out | head -n 1 | cut -d: -f1)" -lt "$(grep -n 'Sleep, hours' out | head -n 1 | cut -d: -f1)"
ok 'until it is a yes or a no' test "$(grep -o 'Say y or n' out | wc -l)" -eq 2
ok 'a yes goes on with the same' has got '"illness":{"where":"below","fever":true,"mild":false}'
ok 'beside the answers' has got '"motivation":4'
asked '5\n\004' checkin
ok 'once said it is not asked again' lacks out 'still ill'
run undo 2
asked '\n\n\n\n\n\n\nn\n\n\n\n\n' checkin
ok 'a no alone writes nothing' test ! -s got
asked '4\n4\n4\n4\n4\n4\n\nn\n\n\n\n\n' checkin
ok 'a no leaves the day without one' lacks got illness
asked '4\n\004' checkin
ok 'and ends it' lacks out 'still ill'
run undo
asked '4\n\004' checkin
ok 'ended before the question, the answers are kept' has got '"energy":4'
ok 'and nothing else' lacks got illness

# So is a pain, and a no says that nothing hurts.
rm -rf "$XDG_DATA_HOME"
run pain yesterday 8 left knee --stride --bone
asked '5\n5\n5\n5\n5\n5\n\nwell\ny\n\n\n\n\n' checkin
ok 'a pain is asked about' has out 'You were in pain on Wed 11 Mar (left knee, 8 of 10): still in pain?'
ok 'until it is a yes or a no' has out 'Say y or n'
ok 'a yes enters it again' has got '"pain":{"score":8,"gait":true,"bone":true,"place":"left knee"}'
ok 'and it holds the day' has out 'passive recovery'
asked '4\n\004' checkin
ok 'once said it is not asked again' lacks out 'still in pain'
run undo 2
asked '\n\n\n\n\n\n\nn\n\n\n\n\n' checkin
printf '%s\n' '{"date":"2026-03-12","pain":{"score":0}}' >want
ok 'a no says that nothing hurts' same want got
run undo
run ill yesterday above
asked '4\n4\n4\n4\n4\n4\n\nn\ny\n\n\n\n\n' checkin
ok 'illness and pain are asked about' has got '"pain":{"score":8'
ok 'each for itself' lacks got illness

# Usual values stand beside the numbers once they are learned.
rm -rf "$XDG_DATA_HOME"
run import "$SRCDIR/tests/cli/month.jsonl"
asked '\n\n\n\n\n\n\n7:30\n\n\n\n' checkin
ok 'usual sleep' has out 'as 6:20, usual 7:52, now 6:00: '
ok 'usual heart rate' has out 'a minute, usual 50, now 56: '
ok 'sleep 7:30' has got '"sleep_min":450'

# Colour: on a terminal that has it, unless it is not wanted.
escapes() { grep -q "$(printf '\033\[')" out; }
no_escapes() { ! escapes; }
TERM=xterm-256color
asked '' why
ok 'colour on a terminal' escapes
NO_COLOR=1
export NO_COLOR
asked '' why
ok 'not with NO_COLOR' no_escapes
asked '' why --color=always
ok '--color weighs more than NO_COLOR' escapes
unset NO_COLOR
asked '' why --color=never
ok 'not with --color=never' no_escapes
TERM=dumb
asked '' why
ok 'not on a dumb terminal' no_escapes

asked 'easy 8k 42m rpe 4\n' add
ok 'add asks for its words' code_is 0
ok 'and keeps them' has got '"purpose":"easy"'
asked '' add --no-input
ok 'not with --no-input' code_is 2
finish
