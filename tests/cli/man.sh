#!/bin/sh
# SPDX-License-Identifier: MIT
# The manual knows every command and option of the tables, every table of the diary, and is clean mdoc.
. "${SRCDIR:?}/tests/cli/tap.sh"
page=$SRCDIR/man/restday.1
diary=$SRCDIR/man/restday-diary.5
lint() { "$MANDOC" -T lint -W warning "$1"; }

"$RESTDAY" help >help
sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' help >commands
ok 'there are commands' test "$(wc -l <commands)" -ge 19
while read -r command; do
	ok "restday.1 has $command" grep -q "^\.It Cm $command\( \|\$\)" "$page"
	"$RESTDAY" help "$command" >>help
done <commands
sed -n 's/^  --\([a-z-]*\).*/\1/p' help | sort -u >options
ok 'there are options' test "$(wc -l <options)" -ge 15
while read -r option; do
	ok "restday.1 has --$option" grep -q "^\.It.* Fl -$option\( \|\$\)" "$page"
done <options
sed -n 's/^CREATE TABLE \([a-z_]*\) .*/\1/p' "$SRCDIR"/data/schema/*.sql >tables
ok 'there are tables' test "$(wc -l <tables)" -ge 10
while read -r table; do
	ok "restday-diary.5 has the table $table" grep -q "^\.It.* Cm.*\b$table\b" "$diary"
done <tables
if [ "${MANDOC:=:}" != : ]; then
	for file in "$page" "$diary"; do
		ok "$(basename "$file") is clean" lint "$file"
	done
fi
finish
