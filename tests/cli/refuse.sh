#!/bin/sh
# SPDX-License-Identifier: MIT
# Bad input at the command line: one helpful sentence, a code that is not 0, and a diary that is as it was.
. "${SRCDIR:?}/tests/cli/tap.sh"

# On a machine where nothing was entered a refused command makes no diary either.
bad 2 'energy' checkin energy=9
ok 'no diary was made' test ! -e "$XDG_DATA_HOME"
bad 1 'nothing is entered yet' undo
bad 2 'where is it' ill
bad 2 'needs answers' checkin
bad 2 'no measure' add easy
ok 'still none' test ! -e "$XDG_DATA_HOME"

run checkin energy=3 legs=3 a note
run add easy 8k 42m rpe 4
run rest yesterday
run pain 2 knee
run ill mon above
ok 'a diary to lose' code_is 0

# Commands and options.
bad 2 'restday checkin' chekin
bad 2 'restday why' whyy
bad 2 'restday import' imp
bad 2 'not a command' frobnicate
bad 2 'restday why yesterday' yesterday
bad 2 'not a command' ''
bad 2 '--json' why --jsno
bad 2 'not an option' why --frobnicate
bad 2 'not an option' why -x
bad 2 'no option of why' why --partial
bad 2 'belongs to a command' --partial
bad 2 'takes no value' why --json=yes
bad 2 'needs a value' why --diary
bad 2 'needs a value' why --diary=
bad 2 'always, never or auto' why --color=blue
bad 2 'not a command' help frobnicate
bad 2 'restday why' help wyh
bad 2 'not understood' help why week
bad 2 'not understood' today tomorrow

# Days.
bad 2 'not a day' why 2026-02-30
bad 2 'not a day' why 2026-13-01
bad 2 'not a day' why 1899-12-31
bad 2 'not a day' why 2200-01-01
bad 2 'not a day' why 12
bad 2 'not a day' why -
bad 2 'not a day' why 12.3.2026
bad 2 'not understood' why someday
bad 2 'no verdict yet' why +2
bad 2 'no verdict yet' why 2026-12-24 --json
bad 2 'not understood' why today yesterday
bad 2 'not a day' week 2026-3-1
bad 2 'not a day' note 8k was fine
bad 2 'not a day' checkin -- -x energy=3
bad 2 'has not come yet' checkin tomorrow energy=3
bad 2 'has not come yet' ill +1 above
bad 2 'has not come yet' pain +1 3
bad 2 'has not come yet' tools +1 roller

# Check-in.
bad 2 'energy' checkin energy=0
bad 2 'energy' checkin energy=6
bad 2 'energy' checkin energy=3.5
bad 2 'energy' checkin energy=
bad 2 'energy' checkin energy=three
bad 2 'energy' checkin legs=2 energy=33333333333333333333
bad 2 'muscles=1' checkin soreness=2
bad 2 'energy' checkin enrgy=2
bad 2 '=' checkin =3
bad 2 'say energy=3' checkin energy 3
bad 2 'say energy=3' checkin legs=2 energy:3
bad 2 'say muscles=2' checkin soreness: 2
bad 2 'say sleep=6:20' checkin sleep 6:20
bad 2 'twice' checkin energy=3 legs=2 energy=4
bad 2 'twice' checkin energy=3 Energy=4
bad 2 'sleep' checkin sleep=25:00
bad 2 'sleep' checkin sleep=
bad 2 'rhr' checkin rhr=19
bad 2 'rhr' checkin rhr=151
bad 2 'hrv' checkin hrv=0
bad 2 'hrv' checkin hrv=nan
bad 2 'hrv' checkin hrv=1e3
bad 2 'needs answers' checkin
bad 2 'needs answers' checkin yesterday
bad 2 'needs answers' checkin --no-input

# Sessions.
bad 2 'needs words' add
bad 2 'needs words' add yesterday
bad 2 'begin with one, as in run 8k' add 8k
bad 2 'begin with one, as in run 8 km in 42:30' add 8 km in 42:30
bad 2 'begin with one, as in intervals 6x800m rpe 8' add 6x800m rpe 8
bad 2 'begin with one, as in run 1h05' add 1h05 windy
bad 2 'not a day' add 8 easy
bad 2 'for metres say 1.5k' add swim 1500m
bad 2 'would be 0:30 /km' add easy 10k 5m
bad 2 'does not fit 8 km in 42:00' add easy 8k 42m @ 4:30/km
bad 2 'neither distance nor time' add hills rpe 7 5:30/km
bad 2 'say how much in all' add intervals 6x800m
bad 2 'restday tools roller' add roller
bad 2 'restday tools boots, massage' add boots, massage
bad 2 'restday tools ice bath' add tools ice bath
bad 2 'not a day' add -8k easy
bad 2 'not a day' add 16/11 easy 8k
bad 2 'not a day' add 2026-02-30 easy 8k
bad 2 '' add easy
bad 2 '' add frisbee 40m
bad 2 '' add 
bad 2 '' add easy 0k
bad 2 '' add easy -- -8k
bad 2 '' add easy 8k 9k
bad 2 '' add easy 42m 43m
bad 2 '' add easy 8k rpe 11
bad 2 '' add easy 8k rpe
bad 2 '' add easy 8k hr 300
bad 2 '' add easy 1001k
bad 2 '' add easy 6001m

