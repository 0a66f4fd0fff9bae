select watch('charter_comments', 'charter_comment', 'text');
