import type { BulkAnswer, ContributionActivity } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Prepared } from '../../../core/model/rows.ts'
import type { ApiError } from '../../../core/problem/api-error.ts'
import { toProblem } from '../../../core/words/problem.ts'
import type { Database } from '../../../platform/database/database.ts'
import { faultOf, takenBy } from './faults.ts'

/** A contribution by its columns. */
export type Row = {
  community_id: string
  person_id: string
  activity: ContributionActivity
  occurred_at: string
  source: string
  source_key: string
  weight?: number
  counterpart_id?: string | null
  about?: string | null
  corrects_id?: string | null
}
type Placed = Row & { position: number }

/** A contribution that is to be corrected, by the columns that a correction repeats. */
export type Corrected = Pick<Row, 'community_id' | 'person_id' | 'activity' | 'occurred_at' | 'source' | 'corrects_id'>

/** The contributions that rows correct, held until the end of the transaction. */
const holdCorrected = async (db: Database, rows: readonly Row[]): Promise<Map<string, Corrected>> => {
  const ids = rows.flatMap(({ corrects_id: id }) => id ?? [])
  if (ids.length === 0) return new Map()
  const found = await db.run<Corrected & { id: string }>(sql`
    select id, community_id, person_id, activity, occurred_at, source, corrects_id from contributions
    where id = any (${sql.param(ids)}::uuid[]) order by id for no key update`)
  return new Map(found.map(row => [row.id, row]))
}

const rowsGiven = sql`jsonb_array_elements(${sql.placeholder('rows')}::jsonb) j, lateral jsonb_populate_record(null::contributions, j) q`

/** Adds those that are new, in the order of their keys, so that two who send the same do not wait for each other in a circle. */
const add = (db: Database, rows: readonly Placed[]) =>
  db.prepared<Pick<Row, 'source' | 'source_key'> & { id: string }>(
    'add contributions',
    () => sql`
      insert into contributions (community_id, person_id, activity, occurred_at, weight, weight_version, counterpart_id, about, source, source_key, corrects_id)
      select q.community_id, q.person_id, q.activity, q.occurred_at, case when k.id is null then coalesce(q.weight, w.weight) else 0 - k.weight end,
        case when k.id is not null then k.weight_version when q.weight is null then w.version end, q.counterpart_id, q.about, q.source, q.source_key, q.corrects_id
      from ${rowsGiven}
        join weight_periods w on w.activity = q.activity and day_of(q.occurred_at) >= coalesce(w.starts_on, '-infinity') and day_of(q.occurred_at) < coalesce(w.ends_on, 'infinity')
        left join contributions k on k.id = q.corrects_id
      order by q.source, q.source_key, (j ->> 'position')::integer
      on conflict do nothing returning id, source, source_key`,
    { rows: JSON.stringify(rows) }
  )

/** What stands on record under the keys of rows, and whether it is the same. */
const known = (db: Database, rows: readonly Placed[]) =>
  db.prepared<{ position: number; id: string; same: boolean }>(
    'known contributions',
    () => sql`
      select (j ->> 'position')::integer as position, k.id,
        (k.community_id, k.person_id, k.activity, k.occurred_at, k.counterpart_id, k.about, k.corrects_id)
          is not distinct from (q.community_id, q.person_id, q.activity, q.occurred_at, q.counterpart_id, q.about, q.corrects_id)
          and (q.weight is null or q.weight = k.weight) as same
      from ${rowsGiven} join contributions k on k.source = q.source and k.source_key = q.source_key`,
    { rows: JSON.stringify(rows) }
  )

const failed = (fault: ApiError): BulkAnswer => ({ outcome: 'failed', id: null, problem: toProblem(fault) })
const keyOf = ({ source, source_key: key }: Pick<Row, 'source' | 'source_key'>) => JSON.stringify([source, key])

/** Records rows; those that are on record already stay as they are. One answer each, in order. */
export const record = async (db: Database, prepared: readonly Prepared[], now = new Date()): Promise<BulkAnswer[]> => {
  const given = prepared.flatMap((one, position) => ('row' in one ? { ...(one.row as Row), position } : []))
  const corrected = await holdCorrected(db, given)
  const faults = new Map(
    given.map(row => [row.position, faultOf(row, corrected.get(row.corrects_id ?? ''), now)] as const)
  )
  const rows = given.filter(({ position }) => !faults.get(position))
  const added = new Map((await add(db, rows)).map(row => [keyOf(row), row.id]))
  const answers = new Map<number, BulkAnswer>()
  for (const row of rows) {
    const id = added.get(keyOf(row))
    if (!id) continue
    answers.set(row.position, { outcome: 'created', id, problem: null })
    added.delete(keyOf(row))
  }
  const others = rows.filter(({ position }) => !answers.has(position))
  const found = new Map((others.length > 0 ? await known(db, others) : []).map(one => [one.position, one]))
  for (const { position } of others) {
    const one = found.get(position)
    const answer: BulkAnswer = one?.same
      ? { outcome: 'unchanged', id: one.id, problem: null }
      : failed(takenBy(one !== undefined))
    answers.set(position, answer)
  }
  return prepared.map((one, position) => {
    const fault = 'fault' in one ? one.fault : faults.get(position)
    return fault ? failed(fault) : answers.get(position)!
  })
}
