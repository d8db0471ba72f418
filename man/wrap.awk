# SPDX-License-Identifier: MIT
# Breaks long text lines between words: mdoc wants 80 bytes at most, and counts letters beyond ASCII as eight.  Requests and literal
# blocks stay; no line begins with what would make it a request.
/^\.Bd/ { literal = 1 }
/^\.Ed/ { literal = 0 }
literal || /^[.']/ || length($0) <= 72 { print; next }
{
	line = ""
	words = split($0, word, / /)
	for (i = 1; i <= words; i++) {
		if (i > 1 && length(line) + 1 + length(word[i]) > 72 && word[i] !~ /^[.']/ && word[i] != "") {
			print line
			line = word[i]
		} else {
			line = i > 1 ? line " " word[i] : word[i]
		}
	}
	print line
}
