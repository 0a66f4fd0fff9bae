-- Steps stay as they were taken; only the name of a person who is erased goes.
revoke update, delete, truncate on maintenance_steps from guildhall_app;
grant update (person_id, infraction_id) on maintenance_steps to guildhall_app;
