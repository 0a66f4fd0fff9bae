-- What people wrote is between them and those who read the results; answers to open polls are on no record.
select watch('polls', 'poll', 'results,secret_check');
