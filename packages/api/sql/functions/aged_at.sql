-- When a page has gone without an update for so many hours of each day of its review interval. Hours are as long everywhere, so an
-- index may stand on it.
create or replace function aged_at(last_updated_at timestamptz, review_every_days integer, hours integer) returns timestamptz language sql immutable parallel safe
  return last_updated_at + review_every_days * hours * interval '1 hour';
