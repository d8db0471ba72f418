/* SPDX-License-Identifier: MIT */
/* The table of commands.  Texts are written for a runner who has not read the manual. */
#include "config.h"

#include "cli/command.h"

#include "cli/nearest.h"
#include "model/day.h"

#include <string.h>

#define JSON OPTION_BIT(OPTION_JSON)

const struct command commands[] = {
	{ "today", "", "what today should be, and why in short",
		"Says the verdict of today, the reasons that hold it there and which recovery would fit. `restday why` tells all "
		"of it.\n",
		JSON, cmd_today },
	{ "why", "[DAY]", "a day's verdict with every reason, up to tomorrow",
		"Each binding reason comes with its value now, the usual one, on how many days that rests, how strong it is and "
		"the page that explains it; then the reasons that were outvoted, what would change the verdict, how sure it is "
		"and what was not known, and which recovery would fit. Tomorrow is the most that is still possible from what is "
		"already fixed. Later days have no verdict yet.\n",
		JSON, cmd_why },
	{ "week", "[DAY]", "a week as a table: what was done, fatigue, verdicts",
		"Shows the week that holds DAY, with totals; week_start says with which day it begins. Fatigue is 6 minus the "
		"energy answered. A day with nothing entered is \"not known\", which is neither rest nor zero.\n",
		JSON, cmd_week },
	{ "checkin", "[DAY] [ITEM=VALUE...] [NOTE]", "answer how you feel; asks when no words are given",
		"Items, each 1 to 5 and 5 always the good end: energy legs muscles sleep_quality mood motivation, then "
		"suppleness rested focus calm. Numbers: sleep=6:20 (hours), rhr=52 (beats per minute), hrv=61 (RMSSD, ms). "
		"ITEM=- makes an answer not known again. Words without = are added to the day's note. "
		"Without words, on a terminal, it asks line by line: feelings first, then whether the illness or the pain of the last "
		"morning goes on, then numbers, then the verdict.\n\n"
		"  restday checkin energy=3 legs=2 muscles=2 sleep=6:20 rhr=52 calf a bit tight\n"
		"  restday checkin yesterday energy=4\n",
		0, cmd_checkin },
	{ "add", "[DAY] WORDS | [DAY] none", "add a session in one line, done or planned",
		"Sport (run walk bike swim strength mobility cross) or purpose (easy long tempo intervals hills race recovery) "
		"first, then measures in any order: 8k or 5 miles, 42m or 45 min or 1:05 or 1h05 (m is minutes, never metres), rpe 7, hr 150, "
		"and better, same or worse for how you felt afterwards. A pace (5:30/km) gives the distance or time that is missing; half and "
		"marathon are distances of a race. Repeats (6x800m) stand in the note, wherever they are said. The first other word begins the "
		"note; a colon alone begins it too. On a day to come, or "
		"with --plan, the session is planned. `none` takes away the day's sessions (or its planned ones).\n\n"
		"  restday add tempo 8k 42m rpe 7 calf tight\n"
		"  restday add 8 km easy in 42:30\n"
		"  restday add +2 long 24k\n"
		"  restday add yesterday bike 60m rpe 2\n",
		OPTION_BIT(OPTION_PLAN), cmd_add },
	{ "rest", "[DAY] [PURPOSE|none]", "a rest day, kept or planned",
		"PURPOSE is one of week, long, sleep, mind, illness. On a day to come, or with --plan, the rest is planned. "
		"A walk or mobility session (effort 2 at most, 45 minutes at most) does not spoil a rest day. `none` takes it away.\n",
		OPTION_BIT(OPTION_PLAN), cmd_rest },
	{ "ill", "[DAY] [above|below] [fever] [mild|heavy] [until DAY] | red SIGN... | cleared | none", "an illness, a warning sign, or that a doctor has looked",
		"above (the neck): a head cold; below: chest, stomach, aching limbs. Without a place it goes on as the day before. "
		"until DAY enters every day from DAY to that one. `ill none` takes the illness away.\n\n"
		"  restday ill above mild\n"
		"  restday ill mon below fever until today\n"
		"\n"
		"Warning signs: `ill [DAY] red SIGN...`, where SIGN is chest, faint, palpitations, breath, urine, heat, calf, or "
		"your own words (commas between several). They hold training back until a doctor has looked, which "
		"`restday ill cleared` enters, or for red_flag_days (7 unless set). `ill [DAY] red none` and `ill [DAY] cleared none` take them away.\n",
		0, cmd_ill },
	{ "pain", "[DAY] SCORE [PLACE] | [DAY] none", "pain from 0 (none) to 10, and where",
		"SCORE stands first, then the place in your own words. --stride: it changes how you run or walk. --bone: it sits "
		"on one spot of bone, or is there at rest or at night. `none` takes the entry away; 0 says that nothing hurts.\n\n"
		"  restday pain 3 left achilles\n"
		"  restday pain yesterday 5 knee --stride\n",
		OPTION_BIT(OPTION_STRIDE) | OPTION_BIT(OPTION_BONE), cmd_pain },
	{ "override", "[DAY] train|easy|active|passive REASON | [DAY] none", "take a day as something else than its verdict, and why",
		"A verdict is advice and the day is yours. This keeps what you take it as, and why in your own words, beside the "
		"verdict, which stays what the rules say. For today and days before it. `none` takes it away.\n\n"
		"  restday override easy friends in town\n"
		"  restday override yesterday passive slept in a tent\n",
		0, cmd_override },
	{ "race", "[DAY] DISTANCE [jogged] | [DAY] none", "a race, past or to come",
		"DISTANCE is a number in the unit shown (21.1, or 13.1 where units = mi), or says its unit (10k, 13.1mi), or is half or marathon. `jogged` when you "
		"took part without racing. A race to come may be entered on its day.\n",
		0, cmd_race },
	{ "block", "[DAY] recovery|volume|none", "declare a recovery week or a high-volume week",
		"Holds for the whole week of DAY. `none` takes the declaration away.\n",
		0, cmd_block },
	{ "tools", "[DAY] WORDS | [DAY] none", "recovery tools used: roller, boots, massage, others",
		"Each use is kept, the same one twice too. A tool of your own may take several words; then put commas between tools. "
		"`none` takes away all of the day's.\n",
		0, cmd_tools },
	{ "note", "[DAY] TEXT | [DAY] none", "add a line to a day's note",
		"The text becomes a new line of the note. `none` takes the whole note away. A text that begins with a "
		"dash or a digit needs its day before it.\n\n"
		"  restday note left calf tight on the stairs\n"
		"  restday note today -8 degrees and wind\n",
		0, cmd_note },
	{ "import", "FILE...", "read days from files, all or nothing",
		"Reads the exchange form: one JSON object a line, one line a day (restday-diary(5)); - is standard input. Each "
		"line sets the fields it names and leaves the others. One bad line and nothing at all is changed; the line and "
		"the field are named. All files together are one change that `restday undo` takes back.\n",
		OPTION_BIT(OPTION_DRY_RUN) | OPTION_BIT(OPTION_PARTIAL) | OPTION_BIT(OPTION_FORMAT), cmd_import },
	{ "export", "[FILE]", "write the days out, every field of them",
		"Writes the exchange form to FILE, or to standard output (also for -). A file that is there is left alone "
		"unless --force is given; it is replaced only when the new one is complete.\n",
		OPTION_BIT(OPTION_FORMAT) | OPTION_BIT(OPTION_SINCE) | OPTION_BIT(OPTION_UNTIL) | OPTION_BIT(OPTION_FORCE), cmd_export },
	{ "assess", "[FILE]", "judge cases without a diary, for other programs",
		"Reads cases as JSON lines from FILE or standard input and writes an answer a line: "
		"{\"date\": \"YYYY-MM-DD\", \"settings\": {}, \"diary\": {\"YYYY-MM-DD\": {the day}}}. The fields are those of "
		"restday-diary(5). A bad line is named and ends it. --review answers instead what the day was, what it should have been at "
		"most, by how many levels it was over that, and which mistakes it shows.\n",
		OPTION_BIT(OPTION_REVIEW), cmd_assess },
	{ "undo", "[N]", "take back the newest change, or the newest N",
		"Every entry and every import is one change. `restday redo` does again what was taken back.\n",
		0, cmd_undo },
	{ "redo", "[N]", "do again what was taken back",
		"Possible until something new is entered.\n",
		0, cmd_redo },
	{ "log", "[N]", "the newest changes, 20 unless N is given",
		"Newest first; what was taken back is marked.\n",
		JSON, cmd_log },
	{ "search", "WORDS", "days and guidance pages that have all of the words",
		"Looks through sessions done and planned (tempo run 8 km), notes of days and sessions, pain, illness, warning signs, races, weeks declared, tools and overrides, then "
		"through the guide. Every word must stand there, at the beginning of a word; case and accents do not matter. Newest days "
		"first, 20 unless --limit says otherwise. Exit code 1: nothing has them.\n\n"
		"  restday search achilles\n"
		"  restday search calf tight --limit 5\n",
		JSON | OPTION_BIT(OPTION_LIMIT), cmd_search },
	{ "guide", "[PAGE | --search WORDS]", "guidance pages: the list, one page, or a search",
		"PAGE is a name (heart), a number of the list (2.3), a code of a reason (P3), or the beginning of a name or title. "
		"Most pages have a part \"In your diary\" with your own numbers and days. A page of your own, ID.md in the folder "
		"restday/guide under XDG_DATA_HOME (or ~/.local/share), stands in for the page of that name.\n\n"
		"  restday guide heart\n"
		"  restday guide --search sleep nap\n",
		JSON | OPTION_BIT(OPTION_SEARCH), cmd_guide },
	{ "status", "", "today in one line, for prompts and status bars",
		"Prints the verdict, what you take the day as where that differs, and how long ago the last rest day was, quickly: the answer is kept in the cache folder "
		"until something it rests on changes. Where there is no diary it ends with code 1. --format says what to print: %v the verdict (active), %V in words (active recovery; with \"ask first\" where situation is some), %g its "
		"glyph, %r why, %s how sure, %d days since a rest day, %D days since a demanding day (0: today, ?: none known), "
		"%c whether the check-in is done (yes or no), %o what you take the day as (nothing without an override), %n a new line, %% a percent sign.\n\n"
		"  restday status --format '%g %v (%r)'\n",
		OPTION_BIT(OPTION_FORMAT), cmd_status },
	{ "config", "[NAME [VALUE]]", "what is set, what it means, and setting it",
		"Without words it lists every setting by section, marked where it is not the preset: how things are shown, what you "
		"state about yourself, each number of the rules, and what the keys do. NAME explains one: what it is, what is "
		"accepted, where the number comes from, where it is set. NAME VALUE sets it (of a word its first three letters are enough): one line of the file is written "
		"(restday.conf(5)), all else in it stays. Behind the name of what a key does stand all its keys. --theme prints the "
		"colours of the screens as a file of your own would set them.\n\n"
		"  restday config units mi\n"
		"  restday config need_min 480\n"
		"  restday config check-in x Del\n"
		"  restday config --reset rhr_mild_bpm\n"
		"  restday config --theme contrast\n",
		JSON | OPTION_BIT(OPTION_RESET) | OPTION_BIT(OPTION_RESET_ALL) | OPTION_BIT(OPTION_PATH) | OPTION_BIT(OPTION_THEME) | OPTION_BIT(OPTION_YES), cmd_config },
	{ "demo", "", "look around in the diary of a made-up runner",
		"Opens the screens over sixteen weeks that end in this one: training for a half marathon, a sore Achilles, a cold, the "
		"race, a week of short nights. Everything can be tried and nothing is kept: it is a throw-away copy, and your own diary "
		"is not touched. --export prints the days instead, in the exchange form.\n",
		OPTION_BIT(OPTION_EXPORT), cmd_demo },
	{ "backup", "[FILE|FOLDER] | --list", "a checked copy of the diary; one a day is made by itself",
		"The copy is compared with the diary and checked before it gets its name, which is printed. Without a word it goes, "
		"dated, to the folder of this diary's copies (under XDG_STATE_HOME or ~/.local/state), as it does in a FOLDER you name. "
		"--list shows the copies there are. By itself one is made after the first entry of each day, and the last 14 of these "
		"are kept; dated ones, which you ask for or a restore makes, stay until you remove them. `restday config backups off` ends it.\n",
		JSON | OPTION_BIT(OPTION_LIST) | OPTION_BIT(OPTION_FORCE), cmd_backup },
	{ "restore", "[FILE|DAY]", "go back to a copy of the diary; keeps what it replaces",
		"Without a word it takes the newest copy, with a DAY the newest of that day; FILE may also be a name from "
		"`restday backup --list`. It shows what the copy holds and asks. What the diary holds now is kept as a copy first, "
		"so that a restore can be taken back by another. Works where the diary is damaged or gone; a copy that is "
		"damaged, foreign or newer than this program is refused and nothing is changed.\n\n"
		"  restday restore yesterday\n",
		OPTION_BIT(OPTION_YES), cmd_restore },
	{ "doctor", "", "checks the diary, its copies, places, terminal and configuration",
		"One line for each thing looked at, and how to mend what needs attention. Exit code 0: all is well; 5: the diary's "
		"file is damaged, foreign or newer; 6: something else needs attention.\n",
		JSON, cmd_doctor },
	{ "completion", "bash|zsh|fish", "a script that lets the shell finish words",
		"Installed already where restday was installed with `make install`. Otherwise, for bash:\n\n"
		"  restday completion bash >~/.local/share/bash-completion/completions/restday\n",
		0, cmd_completion },
	{ "help", "[COMMAND]", "this list, or how a command is used",
		"See also restday(1) and restday-diary(5).\n",
		0, cmd_help },
};
const int command_count = sizeof commands / sizeof commands[0];

const struct command *command_find(const char *name)
{
	for (int i = 0; i < command_count; i++)
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	return NULL;
}

bool command_unknown(const char *name, struct err *err)
{
	const char *names[sizeof commands / sizeof commands[0]];
	for (int i = 0; i < command_count; i++)
		names[i] = commands[i].name;
	if (name[0] != '\0' && day_is_meant(name))
		return err_set(err, ERR_USAGE, "\"%.60s\" is not a command: a day is shown by `restday why %.60s`", name, name);
	const char *near = nearest(name, names, command_count);
	if (near != NULL)
		return err_set(err, ERR_USAGE, "\"%.60s\" is not a command: did you mean `restday %s`?", name, near);
	return err_set(err, ERR_USAGE, "\"%.60s\" is not a command: `restday help` lists them", name);
}
