-- The topics that communities name, each once, with how many name it.
create or replace view topics with (security_invoker = true) as
  select md5(name)::uuid as id, name, sum(communities)::integer as communities from topic_counts group by name having sum(communities) > 0;
