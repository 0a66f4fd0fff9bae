select watch_words('organisations');
select watch('organisations', 'organisation');
