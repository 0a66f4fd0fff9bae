select watch('kudos', 'kudo', 'message,to_id');
