# Tests of terminal.
