select watch('way_answers', 'way_answer', 'message,reason');
