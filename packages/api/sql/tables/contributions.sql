select watch('contributions', 'contribution', 'about');
