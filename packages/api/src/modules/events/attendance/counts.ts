import { eq, type SQL, sql } from 'drizzle-orm'
import type { Model } from '../../../core/model/model.ts'
import type { occurrences } from '../occurrences/table.ts'
import { attendances } from './table.ts'

const counted = (status: string): SQL => sql`count(*) filter (where ${attendances.status} = ${sql.raw(`'${status}'`)})`

/** How many were at an occurrence. */
export const attendanceCounts: Model['fields'][string] = table => {
  const t = table as typeof occurrences
  return sql`(
    select json_build_object('attended', attended, 'absent', absent, 'unmatched', ${t.unmatchedCount}, 'headCount', ${t.headCount},
      'present', greatest(${t.headCount}, attended + ${t.unmatchedCount}))
    from (select ${counted('attended')} as attended, ${counted('absent')} as absent from ${attendances} where ${eq(attendances.occurrenceId, t.id)}) counts)`
}
