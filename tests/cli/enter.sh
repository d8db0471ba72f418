#!/bin/sh
# SPDX-License-Identifier: MIT
# Every command that enters something, and how each thing is taken away again.
. "${SRCDIR:?}/tests/cli/tap.sh"
t=2026-03-12

entered $t '{"date":"2026-03-12","energy":3,"sleep_min":380,"rhr":52}' checkin energy=3 sleep=6:20 rhr=52
ok 'what was saved is said on stderr' has err 'saved: check-in of Thu 12 Mar'
ok 'the verdict is data' has out 'Today: '
ok 'the verdict is one line' test "$(wc -l <out)" = 1
entered $t '{"date":"2026-03-12","energy":3,"sleep_min":380}' checkin rhr=-
entered 2026-03-01 '{"date":"2026-03-01","energy":4,"sleep_min":450}' checkin 2026-03-01 Energy=4 sleep=7,5
entered $t '{"date":"2026-03-12","energy":3,"sleep_min":380,"rmssd":61.5,"note":"calf a bit tight"}' \
	checkin today hrv=61.5 calf a bit tight
entered $t '{"date":"2026-03-12","energy":3,"sleep_min":380,"rmssd":61.5,"note":"calf a bit tight"}' checkin energy=3
ok 'saying it again changes nothing' has err 'so already'
entered 2026-03-11 '{"date":"2026-03-11","energy":4}' checkin yesterday energy=4
entered 2026-03-09 '{"date":"2026-03-09","legs":1}' checkin mon legs=1
entered 2026-03-10 '{"date":"2026-03-10","calm":5}' checkin -2 calm=5
entered 2026-01-31 '{"date":"2026-01-31","mood":2}' checkin 2026-01-31 mood=2
good 'options stand anywhere' --no-input checkin --color=never energy=3
entered 2026-03-02 '{"date":"2026-03-02","rhr":50,"note":"ran with heavy legs 3 times"}' checkin 2026-03-02 ran rhr=50 with heavy legs 3 times
fresh

entered $t '{"date":"2026-03-12","sessions":[{"kind":"run","purpose":"tempo","min":42,"km":8,"rpe":7,"note":"calf tight"}]}' \
	add tempo 8k 42m rpe 7 calf tight
ok 'what was understood is said' has err 'tempo run'
entered 2026-03-11 '{"date":"2026-03-11","sessions":[{"kind":"bike","min":60,"rpe":2}]}' add yesterday bike 60m rpe 2
entered 2026-03-11 '{"date":"2026-03-11","sessions":[{"kind":"bike","min":60,"rpe":2},{"kind":"bike","min":60,"rpe":2}]}' \
	add yesterday bike 60m rpe 2
entered 2026-03-11 '' add yesterday none
entered 2026-03-14 '{"date":"2026-03-14","planned":[{"kind":"run","purpose":"long","km":24}]}' add +2 long 24k
ok 'a plan is called one' has err 'planned'
entered 2026-03-14 '' add +2 none
entered $t '{"date":"2026-03-12","sessions":[{"kind":"run","purpose":"tempo","min":42,"km":8,"rpe":7,"note":"calf tight"}],"planned":[{"kind":"walk","min":30}]}' \
	add --plan walk 30m
fresh

# A session as people write it.
entered $t '{"date":"2026-03-12","sessions":[{"kind":"run","purpose":"easy","min":42.5,"km":8}]}' add 8 km easy in 42:30
entered $t '' add none
entered 2026-03-11 '{"date":"2026-03-11","sessions":[{"kind":"bike","min":45,"hr":118}]}' add yesterday 45m ride, avg hr 118 bpm
entered 2026-03-11 '' add yesterday none
entered $t '{"date":"2026-03-12","sessions":[{"kind":"run","purpose":"intervals","rpe":8,"note":"6x800m"}]}' add intervals 6x800m rpe 8
entered $t '' add none
entered $t '{"date":"2026-03-12","sessions":[{"kind":"run","purpose":"race","min":105,"km":21.098}]}' add race half 1:45
entered $t '' add none
entered $t '{"date":"2026-03-12","sessions":[{"kind":"run","purpose":"easy","min":44,"km":8}]}' add easy 8k @ 5:30/km
ok 'a length in minutes that is known is no matter' lacks err 'load'
entered $t '' add none
entered $t '{"date":"2026-03-12","sessions":[{"kind":"run","km":35}]}' add run 35k
ok 'one that is not known is said' has err 'without a time it does not count as load'
entered $t '' add none
good 'a plan needs no time' add +2 long 24k
ok 'and nothing is said of it' lacks err 'load'
run add +2 none

