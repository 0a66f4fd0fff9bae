-- The topics that communities name, each once.
create or replace view topics with (security_invoker = true) as
  select md5(name)::uuid as id, name from (select distinct unnest(topics) as name from communities) t;
