import { CONTRIBUTION_ACTIVITIES, EVENT_FORMATS, type ExclusionReason } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { between, pick, type Random, seeded } from '../../../../sample/random.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import type { Store } from '../../../platform/database/database.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { ledgerOf, type Raw } from './independent.fixtures.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'test' }
const some = (random: Random, people: string[], most: number) =>
  people.filter(() => random() < most / people.length).slice(0, most)
const momentIn = (random: Random) =>
  new Date(Date.UTC(2026, 4, 1) + between(random, 0, 90) * DAY_MS + between(random, 0, 3) * 1000).toISOString()

/** Writes a random history into the tables, and answers its raw rows. */
const invent = async (store: Store, random: Random, communities: string[], people: string[]): Promise<Raw> => {
  const raw: Raw = { posted: [], occurrences: [], topics: [], resources: [], kudos: [] }
  await store.transaction(ACTOR, async db => {
    const one = async (statement: ReturnType<typeof sql>) => (await db.run<{ id: string }>(statement))[0]!.id
    const ids = (list: string[]) => sql`${sql.param(list)}::uuid[]`
    for (let n = 0; n < 25; n++) {
      const hosts = random() < 0.3 ? communities : [pick(random, communities)]
      const startsAt = momentIn(random)
      const format = pick(random, EVENT_FORMATS)
      const outcome = random() < 0.85 ? ('held' as const) : ('not_held' as const)
      const headCount = random() < 0.2 ? between(random, 1, 5) : null
      const [organisers, facilitators, speakers, attended] = [2, 2, 3, 4].map(most => some(random, people, most)) as [
        string[],
        string[],
        string[],
        string[]
      ]
      const event = await one(sql`
        insert into events (host_ids, title, mode, start, duration_minutes) values (${ids(hosts)}, 'E', 'online', '2026-01-01T10:00', 60) returning id`)
      const id = await one(sql`
        insert into occurrences (event_id, community_id, original_start, starts_at, ends_at, title, mode, format, start, duration_minutes, time_zone, status, outcome, cause, head_count, organiser_ids, facilitator_ids, speaker_ids)
        values (${event}, ${hosts[0]}, ${startsAt}, ${startsAt}, ${startsAt}::timestamptz + interval '1 hour', 'E', 'online', ${format}, '2026-01-01T10:00', 60, 'UTC', 'confirmed', ${outcome}, 'So.', ${headCount},
          ${ids(organisers)}, ${ids(facilitators)}, ${ids(speakers)}) returning id`)
      await db.run(sql`
        insert into attendances (occurrence_id, starts_at, community_id, person_id, status, source)
        select ${id}, ${startsAt}, ${hosts[0]}, p, 'attended', 'list' from unnest(${ids(attended)}) p`)
      const minutes = random() < 0.4 ? { authors: some(random, people, 2), publishedAt: momentIn(random) } : null
      if (minutes)
        await db.run(sql`
          insert into minutes (occurrence_id, community_id, text, author_ids, visibility, status, published_at)
          values (${id}, ${hosts[0]}, 'M', ${ids(minutes.authors)}, 'public', 'published', ${minutes.publishedAt})`)
      for (const person of some(random, people, 2)) {
        const item = await one(sql`
          insert into agenda_items (occurrence_id, community_id, kind, title, visibility, proposer_id)
          values (${id}, ${hosts[0]}, 'topic', 'T', 'public', ${person}) returning id`)
        const voter = pick(random, people)
        await db.run(
          sql`insert into agenda_votes (item_id, person_id, occurrence_id, votes) values (${item}, ${voter}, ${id}, 1)`
        )
        raw.topics.push({ id: item, hosts, person, startsAt, counts: outcome === 'held' && voter !== person })
      }
      raw.occurrences.push({
        id,
        hosts,
        startsAt,
        outcome,
        format,
        headCount,
        organisers,
        facilitators,
        speakers,
        attended,
        minutes
      })
    }
    for (let n = 0; n < 8; n++) {
      const community = pick(random, communities)
      const authors = some(random, people, 2)
      const status = pick(random, ['published', 'archived', 'withdrawn'] as const)
      // What is stated as archived need not say when it was published.
      const publishedAt = status === 'archived' && n % 2 === 0 ? null : momentIn(random)
      const id = await one(sql`
        insert into resources (community_id, kind, title, text, visibility, author_ids, status, published_at)
        values (${community}, 'link', 'R', 'T', 'public', ${ids(authors)}, ${status}, ${publishedAt}) returning id`)
      raw.resources.push({ id, community, authors, status, publishedAt })
    }
    for (let n = 0; n < 40; n++) {
      const [community, from, to] = [pick(random, communities), pick(random, people), pick(random, people)]
      if (from === to) continue
      const at = momentIn(random)
      const id = await one(sql`
        insert into kudos (from_id, to_id, message, community_id, created_at) values (${from}, ${to}, 'Thanks', ${community}, ${at}) returning id`)
      raw.kudos.push({ id, community, from, to, about: null, at })
    }
  })
  return raw
}

