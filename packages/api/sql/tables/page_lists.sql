select watch('page_lists', 'page_list');
