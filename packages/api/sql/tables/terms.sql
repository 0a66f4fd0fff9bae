select watch('terms', 'term');
create or replace trigger terms_membership before insert or update of membership_id on terms for each row execute function take_membership();
create or replace trigger terms_at_a_time_insert after insert on terms for each row
  when (new.stands_in_for_id is null) execute function require_one_term();
create or replace trigger terms_at_a_time_update after update on terms for each row
  when (new.stands_in_for_id is null
    and (old.role <> new.role or old.title is distinct from new.title or old.stands_in_for_id is not null or old.membership_id <> new.membership_id
      or new.started_on < coalesce(old.started_on, 'infinity') or coalesce(new.ended_on, 'infinity') > coalesce(old.ended_on, 'infinity')))
  execute function require_one_term();
create or replace trigger terms_one_leader_insert after insert on terms for each row
  when (new.role = 'leader' and new.stands_in_for_id is null) execute function require_one_leader();
create or replace trigger terms_one_leader_update after update on terms for each row
  when (new.role = 'leader' and new.stands_in_for_id is null
    and (old.role <> 'leader' or old.stands_in_for_id is not null or old.membership_id <> new.membership_id or old.community_id <> new.community_id
      or coalesce(new.started_on, '-infinity') < coalesce(old.started_on, '-infinity')
      or coalesce(new.ended_on, 'infinity') > coalesce(old.ended_on, 'infinity') or old.is_shared and not new.is_shared))
  execute function require_one_leader();
create or replace trigger terms_end_stand_ins after update of ended_on on terms for each row
  when (new.ended_on is distinct from old.ended_on and new.ended_on is not null and new.stands_in_for_id is null) execute function end_stand_ins();
