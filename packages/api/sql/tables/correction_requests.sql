select watch('correction_requests', 'correction_request', 'entry,reason,answer');
