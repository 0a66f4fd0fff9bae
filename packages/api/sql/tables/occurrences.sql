create or replace trigger occurrences_roles before insert or update of organiser_ids, facilitator_ids, speaker_ids, note_taker_ids on occurrences for each row
  when ((new.organiser_ids || new.facilitator_ids || new.speaker_ids || new.note_taker_ids) <> '{}') execute function know_people_in_roles();
create or replace trigger occurrences_sequence before update on occurrences for each row
  when ((old.starts_at, old.ends_at, old.status) is distinct from (new.starts_at, new.ends_at, new.status)) execute function grow_sequence();
select watch_words('occurrences');
select watch('occurrences', 'occurrence', 'description,join_url');
create or replace trigger occurrences_changed_insert after insert on occurrences referencing new table as new_rows for each statement execute function note_changed_dates();
create or replace trigger occurrences_changed_update after update on occurrences referencing old table as old_rows new table as new_rows for each statement execute function note_changed_dates();
create or replace trigger occurrences_changed_delete after delete on occurrences referencing old table as old_rows for each statement execute function note_changed_dates();
