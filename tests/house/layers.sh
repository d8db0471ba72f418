#!/bin/sh
# SPDX-License-Identifier: MIT
# Each layer may include only itself and those named after it; curses stays in tui, SQLite in diary, jansson in exchange and cli.
cd "$SRCDIR" || exit 99
layers='base:
model: base
recovery: base model
guide: base model recovery
diary: base model
exchange: base model recovery
view: base model recovery guide
host: base
tui: base model recovery guide diary exchange view host
cli: base model recovery guide diary exchange view host tui'
libraries='curses\.h|ncurses:tui
sqlite3\.h:diary
jansson\.h:exchange cli
md4c:guide'
n=0
say() {
	n=$((n + 1))
	if [ -z "$1" ]; then echo "ok $n - $2"; else echo "not ok $n - $2"; echo "$1" | sed 's/^/# /'; fi
}
run() {
	while IFS=: read -r layer allowed; do
		[ -d "src/$layer" ] || continue
		bad=$(grep -nE '^#[[:space:]]*include "[a-z]+/' "src/$layer"/*.[ch] 2>/dev/null | while IFS= read -r hit; do
			inc=$(echo "$hit" | sed 's/.*include "\([a-z]*\)\/.*/\1/')
			case " $layer $allowed " in *" $inc "*) ;; *) echo "$hit" ;; esac
		done)
		say "$bad" "$layer includes only: $layer$allowed"
	done <<END
$layers
END
	while IFS=: read -r header users; do
		bad=$(grep -lE "include <.*($header)" src/*/*.[ch] | while IFS= read -r file; do
			dir=${file#src/}; dir=${dir%%/*}
			case " $users " in *" $dir "*) ;; *) echo "$file" ;; esac
		done)
		say "$bad" "$header only in: $users"
	done <<END
$libraries
END
	# A layer without a folder entry above would escape the test.
	bad=$(for d in src/*/; do d=${d#src/}; d=${d%/}; echo "$layers" | grep -q "^$d:" || echo "$d"; done)
	say "$bad" "every layer is listed"
	bad=$(for f in src/*/*.c; do sed -n '1,12p' "$f" | grep -q '^#include "config.h"' || echo "$f"; done)
	say "$bad" "config.h comes first in every .c"
	bad=$(wc -l src/*/*.[ch] tests/*/*.[ch] | awk '$2 != "total" && $1 > 500')
	say "$bad" "no file over 500 lines"
	echo "1..$n"
}
run
