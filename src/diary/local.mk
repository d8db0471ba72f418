noinst_LIBRARIES += libdiary.a
libdiary_a_SOURCES = src/diary/backup.c src/diary/backup.h src/diary/change.c src/diary/changeset.c src/diary/changeset.h src/diary/copy.c src/diary/copy.h \
	src/diary/diary.h src/diary/header.c src/diary/header.h src/diary/merge.c \
	src/diary/merge.h src/diary/migrate.c src/diary/migrate.h src/diary/open.c src/diary/read.c src/diary/read.h src/diary/read_session.c \
	src/diary/restore.c src/diary/row.c src/diary/row.h src/diary/save.c \
	src/diary/settings.c src/diary/stamp.c src/diary/statement.c src/diary/statement.h src/diary/store.h src/diary/write.c src/diary/write.h \
	src/diary/search.c src/diary/write_session.c
libdiary_a_CPPFLAGS = $(AM_CPPFLAGS) $(SQLITE_CFLAGS) -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK
src/diary/libdiary_a-migrate.$(OBJEXT): src/diary/schema_sql.h
