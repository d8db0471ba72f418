# Fuzz targets, replayed over their corpora and over fixed changes of them.
EXTRA_DIST += \
	tests/fuzz/exchange/every-field.jsonl tests/fuzz/exchange/plain.jsonl tests/fuzz/exchange/refused.jsonl tests/fuzz/exchange/unfinished.jsonl \
	tests/fuzz/say/back tests/fuzz/say/clock tests/fuzz/say/day tests/fuzz/say/decimal tests/fuzz/say/energy \
	tests/fuzz/say/hrv tests/fuzz/say/mixed tests/fuzz/say/race tests/fuzz/say/refused tests/fuzz/say/sleep tests/fuzz/say/tempo \
	tests/fuzz/say/units tests/fuzz/say/repeats tests/fuzz/say/pace tests/fuzz/say/named tests/fuzz/say/metres tests/fuzz/say/accents \
	tests/fuzz/order/act tests/fuzz/order/day tests/fuzz/order/keys tests/fuzz/order/set tests/fuzz/order/undo tests/fuzz/order/wrong tests/fuzz/order/words
check_PROGRAMS += tests/fuzz/replay_exchange tests/fuzz/replay_say tests/fuzz/replay_order
TESTS += tests/fuzz/replay_exchange tests/fuzz/replay_say tests/fuzz/replay_order
tests_fuzz_replay_exchange_SOURCES = tests/fuzz/replay.c tests/fuzz/fuzz_exchange.c
tests_fuzz_replay_exchange_CPPFLAGS = $(AM_CPPFLAGS) -DCORPUS='"exchange"'
tests_fuzz_replay_exchange_LDADD = libexchange.a libmodel.a libbase.a $(JANSSON_LIBS)
tests_fuzz_replay_say_SOURCES = tests/fuzz/replay.c tests/fuzz/fuzz_say.c
tests_fuzz_replay_say_CPPFLAGS = $(AM_CPPFLAGS) -DCORPUS='"say"'
tests_fuzz_replay_say_LDADD = libmodel.a libbase.a
tests_fuzz_replay_order_SOURCES = tests/fuzz/replay.c tests/fuzz/fuzz_order.c
tests_fuzz_replay_order_CPPFLAGS = $(AM_CPPFLAGS) -DCORPUS='"order"'
tests_fuzz_replay_order_LDADD = libview.a librecovery.a libmodel.a libbase.a
EXTRA_DIST += tests/fuzz/conf/plain tests/fuzz/conf/twice tests/fuzz/conf/odd
check_PROGRAMS += tests/fuzz/replay_conf
TESTS += tests/fuzz/replay_conf
tests_fuzz_replay_conf_SOURCES = tests/fuzz/replay.c tests/fuzz/fuzz_conf.c
tests_fuzz_replay_conf_CPPFLAGS = $(AM_CPPFLAGS) -DCORPUS='"conf"'
tests_fuzz_replay_conf_LDADD = libhost.a libbase.a $(INIH_LIBS)
EXTRA_DIST += tests/fuzz/draft/block tests/fuzz/draft/check-in tests/fuzz/draft/gone tests/fuzz/draft/illness tests/fuzz/draft/newer \
	tests/fuzz/draft/note tests/fuzz/draft/override tests/fuzz/draft/pain tests/fuzz/draft/planned tests/fuzz/draft/session
check_PROGRAMS += tests/fuzz/replay_draft
TESTS += tests/fuzz/replay_draft
tests_fuzz_replay_draft_SOURCES = tests/fuzz/replay.c tests/fuzz/fuzz_draft.c
tests_fuzz_replay_draft_CPPFLAGS = $(AM_CPPFLAGS) -DCORPUS='"draft"'
tests_fuzz_replay_draft_LDADD = libview.a libguide.a librecovery.a libmodel.a libbase.a $(MD4C_LIBS)
EXTRA_DIST += tests/fuzz/theme/plain tests/fuzz/theme/wrong tests/fuzz/theme/odd
check_PROGRAMS += tests/fuzz/replay_theme
TESTS += tests/fuzz/replay_theme
tests_fuzz_replay_theme_SOURCES = tests/fuzz/replay.c tests/fuzz/fuzz_theme.c
tests_fuzz_replay_theme_CPPFLAGS = $(AM_CPPFLAGS) -DCORPUS='"theme"'
tests_fuzz_replay_theme_LDADD = libview.a libhost.a libbase.a $(INIH_LIBS)