entered $t '{"date":"2026-03-12","sessions":[],"rest":{}}' rest
entered $t '{"date":"2026-03-12","sessions":[],"rest":{"purpose":"week"}}' rest today week
entered $t '{"date":"2026-03-12","sessions":[{"kind":"walk","min":30}],"rest":{"purpose":"week"}}' add walk 30m
entered $t '{"date":"2026-03-12","sessions":[{"kind":"walk","min":30},{"kind":"run","min":30}]}' add run 30m
ok 'a run ends the rest day and says so' has err 'ends the rest day'
entered 2026-03-13 '{"date":"2026-03-13","plan_rest":true}' rest tomorrow
entered 2026-03-13 '' rest tomorrow none
entered 2026-03-10 '{"date":"2026-03-10","sessions":[],"rest":{"purpose":"long"}}' rest -2 long
entered 2026-03-10 '' rest -2 none
fresh

entered $t '{"date":"2026-03-12","illness":{"where":"above"}}' ill above
entered $t '{"date":"2026-03-12","illness":{"where":"below","fever":true,"mild":false}}' ill heavy below fever
entered $t '{"date":"2026-03-12","illness":{"fever":true}}' ill fever
entered $t '' ill none
entered 2026-03-10 '{"date":"2026-03-10","illness":{"where":"above","mild":true}}' ill mon above mild until today
ok 'a run of days is one change' has err 'saved: illness from Mon 9 Mar to Thu 12 Mar'
entered 2026-03-12 '' undo
entered 2026-03-10 '{"date":"2026-03-10","illness":{"where":"below","fever":true}}' ill -2 below fever
entered 2026-03-11 '{"date":"2026-03-11","illness":{"where":"below","fever":true}}' ill yesterday
fresh
entered $t '{"date":"2026-03-12","red":["chest"]}' ill red chest
ok 'the sign is named' has err 'saved: warning sign (chest) on Thu 12 Mar'
ok 'a warning sign holds the day' has out 'passive recovery'
ok 'and what to do is said at once' has err 'call the emergency number'
run today
ok 'nothing is promised beside it' lacks out 'and that is what helps'
ok 'but that it is no day to train' has out 'No training today.'
entered $t '{"date":"2026-03-12","red":["chest","faint","heat"]}' ill red faint heat
entered $t '{"date":"2026-03-12","red":["chest","faint","heat","tingling in one arm"]}' ill red tingling in one arm
entered $t '{"date":"2026-03-12","cleared":true,"red":["chest","faint","heat","tingling in one arm"]}' ill cleared
entered $t '{"date":"2026-03-12","red":["chest","faint","heat","tingling in one arm"]}' ill today cleared none
entered $t '' ill red none
run ill -12 red chest
run today
ok 'a sign that has run out holds nothing' has out 'no check-in'
ok 'and is not forgotten' has out 'On Saturday 28 February you entered a warning sign; no doctor'
ok 'what enters it is said' has out '`restday ill cleared` enters it.'
run why yesterday
ok 'nor on a day before' has out 'On Saturday 28 February you entered a warning sign'
run why --json
ok 'nor by programs' has out '"open":["On Saturday 28 February you entered a warning sign'
run ill cleared
run today
ok 'until a doctor has looked' lacks out 'you entered a warning sign'
fresh
run pain yesterday 8 left knee --stride --bone
run checkin energy=5 legs=5 muscles=5 sleep_quality=5 mood=5 motivation=5
ok 'a pain that nobody asked about is said' has out 'you entered pain of 8 out of 10 (left knee), and whether'
run why --json
ok 'to programs too' has out '"open":["On Wednesday 11 March you entered pain of 8'
run why yesterday --json
ok 'of today alone' has out '"open":[]'
run pain 0
ok 'and said once is enough' lacks out 'still there'
fresh

entered $t '{"date":"2026-03-12","pain":{"score":3,"place":"left achilles"}}' pain 3 left achilles
ok 'the score and the place are said' has err 'saved: pain 3 of 10, left achilles, on Thu 12 Mar'
entered $t '{"date":"2026-03-12","pain":{"score":10}}' pain today 10
entered 2026-03-11 '{"date":"2026-03-11","pain":{"score":5,"gait":true,"bone":true,"place":"shin"}}' \
	pain yesterday --stride 5 shin --bone
entered $t '{"date":"2026-03-12","pain":{"score":0}}' pain 0
entered $t '' pain none
entered 2026-03-11 '' pain -1 -
fresh

