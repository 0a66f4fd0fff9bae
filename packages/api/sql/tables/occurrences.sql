create or replace trigger occurrences_roles before insert or update of organiser_ids, facilitator_ids, speaker_ids, note_taker_ids on occurrences for each row
  when ((new.organiser_ids || new.facilitator_ids || new.speaker_ids || new.note_taker_ids) <> '{}') execute function know_people_in_roles();
create or replace trigger occurrences_sequence before update on occurrences for each row
  when ((old.starts_at, old.ends_at, old.status) is distinct from (new.starts_at, new.ends_at, new.status)) execute function grow_sequence();
select watch_words('occurrences');
select watch('occurrences', 'occurrence', 'description,join_url');
