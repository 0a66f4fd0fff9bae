-- Names in addresses are slugs or ids; what is no id is simply no match.
create or replace function as_uuid(name text) returns uuid language sql immutable parallel safe
  return case when name ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then name::uuid end;
