-- What a person is told is between them and those who sent it.
select watch('notices', 'notice', 'subject,text,html,failure,handed_over');
