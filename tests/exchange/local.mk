# Tests of exchange.
