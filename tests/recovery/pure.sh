#!/bin/sh
# SPDX-License-Identifier: MIT
# The rules do arithmetic: every symbol that librecovery.a borrows must be one of ours or stand on this list.  No clock, no
# file, no locale, no memory of its own.
allowed='mem(cpy|set|cmp|move)|str(cmp|len|chr|cspn)|v?snprintf|__v?snprintf_chk|log|sqrt|floor|fabs|lround'
compiler='__stack_chk_fail|_GLOBAL_OFFSET_TABLE_|_DYNAMIC|__(asan|ubsan|sanitizer|gcov|llvm)_.*|__memcpy_chk'
ours='(assess|assessment|baseline|ceiling|confidence|count|day|entry|find|finder|form|found|item|items|judge|judged|kind|line|look|name|past|persistence|phrase|plan|purpose|reason|reasons|red|session|setting|settings|severity|sort|steps|week|weekday|month|why|window|words)(_[a-z0-9_]+)?'

echo 1..2
borrowed=$("$NM" -u "$BUILDDIR/librecovery.a" | sed -n 's/^ *[Uwv] //p' | sort -u)
if [ -z "$borrowed" ]; then
	echo "not ok 1 - nm reads librecovery.a"
else
	echo "ok 1 - nm reads librecovery.a"
fi
strangers=$(echo "$borrowed" | grep -vxE "$allowed|$compiler|$ours")
if [ -z "$strangers" ]; then
	echo "ok 2 - librecovery.a is pure"
else
	echo "not ok 2 - librecovery.a borrows:"
	echo "$strangers" | sed 's/^/# /'
fi
