# The house itself: who may include whom.
dist_check_SCRIPTS += tests/house/layers.sh
