select watch('pages', 'page');
