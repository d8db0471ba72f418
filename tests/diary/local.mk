# Tests of diary.
