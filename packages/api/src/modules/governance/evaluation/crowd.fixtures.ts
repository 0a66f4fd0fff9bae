import { sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'crowd' }

/**
 * Fills a portal with so many communities and as many pages, with members, roles, representatives, a year of evidence and
 * checks; everything is worked out from its number, so that it is the same each time. Answers the portal.
 */
export const makeCrowd = (store: Store, { communities: many, members }: { communities: number; members: number }) =>
  store.transaction(ACTOR, async db => {
    const [portal] = await db.run<{ id: string }>(
      sql`insert into portals (name, slug, base_url) values ('Crowd', 'crowd', 'https://crowd.example') returning id`
    )
    await db.run(sql`insert into rule_packs (portal_id, version, base) values (${portal!.id}, 1, 'obt')`)
    await db.run(
      sql`insert into people (name, unit) select 'Person ' || n, case when n % 10 > 0 then 'Unit ' || n % 7 end from generate_series(1, ${many * 10}) n`
    )
    await db.run(sql`
      insert into communities (slug, name, status, launched_on, mission, portal_ids)
      select 'c-' || n, 'Community ' || n, 'active', date '2022-01-01' + n % 1500, case when n % 9 > 0 then 'We weave ' || n end, array[${portal!.id}::uuid]
      from generate_series(1, ${many}) n`)
    await db.run(sql`
      insert into memberships (community_id, person_id, status, joined_on)
      select c.id, p.id, 'active', date '2023-01-01' + ((c.n * 31 + m) % 1200)::integer
      from (select id, row_number() over (order by id) as n from communities where slug like 'c-%') c
      cross join generate_series(1, ${members}) m
      join (select id, row_number() over (order by id) as n from people) p on p.n = (c.n * 17 + m * 3) % ${many * 10} + 1`)
    await db.run(sql`
      insert into terms (membership_id, role, started_on, ended_on, dedicated_hours_per_week)
      select m.id, case m.n when 1 then 'leader' when 2 then 'sponsor' else 'core' end, m.joined_on, case when m.n = 5 then m.joined_on + 400 end, m.n
      from (select id, joined_on, row_number() over (partition by community_id order by id) as n from memberships) m where m.n <= 5`)
    await db.run(sql`
      insert into pages (community_id, portal_id, url, requirement, created_at)
      select c.id, ${portal!.id}, 'https://crowd.example/' || c.slug, case when length(c.slug) % 2 = 0 then 'Every service usable.' end, now() - interval '2 years'
      from communities c where c.slug like 'c-%'`)
    await db.run(sql`
      insert into representatives (page_id, person_id, role, started_on)
      select p.id, m.person_id, case m.n when 1 then 'primary' else 'secondary' end, date '2024-01-01'
      from pages p join (select community_id, person_id, row_number() over (partition by community_id order by id) as n from memberships) m
        on m.community_id = p.community_id and m.n <= 2`)
    await db.run(sql`
      insert into page_updates (page_id, kind, occurred_at, actor_class, change_key)
      select p.id, 'heartbeat', now() - make_interval(days => (p.n * 7 % 200)::integer + 30 * w), 'representative', p.n || ' ' || w
      from (select id, row_number() over (order by id) as n from pages) p, generate_series(0, 11) w`)
    await db.run(sql`
      insert into page_checks (page_id, checked_at, outcome, duration_ms, title, headings, mission_shown, nearness, images_without_alt)
      select p.id, now() - make_interval(days => 7 * w, hours => (p.n % 24)::integer), case when p.n % 20 = 0 and w < 5 then 'failed' else 'loaded' end, 100,
        'Title', '[{"level":1,"text":"Hello"}]', p.n % 5 > 0, (p.n % 50) / 100.0, p.n % 3
      from (select id, row_number() over (order by id) as n from pages) p, generate_series(0, 51) w`)
    // As after an import.
    await db.run(sql`select analyze_grown()`)
    return portal!.id
  })
