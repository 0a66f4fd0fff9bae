select watch('pages', 'page');
select watch_counts('pages', 'count_pages');
