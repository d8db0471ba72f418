noinst_LIBRARIES += libview.a
libview_a_SOURCES = src/view/app.h src/view/act.h src/view/form.h src/view/canvas.h src/view/role.h src/view/role.def
include src/view/draw.mk
include src/view/forms.mk
