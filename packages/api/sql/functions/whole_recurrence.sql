-- A recurrence with all its members, whatever was left out.
create or replace function whole_recurrence(given jsonb) returns jsonb language sql immutable parallel safe
  return '{"interval": 1, "weekdays": [], "position": null, "monthDay": null, "until": null, "count": null, "exceptions": [], "additions": []}'::jsonb
    || jsonb_strip_nulls(given);
