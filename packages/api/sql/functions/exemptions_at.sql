-- Why no review of a page is asked for at a moment, and until which day, as the rule `page.stale` has it; null where one may be due. What
-- is fresh needs neither a pause nor a waiver.
create or replace function exemptions_at(as_of timestamptz) returns table (page_id uuid, exemption jsonb)
  language sql stable parallel safe as $$
  select p.id, case
    when p.maintenance = 'removed' then '{"reason": "removed", "until": null}'
    when c.status in ('closed', 'merged', 'withdrawn') then '{"reason": "closed", "until": null}'
    when freshness(p.last_updated_at, p.review_every_days, as_of) = 'fresh' then null
    else coalesce(
      (select jsonb_build_object('reason', 'paused', 'until', pause ->> 'until') from pause_on(c.rhythm, day_of(as_of)) pause where pause is not null),
      (select jsonb_build_object('reason', 'waived', 'until', max(w.until)) from waivers w
        where w.portal_id = p.portal_id and w.subject_id = p.id and w.rule = 'page.stale' and w.until >= day_of(as_of) and w.revoked_at is null
        having count(*) > 0)) end
  from pages p join communities c on c.id = p.community_id
$$;
