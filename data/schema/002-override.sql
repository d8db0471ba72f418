-- What the runner took a day as, whatever its verdict, and why.  It stands beside the verdict and changes nothing in it.
CREATE TABLE override (
	day TEXT PRIMARY KEY CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2199-12-31'),
	taken TEXT NOT NULL CHECK (taken = 'train' OR taken = 'easy' OR taken = 'active' OR taken = 'passive'),
	why TEXT NOT NULL CHECK (length(CAST(why AS BLOB)) BETWEEN 1 AND 200)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 2;
