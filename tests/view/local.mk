# Tests of view.
view_golden = tests/view/golden.c tests/view/golden.h
EXTRA_DIST += tests/view/golden

# What keys do.
view_drive = tests/view/drive.c tests/view/drive.h tests/view/drive_test.h $(view_golden)
view_drive_libs = libview.a libdiary.a libguide.a librecovery.a libmodel.a libbase.a $(SQLITE_LIBS) $(MD4C_LIBS) $(CHECK_LIBS)
if HAVE_CHECK
check_PROGRAMS += tests/view/check_line tests/view/check_update tests/view/check_form tests/view/check_form_things \
	tests/view/check_form_golden tests/view/check_form_random tests/view/check_form_ill tests/view/check_guide
check_PROGRAMS += tests/view/check_form_override
TESTS += tests/view/check_form_override
TESTS += tests/view/check_line tests/view/check_update tests/view/check_form tests/view/check_form_things \
	tests/view/check_form_golden tests/view/check_form_random tests/view/check_form_ill tests/view/check_guide
tests_view_check_line_SOURCES = tests/view/check_line.c
tests_view_check_line_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_line_LDADD = libview.a libmodel.a libbase.a $(CHECK_LIBS)
tests_view_check_update_SOURCES = tests/view/check_update.c $(view_drive)
tests_view_check_update_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_update_LDADD = $(view_drive_libs)
tests_view_check_form_SOURCES = tests/view/check_form.c $(view_drive)
tests_view_check_form_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_form_LDADD = $(view_drive_libs)
tests_view_check_form_things_SOURCES = tests/view/check_form_things.c $(view_drive)
tests_view_check_form_things_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_form_things_LDADD = $(view_drive_libs)
tests_view_check_form_ill_SOURCES = tests/view/check_form_ill.c $(view_drive)
tests_view_check_form_ill_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_form_ill_LDADD = $(view_drive_libs)
tests_view_check_form_override_SOURCES = tests/view/check_form_override.c $(view_drive)
tests_view_check_form_override_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_form_override_LDADD = $(view_drive_libs)
tests_view_check_form_golden_SOURCES = tests/view/check_form_golden.c $(view_drive)
tests_view_check_form_golden_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_form_golden_LDADD = $(view_drive_libs)
tests_view_check_guide_SOURCES = tests/view/check_guide.c $(view_drive)
tests_view_check_guide_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_guide_LDADD = $(view_drive_libs)
tests_view_check_form_random_SOURCES = tests/view/check_form_random.c $(view_drive)
tests_view_check_form_random_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_form_random_LDADD = $(view_drive_libs)
endif

if HAVE_CHECK
check_PROGRAMS += tests/view/check_form_race
TESTS += tests/view/check_form_race
tests_view_check_form_race_SOURCES = tests/view/check_form_race.c $(view_drive)
tests_view_check_form_race_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_form_race_LDADD = $(view_drive_libs)
endif

if HAVE_CHECK
check_PROGRAMS += tests/view/check_order
TESTS += tests/view/check_order
tests_view_check_order_SOURCES = tests/view/check_order.c $(view_drive)
tests_view_check_order_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_order_LDADD = $(view_drive_libs)
endif

if HAVE_CHECK
check_PROGRAMS += tests/view/check_draft
TESTS += tests/view/check_draft
tests_view_check_draft_SOURCES = tests/view/check_draft.c $(view_drive)
tests_view_check_draft_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_draft_LDADD = $(view_drive_libs)
endif

if HAVE_CHECK
check_PROGRAMS += tests/view/check_mouse
TESTS += tests/view/check_mouse
tests_view_check_mouse_SOURCES = tests/view/check_mouse.c $(view_drive)
tests_view_check_mouse_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_mouse_LDADD = $(view_drive_libs)
endif

if HAVE_CHECK
check_PROGRAMS += tests/view/check_keymap
TESTS += tests/view/check_keymap
tests_view_check_keymap_SOURCES = tests/view/check_keymap.c $(view_drive)
tests_view_check_keymap_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_keymap_LDADD = $(view_drive_libs)
endif

if HAVE_CHECK
check_PROGRAMS += tests/view/check_welcome
TESTS += tests/view/check_welcome
tests_view_check_welcome_SOURCES = tests/view/check_welcome.c $(view_drive)
tests_view_check_welcome_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_welcome_LDADD = $(view_drive_libs)
endif

# What is drawn; look prints a frame in colour, to be looked at.
view_fixture = tests/view/fixture.c tests/view/fixture.h
view_fixture_libs = libview.a libguide.a librecovery.a libmodel.a libbase.a $(MD4C_LIBS)
if HAVE_CHECK
check_PROGRAMS += tests/view/look tests/view/check_canvas tests/view/check_theme tests/view/check_theme_sight \
	tests/view/check_theme_read tests/view/check_weeks tests/view/check_lens
TESTS += tests/view/check_canvas tests/view/check_theme tests/view/check_theme_sight tests/view/check_theme_read \
	tests/view/check_weeks tests/view/check_lens
tests_view_look_SOURCES = tests/view/look.c $(view_fixture)
tests_view_look_LDADD = $(view_fixture_libs)
tests_view_check_canvas_SOURCES = tests/view/check_canvas.c
tests_view_check_canvas_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_canvas_LDADD = $(view_fixture_libs) $(CHECK_LIBS)
tests_view_check_theme_SOURCES = tests/view/check_theme.c
tests_view_check_theme_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_theme_LDADD = $(view_fixture_libs) $(CHECK_LIBS)
tests_view_check_theme_sight_SOURCES = tests/view/check_theme_sight.c
tests_view_check_theme_sight_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_theme_sight_LDADD = $(view_fixture_libs) $(CHECK_LIBS)
tests_view_check_theme_read_SOURCES = tests/view/check_theme_read.c
tests_view_check_theme_read_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_theme_read_LDADD = $(view_fixture_libs) $(CHECK_LIBS)
tests_view_check_lens_SOURCES = tests/view/check_lens.c $(view_fixture) $(view_golden)
tests_view_check_lens_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_lens_LDADD = $(view_fixture_libs) $(CHECK_LIBS)
tests_view_check_weeks_SOURCES = tests/view/check_weeks.c $(view_fixture) $(view_golden)
tests_view_check_weeks_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_weeks_LDADD = $(view_fixture_libs) $(CHECK_LIBS)
endif

if HAVE_CHECK
check_PROGRAMS += tests/view/check_miles
TESTS += tests/view/check_miles
tests_view_check_miles_SOURCES = tests/view/check_miles.c $(view_fixture) $(view_drive)
tests_view_check_miles_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_miles_LDADD = $(view_drive_libs)
endif

if HAVE_CHECK
check_PROGRAMS += tests/view/check_panel
TESTS += tests/view/check_panel
tests_view_check_panel_SOURCES = tests/view/check_panel.c $(view_fixture) $(view_golden)
tests_view_check_panel_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_view_check_panel_LDADD = $(view_fixture_libs) $(CHECK_LIBS)
endif
