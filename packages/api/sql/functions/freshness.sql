-- How old the last sign of life is, measured by the review interval; a boundary belongs to the worse side.
create or replace function freshness(last_updated_at timestamptz, review_every_days integer, as_of timestamptz) returns text language sql immutable parallel safe
  return case
    when last_updated_at is null then 'unknown'
    when as_of - last_updated_at < review_every_days * interval '18 hours' then 'fresh'
    when as_of - last_updated_at < review_every_days * interval '24 hours' then 'due'
    when as_of - last_updated_at < review_every_days * interval '48 hours' then 'stale'
    else 'abandoned'
  end;
