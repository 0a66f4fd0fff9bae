import { ENDING_KINDS, type EndingKind, type ImportEnding } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { importWords } from '../words.en.ts'

/** A record that ended, as a row of its import names it. */
export type Ended = { kind: EndingKind; key: string; id: string }

/** What a snapshot ends, and of how many open records. */
export type Endings = { rows: Ended[]; endings: ImportEnding[] }

/** How the end of a snapshot is found. */
export type Snapshot = {
  source: string
  /** When its import began; what was recorded since then is in its rows. */
  startedAt: string
  kinds: readonly EndingKind[]
  /** `kind` and `key` of its rows, whatever came of them. */
  present: SQL
  /** `kind` and `id` of the records that may end; undefined where all may. */
  shown: SQL | undefined
}

const open = (day: string) => sql`coalesce(t.${sql.identifier(day)} > today(), true)`

/** Records that are open, with the keys by which rows name them: columns `id`, `key` and `created_at`. */
const OPEN: Record<EndingKind, (source: string) => SQL> = {
  person: source => sql`
    select t.id, t.external_key as key, t.created_at, false as from_terms from people t
    where t.source = ${source} and t.external_key is not null and ${open('left_on')}`,
  membership: source => sql`
    select t.id, c.external_key || ' ' || p.external_key as key, t.created_at, t.from_terms from memberships t
    join communities c on c.id = t.community_id and c.source = ${source} join people p on p.id = t.person_id and p.source = ${source}
    where t.source = ${source} and t.status = 'active' and ${open('left_on')}`,
  term: source => sql`
    select t.id, t.external_key as key, t.created_at, false as from_terms from terms t
    where t.source = ${source} and t.external_key is not null and ${open('ended_on')}`
}

const isPresent = (kind: EndingKind, key: SQL) =>
  sql`exists (select from present r where r.kind = ${kind} and r.key = ${key})`

/** Where rows of other kinds name a record, it goes on without a row of its own. */
const NAMED: Record<EndingKind, (source: string) => SQL> = {
  person: source => sql`
    exists (select from memberships m join communities c on c.id = m.community_id
      where m.person_id = o.id and c.source = ${source} and ${isPresent('membership', sql`c.external_key || ' ' || o.key`)})
    or exists (select from memberships m join terms n on n.membership_id = m.id
      where m.person_id = o.id and n.source = ${source} and ${isPresent('term', sql`n.external_key`)})`,
  membership: source => sql`
    exists (select from terms t
      where t.membership_id = o.id and t.source = ${source} and ${open('ended_on')} and ${isPresent('term', sql`t.external_key`)})`,
  term: () => sql`false`
}

/** The records of a kind that the rows no longer have, and how many there were before the import began. */
const findMissing = async (db: Database, { source, startedAt, present, shown }: Snapshot, kind: EndingKind) => {
  const mayEnd = shown
    ? sql`exists (select from (${shown}) s where s.kind = ${kind} and s.id = o.id)`
    : sql`o.created_at < ${startedAt}::timestamptz`
  const rows = await db.run<{ id: string | null; key: string; before: number }>(sql`
    with present as materialized (${present}), open as materialized (${OPEN[kind](source)}),
    missing as (
      select o.id, o.key from open o
      where not o.from_terms and ${mayEnd} and not ${isPresent(kind, sql`o.key`)} and not (${NAMED[kind](source)})
    )
    select m.id, m.key, n.before from (select count(*)::int as before from open where created_at < ${startedAt}::timestamptz) n
    left join missing m on true order by m.key`)
  return { before: rows[0]!.before, missing: rows.flatMap(({ id, key }) => (id ? [{ kind, id, key }] : [])) }
}

const idsOf = (ended: readonly { id: string }[]) => sql.param(ended.map(({ id }) => id))

/** Ends terms today, or on the day on which they start, if that is later; answers those of the source. */
const endTerms = async (db: Database, source: string, which: SQL) => {
  const ended = await db.run<Ended & { membership: string }>(sql`
    update terms t set ended_on = greatest(started_on, today()), missing_since = case when source = ${source} then greatest(started_on, today()) end
    where ${open('ended_on')} and ${which}
    returning 'term' as kind, id, case when source = ${source} then external_key end as key, membership_id as membership`)
  return ended.filter(({ key }) => key !== null)
}

type End = (db: Database, source: string, missing: Ended[]) => Promise<Ended[]>

/** How the records of each kind end, and what ends with them; in this order. */
const END: [EndingKind, End][] = [
  [
    'term',
    async (db, source, missing) => {
      const ended = await endTerms(db, source, sql`t.id = any (${idsOf(missing)}::uuid[])`)
      // Who is a member only by the terms that ended is one of the alumni.
      const of = sql.param(ended.map(({ membership }) => membership))
      const [derived] = await db.run<{ ids: string[] }>(sql`select derive_memberships(${of}::uuid[]) as ids`)
      const over = await db.run<Ended>(sql`
        select 'membership' as kind, m.id, c.external_key || ' ' || p.external_key as key
        from memberships m join communities c on c.id = m.community_id join people p on p.id = m.person_id
        where m.id = any (${sql.param(derived!.ids)}::uuid[]) and m.status = 'alumni' order by key`)
      return [...missing, ...over]
    }
  ],
  [
    'membership',
    async (db, source, missing) => {
      await db.run(sql`
        update memberships set status = 'alumni', left_on = greatest(joined_on, today()), missing_since = greatest(joined_on, today()),
          cause = ${importWords.missing(source)} where id = any (${idsOf(missing)}::uuid[])`)
      // Who leaves holds no roles any more.
      const ended = await endTerms(db, source, sql`t.membership_id = any (${idsOf(missing)}::uuid[])`)
      return [...missing, ...ended.map(({ kind, id, key }) => ({ kind, id, key }))]
    }
  ],
  [
    'person',
    async (db, _, missing) => {
      await db.run(
        sql`update people set left_on = today(), missing_since = today() where id = any (${idsOf(missing)}::uuid[])`
      )
      return missing
    }
  ]
]

/** Whether a row could not be read: it may be that of any record. */
const isUnclear = async (db: Database, { present }: Snapshot) => {
  const [found] = await db.run<{ unclear: boolean }>(sql`
    select exists (select from (${present}) r where r.kind is null or r.key is null and r.kind in ${ENDING_KINDS}) as unclear`)
  return found!.unclear
}

/**
 * Ends what a source no longer has, after all its rows: terms and memberships end today, people have left. Memberships that were made
 * from terms end with these. Nothing ends where a row could not be read.
 */
export const endMissing = async (db: Database, snapshot: Snapshot): Promise<Endings> => {
  const { source, kinds } = snapshot
  // What sets of records tell did not happen just now.
  await db.run(sql`select set_config('guildhall.bulk', 'on', true)`)
  const unclear = await isUnclear(db, snapshot)
  const found = {} as Record<EndingKind, Awaited<ReturnType<typeof findMissing>>>
  for (const kind of ENDING_KINDS) found[kind] = await findMissing(db, snapshot, kind)
  const ended = new Map<string, Ended>()
  for (const [kind, end] of END) {
    if (unclear || !kinds.includes(kind)) continue
    for (const row of await end(db, source, found[kind].missing)) ended.set(row.id, row)
  }
  const rows = [...ended.values()]
  const counted = ENDING_KINDS.map(kind => ({
    kind,
    endedCount: rows.filter(row => row.kind === kind).length,
    ofCount: found[kind].before
  }))
  return { rows, endings: counted.filter(({ kind, endedCount }) => kinds.includes(kind) || endedCount > 0) }
}
