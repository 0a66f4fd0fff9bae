import { sql } from 'drizzle-orm'
import type { Caller } from '../../../core/access/caller.ts'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import { eventLifecycle } from '../events/lifecycle.ts'
import { causes } from '../words.en.ts'
import type { AskedSeries } from './link.ts'

type Answering = { db: Database; told: AskedSeries; now: Date }

/** The person of a link, who edits the series. */
const byLink = ({ told: { person } }: Answering): By => ({
  caller: { kind: 'person', person, personal: true } as Caller,
  relations: new Set(['self'])
})

/** Says of some dates of a series that they were held. */
export const recordHeld = ({ db, told: { event, dates } }: Answering, held: readonly string[]) => {
  const ids = dates.flatMap(({ id }) => (held.includes(id) ? [id] : []))
  return db.run(sql`
    update occurrences set outcome = 'held' where event_id = ${event} and id = any (${sql.param(ids)}::uuid[]) and outcome = 'unconfirmed'`)
}

/** Says that a series still takes place. */
export const reaffirm = (answering: Answering) => {
  const { db, told, now } = answering
  return eventLifecycle.takeAll(db, [{ id: told.event, name: 'reaffirm', input: {} }], byLink(answering), now)
}

/** Says that a series has ended: its dates that are not over are cancelled. */
export const endSeries = (answering: Answering) => {
  const { db, told, now } = answering
  const move = { id: told.event, name: 'cancel' as const, input: { reason: causes.ended } }
  return eventLifecycle.takeAll(db, [move], byLink(answering), now)
}
