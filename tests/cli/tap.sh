# SPDX-License-Identifier: MIT
# Sourced by the scripts beside it: a folder of its own in the build folder, a fixed today (Thu 12 Mar 2026), TAP on stdout.
set -u
name=$(basename "$0" .sh)
work=${BUILDDIR:?}/tests/cli/$name.tmp
rm -rf "$work"
mkdir -p "$work"
cd "$work" || exit 99
HOME=$work/home XDG_DATA_HOME=$work/data XDG_STATE_HOME=$work/state RESTDAY_TODAY=2026-03-12 TERM=dumb
export HOME XDG_DATA_HOME XDG_STATE_HOME RESTDAY_TODAY TERM
unset RESTDAY_DIARY RESTDAY_CONFIG XDG_CONFIG_HOME XDG_CACHE_HOME NO_COLOR
tests=0
: >empty

# ok TITLE COMMAND...: passes when the command succeeds.
ok() {
	title=$1
	shift
	tests=$((tests + 1))
	if "$@" >check.out 2>&1; then
		printf 'ok %d - %s\n' $tests "$title"
	else
		printf 'not ok %d - %s\n' $tests "$title"
		sed 's/^/# /' check.out
		[ ! -f code ] || echo "# exit code $(cat code)"
		[ ! -f out ] || sed 's/^/# out: /' out | head -n 20
		[ ! -f err ] || sed 's/^/# err: /' err | head -n 20
	fi
}

# run WORDS...: restday with these words; its output in out, its talk in err, its code in code.
run() {
	"$RESTDAY" "$@" <"${stdin:-empty}" >out 2>err
	echo $? >code
}

code_is() { [ "$(cat code)" = "$1" ]; }
has() { grep -qF -- "$2" "$1" || { echo "$1 lacks: $2"; return 1; }; }
lacks() { ! grep -qF -- "$2" "$1" || { echo "$1 holds: $2"; return 1; }; }
same() { cmp "$1" "$2" || { diff "$1" "$2" | head -n 20; return 1; }; }
blank() { [ ! -s "$1" ] || { echo "$1 is not empty"; return 1; }; }
one_sentence() { [ "$(wc -l <err)" = 1 ] && has err 'restday: ' && ! LC_ALL=C grep -q '[[:cntrl:]]' err; }
# The day as it is kept, without the spaces between.
day_line() { "$RESTDAY" export --since "$1" --until "$1" 2>/dev/null | sed 's/": /":/g; s/, "/,"/g; s/}, {/},{/g'; }

# good TITLE WORDS...: done, code 0.
good() {
	title=$1
	shift
	run "$@"
	ok "$title" code_is 0
}

# entered DAY LINE WORDS...: after the command the diary holds exactly this of that day.
entered() {
	what=$1 want=$2
	shift 2
	run "$@"
	printf '%s' "${want:+$want
}" >want
	day_line "$what" >got
	ok "$*" code_is 0
	ok "$* -> $want" same want got
}

refused() { code_is "$1" && one_sentence && has err "$2" && blank out && same before after; }

# bad CODE WORDS-OF-THE-SENTENCE WORDS...: refused with that code and one sentence, and nothing is changed.
bad() {
	want=$1 say=$2
	shift 2
	export_to before
	run "$@"
	export_to after
	ok "refused: $(printf '%s ' "$@" | LC_ALL=C tr '[:cntrl:]' '?' | tr '#' '?')" refused "$want" "$say"
}
export_to() { "$RESTDAY" export 2>/dev/null >"$1"; [ ! -d "$XDG_DATA_HOME" ] || "$RESTDAY" log --json >>"$1" 2>/dev/null; }

# fresh: an empty diary again.
fresh() { rm -rf "$XDG_DATA_HOME" "$XDG_STATE_HOME"; }

skip_all() {
	cd "$BUILDDIR" && rm -rf "$work"
	echo "1..0 # SKIP $1"
	exit 0
}
python=${PYTHON:-python3}
have_python() { "$python" -c '' 2>/dev/null; }

finish() {
	echo "1..$tests"
	cd "$BUILDDIR" && rm -rf "$work"
}
