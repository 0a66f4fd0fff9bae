-- Whom messages reach: the people of the directory, and guests of events. Before a guest has confirmed their address, the name that
-- somebody typed for them is not mailed.
create or replace view recipients with (security_invoker = true) as
  select id, id as person_id, null::uuid as guest_id, name, email, event_reminders, left_on, language from people
  union all
  select id, null, id, case when exists (select from rsvps r where r.guest_id = g.id) then name else email end,
    case when email like '%@%' then email end, event_reminders, null, null from guests g;
