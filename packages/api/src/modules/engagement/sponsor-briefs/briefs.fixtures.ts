import { randomUUID } from 'node:crypto'
import type { SponsorBrief } from '@guildhall/schema'
import { onServer } from '../../../../test/server.ts'
import { addDays, startOf, today } from '../../../platform/days.ts'
import { periodBefore } from '../../../platform/periods.ts'
import type { writeCrowd } from '../metrics/crowd.fixtures.ts'

type Crowd = Awaited<ReturnType<typeof writeCrowd>>

const rowsInto = (table: string, rows: readonly object[]) => {
  const columns = Object.keys(rows[0]!).join()
  return `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, '${JSON.stringify(rows)}')`
}

/** The first day of the last quarter that is over. */
export const lastQuarter = () => periodBefore('quarter', today(), 1)

/**
 * So many dates of the first community of a crowd, five days apart in the last quarter that is over: so many people were at each, and
 * at the first of them so many are named.
 */
export const holdLastQuarter = async (
  url: string,
  { occurrences, memberships }: Pick<Crowd, 'occurrences' | 'memberships'>,
  dates: number,
  named: readonly number[],
  { present = 10, first = 0 } = {}
) => {
  const like = occurrences[0]!
  const held = Array.from({ length: dates }, (_, at) => {
    const day = addDays(lastQuarter(), 3 + (first + at) * 5)
    const [starts, ends] = [10, 11].map(hour => new Date(startOf(day).getTime() + hour * 3_600_000).toISOString())
    return {
      ...like,
      id: randomUUID(),
      start: `${day}T10:00`,
      original_start: starts,
      starts_at: starts!,
      ends_at: ends!,
      head_count: present
    }
  })
  const there = held.flatMap(({ id, starts_at }, at) =>
    memberships.slice(0, named[at] ?? 0).map(({ person_id, community_id }) => ({
      id: randomUUID(),
      occurrence_id: id,
      starts_at,
      community_id,
      person_id,
      status: 'attended',
      source: 'list'
    }))
  )
  await onServer(
    url,
    'set session_replication_role = replica',
    rowsInto('occurrences', held),
    ...(there.length > 0 ? [rowsInto('attendances', there)] : [])
  )
  return held.map(({ id }) => id)
}

/** What a brief says about a question. */
export const saidOf = ({ sections }: SponsorBrief, question: string): string[] =>
  sections.find(section => section.question === question)!.statements.map(({ text }) => text)
