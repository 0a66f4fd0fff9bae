select watch('representatives', 'representative');
