create or replace trigger activity_seals_append_only before update or delete or truncate on activity_seals for each statement execute function refuse_change();
revoke update, delete, truncate on activity_seals from guildhall_app;
