-- The number of a transaction in the feed: that of the server, after all numbers that another server has given before this database was
-- restored from it.
create or replace function feed_transaction(number xid8) returns xid8 language sql stable parallel safe as $$
  select (number::text::numeric + transactions)::text::xid8 from feed_offset
$$;
