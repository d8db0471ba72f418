#!/bin/sh
# SPDX-License-Identifier: MIT
# All that is said to a runner is in words of its own: no five words in a row of a page, of a text in the program, of a
# manual or of the README are those of the seed text; no nine of a page are those of the notes on the science.  Case and
# punctuation are no difference.  Skipped where those texts are not at hand.
seed=$RESTDAY_SHARED/seed/active-vs-passive-recovery.txt
science=$RESTDAY_SHARED/science.md
if [ ! -r "$seed" ]; then
	echo '1..0 # SKIP the seed text is not here'
	exit 0
fi
runs() {	# runs LENGTH FILE: every run of words, one a line
	LC_ALL=C tr '[:upper:]' '[:lower:]' <"$2" | LC_ALL=C tr -cs 'a-z0-9' '\n' | sed '/^$/d' | ${AWK-awk} -v n="$1" '
		{ word[NR] = $0 }
		END { for (i = 1; i + n - 1 <= NR; i++) {
			run = word[i]; for (k = 1; k < n; k++) run = run " " word[i + k]; print run } }' | LC_ALL=C sort -u
}
# The texts of a C source: what stands between quotes, with a word that stands nowhere else wherever one text ends.
texts() {
	LC_ALL=C ${AWK-awk} '
	{
		line = $0
		while (line != "") {
			if (comment) {
				end = index(line, "*/")
				if (end == 0) next
				comment = 0
				line = substr(line, end + 2)
			} else if (match(line, /^[[:space:]]+/)) {
				line = substr(line, RLENGTH + 1)
			} else if (match(line, /^"([^"\\]|\\.)*"/)) {
				text = substr(line, 2, RLENGTH - 2)
				gsub(/\\(x[0-9A-Fa-f][0-9A-Fa-f]|.)/, " ", text)
				printf "%s", text
				line = substr(line, RLENGTH + 1)
				open = 1
			} else {
				comment = substr(line, 1, 2) == "/*"
				skip = comment ? 2 : match(line, /^\047(\\.|[^\\])\047/) ? RLENGTH : 1
				line = substr(line, skip + 1)
				if (open && !comment) { printf " end%dof\n", NR; open = 0 }
			}
		}
	}' "$1"
}
echo 1..5
t=own-words.$$
trap 'rm -f "$t".*' EXIT
# The test can fail: the text shares every run with itself.
runs 5 "$seed" >"$t.seed"
[ "$(LC_ALL=C comm -12 "$t.seed" "$t.seed" | wc -l)" -gt 1500 ] && echo 'ok 1 - the seed text is read' || echo 'not ok 1 - the seed text is read'
report() {	# report NUMBER NAME FILE
	if [ -s "$3" ]; then
		echo "not ok $1 - $2"
		sed 's/^/# /' "$3"
	else
		echo "ok $1 - $2"
	fi
}
for page in "$SRCDIR"/data/guide/*.md; do
	runs 5 "$page" | LC_ALL=C comm -12 - "$t.seed" | sed "s|^|$(basename "$page"): |"
done >"$t.shared"
report 2 'no five words of the seed text in a row' "$t.shared"
for source in "$SRCDIR"/src/*/*.c "$SRCDIR"/src/*/*.h "$SRCDIR"/src/*/*.def; do
	texts "$source" >"$t.texts"
	[ ! -s "$t.texts" ] || runs 5 "$t.texts" | LC_ALL=C comm -12 - "$t.seed" | sed "s|^|$(basename "$source"): |"
	cat "$t.texts" >&9
done >"$t.shared" 9>"$t.all"
grep -q 'would make it' "$t.all" || echo 'the texts of the program were not read' >>"$t.shared"
report 3 'nor in the texts of the program' "$t.shared"
for page in "$SRCDIR"/man/*.[1-9] "$SRCDIR"/README.md; do
	runs 5 "$page" | LC_ALL=C comm -12 - "$t.seed" | sed "s|^|$(basename "$page"): |"
done >"$t.shared"
report 4 'nor in the manuals and the README' "$t.shared"
if [ ! -r "$science" ]; then
	echo 'ok 5 - no nine words of the notes in a row # SKIP not here'
	exit 0
fi
runs 9 "$science" >"$t.science"
for page in "$SRCDIR"/data/guide/*.md; do
	runs 9 "$page" | LC_ALL=C comm -12 - "$t.science" | sed "s|^|$(basename "$page"): |"
done >"$t.shared"
report 5 'no nine words of the notes in a row' "$t.shared"
