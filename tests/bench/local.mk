# `make bench`: figures with their limits.  Never part of `make check`: nothing there is timed.
EXTRA_PROGRAMS = tests/bench/floor_grid tests/bench/bare_import tests/bench/assess_cost
tests_bench_floor_grid_SOURCES = tests/bench/floor_grid.c
tests_bench_floor_grid_CPPFLAGS = $(AM_CPPFLAGS) $(NCURSESW_CFLAGS) $(SQLITE_CFLAGS)
tests_bench_floor_grid_LDADD = $(NCURSESW_LIBS) $(SQLITE_LIBS)
tests_bench_bare_import_SOURCES = tests/bench/bare_import.c
tests_bench_bare_import_CPPFLAGS = $(AM_CPPFLAGS) $(SQLITE_CFLAGS) $(JANSSON_CFLAGS)
tests_bench_bare_import_LDADD = $(SQLITE_LIBS) $(JANSSON_LIBS)
tests_bench_assess_cost_SOURCES = tests/bench/assess_cost.c
tests_bench_assess_cost_LDADD = libexchange.a librecovery.a libmodel.a libbase.a $(JANSSON_LIBS)
EXTRA_DIST += tests/bench/assess_cost.py tests/bench/bench.py tests/bench/mkdiary.py

bench: all $(EXTRA_PROGRAMS)
	$(PYTHON) $(srcdir)/tests/bench/bench.py $(abs_top_builddir)
.PHONY: bench
CLEANFILES += $(EXTRA_PROGRAMS)
