# Tests of cli.  Each script says its cases as a table of words and what they lead to.
dist_check_SCRIPTS += tests/cli/enter.sh tests/cli/refuse.sh tests/cli/import.sh tests/cli/show.sh tests/cli/man.sh \
	tests/cli/ask.sh tests/cli/trouble.sh tests/cli/people.sh tests/cli/config.sh tests/cli/search.sh tests/cli/miles.sh
dist_check_SCRIPTS += tests/cli/backup.sh tests/cli/doctor.sh
dist_check_SCRIPTS += tests/cli/status.sh tests/cli/completion.sh tests/cli/demo.sh
EXTRA_DIST += tests/cli/tap.sh tests/cli/all-fields.jsonl tests/cli/month.jsonl tests/cli/people.py tests/cli/typist.py
if HAVE_CHECK
check_PROGRAMS += tests/cli/check_keys
TESTS += tests/cli/check_keys
tests_cli_check_keys_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_cli_check_keys_LDADD = libview.a librecovery.a libmodel.a libhost.a libbase.a $(CHECK_LIBS)
endif
