#!/bin/sh
# SPDX-License-Identifier: MIT
# units = mi: what a person reads is in miles, line by line; what a program reads, and what the settings say, stays in kilometres.
. "${SRCDIR:?}/tests/cli/tap.sh"
says() { cat >want; same want "$1"; }
run import "$SRCDIR/tests/cli/month.jsonl"
mkdir -p home/.config/restday
printf '[display]\nunits = mi\n\n[runner]\nhrmax = 190\n' >home/.config/restday/config

# What is entered is said back in miles, and is called so from then on.
good 'a session in miles' add -10 long 10mi 1:35 rpe 4
ok 'is said in miles' says err <<'W'
restday: this ends the rest day that was entered
restday: saved: Mon 2 Mar: long run, 10 mi in 1:35:00 (9:30 /mi), effort 4 of 10 (`restday undo` takes it back)
W
good 'a ride in kilometres' add -9 bike 32.2k 1h rpe 2
ok 'is said in miles too' says err <<'W'
restday: saved: Tue 3 Mar: bike ride, 20.01 mi in 1:00:00 (20.0 mph), effort 2 of 10 (`restday undo` takes it back)
W
run race -2 21.1k
run add today long 20mi --plan
run race +9 10k
good 'log' log 3
ok 'log keeps the words' says out <<'W'
2026-03-12 12:00  race of 6.21 mi on Sat 21 Mar
2026-03-12 12:00  planned for Thu 12 Mar: long run, 20 mi
2026-03-12 12:00  race of 13.11 mi on Tue 10 Mar
W
good 'today' today
head -n 4 out >first
ok 'tells the race in miles' says first <<'W'
Thursday 12 March 2026, today
○ passive recovery  Complete rest today: nothing to do, and that is what helps.
because: day 2 after a race of 13.11 mi and one clear and two mild signs
  - clear: day 2 after racing 13.11 mi; this holds to day 2
W
good 'why' why
grep -A 1 'planned 20 mi' out >jump
ok 'advises miles, rounded down' says jump <<'W'
  - planned 20 mi, longest run of 30 days 12.12 mi; up to 13.3 mi would be in
    step; a jump from 1.1 times the longest of 30 days [N7, page longer-run]
W
good 'a reason for a prompt' status --format %r
ok 'is in miles' says out <<'W'
day 2 after a race of 13.11 mi and one clear and two mild signs
W
good 'what a check-in leaves' checkin energy=2 mood=3
ok 'is in miles' says out <<'W'
Today: ○ passive recovery - day 2 after a race of 13.11 mi and one clear and two mild signs
W
good 'the week' week
sed -n '3,4p;10p;$p' out >three
ok 'is in miles' says three <<'W'
 Tue 10  easy run 5.22 mi 45:00, race       2 fresh           ● train
         13.11 mi
2 sessions, 11.56 mi, 1:40:00; 1 rest day; 3 of 4 days known so far
To come: race over 6.21 mi in 9 days, on Saturday 21 March
W
good 'what a page says of the diary' guide longer-run
grep -A 1 'Thu 12 Mar:\|Longest run' out >box
ok 'is in miles' says box <<'W'
    Thu 12 Mar: planned 20 mi, longest run of 30 days 12.12 mi; up to
      13.3 mi would be in step; it limits nothing.
    Longest run of the last 30 days: 12.12 mi on Sun 8 Mar.
    It has not spoken on any other of the last 28 days.
W
good 'a page with distances of its own' guide race
grep '^  [0-9.]* mi ' out >table
ok 'has them in miles' says table <<'W'
  3.73 mi          day 1          2        3
  7.46 mi          day 1          3        6
  10.56 mi         day 2          4        9
  14.29 mi         day 2          5       13
  21.75 mi         day 3          7       20
  27.96 mi         day 3          8       21
W
run config units km
good 'the same reason' status --format %r
ok 'is not the one kept in miles' says out <<'W'
day 2 after a race of 21.1 km and one clear and two mild signs
W
run config units mi
no_km() { ! grep -n '[0-9] *km\|/km' out; }
for command in today why 'why yesterday' 'why tomorrow' week 'week -7' 'log 100' status 'guide race' 'guide verdict' 'guide longer-run' 'search race'; do
	# shellcheck disable=SC2086
	run $command
	ok "$command has no kilometres" no_km
done

# Settings, JSON and what is exported are the same whatever the unit.
good 'the settings' config race_half_km
ok 'stay in kilometres' has out 'race_half_km = 23 km'
for unit in mi km; do
	run config units $unit
	mkdir -p $unit
	for command in 'why --json' 'today --json' 'why tomorrow --json' 'week --json' 'guide race --json' 'guide longer-run --json' \
		'search race --json' 'log --json' export assess; do
		# shellcheck disable=SC2086
		"$RESTDAY" $command <"$SRCDIR/tests/recovery/cases.jsonl" >"$unit/$(echo "$command" | tr ' ' '-')" 2>/dev/null
	done
done
ok 'there is something to compare' has mi/why---json 'day 2 after a race of 21.1 km'
for file in mi/*; do
	ok "$file does not follow the unit" same "$file" "km/${file#mi/}"
	ok 'and is not empty' test -s "$file"
done
good 'why in kilometres' why
ok 'says kilometres' has out 'up to 21.4 km would be in'
good 'the log' log 3
ok 'keeps the unit it was written in' has out 'planned for Thu 12 Mar: long run, 20 mi'
run config units mi
good 'a race by a bare number' race +20 13.1
ok 'is of miles' has err 'race of 13.1 mi on Wed 1 Apr'
bad 2 'say miles (13.1)' race far
finish
