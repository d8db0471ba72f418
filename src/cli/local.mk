bin_PROGRAMS += restday
restday_SOURCES = src/cli/main.c src/cli/cli.c src/cli/cli.h src/cli/args.c src/cli/args.h src/cli/nearest.c src/cli/nearest.h src/cli/setup.c src/cli/setup.h \
	src/cli/command.c src/cli/command.h src/cli/help.c src/cli/print.c src/cli/print.h \
	src/cli/edit.c src/cli/edit.h src/cli/ask.c src/cli/ask.h src/cli/note.h \
	src/cli/morning.c src/cli/morning.h src/cli/morning_text.c src/cli/morning_json.c \
	src/cli/cmd_why.c src/cli/cmd_week.c src/cli/week_balance.c src/cli/week_balance.h src/cli/cmd_checkin.c src/cli/cmd_add.c src/cli/cmd_rest.c src/cli/cmd_ill.c \
	src/cli/cmd_pain.c src/cli/cmd_override.c src/cli/cmd_race.c src/cli/cmd_block.c src/cli/cmd_note.c src/cli/cmd_import.c src/cli/cmd_export.c \
	src/cli/cmd_assess.c src/cli/cmd_log.c src/cli/cmd_guide.c src/cli/cmd_config.c src/cli/config_keys.c src/cli/config_keys.h src/cli/config_theme.c src/cli/config_theme.h src/cli/cmd_search.c
restday_SOURCES += src/cli/cmd_status.c src/cli/status.h src/cli/status_kept.c
restday_SOURCES += src/cli/cmd_completion.c
restday_SOURCES += src/cli/cmd_demo.c src/cli/demo.c src/cli/demo.h
nodist_restday_SOURCES = src/cli/demo_jsonl.h
src/cli/restday-demo.$(OBJEXT): src/cli/demo_jsonl.h
restday_SOURCES += src/cli/cmd_backup.c src/cli/cmd_doctor.c
restday_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
restday_LDADD = libtui.a libview.a libexchange.a libdiary.a libguide.a librecovery.a libmodel.a libhost.a libbase.a \
	$(SQLITE_LIBS) $(JANSSON_LIBS) $(MD4C_LIBS) $(INIH_LIBS) $(NCURSESW_LIBS)
