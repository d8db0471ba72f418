#!/bin/sh
# SPDX-License-Identifier: MIT
# What is shown: today, why, week, log, help; as text and as JSON; to terminals, pipes and full disks.
. "${SRCDIR:?}/tests/cli/tap.sh"
parses() { "$python" -m json.tool <"$1" >/dev/null; }
json() { "$python" - "$@"; }
no_control() { ! LC_ALL=C tr -d '\n' <out | LC_ALL=C grep -q '[[:cntrl:]]'; }

# Nothing entered yet: an answer, a hint, and no diary made.
for command in today why week; do
	good "$command without a diary" $command
	ok "$command has an answer" test -s out
done
run today
ok 'a hint how to begin' has err 'restday checkin'
good 'log without a diary' log
good 'export without a diary' export
ok 'nothing was made' test ! -e "$XDG_DATA_HOME"
run note a word
run undo
run today
ok 'a diary that is empty again: the same hint' has err 'restday checkin'
ok 'an easy day: what would fit, if' has out 'If you take a recovery day'

good 'four weeks of mornings' import "$SRCDIR/tests/cli/month.jsonl"
good today today
ok 'the verdict in words' has out 'recovery'
ok 'what would fit' has out 'Which recovery fits'
cp out short
good why why
ok 'resting heart rate with its usual value' has out 'usual'
ok 'the rule' has out '[P3, page'
ok 'how sure' has out 'confidence'
ok 'what only counts others is no sign of its own' lacks out 'note: '
ok 'why says more than today' test "$(wc -l <out)" -gt "$(wc -l <short)"
ok 'no line is wider than 80 columns' test "$(awk 'length > 80' out | wc -l)" = 0
ok 'no escapes in a pipe' no_control
good 'why tomorrow' why tomorrow
ok 'at most, from what is fixed' has out 'at most'
ok 'the day is named' has out 'Friday 13 March 2026, tomorrow'
good 'why of a past day' why 2026-03-01
good 'why before anything was entered' why 1990-01-01
ok 'held by the missing check-in alone' has out '? not known'
ok 'of what was not judged nothing is more or less certain' lacks out 'confidence'
ok 'nor has it a margin' lacks out 'margin'
ok 'what was missing is said' has out '  not known: no check-in'
run race today 21.1k
good 'today, with a race' today
ok 'the race is named' has out 'Race today: 21.1 km'
run undo
run add today race 10k 50m rpe 9
good 'why, the race run' why
ok 'it is named too' has out 'Race today: 10 km'
run undo
run race +1 21.1k
good 'why tomorrow, with a race' why tomorrow
ok 'that of tomorrow is named' has out 'Race tomorrow: 21.1 km'
good 'why of the day before' why
ok 'which has none' lacks out 'Race'
run undo
good 'week' week
ok 'seven days, then the week as a whole' test "$(grep -n '^Balance: ' out | cut -d: -f1)" = 10
ok 'what its days were' has out 'Balance: 1 passive, 1 active, 0 easy, 1 demanding; 3 of 4 days known so far'
ok 'what a balanced week holds' has out 'one full rest day: at least one in a week'
ok 'the recovery-week clock' has out 'Recovery week: at least two loading weeks in a row'
ok 'no race is made up' lacks out 'To come'
run race +20 21.1k
good 'week with a race to come' week
ok 'it is told with its days' has out 'To come: race over 21.1 km in 20 days, on Wednesday 1 April'
run undo
good 'week again' week
ok 'today is marked' has out '>Thu 12'
ok 'a day without an entry' has out 'not known'
ok 'no line of it is wider than 80 columns' test "$(awk 'length > 80' out | wc -l)" = 0
run ill below fever
run checkin energy=5
good 'week when tomorrow is a rest day at most' week
ok 'its verdict stands under the others' has out ' Fri 13                                               at most ○ passive recovery'
ok 'the longest word for energy is whole' has out '1 full of energy  ○ passive recovery'
ok 'still no line is wider' test "$(awk 'length > 80' out | wc -l)" = 0
run undo 2
RESTDAY_TODAY=2026-03-09
good 'week on its Monday, with days entered ahead' week
ok 'no more days are known than there are' has out ' of 1 day known so far'
run --diary monday.db rest
run --diary monday.db week
ok 'one day is no days' has out '1 of 1 day known so far'
RESTDAY_TODAY=2026-03-12
printf '%s\n' '{"date": "2026-03-13", "sessions": [{"kind": "run", "km": 5}]}' \
	'{"date": "2026-03-11", "sessions": [{"kind": "run", "purpose": "tempo", "km": 8, "min": 42}, {"kind": "strength", "min": 30},
 {"kind": "mobility", "min": 20}], "illness": {"where": "above"}, "pain": {"score": 3}}' | tr -d '\n' | sed 's/}{"date/}\n{"date/' >long.jsonl
good 'a day with much in it, and one to come' import long.jsonl
good 'week with both' week
ok 'all of it is there, wrapped' test "$(grep -A2 '^ Wed 11' out | tail -n 2 | tr -s ' \n' ' ')" = ' 30:00, mobility 20:00, ill, pain 3 '
ok 'what is to come is not counted' has out '; 3 of 4 days known so far'
ok 'nor in the balance' has out ' demanding; 3 of 4 days known so far'
run undo
mkdir -p home/.config/restday
printf '[display]\nweek_start = sunday\n' >home/.config/restday/config
"$RESTDAY" week --json >monday.json
good 'week from Sunday' week
ok 'its days, without a number' has out 'Sun 8 Mar to Sat 14 Mar'
ok 'a Sunday is its first line' test "$(sed -n 2p out | cut -c2-7)" = 'Sun  8'
ok 'and a Saturday its last' test "$(sed -n 8p out | cut -c2-7)" = 'Sat 14'
ok 'the balance is that of the Monday week' has out 'The week of the rules, Mon 9 Mar to Sun 15 Mar:'
good 'on a Sunday, the row after' week 2026-03-15
ok 'begins with it' has out 'Sun 15 Mar to Sat 21 Mar'
good 'the first day there is, from Sunday' week 1900-01-01
good 'the last, from Sunday' week 2199-12-31
rm home/.config/restday/config
"$RESTDAY" week --json >usual.json
ok 'the JSON does not follow' same monday.json usual.json
# The limit of zone 1 and what it follows from: threshold, else reserve, else the highest heart rate.
printf '[runner]\nhrmax = 190\n' >home/.config/restday/config
good 'why of yesterday, the highest heart rate stated' why yesterday
ok 'half the reserve' has out 'an easy run in zone 1 (up to 120 bpm, half your heart-rate reserve), 20 to'
good 'why before the usual resting heart rate is known' why 2026-02-15
ok 'a share of the highest' has out 'an easy run in zone 1 (up to 133 bpm, 70 % of your highest), 20 to 40'
good 'the page' guide zones
ok 'its box says from what' has out 'For recovery stay at 120 bpm or below: half the way from your usual'
printf '[runner]\nhrmax = 190\nlthr = 165\n' >home/.config/restday/config
good 'why, the threshold stated too' why yesterday
ok 'a share of the threshold' has out 'an easy run in zone 1 (up to 132 bpm, 80 % of your threshold), 20 to 40'
good 'the page then' guide zones
ok 'its box follows' has out 'For recovery stay at 132 bpm or below: 80 % of your threshold heart'
rm home/.config/restday/config
good 'a week long ago' week 1900-01-01
good 'the last week' week 2199-12-31
good 'colour when asked for' why --color=always
ok 'there are escapes' grep -q "$(printf '\033')" out
good 'and not when refused' why --color never
ok 'there are none' no_control

# Medical lines come first, and no counterfactual after them.
run ill red chest
good 'why with a warning sign' why
head -n 1 out >first
ok 'the medical line comes first' has first 'chest'
ok 'nothing would change it' lacks out 'What would change it'
run undo

# What the runner takes the day as stands beside the verdict.
"$RESTDAY" why --json >without.json
"$RESTDAY" week --json >week-without.json
run override active friends in town, and a long sentence about the weather that nobody can read without it being wrapped
good 'today with an override' today
ok 'the verdict first' test "$(sed -n '2s/ recovery .*//p' out)" = '○ passive'
ok 'then what it is taken as' has out 'You take it as ◐ active recovery: friends in town, and'
ok 'wrapped like the rest' test "$(awk 'length > 80' out | wc -l)" = 0
good 'week with it' week
ok 'said on its day' has out 'taken as active'
good 'search for it' search sentence weather
ok 'found' has out 'took it as active: friends'
if have_python; then
	"$RESTDAY" why --json >with.json
	"$RESTDAY" week --json >week-with.json
	ok 'as JSON, and nothing else is different' json <<'P'
import json
was, now, week_was, week = (json.load(open(f + ".json")) for f in ("without", "with", "week-without", "week-with"))
assert now["override"]["to"] == "active" and now["override"]["why"].startswith("friends in town"), now["override"]
assert now["texts"]["override"] == "you take it as active recovery: " + now["override"]["why"]
was["override"], was["texts"]["override"] = now["override"], now["texts"]["override"]
assert was == now
assert week["days"][3]["entry"]["override"] == now["override"]
week_was["days"][3]["entry"]["override"] = now["override"]
assert week_was == week
P
fi
RESTDAY_TODAY=2026-03-13
good 'a day later' why yesterday
ok 'it was taken' has out 'You took it as ◐ active recovery'
RESTDAY_TODAY=2026-03-12
run undo

# Notes are data: what steers a terminal cannot come out, even out of a diary that was written by another hand.
run note "$(printf 'one\ttwo\nthree')"
good 'week with a note' week
ok 'it holds no control characters' no_control
if command -v sqlite3 >/dev/null; then
	run pain 3 shin
	sqlite3 "$XDG_DATA_HOME/restday/diary.db" "UPDATE pain SET place = char(27) || '[2Jshin' || char(155) WHERE day = '2026-03-12';"
	good 'why of such a diary' why
	ok 'it is tamed' no_control
	run undo
	rm -rf "$XDG_DATA_HOME"
	run import "$SRCDIR/tests/cli/month.jsonl"
fi

# JSON.
if have_python; then
	for command in 'today' 'why' 'why tomorrow' 'why -30' 'why 1990-01-01' 'week' 'week -7' 'log'; do
		good "$command --json" $command --json
		ok "$command --json is JSON" parses out
		ok "$command --json is one line" test "$(wc -l <out)" = 1
	done
	"$RESTDAY" why --json >why.json
	"$RESTDAY" today --json >today.json
	ok 'today is why of today' same why.json today.json
	"$RESTDAY" why tomorrow --json >tomorrow.json
	"$RESTDAY" week --json >week.json
	"$RESTDAY" log --json >log.json
	ok 'the fields that are promised' json <<'P'
import json
why, tomorrow, week, log = (json.load(open(f + ".json")) for f in ("why", "tomorrow", "week", "log"))
answer = ("verdict", "binding", "confidence", "medical", "signals", "raise", "borderline", "recovery", "suggest", "tomorrow")
more = ("version", "rule_set", "day", "when", "only_unknown", "override", "reasons", "values", "baselines", "texts", "pages", "changed")
for o in (why, tomorrow):
    assert set(answer + more) == set(o), sorted(set(answer + more) ^ set(o))
assert why["version"] == 1 and why["day"] == "2026-03-12" and why["when"] == "today"
assert tomorrow["when"] == "tomorrow" and tomorrow["verdict"] == why["tomorrow"] and tomorrow["raise"] == []
assert all(step[1] is None and step[3] != tomorrow["verdict"] for step in tomorrow["borderline"]), tomorrow["borderline"]
assert (tomorrow["verdict"] == "passive") == (tomorrow["borderline"] == [])
assert sorted(r["id"] for r in why["reasons"] if r["binding"]) == why["binding"]
assert {r["id"] for r in why["reasons"]} == set(why["values"]) == {s[0] for s in why["signals"]}
assert {r["page"] for r in why["reasons"]} == set(why["pages"])
heart = why["values"]["P3"]
assert heart["now"] - heart["usual"] == heart["deviation"] and heart["n"] == why["baselines"]["rhr"]["n"], heart
assert why["baselines"]["rhr"]["state"] == "full" and why["baselines"]["ln_rmssd"]["state"] == "none"
assert len(week["days"]) == 7 and week["monday"] == "2026-03-09" and week["week"] == 11
assert week["days"][3]["verdict"] == why["verdict"] and week["days"][4]["at_most"] and week["days"][6]["verdict"] is None
assert week["days"][3]["entry"]["date"] == "2026-03-12" and week["days"][3]["fatigue"] == 6 - week["days"][3]["entry"]["energy"]
balance = week["balance"]
assert balance["mix"] == {"passive": 1, "active": 1, "easy": 0, "demanding": 1} and balance["known_days"] == 3, balance
assert [a["standing"] for a in balance["aims"]] == ["met", "met"] and balance["clock"] == "runs", balance
assert balance["loading_weeks"] == 2 and balance["at_least"] and week["race"] is None
assert why["override"] is None and why["texts"]["override"] is None
assert log["version"] == 1 and log["changes"][0]["words"].startswith("import") and not log["changes"][0]["undone"]
P
fi

# Success is not reported when the output could not be written.
if [ -w /dev/full ]; then
	for command in why 'why --json' week export help --version; do
		"$RESTDAY" $command >/dev/full 2>err
		echo $? >code
		ok "$command to a full disk" code_is 6
		ok "$command says so" has err 'could not be written'
	done
fi
"$RESTDAY" export >&- 2>err
echo $? >code
ok 'a closed output' code_is 6
"$RESTDAY" checkin energy=3 >&- 2>err
"$RESTDAY" export >out 2>err
echo $? >code
ok 'the diary is sound after a closed output' code_is 0
day_line 2026-03-12 >got
ok 'and holds the check-in' has got '"energy":3'

# Help and version.
good 'no words of help' --help
for command in today why week checkin add rest ill pain race block tools note import export assess undo redo log help; do
	ok "--help lists $command" grep -q "^  $command " out
done
sed -n '/^Commands:/,/^$/p' out >commands
ok 'what each command does stands in one column' test "$(grep -c '^  [a-z]' commands)" = "$(grep -c '^  [a-z][a-z ]\{9\} [a-z]' commands)"
ok 'the usage begins its line' grep -q '^usage: restday' out
good 'help of an option that means something else here' help status
ok 'says what' has out 'what to print: a text'
ok 'and not what it is elsewhere' lacks out jsonl
good 'help export' help export
ok 'nor there' lacks out 'directives'
run help
cp out help
run --help
ok 'help and --help are the same' same help out
run -h
ok '-h too' same help out
good 'help why' help why
cp out help
run why --help
ok 'why --help is help why' same help out
good version --version
ok 'the rule set is said' has out 'rule set 1'
ok 'and what restday is not' has out 'it replaces no doctor'
good 'help' help
ok 'ends with it' test "$(tail -n 1 out)" = 'restday is there to learn from; it replaces no doctor or coach who knows you.'
finish
