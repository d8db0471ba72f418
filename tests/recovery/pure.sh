#!/bin/sh
# SPDX-License-Identifier: MIT
# The rules do arithmetic: every symbol that librecovery.a borrows must be the model's or stand on this list.  No clock, no
# file, no locale, no memory of its own.
allowed='mem(cpy|set|cmp|move)|str(cmp|len|chr|cspn)|v?snprintf|__v?snprintf_chk|__memcpy_chk|log|sqrt|floor|fabs|lround'
compiler='__stack_chk_fail|_GLOBAL_OFFSET_TABLE_|_DYNAMIC|__(asan|ubsan|sanitizer|gcov|llvm)_.*'

# Symbols that an archive needs and none of the given ones defines.
borrowed() {
	"$NM" "$@" 2>/dev/null | sed -n 's/^[0-9a-fA-F]* *[TDBRVWS] //p' | sort -u >"$work/defined"
	"$NM" -u "$1" | sed -n 's/^ *[Uwv] //p' | sort -u | grep -vxFf "$work/defined"
}
strangers() { grep -vxE "$allowed|$compiler"; }

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
echo 1..3
if "$NM" "$BUILDDIR/librecovery.a" | grep -q ' T assess$'; then
	echo "ok 1 - nm reads librecovery.a"
else
	echo "not ok 1 - nm reads librecovery.a"
fi
found=$(borrowed "$BUILDDIR/librecovery.a" "$BUILDDIR/libmodel.a" | strangers)
if [ -z "$found" ]; then
	echo "ok 2 - librecovery.a is pure"
else
	echo "not ok 2 - librecovery.a borrows:"
	echo "$found" | sed 's/^/# /'
fi
# The list must be able to refuse.
if borrowed "$BUILDDIR/libbase.a" | strangers | grep -qx 'calloc\|malloc\|realloc'; then
	echo "ok 3 - memory would be noticed"
else
	echo "not ok 3 - memory would be noticed"
fi
