revoke update, delete, truncate on finding_changes from guildhall_app;
