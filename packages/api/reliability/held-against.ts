// What callers were told, held against what the database has: nothing lost, nothing twice, nothing half done.

import { Client } from 'pg'
import { createClient } from '../../sdk/src/index.ts'
import { KEY } from './scene.ts'
import { type Memory, ROWS, type Told } from './writers.ts'

/** What was promised and is not so, in sentences. Empty where all is well. */
export type Broken = string[]

type Counts = Map<string, number>

const countsOf = async (db: Client, statement: string): Promise<Counts> => {
  const { rows } = await db.query<{ name: string; count: number }>(statement)
  return new Map(rows.map(({ name, count }) => [name, count]))
}

/** Of each change: there as often as it must be where it was acknowledged, and so or not at all where nobody knows. */
const compare = (what: string, told: Map<string, Told>, found: Counts, wanted: number): Broken =>
  [...told].flatMap(([name, one]) => {
    const count = found.get(name) ?? 0
    if (count === wanted || (one === 'unknown' && count === 0)) return []
    return [`${what} ${JSON.stringify(name)} (${one}) is there ${count} times, not ${wanted}`]
  })

const NAMES = 'select name, count(*)::integer as count from communities group by name'
const SETS = (table: string, key: string) =>
  `select regexp_replace(${key}, '[0-9]+$', '') as name, count(*)::integer as count from ${table} where ${key} is not null group by 1`
const MEMBERS = `select p.name, count(*)::integer as count from people p join memberships m on m.person_id = p.id group by p.name`

// Each record has one entry of its creation, and its counts are those of its rows.
const HALF_DONE = {
  'communities without exactly one entry of their creation': `
    select c.name from communities c
    where (select count(*) from activity a where a.subject_id = c.id and a.verb = 'created') <> 1`,
  'memberships without exactly one entry of their creation': `
    select m.id::text as name from memberships m
    where (select count(*) from activity a where a.subject_id = m.id and a.verb = 'created') <> 1`,
  'communities with another number of members than counted': `
    select c.name from communities c left join community_counts n on n.community_id = c.id
    where n.members is distinct from (select count(*) from memberships m where m.community_id = c.id and m.status = 'active')`,
  'sessions that were left in a transaction': `
    select pid::text as name from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%' and state_change < now() - interval '5 s'`
}

const halfDone = async (db: Client): Promise<Broken> => {
  const broken: Broken = []
  for (const [what, statement] of Object.entries(HALF_DONE)) {
    const { rows } = await db.query<{ name: string }>(statement)
    if (rows.length) broken.push(`${rows.length} ${what}, such as ${rows[0]!.name}`)
  }
  return broken
}

const counters = async (db: Client, { counted }: Memory): Promise<Broken> => {
  const found = await countsOf(
    db,
    `select id as name, coalesce(summary, '0')::integer as count from communities where id = any(array[${[...counted.keys()].map(id => `'${id}'::uuid`)}])`
  )
  return [...counted].flatMap(([id, { acknowledged, unknown }]) => {
    const count = found.get(id) ?? -1
    if (count >= acknowledged && count <= acknowledged + unknown) return []
    return [`the counter ${id} is at ${count}: ${acknowledged} were acknowledged, ${unknown} are unknown`]
  })
}

/** The log of activity still proves itself, from its first entry to its last. */
const proof = async (url: string): Promise<Broken> => {
  const client = createClient({ baseUrl: url, apiKey: KEY })
  for (let cursor: string | undefined; ; ) {
    const part = await client.activity.proof(cursor ? { cursor } : {})
    if (!part.intact) return [`the activity log is broken at ${part.firstBroken}`]
    if (!part.next) return []
    cursor = part.next
  }
}

/** Holds what callers remember against the database behind `url`. */
export const holdAgainst = async (memory: Memory, database: string, url: string): Promise<Broken> => {
  const db = new Client(database)
  await db.connect()
  try {
    const names = await countsOf(db, NAMES)
    return [
      ...memory.refusals.map(refusal => `a change was refused: ${refusal}`),
      ...compare('the community', memory.created, names, 1),
      ...[...memory.deleted].flatMap(([name, told]) =>
        told === 'acknowledged' && names.get(name) ? [`the deleted community ${name} is there`] : []
      ),
      ...compare('the membership of', memory.joined, await countsOf(db, MEMBERS), 1),
      ...compare(
        'the set of contributions',
        memory.recorded,
        await countsOf(db, SETS('contributions', 'source_key')),
        ROWS
      ),
      ...compare(
        'the set of communities',
        memory.upserted,
        await countsOf(db, SETS('communities', 'external_key')),
        ROWS
      ),
      ...(await counters(db, memory)),
      ...(await halfDone(db)),
      ...(await proof(url))
    ]
  } finally {
    await db.end()
  }
}
