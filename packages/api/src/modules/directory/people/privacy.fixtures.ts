import { sql } from 'drizzle-orm'
import pg from 'pg'
import type { startApp } from '../../../../test/app.ts'
import { evaluate, moment } from '../../governance/evaluation/evaluate.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'crowd' }
const GIVEN =
  'Ådne Bríd Çelik Dörte Éric Fátima Gül Håkon Ían Jürgen Käthe Łucja Mári Nuño Ólöf Pál Qadir Róisín Søren Þóra'.split(
    ' '
  )
const FAMILY = 'Abara Byrne Castellano Dlamini Ekström Ferreira Gołąbek Hegarty Ivanova Jovanović'.split(' ')

/** Somebody of the crowd, with values that occur nowhere else. */
export const human = (n: number) => ({
  source: 'hr',
  externalKey: `p-${n}`,
  // Some names have marks that JSON and HTML write in another way.
  name: `${GIVEN[n % 20]} ${n % 7 === 0 ? '"Ace" ' : ''}${FAMILY[Math.floor(n / 20) % 10]}${n % 5 === 0 ? "-O'Neil" : ''} ${'IVXLC'[Math.floor(n / 200)]}`,
  email: `somebody.${n}x@example.org`,
  externalId: `sso-${n}-x`,
  handle: `handle_${n}x`,
  bio: `They weave as number bio${n}word.`,
  profileUrl: `https://people.example/somebody.${n}x`
})

/** Values that name somebody. */
export const valuesOf = (n: number): string[] => {
  const { name, email, externalId, handle, bio, profileUrl } = human(n)
  return [name, email, externalId, handle, bio, profileUrl, `bio${n}word`]
}

