select watch('charter_reviews', 'charter_review', 'notes,prefill');
