revoke update, truncate on token_uses from guildhall_app;