# The others.
bad 2 'purpose' rest because
bad 2 'not understood' rest week long
bad 3 'Thu 12 Mar holds easy 8 km, so it is no rest day: `restday add today none`' rest
bad 2 'above' ill today
bad 2 'above' ill stomach
bad 2 'until' ill above until
bad 2 'not a day' ill above until 99
bad 2 'until' ill above until yesterday
bad 2 'has not come yet' ill above until tomorrow
bad 2 'at most 60 days' ill 2020-01-01 above until today
bad 2 'which warning sign' ill red
bad 2 'not understood' ill cleared yes
bad 2 'hurt' pain
bad 2 '0 to 10' pain 11
bad 2 '0 to 10' pain 99999999999999999999
bad 2 'score' pain knee
bad 2 'score' pain 3.5
bad 2 'ill red chest' pain chest
bad 2 'what do you take the day as' override
bad 2 'what do you take the day as' override yesterday
bad 2 'did you mean easy?' override esay friends
bad 2 'did you mean passive?' override pasive tired
bad 2 'did you mean train?' override Train friends
bad 2 'say train, easy, active or passive' override because friends
bad 2 'say train, easy, active or passive' override ''
bad 2 'a few words belong to it' override train
bad 2 'a few words belong to it' override train ''
bad 2 'a few words belong to it' override train '  ' ' '
bad 2 'has not come yet' override tomorrow train friends
bad 2 'not a day' override 8k train
bad 2 'then why' override friends train
bad 1 'restday says easy already, so there is nothing to overrule; `restday note`' override easy friends
bad 2 'how far' race
bad 2 'distance' race far
bad 2 'distance' race 0
bad 2 'distance' race 1001
bad 2 'not understood' race 10k slowly
bad 2 'one of above and below' ill above below
bad 2 'one of mild and heavy' ill above mild fever heavy
bad 2 'recovery, volume or none' block
bad 2 'recovery, volume or none' block easy
bad 2 'recovery, volume or none' block ''
bad 2 'not understood' block recovery week
bad 2 'which tools' tools
bad 2 'what should the note say' note
bad 2 'what should the note say' note yesterday
bad 2 'what should the note say' note '  '
bad 2 'what should the note say' note ''
bad 2 'which tools' tools ' '
bad 2 'count' undo 0
bad 2 'count' undo -1
bad 2 'count' undo x
bad 2 'not understood' undo 1 2
bad 2 'count' log x
bad 1 '' redo

# Text that would steer a terminal, or that is no text.
esc=$(printf '\033[31mred')
bad 3 'control' note "$esc"
bad 3 'control' checkin energy=4 "$esc"
bad 3 'control' pain 3 "$esc"
bad 3 'control' tools "$esc"
bad 3 'control' override train "$esc"
bad 3 'control' override train "$(printf 'two\nlines')"
bad 3 '' override train "$(printf 'latin \351')"
bad 2 '' override "$esc" friends
bad 3 'control' ill red "$esc"
bad 3 '' note "$(printf 'latin \351')"
bad 2 '' add easy 8k "$esc"
bad 2 'not a command' "$esc"
bad 2 '' checkin "$esc=3"
long=$(printf '%04001d' 0)
bad 3 '4000' note x"$long"
bad 3 '200' pain 3 "$long"
bad 3 '200' override train "$long"

# A session too many.
i=0
while [ $i -lt 21 ]; do
	echo '{"kind":"walk","min":10}'
	i=$((i + 1))
done | paste -s -d , - | sed 's/^/{"date":"2026-02-01","sessions":[/; s/$/]}/' >many.jsonl
bad 3 '20' import many.jsonl

# Places and files.
bad 1 'none.db' why --diary none.db
ok 'a diary that was named is not made by reading' test ! -e none.db
bad 2 '' why --diary ''
mkdir folder
bad 5 'folder' why --diary folder
printf 'hello, this is no database at all\n' >foreign.db
cp foreign.db foreign.keep
bad 5 'foreign.db' why --diary foreign.db
bad 5 'foreign.db' checkin --diary foreign.db energy=3
ok 'a foreign file is left byte for byte' cmp foreign.db foreign.keep
bad 6 '' checkin --diary /proc/nowhere/diary.db energy=3
bad 6 'there is no folder typo/of/mine' checkin --diary typo/of/mine/diary.db energy=3
bad 6 'there is no folder typo' note --diary=typo/diary.db windy
ok 'and none is made' test ! -e typo
bad 1 'typo/diary.db' why --diary typo/diary.db
RESTDAY_TODAY=2026-02-30
export RESTDAY_TODAY
run why
ok 'RESTDAY_TODAY that is no date' code_is 2
ok 'it is named' has err RESTDAY_TODAY
RESTDAY_TODAY=2026-03-12
bad 2 '--since' export --since never
bad 2 '--until' export --until 2026-99-99
bad 2 'before' export --since today --until yesterday
bad 2 'jsonl' export --format csv
bad 2 'jsonl' import --format csv foreign.db
bad 2 'not understood' export a b
bad 6 'there already' export foreign.db
bad 6 'folder' export folder
bad 6 'folder' export folder --force
mkfifo pipe
bad 6 'a pipe' export pipe --force
ok 'a pipe stays one' test -p pipe
bad 6 'nowhere' export nowhere/x.jsonl
ok 'the file that was there is as it was' cmp foreign.db foreign.keep
bad 6 'none.jsonl' assess none.jsonl
bad 6 'folder' assess folder
ok 'no half-written file is left' test "$(ls -d ./*.new folder/*.new 2>/dev/null | wc -l)" = 0
finish
