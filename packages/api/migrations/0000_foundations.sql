-- What the tables stand on: extensions, the search configuration, ids.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;
--> statement-breakpoint
-- No stemming: directories are written in many languages, and near words are found by their letters.
create text search configuration guildhall (copy = simple);
alter text search configuration guildhall alter mapping for hword, hword_part, word with unaccent, simple;
--> statement-breakpoint
create function spaced(words text[]) returns text language sql immutable parallel safe
  return array_to_string(words, ' ');
--> statement-breakpoint
create function uuid_v7() returns uuid language sql volatile parallel safe
  return encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1),
    'hex')::uuid;
--> statement-breakpoint
-- Names in addresses are slugs or ids; what is no id is simply no match.
create function as_uuid(name text) returns uuid language sql immutable parallel safe
  return case when name ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then name::uuid end;
