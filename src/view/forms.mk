# What keys do: acts, update, forms.
libview_a_SOURCES +=
