-- What is said in the conversation stays as it was said.
revoke update, delete, truncate on page_request_messages from guildhall_app;
--> statement-breakpoint
select watch('page_requests', 'page_request', 'why_not_tasked');
--> statement-breakpoint
select watch('page_request_messages', 'page_request_message', 'text');
--> statement-breakpoint
select watch('page_request_overlap_answers', 'overlap_answer', 'because');
