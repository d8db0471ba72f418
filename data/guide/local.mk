# The pages, embedded in the order of data/guide/contents; a test sees to it that this list, the contents and the folder agree.
guide_md = \
	data/guide/recovery.md data/guide/active.md data/guide/recovery-run.md data/guide/passive.md data/guide/choose.md \
	data/guide/week.md data/guide/recovery-week.md \
	data/guide/fatigue.md data/guide/sleep.md data/guide/heart.md data/guide/hrv.md data/guide/mind.md data/guide/soreness.md \
	data/guide/rest-day.md data/guide/race.md data/guide/illness.md data/guide/after-illness.md \
	data/guide/day-after.md data/guide/mid-week.md data/guide/stiff.md data/guide/slightly-tired.md data/guide/hard-days.md \
	data/guide/recovery-due.md data/guide/longer-run.md data/guide/check-in.md \
	data/guide/medical.md data/guide/bone-pain.md data/guide/pain.md data/guide/overtraining.md \
	data/guide/verdict.md data/guide/sure.md data/guide/suited.md data/guide/load.md data/guide/zones.md \
	data/guide/mistakes.md data/guide/ignored.md data/guide/questions.md data/guide/sources.md
EXTRA_DIST += $(guide_md) data/guide/contents

src/guide/pages_md.h: $(guide_md) data/guide/contents build-aux/embed.awk
	$(EMBED_V)$(MKDIR_P) $(@D) && { for f in $(guide_md); do \
	  test -f $$f || f=$(srcdir)/$$f; \
	  od -An -v -tu1 $$f | $(AWK) -v path=$$f -f $(srcdir)/build-aux/embed.awk || exit 1; \
	done && echo 'static const struct builtin builtins[] = {' && \
	$(AWK) '/^[^\t#]/ { section = $$0 } \
	  /^\t/ { id = $$1; name = "embed_" id "_md"; gsub(/[^A-Za-z0-9]/, "_", name); \
	    printf "\t{ \"%s\", \"%s\", %s, sizeof %s - 1 },\n", section, id, name, name }' \
	  `test -f data/guide/contents || echo $(srcdir)/`data/guide/contents && echo '};'; } > $@.tmp && mv $@.tmp $@
BUILT_SOURCES += src/guide/pages_md.h
CLEANFILES += src/guide/pages_md.h
