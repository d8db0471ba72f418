# One static archive a layer; ARCHITECTURE.md says which may include which.
include src/base/local.mk
include src/model/local.mk
include src/recovery/local.mk
include src/guide/local.mk
include src/diary/local.mk
include src/exchange/local.mk
include src/view/local.mk
include src/host/local.mk
include src/tui/local.mk
include src/cli/local.mk
