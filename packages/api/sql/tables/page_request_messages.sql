-- What is said in the conversation stays as it was said.
revoke update, delete, truncate on page_request_messages from guildhall_app;
select watch('page_request_messages', 'page_request_message', 'text');
