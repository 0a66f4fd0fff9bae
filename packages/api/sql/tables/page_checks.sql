-- What was seen stays as it was seen.
revoke update, delete, truncate on page_checks from guildhall_app;
