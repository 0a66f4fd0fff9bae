import { createHash, createHmac } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'
import { QUEUE_SCHEMA } from '../../../platform/database/queue-schema.ts'

/** A row of a dump, with where it is on disk, and which transactions wrote and locked it. */
export type Dumped = { table: string; ctid: string; xmin: number; xmax: string; row: string }

/** The number of the transaction that comes next. */
export const nextTransaction = async (store: Store): Promise<number> => {
  const [row] = await store.run<{ xid: string }>(sql`select pg_snapshot_xmax(pg_current_snapshot())::text as xid`)
  return Number(row!.xid)
}

/** Every row of every table, the queue of jobs among them, that was written since a transaction: what a dump of each day adds. */
export const dumpSince = async (store: Store, since: number): Promise<Dumped[]> => {
  const tables = await store.run<{ schema: string; name: string }>(sql`
    select schemaname as schema, tablename as name from pg_tables where schemaname in ('public', ${QUEUE_SCHEMA})`)
  const dumps: Dumped[] = []
  for (const { schema, name } of tables) {
    const rows = await store.run<Omit<Dumped, 'table'>>(sql`
      select t.ctid::text as ctid, t.xmin::text::bigint::float8 as xmin, t.xmax::text as xmax, to_jsonb(t)::text as row
      from ${sql.identifier(schema)}.${sql.identifier(name)} t where t.xmin::text::bigint >= ${since} order by t.ctid`)
    dumps.push(...rows.map(row => ({ ...row, table: name })))
  }
  return dumps
}

const DIGESTS = ['md5', 'sha1', 'sha256', 'sha512'] as const

/** All that can be made of a person and a poll without the secret, in hex. */
export const digestsOf = (poll: string, person: string, known: readonly string[]): string[] => {
  const texts = [person, poll + person, person + poll, `${poll} ${person}`, `${person} ${poll}`, `${poll}:${person}`]
  const plain = DIGESTS.flatMap(digest => texts.map(text => createHash(digest).update(text).digest('hex')))
  const keyed = [poll, ...known].flatMap(key => texts.map(text => createHmac('sha256', key).update(text).digest('hex')))
  const half = (hex: string) => createHash('sha256').update(Buffer.from(hex, 'hex').subarray(0, 16)).digest('hex')
  return [...plain, ...keyed, ...[...plain, ...keyed].map(half)]
}

/** What is known of one round to somebody with all dumps, who also knows exactly when each person answered. */
export type Known = {
  poll: string
  /** The people who answered, in the order of time. */
  people: readonly string[]
  /** The ballots in the same order. */
  ballots: readonly Dumped[]
  /** The answers in words, as the results list them. */
  texts: readonly string[]
}

const by = <T>(items: readonly T[], key: (item: T) => string | number): T[] =>
  [...items].sort((one, other) => (key(one) < key(other) ? -1 : 1))
const placeOf = (ctid: string) => {
  const [block, item] = ctid.slice(1, -1).split(',').map(Number) as [number, number]
  return block * 1000 + item
}

/** Ways to guess who wrote which text: each puts the people in an order, that of the texts. */
export const GUESSES: Record<string, (known: Known) => readonly string[]> = {
  'by time': ({ people }) => people,
  'by time, backwards': ({ people }) => [...people].reverse(),
  'by id': ({ people }) => by(people, person => person),
  'by id, where texts are in alphabetical order': ({ people, texts }) => {
    const sorted = by(people, person => person)
    const ranked = by(texts, text => text)
    return texts.map(text => sorted[ranked.indexOf(text)]!)
  },
  'by time, where texts are in alphabetical order': ({ people, texts }) => {
    const ranked = by(texts, text => text)
    return texts.map(text => people[ranked.indexOf(text)]!)
  },
  'by the mark of the ballot': ({ people, ballots }) =>
    by([...people.keys()], at => JSON.parse(ballots[at]!.row).mark).map(at => people[at]!),
  'by the place of the ballot on disk': ({ people, ballots }) =>
    by([...people.keys()], at => placeOf(ballots[at]!.ctid)).map(at => people[at]!),
  'by the transaction of the ballot': ({ people, ballots }) =>
    by([...people.keys()], at => ballots[at]!.xmin).map(at => people[at]!),
  'by the bytes of the sealed answer': ({ people, ballots }) =>
    by([...people.keys()], at => JSON.parse(ballots[at]!.row).sealed).map(at => people[at]!),
  'by the length of the sealed answer, and of the text': ({ people, ballots, texts }) => {
    const sealed = by([...people.keys()], at => JSON.parse(ballots[at]!.row).sealed.length)
    const ranked = by([...texts.keys()], at => texts[at]!.length)
    return [...texts.keys()].map(at => people[sealed[ranked.indexOf(at)]!]!)
  }
}
