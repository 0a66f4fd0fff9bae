select watch('notice_texts', 'notice_text');
