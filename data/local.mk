# The schema is only embedded, never installed: it has to match the code that reads it.
EMBED_V = $(EMBED_V_@AM_V@)
EMBED_V_ = $(EMBED_V_@AM_DEFAULT_V@)
EMBED_V_0 = @echo "  EMBED   " $@;
EXTRA_DIST += build-aux/embed.awk

schema_sql = data/schema/001-diary.sql data/schema/002-override.sql
EXTRA_DIST += $(schema_sql)
src/diary/schema_sql.h: $(schema_sql) build-aux/embed.awk
	$(EMBED_V)$(MKDIR_P) $(@D) && for f in $(schema_sql); do \
	  test -f $$f || f=$(srcdir)/$$f; \
	  od -An -v -tu1 $$f | $(AWK) -v path=$$f -f $(srcdir)/build-aux/embed.awk || exit 1; \
	done > $@.tmp && mv $@.tmp $@
BUILT_SOURCES += src/diary/schema_sql.h
CLEANFILES += src/diary/schema_sql.h

# A made-up runner's sixteen weeks, for `restday demo`.
EXTRA_DIST += data/demo/demo.jsonl
src/cli/demo_jsonl.h: data/demo/demo.jsonl build-aux/embed.awk
	$(EMBED_V)$(MKDIR_P) $(@D) && \
	  od -An -v -tu1 $(srcdir)/data/demo/demo.jsonl | $(AWK) -v path=demo.jsonl -f $(srcdir)/build-aux/embed.awk > $@.tmp && mv $@.tmp $@
BUILT_SOURCES += src/cli/demo_jsonl.h
CLEANFILES += src/cli/demo_jsonl.h

include data/guide/local.mk

# Completions, printed by the program itself and put where the shells look.
completions = data/completions/restday data/completions/_restday data/completions/restday.fish
bashcompdir = $(datadir)/bash-completion/completions
zshcompdir = $(datadir)/zsh/site-functions
fishcompdir = $(datadir)/fish/vendor_completions.d
nodist_bashcomp_DATA = data/completions/restday
nodist_zshcomp_DATA = data/completions/_restday
nodist_fishcomp_DATA = data/completions/restday.fish
CLEANFILES += $(completions)
$(completions): restday$(EXEEXT)
	$(EMBED_V)case $@ in *.fish) shell=fish ;; */_restday) shell=zsh ;; *) shell=bash ;; esac; \
	  $(MKDIR_P) $(@D) && RESTDAY_CONFIG=/dev/null ./restday$(EXEEXT) completion $$shell > $@.tmp && mv $@.tmp $@