t.test('what counts is worked out as it is defined, for any history', async t => {
  const { admin, store } = await startApp(t)
  const people: string[] = []
  for (let n = 0; n < 5; n++) people.push(await made(admin, '/v1/people', { name: `P${n}` }))
  const reasons = new Set<ExclusionReason>()
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const random = seeded(seed)
    const communities: string[] = []
    for (let n = 0; n < 2; n++)
      communities.push(await made(admin, '/v1/communities', { name: `C${seed}${n}`, status: 'active' }))
    const raw = await invent(store, random, communities, people)
    const items = Array.from({ length: 250 }, (_, n) => ({
      // One person has a busy day.
      ...(n < 60
        ? {
            community: communities[0]!,
            person: people[0]!,
            occurredAt: new Date(Date.UTC(2026, 5, 1, 12, 0, n)).toISOString()
          }
        : { community: pick(random, communities), person: pick(random, people), occurredAt: momentIn(random) }),
      activity: pick(random, CONTRIBUTION_ACTIVITIES),
      about: random() < 0.5 ? pick(random, [...raw.occurrences.map(({ id }) => id), 'q1', 'q2', 'q3']) : null,
      source: 'chat',
      sourceKey: `${seed} ${n}`,
      ...(random() < 0.1 ? { weight: between(random, 0, 9) } : {})
    }))
    const recorded = (await admin.post('/v1/contributions', { items })).body.items
    const corrections = items.flatMap((item, at) => {
      const { weight: _weight, ...same } = item
      return random() < 0.1 ? [{ ...same, sourceKey: `un ${seed} ${at}`, corrects: recorded[at].id }] : []
    })
    const taken = (await admin.post('/v1/contributions', { items: corrections })).body.items
    for (const [index, item] of [...items, ...corrections].entries()) {
      const answer = [...recorded, ...taken][index]
      if (!answer.id) throw new Error(JSON.stringify(answer))
      const [row] = await store.run<{ weight: number }>(sql`select weight from contributions where id = ${answer.id}`)
      const corrects = 'corrects' in item ? (item.corrects as string) : null
      raw.posted.push({ id: answer.id, at: item.occurredAt, weight: row!.weight, corrects, ...item })
    }
    const rows = await store.run<Record<string, unknown>>(sql`
      select community_id as community, person_id as person, key, weight, excluded from ledger where community_id = any (${sql.param(communities)}::uuid[])`)
    const lines = (all: Record<string, unknown>[]) =>
      all
        .map(({ community, person, key, weight, excluded }) => `${community} ${person} ${key} ${weight} ${excluded}`)
        .sort()
    const expected = ledgerOf(raw)
    t.strictSame(lines(rows), lines(expected), `history ${seed}, ${rows.length} acts`)
    for (const { excluded } of expected) if (excluded) reasons.add(excluded)
    t.ok(
      rows.every(({ excluded, weight }) => excluded !== null || (weight as number) >= 0),
      'no sum is below 0'
    )
  }
})
