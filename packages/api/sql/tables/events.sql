create or replace trigger events_visibility before insert or update of visibility, community_id on events for each row execute function bound_visibility();
create or replace trigger events_roles before insert or update of organiser_ids, facilitator_ids, speaker_ids, note_taker_ids on events for each row
  when ((new.organiser_ids || new.facilitator_ids || new.speaker_ids || new.note_taker_ids) <> '{}') execute function know_people_in_roles();
create or replace trigger events_hosts before insert or update of host_ids on events for each row execute function know_hosts();
create or replace trigger communities_hosts after delete on communities referencing old table as old_rows for each statement execute function drop_host();
create or replace trigger people_in_roles after delete on people referencing old table as old_rows for each statement execute function drop_from_roles();
create or replace trigger events_dormant before update of status on events for each row
  when (old.status = 'dormant' and new.status in ('tentative', 'confirmed') and new.affirmed_at is not distinct from old.affirmed_at) execute function keep_dormant();
create or replace trigger events_sequence before update on events for each row
  when ((old.start, old.time_zone, old.duration_minutes, old.days, old.recurrence, old.status)
    is distinct from (new.start, new.time_zone, new.duration_minutes, new.days, new.recurrence, new.status)) execute function grow_sequence();
select watch_words('events');
select watch('events', 'event', 'description,preparation,join_url');
create or replace trigger events_changed_update after update on events referencing old table as old_rows new table as new_rows for each statement execute function note_changed_dates();
create or replace trigger events_changed_delete after delete on events referencing old table as old_rows for each statement execute function note_changed_dates();
