# What is drawn: canvas, theme, the Weeks screen and its panels.
libview_a_SOURCES +=
