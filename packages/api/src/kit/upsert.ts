import type { BulkAnswer } from '@guildhall/schema'
import { getTableColumns, is, SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { faultOf } from '../problems/constraints.ts'
import { attempt, type Database } from './database.ts'
import { Fault } from './fault.ts'
import { toProblem } from './problem.ts'
import type { Reader } from './read.ts'
import { type Draft, type Prepared, snake, toRows, type Writable } from './rows.ts'
import { columnList, tableOf } from './write.ts'

type Kept = { id: string; outcome: 'created' | 'updated' | 'unchanged' | null }

const joined = (parts: SQL[], between: SQL = sql`, `) => sql.join(parts, between)

/** A column of a row that may not give it: what the table itself would put there. */
const orDefault = (name: string, column: PgColumn | undefined): SQL => {
  const given = sql`q.${sql.identifier(name)}`
  const fallback: unknown = column?.notNull ? column.default : undefined
  if (fallback === undefined) return given
  if (is(fallback, SQL)) return sql`coalesce(${given}, ${fallback})`
  const literal = typeof fallback === 'object' ? sql`${JSON.stringify(fallback)}::jsonb` : sql`${fallback}`
  return sql`coalesce(${given}, ${literal})`
}

/**
 * One statement for rows that each know other columns: a known record keeps what its row does not give, a new one gets the
 * defaults. Records are held before they are compared, so that nobody's change in between is lost.
 */
const statementFor = (writable: Writable, columns: string[]): SQL => {
  const table = tableOf(writable)
  const { knownBy } = writable
  const byName = new Map(
    Object.entries(getTableColumns(writable.resource.table)).map(([name, column]) => [snake(name), column as PgColumn])
  )
  const others = columns.filter(name => !knownBy.includes(name)).map(name => sql.identifier(name))
  const same = (left: SQL, right: SQL) =>
    joined(
      knownBy.map(name => sql`${left}.${sql.identifier(name)} = ${right}.${sql.identifier(name)}`),
      sql` and `
    )
  const set = joined(others.map(name => sql`${name} = k.${name}`))
  const differs = joined(
    others.map(name => sql`t.${name} is distinct from k.${name}`),
    sql` or `
  )
  const changed =
    others.length === 0
      ? sql`select id from ${table} where false`
      : sql`update ${table} t set ${set} from known k where t.id = k.id and (${differs}) returning t.id`
  const kept = joined([sql`t.id`, ...others.map(name => sql`p.${name}`)])
  const values = joined(columns.map(name => orDefault(name, byName.get(name))))
  return sql`
    with given as materialized (
      select j.position::int, j.value as given, q.*
      from jsonb_array_elements(${sql.placeholder('rows')}::jsonb) with ordinality j (value, position), lateral jsonb_populate_record(null::${table}, j.value) q
    ), known as materialized (
      select q.position, ${kept} from given q join ${table} t on ${same(sql`t`, sql`q`)}, lateral jsonb_populate_record(t, q.given) p
      order by q.position for update of t
    ), changed as (${changed}), made as (
      insert into ${table} as t (${columnList(columns)}) select ${values} from given q
      where not exists (select from known k where k.position = q.position) order by q.position
      on conflict (${columnList(knownBy)}) do nothing returning t.id, ${joined(knownBy.map(name => sql`t.${sql.identifier(name)}`))}
    )
    select coalesce(k.id, m.id) as id,
      case when m.id is not null then 'created' when c.id is not null then 'updated' when k.id is not null then 'unchanged' end as outcome
    from given q left join known k using (position) left join changed c on c.id = k.id left join made m on ${same(sql`m`, sql`q`)}
    order by position`
}

const upsertAll = async (db: Database, writable: Writable, rows: Draft[]): Promise<Kept[]> => {
  const columns = [...new Set(rows.flatMap(Object.keys))].sort()
  const kept = await db.prepared<Kept>(
    `upsert ${writable.resource.name} ${columns}`,
    () => statementFor(writable, columns),
    { rows: JSON.stringify(rows) }
  )
  // Somebody else made these a moment ago: by now they are known.
  const missed = kept.flatMap(({ outcome }, index) => (outcome === null ? [index] : []))
  if (missed.length === 0) return kept
  const again = await upsertAll(
    db,
    writable,
    missed.map(index => rows[index]!)
  )
  missed.forEach((index, position) => {
    kept[index] = again[position]!
  })
  return kept
}

const failed = (fault: unknown): BulkAnswer => ({ outcome: 'failed', id: null, problem: toProblem(fault) })

/** Upserts rows of different records; when the set fails it is halved until the rows at fault stand alone. */
const upsertOrHalve = async (db: Database, writable: Writable, rows: Draft[]): Promise<BulkAnswer[]> => {
  try {
    const kept = await attempt(db, () => upsertAll(db, writable, rows))
    return kept.map(({ id, outcome }) => ({ outcome: outcome!, id, problem: null }))
  } catch (error) {
    const fault = faultOf(error)
    if (!(fault instanceof Fault) || fault.status >= 500) throw error
    if (rows.length === 1) return [failed(fault)]
    const middle = rows.length >> 1
    const first = await upsertOrHalve(db, writable, rows.slice(0, middle))
    return [...first, ...(await upsertOrHalve(db, writable, rows.slice(middle)))]
  }
}

const fitting = ({ fits }: Writable, draft: Draft, prepared: Prepared): Prepared => {
  try {
    fits?.(draft)
    return prepared
  } catch (fault) {
    if (fault instanceof Fault) return { fault }
    throw fault
  }
}

/** Rounds of rows, no record twice in one: of several rows for a record each comes after the one before it. */
const roundsOf = (knownBy: string[], rows: (Draft | undefined)[]): number[][] => {
  const times = new Map<string, number>()
  const rounds: number[][] = []
  rows.forEach((row, index) => {
    if (!row) return
    const key = JSON.stringify(knownBy.map(name => row[name]))
    const round = times.get(key) ?? 0
    times.set(key, round + 1)
    rounds[round] ??= []
    rounds[round].push(index)
  })
  return rounds
}

/**
 * Makes the records that are new and changes, in the members given, those that are known; one answer each, in order.
 * Sets of rows go in one statement; a row that does not fit fails alone.
 */
export const upsert = async (
  db: Database,
  writable: Writable,
  drafts: Draft[],
  reader: Reader
): Promise<BulkAnswer[]> => {
  const rowsOrFaults = await toRows(db, writable, drafts, reader)
  const prepared = rowsOrFaults.map((one, index) => fitting(writable, drafts[index]!, one))
  const answers = prepared.map(one => ('fault' in one ? failed(one.fault) : undefined)) as BulkAnswer[]
  const rows = prepared.map(one => ('row' in one ? one.row : undefined))
  for (const round of roundsOf(writable.knownBy, rows)) {
    const done = await upsertOrHalve(
      db,
      writable,
      round.map(index => rows[index]!)
    )
    round.forEach((index, position) => {
      answers[index] = done[position]!
    })
  }
  return answers
}
