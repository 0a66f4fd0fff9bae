create or replace trigger occurrences_roles before insert or update of organiser_ids, facilitator_ids, speaker_ids, note_taker_ids on occurrences for each row execute function know_people_in_roles();
select watch_words('occurrences');
select watch('occurrences', 'occurrence', 'description,join_url');