entered $t '{"date":"2026-03-12","override":{"to":"active","why":"friends in town"}}' override active friends in town
ok 'the verdict stays' has out 'Today: ◕ easy'
ok 'and what is taken stands below it' has out 'You take it as ◐ active recovery: friends in town'
entered $t '{"date":"2026-03-12","override":{"to":"train","why":"a race -3 degrees"}}' override today train a race -3 degrees
entered $t '{"date":"2026-03-12","override":{"to":"train","why":"a race -3 degrees"}}' override train a race -3 degrees
ok 'saying it again changes nothing' has err 'so already'
entered 2026-03-10 '{"date":"2026-03-10","override":{"to":"easy","why":"restday knew nothing of it"}}' override -2 easy restday knew nothing of it
ok 'of the day it is about' has out 'You took it as ◕ easy: restday knew nothing of it'
good 'it can be found' search restday knew
ok 'with its words' has out 'took it as easy: restday knew nothing of it'
entered $t '' override none
entered $t '{"date":"2026-03-12","override":{"to":"train","why":"a race -3 degrees"}}' undo
entered 2026-03-10 '' override -2 -
fresh
run ill red chest
entered $t '{"date":"2026-03-12","red":["chest"],"override":{"to":"train","why":"it is nothing"}}' override train it is nothing
ok 'the medical line comes first' test "$(sed -n 1p err | grep -c 'until a doctor has looked')" = 1
ok 'it is not agreed to' has err 'restday cannot agree to training on such a day'
ok 'and saved' has err 'saved: override to train on Thu 12 Mar'
ok 'the verdict is what it was' has out 'Today: ○ passive recovery'
fresh

entered $t '{"date":"2026-03-12","race":{"km":21.1}}' race 21.1
ok 'the distance is said' has err 'saved: race of 21.1 km on Thu 12 Mar'
entered 2026-04-12 '{"date":"2026-04-12","race":{"km":42.195}}' race 2026-04-12 marathon
entered 2026-03-08 '{"date":"2026-03-08","race":{"km":10,"raced":false}}' race sun 10k jogged
entered 2026-03-08 '' race sun none
entered $t '{"date":"2026-03-12","race":{"km":21.098}}' race half
fresh

entered 2026-03-09 '{"date":"2026-03-09","block":"recovery"}' block recovery
entered 2026-03-09 '{"date":"2026-03-09","block":"volume"}' block yesterday volume
entered 2026-03-02 '{"date":"2026-03-02","block":"recovery"}' block sun recovery
entered 2026-03-09 '' block mon none
ok 'what is left is said' has err 'saved: no kind of week declared for the week of Mon 9 Mar'
entered 2026-03-02 '' block 2026-03-05 none
fresh
printf '%s\n' '{"date":"2026-03-11","block":"volume"}' >wed.jsonl
good 'a block on another day of the week' import wed.jsonl
entered 2026-03-11 '' block none
fresh

entered $t '{"date":"2026-03-12","tools":["roller","boots"]}' tools roller boots
entered $t '{"date":"2026-03-12","tools":["roller","boots","roller"]}' tools roller
ok 'the tool is named, not those before it' has err 'saved: tools (roller) on Thu 12 Mar'
entered $t '{"date":"2026-03-12","tools":["roller","boots","roller","cold plunge","spiky ball"]}' tools cold plunge, spiky ball
entered $t '' tools none
entered $t '{"date":"2026-03-12","note":"left calf"}' note left calf
entered $t '{"date":"2026-03-12","note":"left calf\nbetter by evening"}' note better by evening
entered $t '{"date":"2026-03-12","note":"left calf\nbetter by evening"}' note better by evening
entered $t '{"date":"2026-03-12","note":"left calf\nbetter by evening\n--or not"}' note today -- --or not
entered $t '' note none
entered 2026-03-20 '{"date":"2026-03-20","note":"dentist"}' note 2026-03-20 dentist
fresh

# Undo and redo, one by one and several.
run checkin energy=1
run checkin energy=2
run checkin energy=3
entered $t '{"date":"2026-03-12","energy":2}' undo
ok 'what was taken back is said' has err 'taken back: check-in of Thu 12 Mar'
entered $t '' undo 2
entered $t '{"date":"2026-03-12","energy":2}' redo 2
entered $t '{"date":"2026-03-12","energy":3}' redo
entered $t '' undo 99
ok 'undo stops where nothing is left' has err 'taken back'
good 'log' log
ok 'the log marks what was taken back' has out '(taken back)'
ok 'the log has a line for each' test "$(wc -l <out)" = 3
run log 1
ok 'log N' test "$(wc -l <out)" = 1
finish
