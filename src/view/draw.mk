# What is drawn: canvas, theme, the Weeks screen and its panels.
libview_a_SOURCES += src/view/canvas.c src/view/role.c src/view/theme.c src/view/theme.h src/view/theme_shipped.c \
	src/view/theme_read.c src/view/theme_read.h src/view/glyph.c src/view/glyph.h \
	src/view/layout.c src/view/lens.c src/view/lens.h src/view/view.c src/view/draw.h src/view/weeks.c src/view/list.c src/view/strip.c \
	src/view/screen_guide_view.c \
	src/view/mark.c src/view/mark.h src/view/panel.c src/view/panel.h src/view/panel_why.c src/view/panel_reasons.c src/view/panel_day.c \
	src/view/panel_week.c src/view/sign.c src/view/sign.h
