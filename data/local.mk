EMBED_V = $(EMBED_V_@AM_V@)
EMBED_V_ = $(EMBED_V_@AM_DEFAULT_V@)
EMBED_V_0 = @echo "  EMBED   " $@;
EXTRA_DIST += build-aux/embed.awk
