# What keys do: acts, update, forms.
libview_a_SOURCES += src/view/act.c src/view/keymap.c src/view/keymap.h src/view/app.c src/view/move.c src/view/move.h src/view/settle.c src/view/settle.h \
	src/view/form.c src/view/form_ops.h src/view/form_checkin.c src/view/form_judge.c src/view/form_session.c \
	src/view/form_rest.c src/view/form_choose.c src/view/form_help.c src/view/mouse.c src/view/order.c src/view/order.h src/view/form_search.c src/view/form_command.c \
	src/view/form_view.h src/view/sheet.c src/view/form_checkin_view.c src/view/form_session_view.c src/view/form_list_view.c \
	src/view/screen.c src/view/screen.h src/view/screen_guide.c src/view/screen_guide.h \
	src/view/prefs.c src/view/prefs.h src/view/line.c src/view/line.h src/view/thing.c src/view/thing.h src/view/saved.c src/view/saved.h src/view/keep.c src/view/keep.h \
	src/view/form_ask.c src/view/form_ask.h src/view/form_ask_view.c src/view/form_verdict_view.c \
	src/view/form_illness.c src/view/form_pain.c src/view/form_race.c src/view/form_block.c src/view/form_override.c src/view/form_tools.c \
	src/view/form_note.c src/view/line_area.c \
	src/view/draft.c src/view/draft.h src/view/draft_field.c src/view/draft_form.c src/view/draft_form.h \
	src/view/form_welcome.c src/view/form_welcome.h src/view/form_welcome_view.c
