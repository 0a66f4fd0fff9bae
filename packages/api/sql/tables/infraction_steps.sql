-- What was done stays; only the name of a person who is erased goes.
revoke update, delete, truncate on infraction_steps from guildhall_app;
grant update (person_id) on infraction_steps to guildhall_app;
