noinst_LIBRARIES += librecovery.a
librecovery_a_SOURCES = src/recovery/assess.c src/recovery/assess.h src/recovery/balance.c src/recovery/balance.h src/recovery/baseline.c src/recovery/baseline.h \
	src/recovery/dayclass.c src/recovery/dayclass.h src/recovery/domain.c src/recovery/domain.h \
	src/recovery/find.c src/recovery/find.h src/recovery/find_load.c src/recovery/find_medical.c \
	src/recovery/find_signs.c src/recovery/fit.c src/recovery/judge.c src/recovery/judge.h \
	src/recovery/line.c src/recovery/line.h src/recovery/past.c src/recovery/past.h \
	src/recovery/persistence.c src/recovery/phrase.c src/recovery/phrase.h src/recovery/reason.c src/recovery/reason.h src/recovery/review.c src/recovery/review.h \
	src/recovery/settings.c src/recovery/settings.def src/recovery/settings.h src/recovery/tomorrow.c src/recovery/week.c src/recovery/week.h \
	src/recovery/why.c src/recovery/why.h src/recovery/window.c src/recovery/window.h src/recovery/words.c \
	src/recovery/words.h src/recovery/words_advice.c src/recovery/words_balance.c src/recovery/words_columns.c src/recovery/words_gate.c \
	src/recovery/words_medical.c src/recovery/words_open.c src/recovery/words_reason.c src/recovery/words_review.c src/recovery/zone.c src/recovery/zone.h
