-- What a person is told is between them and those who sent it.
select watch('notices', 'notice', 'values,failure,handed_over');
