select watch('nominations', 'nomination', 'reason,answer');
