-- What was done stays; only the name of a person who is erased goes.
revoke update, delete, truncate on community_steps from guildhall_app;
grant update (person_id) on community_steps to guildhall_app;
