import pg from 'pg'
import { keepNearestDates } from '../src/modules/events/occurrences/of-community.ts'
import { openStore } from '../src/platform/database/database.ts'

/** The size of the benchmark's organisation. */
export const SIZE = { communities: 2000, people: 60_000, memberships: 150_000 }
export type Size = typeof SIZE

const TOPICS =
  "array['design','data','research','security','writing','testing','delivery','cloud','accessibility','procurement','legal','learning']"

// Everything follows from the row's number, so that every run measures the same data.
// Without triggers and foreign keys: nothing that is put on record here is ever looked at.
const QUICK = 'set session_replication_role = replica'

const statements = (size: Size, quick: boolean, more: readonly string[]) => [
  `insert into communities (slug, name, summary, description, mission, topics, status, channels, strategic_objectives, launched_on, source, external_key)
   select 'community-' || n, 'Community ' || n, 'People who share practice number ' || n || ' and learn from each other.',
     repeat('We meet, tell what went wrong, and write down what helped. ', 6), 'Make practice ' || n || ' simple for everybody who needs it.',
     array[case when n % 200 = 0 then 'beekeeping' else (${TOPICS})[1 + n % 12] end, (${TOPICS})[1 + (n * 7 + 3) % 12]], case when n % 20 = 0 then 'dormant' else 'active' end,
     jsonb_build_array(jsonb_build_object('kind', 'chat', 'url', 'https://chat.example.org/c' || n, 'label', '#c' || n)),
     array['Serve people better'], date '2020-01-01' + n % 2000, 'bench', 'c' || n
   from generate_series(1, ${size.communities}) n`,
  ...(quick ? [QUICK] : []),
  `insert into people (name, email, title, organisation, unit, function, location, time_zone, source, external_key, external_id)
   select 'Person ' || n, 'person' || n || '@example.org', 'Practitioner', 'Example', 'Unit ' || n % 40, 'Function ' || n % 12, 'Lisbon', 'Europe/Lisbon', 'bench', 'p' || n, 'p' || n
   from generate_series(1, ${size.people}) n`,
  // Community n mod 2000 and person (n * 7919) mod 60000 never meet twice within 150,000 numbers.
  `insert into memberships (community_id, person_id, status, joined_on)
   select c.id, p.id, case when n % 15 = 0 then 'alumni' else 'active' end, date '2021-01-01' + n % 1500
   from generate_series(0, ${size.memberships - 1}) n
   join communities c on c.source = 'bench' and c.external_key = 'c' || (1 + n % ${size.communities})
   join people p on p.source = 'bench' and p.external_key = 'p' || (1 + (n::bigint * 7919 + n / ${size.people}) % ${size.people})
   on conflict do nothing`,
  `insert into terms (membership_id, community_id, member_id, role, started_on, ended_on, dedicated_hours_per_week)
   select m.id, m.community_id, m.person_id, (array['leader','core','core','sponsor'])[k], date '2023-01-01', case when k = 3 and m.n % 3 = 0 then date '2024-01-01' end, 4
   from (select m.*, row_number() over (partition by m.community_id order by md5(p.external_key)) as k, row_number() over () as n
     from memberships m join people p on p.id = m.person_id where m.status = 'active') m
   where k <= 4`,
  'reset session_replication_role',
  `insert into portals (slug, name, base_url) values ('obt', 'OBT', 'https://obt.example.org/')`,
  `insert into pages (community_id, portal_id, url, requirement, source, external_key, created_at)
   select c.id, o.id, 'https://obt.example.org/' || c.slug, 'Serve people better', 'bench', 'page-' || c.external_key, now() - interval '900 days'
   from communities c, portals o where c.source = 'bench' and o.slug = 'obt'`,
  `insert into representatives (page_id, person_id, role, started_on)
   select g.id, m.person_id, (array['primary','secondary'])[m.k], date '2024-01-01'
   from pages g join (select community_id, person_id, row_number() over (partition by community_id order by id) as k from memberships where status = 'active') m
     on m.community_id = g.community_id and m.k <= 2`,
  // A year of evidence, 10 to 20 pieces a page; one in five by a program or an admin, and one change to all of them.
  `insert into page_updates (page_id, kind, occurred_at, actor_class, person_id, change_key)
   select g.id, (array['attestation','heartbeat','sitemap','http','content'])[1 + k % 5],
     date_trunc('day', now()) - make_interval(days => 1 + g.n * 37 % 200 + k * 365 / g.pieces, mins => g.n % 600),
     case when k % 5 > 1 then null when k % 10 = 1 then 'robot' when k % 15 = 6 then 'portal_admin' else 'representative' end, r.person_id, null
   from (select id, n, 10 + n % 11 as pieces from (select id, substring(external_key, 7)::int as n from pages where source = 'bench') p) g
   join representatives r on r.page_id = g.id and r.role = 'primary', generate_series(0, g.pieces - 1) k`,
  `insert into page_updates (page_id, kind, occurred_at, change_key)
   select id, 'content', date_trunc('day', now()) - interval '3 days', 'new-footer' from pages where source = 'bench'`,
  `insert into page_checks (page_id, checked_at, outcome, message, status_code, duration_ms, title, headings, content_hash, mission_shown, nearness, formula,
     images, images_without_alt, links, links_checked, markings)
   select g.id, date_trunc('day', now()) - make_interval(days => 14 * k, mins => g.n % 600), c.outcome, case when c.outcome = 'failed' then '{"id": "page_check.status", "values": {"status": 503}}'::jsonb end,
     case when c.outcome = 'failed' then 503 else 200 end, 120, 'Community ' || g.n, '[{"level": 1, "text": "Community"}]', encode(sha256((g.n || ' ' || k / 4)::bytea), 'hex'),
     g.n % 9 <> 0, (g.n % 70) / 100.0, 'page-nearness/1', 4, case when g.n % 11 = 0 then 2 else 0 end, 12, 12, case when g.n % 97 = 0
       then '[{"level": "controlled", "kind": "banner", "marking": "CUI//SP-PROPIN", "line": "CUI//SP-PROPIN"}]'::jsonb else '[]' end
   from (select id, substring(external_key, 7)::int as n from pages where source = 'bench') g, generate_series(0, 25) k,
     lateral (select case when g.n % 50 = 0 and k < 4 then 'failed' else 'loaded' end as outcome) c`,
  ...more,
  'vacuum analyze'
]

/** Does what a job does each minute, since dates that were inserted without triggers are in no list of changes. */
const keepDates = async (client: pg.Client, url: string) => {
  await client.query('delete from nearest_dates')
  const store = openStore(url, 2, error => console.error(error.message))
  await keepNearestDates({ store, signal: new AbortController().signal }).finally(store.close)
}

/**
 * Fills an empty, migrated database with the benchmark's organisation; `quick` leaves out what triggers make of its people and
 * memberships, counts and activity; `more` statements fill in what else there is.
 */
export const buildData = async (url: string, size: Size = SIZE, quick = false, more: readonly string[] = []) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements(size, quick, more)) await client.query(statement)
    await keepDates(client, url)
    const { rows } = await client.query(
      'select (select count(*)::int from communities) as communities, (select count(*)::int from people) as people, (select count(*)::int from memberships) as memberships, (select count(*)::int from pages) as pages, (select count(*)::int from page_updates) as evidence'
    )
    return rows[0] as Size & { pages: number; evidence: number }
  } finally {
    await client.end()
  }
}
