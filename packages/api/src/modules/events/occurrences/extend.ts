import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { expand } from '../recurrence/expand.ts'
import { fitted, TIMED, type Timed } from './fit.ts'
import { BEGINNING, horizonOf } from './times.ts'
import { portionsOf, writeOccurrences } from './write.ts'

const AT_ONCE = 200

const actor = (request: string) => ({ key: null, person: null, actorClass: 'robot', request })

type Extended = Timed & { last: string | null }

/** The next series after one of an id, held still. */
const seriesAfter = (db: Database, id: string) =>
  db.run<Extended>(sql`
    select ${TIMED},
      (select ${instantOf(sql`max(o.original_start)`)} from occurrences o where o.event_id = e.id) as last
    from events e where e.id > ${id} and e.recurrence is not null and e.status in ('tentative', 'confirmed')
    order by e.id limit ${AT_ONCE} for update of e`)

/** Its dates after the last that it has. */
const further = (event: Extended, to: string) =>
  expand(event, { from: event.last ?? BEGINNING, to }).filter(({ originalStart }) => originalStart !== event.last)

/** Creates the occurrences of series up to 13 months from now. */
export const extendOccurrences = async ({ store, now, signal }: JobContext): Promise<{ created: number }> => {
  let [created, after] = [0, '00000000-0000-0000-0000-000000000000']
  for (let more = true; more && !signal.aborted; )
    more = await store.transaction(actor('extend-occurrences'), async db => {
      const series = await seriesAfter(db, after)
      for (const portion of portionsOf(series)) {
        const rows = portion.flatMap(event =>
          further(event, horizonOf(now)).map(({ originalStart }) => fitted(event, originalStart))
        )
        await writeOccurrences(db, rows)
        created += rows.length
      }
      after = series.at(-1)?.id ?? after
      return series.length === AT_ONCE
    })
  return { created }
}
