noinst_LIBRARIES += librecovery.a
librecovery_a_SOURCES = src/recovery/reason.h src/recovery/settings.h src/recovery/assess.h \
	src/recovery/why.h src/recovery/words.h
