#!/bin/sh
# SPDX-License-Identifier: MIT
# The pages are written in words of their own: no five words in a row are those of the seed text, no nine those of the
# notes on the science.  Case and punctuation are no difference.  Skipped where those texts are not at hand.
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
echo 1..3
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
if [ ! -r "$science" ]; then
	echo 'ok 3 - no nine words of the notes in a row # SKIP not here'
	exit 0
fi
runs 9 "$science" >"$t.science"
for page in "$SRCDIR"/data/guide/*.md; do
	runs 9 "$page" | LC_ALL=C comm -12 - "$t.science" | sed "s|^|$(basename "$page"): |"
done >"$t.shared"
report 3 'no nine words of the notes in a row' "$t.shared"
