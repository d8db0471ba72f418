dist_man_MANS += man/restday.1 man/restday-diary.5

# Pages that list what the tables and the guide hold are made from them.
noinst_PROGRAMS += man/manual
man_manual_SOURCES = man/manual.c src/cli/setup.c src/cli/setup.h src/cli/nearest.c src/cli/nearest.h
man_manual_LDADD = libview.a libguide.a librecovery.a libmodel.a libhost.a libbase.a $(MD4C_LIBS) $(INIH_LIBS)
made_mans = man/restday.conf.5 man/restday-rules.7 man/restday-guide.7
nodist_man_MANS = $(made_mans)
EXTRA_DIST += man/wrap.awk man/restday.conf.5.in man/restday-rules.7.in man/restday-guide.7.in
CLEANFILES += $(made_mans)
.PHONY: mans
mans: $(made_mans)
man/restday.conf.5: man/restday.conf.5.in man/manual$(EXEEXT)
man/restday-rules.7: man/restday-rules.7.in man/manual$(EXEEXT)
man/restday-guide.7: man/restday-guide.7.in man/manual$(EXEEXT)
$(made_mans): man/wrap.awk
	$(EMBED_V)man/manual$(EXEEXT) < $(srcdir)/$@.in > $@.raw && LC_ALL=C $(AWK) -f $(srcdir)/man/wrap.awk $@.raw > $@.tmp && rm $@.raw && mv $@.tmp $@
