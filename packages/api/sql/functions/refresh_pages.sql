create or replace function refresh_pages(ids uuid[]) returns void language plpgsql as $$
begin
  perform from pages where id = any (ids) order by id for update;
  update pages p set last_updated_at = e.occurred_at, last_update_id = e.id
  from unnest(ids) page (id) left join lateral (
    select u.id, u.occurred_at from page_updates u
    where u.page_id = page.id and is_sign_of_life(u.kind, u.actor_class, u.bulk_since, 'infinity')
    order by u.occurred_at desc, u.id desc limit 1) e on true
  where p.id = page.id and p.last_update_id is distinct from e.id;
end $$;
