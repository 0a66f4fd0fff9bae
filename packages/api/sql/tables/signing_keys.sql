revoke delete, truncate on signing_keys from guildhall_app;
