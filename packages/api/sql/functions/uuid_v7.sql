-- A UUID of version 7 (RFC 9562), with the fraction of the millisecond in the twelve bits that follow (its method 3): what is created one after
-- the other is in that order, also within a millisecond.
create or replace function uuid_v7() returns uuid language sql volatile parallel safe
  return (
    overlay(lpad(to_hex((extract(epoch from clock_timestamp())::float8 * 4096000)::bigint), 15, '0') placing '7' from 13 for 0)
    || substr(encode(uuid_send(gen_random_uuid()), 'hex'), 17))::uuid;
