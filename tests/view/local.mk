# Tests of view.
view_golden = tests/view/golden.c tests/view/golden.h
EXTRA_DIST += tests/view/golden
