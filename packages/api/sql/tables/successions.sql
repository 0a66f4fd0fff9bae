select watch('successions', 'succession', 'because');
