dist_man_MANS += man/restday.1 man/restday-diary.5
