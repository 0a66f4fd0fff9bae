select watch('infractions', 'infraction', 'reporter_id');
