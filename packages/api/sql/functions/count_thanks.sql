-- Goes through the thanks of a person in their order. A thank counts unless too many of the last days were counted: of the same two
-- people, or of the person at all. The state keeps those counted, and why the last one was not.
create or replace function count_thanks(state jsonb, thanked uuid, day date, per_pair integer, pair_days integer, most integer, days integer) returns jsonb language plpgsql stable as $$
declare
  counted jsonb := coalesce(state -> 'counted', '[]');
  pairs constant integer := (select count(*) from jsonb_array_elements(counted) c where c ->> 'to' = thanked::text and day - (c ->> 'day')::date < pair_days);
  all_of_them constant integer := (select count(*) from jsonb_array_elements(counted) c where day - (c ->> 'day')::date < days);
begin
  if pairs >= per_pair then
    return jsonb_build_object('counted', counted, 'reason', 'thanks_per_pair');
  end if;
  if all_of_them >= most then
    return jsonb_build_object('counted', counted, 'reason', 'thanks_limit');
  end if;
  return jsonb_build_object('counted', counted || jsonb_build_object('to', thanked, 'day', day));
end $$;
-- The thanks of a person so far, and the reason why the last of them is not counted; used over a window in the order of time.
create or replace aggregate thanks_so_far(thanked uuid, day date, per_pair integer, pair_days integer, most integer, days integer) (
  sfunc = count_thanks, stype = jsonb, initcond = '{}'
);
