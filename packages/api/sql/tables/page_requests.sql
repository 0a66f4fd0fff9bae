select watch('page_requests', 'page_request', 'why_not_tasked');
