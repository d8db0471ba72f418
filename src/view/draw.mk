# What is drawn: canvas, theme, the Weeks screen and its panels.
libview_a_SOURCES += src/view/canvas.c src/view/theme.c src/view/theme.h src/view/glyph.c src/view/glyph.h
