select watch('page_request_overlap_answers', 'overlap_answer', 'because');
