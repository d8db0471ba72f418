-- A day is text, YYYY-MM-DD.  What was not said is NULL, or a row that is not there: never 0.
-- Every table has a declared key without NULLs, none has a trigger: so each change can be recorded, taken back, done again.
-- Words are listed with OR: for a longer IN, SQLite builds a table anew at every row (an import then costs five times as much).

CREATE TABLE checkin (
	day TEXT PRIMARY KEY CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2199-12-31'),
	energy INTEGER CHECK (energy BETWEEN 1 AND 5),
	legs INTEGER CHECK (legs BETWEEN 1 AND 5),
	muscles INTEGER CHECK (muscles BETWEEN 1 AND 5),
	sleep_quality INTEGER CHECK (sleep_quality BETWEEN 1 AND 5),
	mood INTEGER CHECK (mood BETWEEN 1 AND 5),
	motivation INTEGER CHECK (motivation BETWEEN 1 AND 5),
	suppleness INTEGER CHECK (suppleness BETWEEN 1 AND 5),
	rested INTEGER CHECK (rested BETWEEN 1 AND 5),
	focus INTEGER CHECK (focus BETWEEN 1 AND 5),
	calm INTEGER CHECK (calm BETWEEN 1 AND 5),
	sleep_min INTEGER CHECK (sleep_min BETWEEN 0 AND 1440),
	rhr INTEGER CHECK (rhr BETWEEN 20 AND 150),
	rmssd REAL CHECK (rmssd BETWEEN 1 AND 400),
	note TEXT CHECK (length(CAST(note AS BLOB)) BETWEEN 1 AND 4000)
) STRICT, WITHOUT ROWID;

-- id is a random number that stays with the session, seq the order within a day's done, or planned, sessions.  Days are read
-- together, so they lie together.
CREATE TABLE session (
	day TEXT CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2199-12-31'),
	id INTEGER CHECK (id > 0),
	state TEXT NOT NULL CHECK (state = 'done' OR state = 'planned'),
	seq INTEGER NOT NULL CHECK (seq BETWEEN 0 AND 19),
	kind TEXT NOT NULL CHECK (kind = 'run' OR kind = 'walk' OR kind = 'bike' OR kind = 'swim' OR kind = 'strength' OR
		kind = 'mobility' OR kind = 'cross'),
	purpose TEXT CHECK (purpose = 'easy' OR purpose = 'long' OR purpose = 'tempo' OR purpose = 'intervals' OR
		purpose = 'hills' OR purpose = 'race' OR purpose = 'recovery'),
	seconds INTEGER CHECK (seconds BETWEEN 1 AND 360000),
	metres INTEGER CHECK (metres BETWEEN 1 AND 1000000),
	rpe INTEGER CHECK (rpe BETWEEN 0 AND 10),
	hr INTEGER CHECK (hr BETWEEN 30 AND 240),
	hr_max INTEGER CHECK (hr_max BETWEEN 30 AND 240),
	talk TEXT CHECK (talk = 'yes' OR talk = 'partly' OR talk = 'no'),
	after TEXT CHECK (after = 'better' OR after = 'same' OR after = 'worse'),
	faster TEXT CHECK (faster = 'yes'),
	start TEXT CHECK (start GLOB '[0-2][0-9]:[0-5][0-9]' AND start <= '23:59'),
	note TEXT CHECK (length(CAST(note AS BLOB)) BETWEEN 1 AND 4000),
	PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

-- 'nothing': no session was done and that was said, but no rest day was entered.  Every other purpose is a rest day.
CREATE TABLE rest (
	day TEXT PRIMARY KEY CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2199-12-31'),
	purpose TEXT NOT NULL CHECK (purpose = 'nothing' OR purpose = 'plain' OR purpose = 'week' OR purpose = 'long' OR
		purpose = 'sleep' OR purpose = 'mind' OR purpose = 'illness')
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_rest (
	day TEXT PRIMARY KEY CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2199-12-31')
) STRICT, WITHOUT ROWID;

-- neck: symptoms above it or below it.
CREATE TABLE illness (
	day TEXT PRIMARY KEY CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2199-12-31'),
	neck TEXT CHECK (neck = 'above' OR neck = 'below'),
	fever TEXT CHECK (fever = 'yes' OR fever = 'no'),
	mild TEXT CHECK (mild = 'yes' OR mild = 'no'),
	CHECK (neck IS NOT NULL OR fever IS 'yes')
) STRICT, WITHOUT ROWID;

-- gait: it alters the stride.  bone: on one spot of bone, at rest or at night.
CREATE TABLE pain (
	day TEXT PRIMARY KEY CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2199-12-31'),
	score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
	gait TEXT CHECK (gait = 'yes' OR gait = 'no'),
	bone TEXT CHECK (bone = 'yes' OR bone = 'no'),
	place TEXT CHECK (length(CAST(place AS BLOB)) BETWEEN 1 AND 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE warning (
	day TEXT CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2199-12-31'),
	seq INTEGER CHECK (seq BETWEEN 0 AND 39),
	sign TEXT NOT NULL CHECK (length(CAST(sign AS BLOB)) BETWEEN 1 AND 200),
	PRIMARY KEY (day, seq)
) STRICT, WITHOUT ROWID;

-- A doctor has looked since the warning.
CREATE TABLE cleared (
	day TEXT PRIMARY KEY CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2199-12-31')
) STRICT, WITHOUT ROWID;

CREATE TABLE race (
	day TEXT PRIMARY KEY CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2199-12-31'),
	metres INTEGER NOT NULL CHECK (metres BETWEEN 1 AND 1000000),
	raced TEXT CHECK (raced = 'yes' OR raced = 'no')
) STRICT, WITHOUT ROWID;

-- Holds for the week the day lies in.
CREATE TABLE block (
	day TEXT PRIMARY KEY CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2199-12-31'),
	kind TEXT NOT NULL CHECK (kind = 'recovery' OR kind = 'volume')
) STRICT, WITHOUT ROWID;

CREATE TABLE tool (
	day TEXT CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2199-12-31'),
	seq INTEGER CHECK (seq BETWEEN 0 AND 39),
	name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 200),
	PRIMARY KEY (day, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
	name TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 64),
	value TEXT NOT NULL CHECK (length(CAST(value AS BLOB)) <= 1000)
) STRICT, WITHOUT ROWID;

-- What was done, newest last, as changesets of SQLite's session extension.  version: the user_version it was made under.
CREATE TABLE change (
	id INTEGER PRIMARY KEY,
	made TEXT NOT NULL CHECK (length(made) = 16),
	words TEXT NOT NULL,
	version INTEGER NOT NULL,
	undone INTEGER NOT NULL CHECK (undone BETWEEN 0 AND 1),
	changeset BLOB NOT NULL
) STRICT;

PRAGMA application_id = 0x72647931;
PRAGMA user_version = 1;
