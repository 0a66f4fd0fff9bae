-- Shows all the proposals for the agenda of a date. That they are on record from now on is the service's doing, not that of who reveals them.
create or replace function reveal_proposals(occurrence uuid) returns void language plpgsql
  set guildhall.person = '' set guildhall.key = '' set guildhall.actor_class = 'robot' as $$
begin
  update agenda_items set is_sealed = false where occurrence_id = occurrence and is_sealed;
end $$;