/** Fills a service with people who are named wherever somebody can be named. Answers their ids by number. */
export const crowded = async (
  { admin, store }: Pick<Awaited<ReturnType<typeof startApp>>, 'admin' | 'store'>,
  many: number
) => {
  const items = Array.from({ length: many }, (_, n) => human(n))
  for (let from = 0; from < many; from += 500) await admin.put('/v1/people', { items: items.slice(from, from + 500) })
  const rows = items
    .slice(0, 60)
    .map(({ externalKey: key, source: _, ...person }) => ({ person: { key, ...person, title: 'Weaver' } }))
  await admin.post('/v1/imports', { source: 'hr', rows })
  const portal = (await admin.post('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/' })).body
    .id as string
  await admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'obt' })
  const ids = await store.transaction(ACTOR, async db => {
    await db.run(sql`create temp table crowd on commit drop as
      select id, name, email, external_id, (substr(external_key, 3))::int as n from people where source = 'hr'`)
    await db.run(
      sql`update people p set bio = p.bio || ' Asks ' || o.name || ' a lot.' from crowd c join crowd o on o.n = (c.n + 7) % ${many} where p.id = c.id and c.n % 3 = 0`
    )
    await db.run(
      sql`update portals set admin_ids = array(select id from crowd where n % 50 = 0 order by n) where id = ${portal}`
    )
    await db.run(sql`
      insert into communities (slug, name, status, launched_on, author_id, portal_ids, mission, description, channels)
      select 'c-' || n, 'Community ' || n, 'active', '2022-01-01', id, array[${portal}::uuid], 'We weave.',
        E'Ask\n' || name || ', <' || email || '>, or ' || external_id || '.', jsonb_build_array(jsonb_build_object('kind', 'mail', 'url', 'mailto:' || email, 'label', name))
      from crowd where n < 40`)
    await db.run(sql`
      insert into memberships (community_id, person_id, status, joined_on, application, cause)
      select c.id, p.id, case when p.n % 9 = 8 then 'applied' else 'active' end, '2023-01-01',
        case when p.n % 9 = 8 then jsonb_build_object('motivation', 'I am ' || p.name) end, 'Known to ' || p.email
      from crowd p join communities c on c.slug = 'c-' || p.n % 40`)
    await db.run(sql`
      insert into terms (membership_id, role, started_on, title)
      select m.id, case when p.n < 80 then 'leader' when p.n < 100 then 'sponsor' else 'core' end, '2023-02-01', 'In place of ' || p.name
      from (select set_config('guildhall.bulk', 'on', true)) stated, memberships m join crowd p on p.id = m.person_id where m.status = 'active' and p.n < 200`)
    await db.run(
      sql`insert into pages (community_id, portal_id, url, mission) select id, ${portal}, 'https://obt.example.org/' || slug, 'We weave.' from communities where slug like 'c-%'`
    )
    await db.run(sql`
      create temp table seat on commit drop as select g.id as page, g.community_id as community, p.*, row_number() over (partition by g.id order by p.n) as seat
      from pages g join memberships m on m.community_id = g.community_id join crowd p on p.id = m.person_id`)
    await db.run(sql`
      insert into representatives (page_id, person_id, role, started_on, away_from, stand_in_id)
      select a.page, a.id, case a.seat when 1 then 'primary' else 'secondary' end, '2024-01-01', '2024-06-01', b.id
      from seat a join seat b on b.page = a.page and b.seat = a.seat + 2 where a.seat <= 2`)
    await db.run(
      sql`insert into page_updates (page_id, kind, occurred_at, actor_class, person_id, note) select page, 'heartbeat', now(), 'representative', id, to_jsonb(name || ' looked.') from seat where seat = 3`
    )
    await db.run(
      sql`insert into page_checks (page_id, checked_at, outcome, duration_ms, title, headings) select page, now(), 'loaded', 1, 'Of ' || name, jsonb_build_array(jsonb_build_object('level', 1, 'text', E'\t' || name)) from seat where seat = 4`
    )
    await db.run(
      sql`insert into waivers (portal_id, rule, community_id, page_id, why, until, granted_by_id) select ${portal}, 'page.representatives', community, page, name || ' is away.', '2099-01-01', id from seat where seat = 5 and n % 2 = 0`
    )
    await db.run(sql`
      with made as (
        insert into infractions (page_id, community_id, portal_id, kind, origin, what, reporter_id, reported_at, sanctioned_by_id)
        select page, community, ${portal}, 'conduct', 'reported', to_jsonb(name || ' was rude to me.'), id, now(), id from seat where seat = 6 returning *)
      insert into infraction_steps (infraction_id, act, "to", words, at, actor_class, person_id)
      select made.id, 'report', 'reported', to_jsonb(c.name || ' says so.'), now(), 'member', c.id from made join crowd c on c.id = made.reporter_id`)
    await db.run(
      sql`insert into maintenance_steps (page_id, "from", "to", at, reason, person_id) select page, 'compliant', 'compliant', now(), to_jsonb(name || ' did it.'), id from seat where seat = 7`
    )
    await db.run(
      sql`insert into community_steps (community_id, transition, "to", at, actor_class, reason, person_id) select community, 'state', 'active', now(), 'member', name || ' asked.', id from seat where seat = 8`
    )
    await db.run(sql`
      insert into resources (community_id, kind, title, summary, text, author_ids, proposer_id)
      select s.community, 'document', 'Notes of ' || s.name, 'By ' || s.email, s.name || ' and ' || o.name, array[o.id, s.id], s.id
      from seat s join crowd o on o.n = (s.n + 1) % ${many} where s.seat in (9, 10)`)
    await db.run(sql`
      with made as (
        insert into events (host_ids, title, description, mode, place, start, duration_minutes, time_zone, organiser_ids, facilitator_ids, speaker_ids, note_taker_ids, external_speakers, call_to_action, preparation, goal, proposer_id)
        select array[s.community], 'An evening with ' || s.name, 'Ask ' || s.email, 'hybrid', jsonb_build_object('name', 'At ' || s.name), '2026-01-01T10:00', 60, 'UTC', array[s.id, o.id], array[o.id], array[o.id, s.id], array[s.id],
          jsonb_build_array(jsonb_build_object('name', o.name, 'organisation', null)), jsonb_build_object('text', 'Write to ' || s.email), jsonb_build_object('people', s.name), 'As ' || s.name || ' wants', s.id
        from seat s join crowd o on o.n = (s.n + 5) % ${many} where s.seat in (1, 2) returning *)
      insert into occurrences (event_id, community_id, original_start, starts_at, ends_at, title, description, mode, place, start, duration_minutes, time_zone, organiser_ids, facilitator_ids, speaker_ids, note_taker_ids, external_speakers, status, outcome, cause)
      select id, community_id, now(), now(), now() + interval '1 hour', title, description, mode, place, start, 60, 'UTC', organiser_ids, facilitator_ids, speaker_ids, note_taker_ids, external_speakers, 'confirmed', 'not_held', goal from made`)
    await db.run(sql`
      insert into rsvps (occurrence_id, community_id, person_id, status, answered_at)
      select o.id, o.community_id, s.id, 'going', now() from seat s join occurrences o on o.community_id = s.community where s.seat in (3, 4)`)
    await db.run(sql`
      with made as (
        insert into guests (occurrence_id, name, email, registered_at)
        select o.id, s.name, s.email, now() from seat s join occurrences o on o.community_id = s.community where s.seat = 5 returning *)
      insert into rsvps (occurrence_id, community_id, guest_id, status, answered_at)
      select o.id, o.community_id, made.id, 'going', now() from made join occurrences o on o.id = made.occurrence_id`)
    await db.run(sql`
      insert into attendances (occurrence_id, starts_at, community_id, person_id, status, source, recorded_by_id)
      select o.id, o.starts_at, o.community_id, s.id, 'attended', 'list', r.id
      from seat s join occurrences o on o.community_id = s.community join crowd r on r.n = (s.n + 6) % ${many} where s.seat in (3, 6)`)
    await db.run(sql`
      with items as (
        insert into agenda_items (occurrence_id, kind, title, description, external_speakers, speaker_ids, spoken_ids, assignee_id, proposer_id)
        select o.id, 'question', 'Of ' || s.name, 'Ask ' || s.email, jsonb_build_array(jsonb_build_object('name', s.name, 'organisation', null)), array[s.id], array[s.id], s.id, s.id
        from seat s join occurrences o on o.community_id = s.community where s.seat in (3, 5) returning *),
      votes as (
        insert into agenda_votes (item_id, person_id, occurrence_id, votes) select id, proposer_id, occurrence_id, 2 from items)
      insert into agenda_answers (item_id, person_id, text) select items.id, c.id, 'I am ' || c.name from items join crowd c on c.id = items.proposer_id`)
    await db.run(sql`
      insert into minutes (occurrence_id, text, author_ids)
      select o.id, '## Decided by ' || s.name, array[s.id] from seat s join occurrences o on o.community_id = s.community where s.seat = 4
      on conflict do nothing`)
    await db.run(sql`
      insert into recordings (occurrence_id, title, url)
      select o.id, 'A talk by ' || s.name, 'https://video.example/' || s.external_id from seat s join occurrences o on o.community_id = s.community where s.seat = 5`)
    await db.run(sql`
      with said as (
        insert into feedback (occurrence_id, person_id, rating, comment)
        select o.id, s.id, 4, 'Thank you, ' || s.name from seat s join occurrences o on o.community_id = s.community where s.seat = 4 returning *)
      insert into feedback_summaries (occurrence_id, counts, comments)
      select occurrence_id, '{0,0,0,1,0}', jsonb_agg(comment) from said group by occurrence_id`)
    await db.run(sql`
      insert into notices (kind, person_id, portal_id, values, dedupe_key)
      select 'page_overdue', id, ${portal}, jsonb_build_object('said', 'Hello ' || name), 'to ' || n from crowd where n % 4 = 0`)
    await db.run(sql`
      insert into notices (kind, person_id, portal_id, values, dedupe_key)
      select 'page_overdue', o.id, ${portal}, jsonb_build_object('who', c.name, 'said', 'Says ' || c.name), 'of ' || c.n
      from crowd c join crowd o on o.n = (c.n + 3) % ${many} where c.n % 4 = 1`)
    await db.run(sql`
      with made as (
        insert into page_requests (community_id, portal_id, requester_id, primary_id, secondary_id, why_not_tasked, mission, status)
        select community, ${portal}, s.id, o.id, s.id, s.name || ' is busy.', 'Of ' || s.name, 'approved' from seat s join crowd o on o.n = (s.n + 2) % ${many} where s.seat = 11 returning *),
      said as (
        insert into page_request_messages (page_request_id, kind, text, author_id) select made.id, 'answer', 'I, ' || c.name, c.id from made join crowd c on c.id = made.requester_id)
      insert into page_request_overlap_answers (page_request_id, other_community_id, answer, because, author_id)
      select made.id, (select id from communities where slug = 'c-1'), 'distinct', c.name || ' knows.', c.id from made join crowd c on c.id = made.requester_id`)
    await db.run(sql`
      insert into successions (term_id, reason, role, page_id, community_id, holder_id, person_id, position, asked_at, answer_by, answer, because, answered_at)
      select gen_random_uuid(), 'term_ending', 'secondary', s.page, s.community, o.id, s.id, 1, now(), now(), 'declined', s.name || ' cannot.', now()
      from seat s join crowd o on o.n = (s.n + 4) % ${many} where s.seat = 12`)
    await db.run(
      sql`insert into job_runs (job, failure) select 'job ' || n, 'Could not reach ' || email from crowd where n % 100 = 0`
    )
    const at = await moment(db)
    await evaluate(db, { portal, asOf: at })
    const people = await db.run<{ id: string; n: number }>(sql`select id, n from crowd order by n`)
    return people.map(({ id }) => id)
  })
  // Findings change, so that those before stand in their history.
  await store.transaction(ACTOR, async db => {
    await db.run(
      sql`update terms set ended_on = '2024-01-01' where role = 'leader' and id in (select id from terms where role = 'leader' order by id limit 30)`
    )
    await evaluate(db, { portal, asOf: await moment(db) })
  })
  await admin.post('/v1/webhooks', { url: 'https://hooks.example', types: ['person.*'] })
  return { ids, portal }
}

/** Every stored column of every table of every schema of the service, as one text each; what is generated follows from the others. */
export const dump = async (url: string): Promise<Map<string, string>> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(`
      select c.oid::regclass::text as table, a.attname as column, quote_ident(a.attname) as quoted from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_|information_schema)' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`)
    const texts = new Map<string, string>()
    for (const { table, column, quoted } of rows) {
      const found = await client.query(
        `select string_agg(${quoted}::text, e'\\n') as all from ${table} where ${quoted} is not null`
      )
      texts.set(`${table}.${column}`, found.rows[0].all ?? '')
    }
    return texts
  } finally {
    await client.end()
  }
}
