select watch('people', 'person');
select watch_words('people');
