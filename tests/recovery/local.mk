# Tests of recovery.
