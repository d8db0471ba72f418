#!/bin/sh
# SPDX-License-Identifier: MIT
# The manual knows every command and option of the tables, every table of the diary, and is clean mdoc.
. "${SRCDIR:?}/tests/cli/tap.sh"
page=$SRCDIR/man/restday.1
diary=$SRCDIR/man/restday-diary.5
# Whether other pages are installed beside it is no matter of the page.
lint() { "$MANDOC" -T lint "$1" 2>&1 | grep -v 'referenced manual not found\|outdated mandoc.db' >lint; blank lint || { cat lint; return 1; }; }

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
# The pages made from tables say all that is in them.
"$RESTDAY" config | sed -n 's/^[* ] \([a-z][a-z0-9_-]*\)  .*/\1/p' >settings
ok 'there are settings' test "$(wc -l <settings)" -ge 90
while read -r setting; do
	ok "restday.conf.5 has $setting" grep -q "^\.It Cm $setting$" "$BUILDDIR/man/restday.conf.5"
done <settings
ok 'and no other' test "$(grep -c '^\.It Cm' "$BUILDDIR/man/restday.conf.5")" = "$(wc -l <settings)"
"$RESTDAY" config --theme standard | sed -n '/^\[8\]/,/^$/s/^\([a-z0-9-]*\) *= .*/\1/p' >roles
"$RESTDAY" config theme | sed -n 's/^ *one of \(.*\), or the name.*/\1/p' | tr ' ' '\n' >themes
ok 'there are roles and themes' test "$(wc -l <roles)" -ge 40 -a "$(wc -l <themes)" -ge 3
sort roles themes >named
sed -n 's/^\.It Ic //p' "$BUILDDIR/man/restday.conf.5" | sort >in-page
ok 'restday.conf.5 has each of them and no other' diff named in-page
"$RESTDAY" guide | sed -n 's/^  [0-9.]* *[a-z-]* *\([A-Z].*\)/\1/p' >titles
ok 'there are pages' test "$(wc -l <titles)" -ge 30
while read -r title; do
	ok "restday-guide.7 has $title" grep -qF ".Ss $title" "$BUILDDIR/man/restday-guide.7"
done <titles
for code in R1 I0 J1 C1 K P1 P5 W1 A1 E3 U1 N7; do
	ok "restday-rules.7 has $code" grep -q "^\.It Cm $code$" "$BUILDDIR/man/restday-rules.7"
done
if [ "${MANDOC:=:}" != : ]; then
	for file in "$page" "$diary" "$BUILDDIR/man/restday.conf.5" "$BUILDDIR/man/restday-rules.7" "$BUILDDIR/man/restday-guide.7"; do
		ok "$(basename "$file") is clean" lint "$file"
	done
fi
finish
