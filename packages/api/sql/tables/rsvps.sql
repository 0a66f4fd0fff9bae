select watch('rsvps', 'rsvp');
create or replace trigger rsvps_release after delete on rsvps referencing old table as old_rows for each statement execute function release_seats();
create or replace trigger occurrences_reoffer after update on occurrences referencing old table as old_rows new table as new_rows for each statement execute function reoffer_seats();
create or replace trigger occurrences_series_answers after insert on occurrences referencing new table as new_rows for each statement execute function take_series_answers();
