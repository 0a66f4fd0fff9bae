select watch('charter_votes', 'charter_vote', 'reason');
