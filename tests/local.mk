# Every test speaks TAP: C programs through check, scripts by printing it.
TEST_EXTENSIONS = .sh
LOG_DRIVER = env AM_TAP_AWK='$(AWK)' $(SHELL) $(top_srcdir)/build-aux/tap-driver.sh
SH_LOG_DRIVER = $(LOG_DRIVER)
SH_LOG_COMPILER = $(SHELL)
AM_TESTS_ENVIRONMENT = \
	CK_TAP_LOG_FILE_NAME=-; CK_VERBOSITY=silent; TZ=UTC; LC_ALL=C.UTF-8; \
	SRCDIR='$(abs_top_srcdir)'; BUILDDIR='$(abs_top_builddir)'; RESTDAY='$(abs_top_builddir)/restday$(EXEEXT)'; \
	RESTDAY_SHARED="$${RESTDAY_SHARED-$(abs_top_srcdir)/../shared}"; \
	NM='$(NM)'; MANDOC='$(MANDOC)'; PYTHON='$(PYTHON)'; VALGRIND='$(VALGRIND)'; \
	RESTDAY_CONFIG=/dev/null; export RESTDAY_CONFIG; \
	export CK_TAP_LOG_FILE_NAME CK_VERBOSITY TZ LC_ALL SRCDIR BUILDDIR RESTDAY RESTDAY_SHARED NM MANDOC PYTHON VALGRIND; \
	unset RESTDAY_TODAY RESTDAY_DIARY NO_COLOR XDG_DATA_HOME XDG_STATE_HOME XDG_CONFIG_HOME XDG_CACHE_HOME;
AM_TESTS_FD_REDIRECT = 9>&2

EXTRA_DIST += tests/run.h

dist_check_SCRIPTS =
TESTS += $(dist_check_SCRIPTS)

include tests/house/local.mk
include tests/base/local.mk
include tests/model/local.mk
include tests/recovery/local.mk
include tests/guide/local.mk
include tests/diary/local.mk
include tests/exchange/local.mk
include tests/host/local.mk
include tests/view/local.mk
include tests/terminal/local.mk
include tests/cli/local.mk
include tests/fuzz/local.mk
include tests/bench/local.mk

# Rewrite every golden file from what the program does now; then read the diff.
bless: all
	RESTDAY_BLESS=1 $(MAKE) $(AM_MAKEFLAGS) check
.PHONY: bless
