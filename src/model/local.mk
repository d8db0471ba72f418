noinst_LIBRARIES += libmodel.a
libmodel_a_SOURCES = src/model/day.c src/model/day.h src/model/item.c src/model/item.h \
	src/model/session.c src/model/session.h src/model/entry.c src/model/entry.h src/model/check.c \
	src/model/gentle.h src/model/found.h src/model/history.c src/model/history.h src/model/range.c src/model/range.h \
	src/model/measure.c src/model/measure.h \
	src/model/say.c src/model/say.h src/model/say_answer.c src/model/say_back.c src/model/say_list.c src/model/say_race.c \
	src/model/say_measure.c src/model/say_read.h src/model/say_sense.c src/model/say_word.c src/model/sport.c src/model/sport.h src/model/units.c src/model/units.h
