-- A vote that was counted never changes: it can only lose its voter, or the names of people who are gone.
create or replace function keep_vote() returns trigger language plpgsql as $$
declare
  noted constant text[] := array['voter_id', 'updated_at'];
begin
  if current_setting('guildhall.erasing_words', true) = 'on' then
    return new;
  end if;
  if to_jsonb(new) - noted is distinct from to_jsonb(old) - noted
    or new.voter_id is not null and new.voter_id is distinct from old.voter_id
  then
    raise exception 'a vote that was counted never changes' using errcode = 'check_violation', constraint = 'charter_votes_fixed';
  end if;
  return new;
end $$;
