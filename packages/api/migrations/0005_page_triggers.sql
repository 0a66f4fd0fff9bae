-- Who acts for a page on a day: its representatives of that day, and instead of those on leave whoever stands in.
create function representatives_on(on_day date) returns table (id uuid, page_id uuid, role text, person_id uuid, acting_id uuid, started_on date)
  language sql stable parallel safe as $$
  select r.id, r.page_id, r.role, r.person_id,
    case when r.stand_in_id is not null and on_day >= r.away_from and on_day <= coalesce(r.away_until, on_day) then r.stand_in_id else r.person_id end,
    r.started_on
  from representatives r
  where r.started_on <= on_day and (r.ended_on is null or r.ended_on > on_day)
$$;
--> statement-breakpoint
-- How old the last sign of life is, measured by the review interval; a boundary belongs to the worse side.
create function freshness(last_updated_at timestamptz, review_every_days integer, as_of timestamptz) returns text language sql immutable parallel safe
  return case
    when last_updated_at is null then 'unknown'
    when as_of - last_updated_at < review_every_days * interval '18 hours' then 'fresh'
    when as_of - last_updated_at < review_every_days * interval '24 hours' then 'due'
    when as_of - last_updated_at < review_every_days * interval '48 hours' then 'stale'
    else 'abandoned'
  end;
--> statement-breakpoint
-- Whether evidence is a sign of life: what a member or a representative did, or what was seen to have changed; a change to many pages at once never.
create function is_sign_of_life(kind text, actor_class text, bulk_since timestamptz, as_of timestamptz) returns boolean language sql immutable parallel safe
  return (kind in ('sitemap', 'http', 'content') or coalesce(actor_class, '') in ('member', 'representative'))
    and (bulk_since is null or bulk_since > as_of);
--> statement-breakpoint
-- A change becomes bulk with the sixth page it touches; from then on it is a review of none.
create function take_page_updates() returns trigger language plpgsql as $$
begin
  update page_updates u set bulk_since = b.since
  from (
    select portal_id, change_key, (array_agg(first order by first))[6] as since
    from (
      select a.portal_id, a.change_key, a.page_id, min(a.occurred_at) as first
      from page_updates a
      where (a.portal_id, a.change_key) in (select portal_id, change_key from new_rows where change_key is not null)
      group by 1, 2, 3) pages_of_change
    group by 1, 2 having count(*) >= 6) b
  where u.portal_id = b.portal_id and u.change_key = b.change_key and u.bulk_since is distinct from b.since;
  perform refresh_pages(array(
    select distinct page_id from new_rows
    union
    select u.page_id from page_updates u
    where (u.portal_id, u.change_key) in (select portal_id, change_key from new_rows where change_key is not null)));
  return null;
end $$;
--> statement-breakpoint
create function refresh_pages(ids uuid[]) returns void language plpgsql as $$
begin
  perform from pages where id = any (ids) order by id for update;
  update pages p set last_updated_at = e.occurred_at, last_update_id = e.id
  from unnest(ids) page (id) left join lateral (
    select u.id, u.occurred_at from page_updates u
    where u.page_id = page.id and is_sign_of_life(u.kind, u.actor_class, u.bulk_since, 'infinity')
    order by u.occurred_at desc, u.id desc limit 1) e on true
  where p.id = page.id and p.last_update_id is distinct from e.id;
end $$;
--> statement-breakpoint
create function page_update_portal() returns trigger language plpgsql as $$
begin
  select portal_id into new.portal_id from pages where id = new.page_id;
  return new;
end $$;
--> statement-breakpoint
create trigger page_updates_portal before insert on page_updates for each row execute function page_update_portal();
create trigger page_updates_take after insert on page_updates referencing new table as new_rows for each statement execute function take_page_updates();
--> statement-breakpoint
revoke update, delete, truncate on page_updates from guildhall_app;
grant update (bulk_since, person_id) on page_updates to guildhall_app;
--> statement-breakpoint
select watch('pages', 'page');
--> statement-breakpoint
select watch('representatives', 'representative');
--> statement-breakpoint
-- Evidence is only added.
create trigger page_updates_record after insert on page_updates referencing new table as new_rows for each statement execute function record_activity('page_update');
