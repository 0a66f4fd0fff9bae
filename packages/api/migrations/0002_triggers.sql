-- A rehearsal is a transaction that is always undone: what others would have to wait for (counts, the log) is left out of it.
create function is_rehearsal() returns boolean language sql stable parallel safe
  return coalesce(current_setting('guildhall.rehearsal', true), '') = 'on';
--> statement-breakpoint
create function refuse_rehearsal() returns trigger language plpgsql as $$
begin
  raise exception 'a rehearsal is never committed';
end $$;
--> statement-breakpoint
-- updatedAt moves with every change of a row.
create function touch() returns trigger language plpgsql as $$
begin
  new.updated_at := greatest(clock_timestamp(), old.updated_at + interval '1 millisecond');
  return new;
end $$;
--> statement-breakpoint
-- A slug that nobody gave is made from the name: the name, name-2, name-3 … Two that want the same name wait for each other.
create function name_slug() returns trigger language plpgsql as $$
declare
  stem text := trim(both '-' from regexp_replace(lower(unaccent(new.name)), '[^a-z0-9]+', '-', 'g'));
  last integer;
begin
  stem := coalesce(nullif(trim(both '-' from left(stem, 90)), ''), tg_argv[0]);
  perform pg_advisory_xact_lock(hashtext(tg_table_name), hashtext(stem));
  execute format(
    'select max(case when slug = $1 then 1 else substr(slug, length($1) + 2)::integer end) from %I
     where slug = $1 or (slug >= $1 || ''-'' and slug < $1 || ''.'' and substr(slug, length($1) + 2) ~ ''^[1-9][0-9]{0,5}$'')', tg_table_name)
    into last using stem;
  new.slug := case when last is null then stem else stem || '-' || last + 1 end;
  return new;
end $$;
--> statement-breakpoint
create trigger communities_slug before insert on communities for each row when (new.slug is null) execute function name_slug('community');
create trigger portals_slug before insert on portals for each row when (new.slug is null) execute function name_slug('portal');
--> statement-breakpoint
-- A community is never a part of itself, however long the way round.
create function refuse_circle() returns trigger language plpgsql as $$
begin
  if exists (
    with recursive above (id) as (
      select new.parent_id
      union
      select c.parent_id from above join communities c on c.id = above.id where c.parent_id is not null
    )
    select from above where id = new.id
  ) then
    raise exception 'a community cannot be a part of itself' using errcode = 'check_violation', constraint = 'communities_parent_circle';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger communities_parent_circle after insert or update of parent_id on communities
  for each row when (new.parent_id is not null) execute function refuse_circle();
--> statement-breakpoint
-- Communities that no portal names are shown on every portal, so the last portal of one must not just vanish.
create function refuse_named_portal() returns trigger language plpgsql as $$
begin
  if exists (select from communities where portal_ids @> array[old.id]) then
    raise exception 'communities name the portal' using errcode = 'foreign_key_violation', constraint = 'portals_named';
  end if;
  return old;
end $$;
--> statement-breakpoint
create trigger portals_named before delete on portals for each row execute function refuse_named_portal();
--> statement-breakpoint
create function take_community() returns trigger language plpgsql as $$
begin
  select community_id into new.community_id from memberships where id = new.membership_id;
  return new;
end $$;
--> statement-breakpoint
create trigger terms_community before insert or update of membership_id on terms for each row execute function take_community();
--> statement-breakpoint
-- Counts are kept true in the transaction that changes them; rows are locked in one order so that two transactions never wait for each other.
create function add_counts(deltas jsonb) returns void language plpgsql as $$
begin
  perform from community_counts where community_id in (select (d ->> 'id')::uuid from jsonb_array_elements(deltas) d)
    order by community_id for update;
  update community_counts c
  set members = c.members + (d ->> 'members')::integer, subcommunities = c.subcommunities + (d ->> 'subcommunities')::integer
  from jsonb_array_elements(deltas) d
  where c.community_id = (d ->> 'id')::uuid;
end $$;
--> statement-breakpoint
create function count_members() returns trigger language plpgsql as $$
declare
  deltas jsonb;
begin
  if tg_op = 'INSERT' then
    select jsonb_agg(d) into deltas from (
      select community_id as id, count(*) as members, 0 as subcommunities from new_rows where status = 'active' group by 1) d;
  elsif tg_op = 'DELETE' then
    select jsonb_agg(d) into deltas from (
      select community_id as id, -count(*) as members, 0 as subcommunities from old_rows where status = 'active' group by 1) d;
  else
    select jsonb_agg(d) into deltas from (
      select community_id as id, sum(delta) as members, 0 as subcommunities from (
        select community_id, 1 as delta from new_rows where status = 'active'
        union all
        select community_id, -1 from old_rows where status = 'active') moved
      group by 1 having sum(delta) <> 0) d;
  end if;
  if deltas is not null then
    perform add_counts(deltas);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger memberships_count_insert after insert on memberships referencing new table as new_rows for each statement when (not is_rehearsal()) execute function count_members();
create trigger memberships_count_update after update on memberships referencing old table as old_rows new table as new_rows for each statement when (not is_rehearsal()) execute function count_members();
create trigger memberships_count_delete after delete on memberships referencing old table as old_rows for each statement when (not is_rehearsal()) execute function count_members();
--> statement-breakpoint
create function count_subcommunities() returns trigger language plpgsql as $$
declare
  deltas jsonb;
begin
  if tg_op = 'INSERT' then
    insert into community_counts (community_id) select id from new_rows;
    select jsonb_agg(d) into deltas from (
      select parent_id as id, 0 as members, count(*) as subcommunities from new_rows where parent_id is not null group by 1) d;
  elsif tg_op = 'DELETE' then
    select jsonb_agg(d) into deltas from (
      select parent_id as id, 0 as members, -count(*) as subcommunities from old_rows where parent_id is not null group by 1) d;
  else
    select jsonb_agg(d) into deltas from (
      select parent_id as id, 0 as members, sum(delta) as subcommunities from (
        select parent_id, 1 as delta from new_rows
        union all
        select parent_id, -1 from old_rows) moved
      where parent_id is not null group by 1 having sum(delta) <> 0) d;
  end if;
  if deltas is not null then
    perform add_counts(deltas);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger communities_count_insert after insert on communities referencing new table as new_rows for each statement when (not is_rehearsal()) execute function count_subcommunities();
create trigger communities_count_update after update on communities referencing old table as old_rows new table as new_rows for each statement when (not is_rehearsal()) execute function count_subcommunities();
create trigger communities_count_delete after delete on communities referencing old table as old_rows for each statement when (not is_rehearsal()) execute function count_subcommunities();
--> statement-breakpoint
-- Search: the words that occur anywhere, so that a word nobody wrote can be taken for its nearest neighbours.
-- A word may stand twice when two transactions bring it at once; nothing depends on it standing once.
create table search_words (word text not null);
create index search_words_word_idx on search_words (word text_pattern_ops);
create index search_words_trigram_idx on search_words using gin (word gin_trgm_ops);
--> statement-breakpoint
create function collect_words() returns trigger language plpgsql as $$
begin
  insert into search_words (word)
  select lexeme from (select distinct lexeme from new_rows, unnest(tsvector_to_array(search)) lexeme) l
  where length(lexeme) between 3 and 60 and not exists (select from search_words where word = lexeme);
  return null;
end $$;
--> statement-breakpoint
create trigger communities_words_insert after insert on communities referencing new table as new_rows for each statement when (not is_rehearsal()) execute function collect_words();
create trigger communities_words_update after update on communities referencing new table as new_rows for each statement when (not is_rehearsal()) execute function collect_words();
create trigger people_words_insert after insert on people referencing new table as new_rows for each statement when (not is_rehearsal()) execute function collect_words();
create trigger people_words_update after update on people referencing new table as new_rows for each statement when (not is_rehearsal()) execute function collect_words();
--> statement-breakpoint
-- What the words of a search stand for: each as the beginning of a word, or, where no word begins so, its nearest words
-- (same letters, at most two typing errors, one in short words).
create function search_query(q text) returns tsquery language plpgsql stable set pg_trgm.similarity_threshold = 0.2 as $$
declare
  answer tsquery;
  term text;
  near tsquery;
begin
  for term in select distinct unnest(tsvector_to_array(to_tsvector('guildhall', q))) loop
    near := to_tsquery('simple', quote_literal(term) || ':*');
    if not exists (select from search_words where word like replace(replace(replace(term, '\', '\\'), '%', '\%'), '_', '\_') || '%') then
      select coalesce(to_tsquery('simple', string_agg(quote_literal(word), ' | ')), near) into near from (
        select word from search_words
        where word % term and levenshtein_less_equal(word, left(term, 60), 2) <= case when length(term) < 5 then 1 else 2 end
        group by word order by levenshtein(word, left(term, 60)), word limit 10) w;
    end if;
    answer := case when answer is null then near else answer && near end;
  end loop;
  return coalesce(answer, ''::tsquery);
end $$;
--> statement-breakpoint
create function marked(body text, query tsquery, options text) returns text language sql stable parallel safe
  return ts_headline('guildhall', replace(replace(replace(replace(body, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'),
    query, 'StartSel=<mark>, StopSel=</mark>, ' || options);
--> statement-breakpoint
-- The activity log. Who acts stands in settings of the transaction; what is private is named as changed, without its value.
create function record_activity() returns trigger language plpgsql as $$
declare
  unrecorded constant text[] := array['search', 'updated_at', 'hash', 'last_used_at'];
  private constant text[] := array['email', 'external_id', 'application', 'cause'];
  subject constant text := tg_argv[0];
  actor constant text := coalesce(nullif(current_setting('guildhall.actor_class', true), ''), 'robot');
  person constant uuid := nullif(current_setting('guildhall.person', true), '');
  key constant uuid := nullif(current_setting('guildhall.key', true), '');
  request constant text := nullif(current_setting('guildhall.request', true), '');
begin
  -- Without `offset 0` each row would be turned into JSON again for every member that is looked at.
  if tg_op = 'INSERT' then
    insert into activity (verb, subject_type, subject_id, community_id, actor_class, person_id, key_id, request_id, after)
    select 'created', subject, (n.r ->> 'id')::uuid, subject_community(subject, n.r), actor, person, key, request, masked(n.r - unrecorded, private)
    from (select to_jsonb(new_rows) as r from new_rows offset 0) n;
  elsif tg_op = 'DELETE' then
    insert into activity (verb, subject_type, subject_id, community_id, actor_class, person_id, key_id, request_id, before)
    select 'deleted', subject, (o.r ->> 'id')::uuid, subject_community(subject, o.r), actor, person, key, request, masked(o.r - unrecorded, private)
    from (select to_jsonb(old_rows) as r from old_rows offset 0) o;
  else
    insert into activity (verb, subject_type, subject_id, community_id, actor_class, person_id, key_id, request_id, before, after)
    select 'updated', subject, n.id, subject_community(subject, n.r), actor, person, key, request, masked(d.before, private), masked(d.after, private)
    from (select id, to_jsonb(new_rows) as r from new_rows offset 0) n
    join (select id, to_jsonb(old_rows) as r from old_rows offset 0) o using (id),
    lateral (
      select jsonb_object_agg(a.key, b.value) as before, jsonb_object_agg(a.key, a.value) as after
      from jsonb_each(n.r - unrecorded) a join jsonb_each(o.r) b on b.key = a.key
      where a.value is distinct from b.value) d
    where d.after is not null;
  end if;
  return null;
end $$;
--> statement-breakpoint
create function subject_community(subject text, r jsonb) returns uuid language sql immutable parallel safe
  return case subject
    when 'community' then (r ->> 'id')::uuid
    when 'membership' then (r ->> 'community_id')::uuid
    when 'term' then (r ->> 'community_id')::uuid
  end;
--> statement-breakpoint
create function masked(r jsonb, private text[]) returns jsonb language sql immutable
  return r || coalesce((select jsonb_object_agg(name, 'private') from unnest(private) name where r ->> name is not null), '{}');
--> statement-breakpoint
do $$
declare
  watched record;
begin
  for watched in select * from (values ('communities', 'community'), ('people', 'person'), ('memberships', 'membership'), ('terms', 'term'), ('portals', 'portal'), ('keys', 'key')) w (name, subject) loop
    -- That a key was used is no change of it.
    execute format('create trigger %I before update %s on %I for each row execute function touch()', watched.name || '_touch', case watched.name when 'keys' then 'of scopes, revoked_at' else '' end, watched.name);
    execute format('create trigger %I after insert on %I referencing new table as new_rows for each statement when (not is_rehearsal()) execute function record_activity(%L)', watched.name || '_record_insert', watched.name, watched.subject);
    execute format('create trigger %I after update on %I referencing old table as old_rows new table as new_rows for each statement when (not is_rehearsal()) execute function record_activity(%L)', watched.name || '_record_update', watched.name, watched.subject);
    execute format('create trigger %I after delete on %I referencing old table as old_rows for each statement when (not is_rehearsal()) execute function record_activity(%L)', watched.name || '_record_delete', watched.name, watched.subject);
    -- Nothing gets round the log: what was left out of it cannot stay.
    execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred for each row when (is_rehearsal()) execute function refuse_rehearsal()', watched.name || '_rehearsal', watched.name);
  end loop;
end $$;
--> statement-breakpoint
-- Tamper evidence: each entry's digest covers all of it, and seals chain the digests.
create function activity_digest(a activity) returns bytea language sql immutable parallel safe
  return sha256(convert_to(jsonb_build_array(a.transaction::text, a.position, a.id, extract(epoch from a.occurred_at), a.verb, a.subject_type, a.subject_id,
    a.community_id, a.actor_class, a.person_id, a.key_id, a.before, a.after, a.request_id)::text, 'UTF8'));
--> statement-breakpoint
create function digest_activity() returns trigger language plpgsql as $$
begin
  new.digest := activity_digest(new);
  return new;
end $$;
--> statement-breakpoint
create trigger activity_digest before insert on activity for each row execute function digest_activity();
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the activity log is only added to';
end $$;
--> statement-breakpoint
create trigger activity_append_only before update or delete or truncate on activity for each statement execute function refuse_change();
create trigger activity_seals_append_only before update or delete or truncate on activity_seals for each statement execute function refuse_change();
--> statement-breakpoint
-- The owner migrates; the service works as a role that owns nothing and cannot rewrite the log.
do $$ begin
  create role guildhall_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$ begin
  if not pg_has_role(current_user, 'guildhall_app', 'set') then
    execute format('grant guildhall_app to %I', current_user);
  end if;
exception when others then
  execute format('grant guildhall_app to %I', current_user);
end $$;
--> statement-breakpoint
grant usage on schema public to guildhall_app;
grant select, insert, update, delete on all tables in schema public to guildhall_app;
revoke update, delete, truncate on activity, activity_seals from guildhall_app;
--> statement-breakpoint
create view community_relations with (security_invoker = true) as
  select c.id as community_id, r.position::integer as position, r.value ->> 'kind' as kind, (r.value ->> 'community')::uuid as other_id
  from communities c, jsonb_array_elements(c.relations) with ordinality r (value, position);
--> statement-breakpoint
grant select on community_relations to guildhall_app;
--> statement-breakpoint
create view topics with (security_invoker = true) as
  select md5(name)::uuid as id, name from (select distinct unnest(topics) as name from communities) t;
--> statement-breakpoint
grant select on topics to guildhall_app;
--> statement-breakpoint
create function camel(name text) returns text language sql immutable parallel safe
  return (select string_agg(case when i = 1 then part else upper(left(part, 1)) || substr(part, 2) end, '' order by i)
    from unnest(string_to_array(name, '_')) with ordinality u (part, i));
