import { sql } from 'drizzle-orm'
import { byService } from '../../../core/lifecycle/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { eventLifecycle } from '../events/lifecycle.ts'
import { causes } from '../words.en.ts'
import { notifyEditors } from './notify.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'ask-about-series' }
const takesPlace = sql.raw("e.status in ('tentative', 'confirmed')")

/**
 * Asks those who edit a series whether it still takes place, where of its last three dates it is not known whether they were held; no
 * longer where somebody said so. What nobody answers for 30 days becomes dormant.
 */
export const askEditors = async (db: Database, now: Date): Promise<{ asked: number; rested: number }> => {
  const at = now.toISOString()
  await db.run(sql`
      update events e set asked_at = null where asked_at is not null and (${takesPlace} and is_unheard(e.id, ${at})) is not true`)
  const asked = await db.run<{ id: string }>(sql`
      update events e set asked_at = ${at} where e.asked_at is null and e.recurrence is not null and ${takesPlace}
        and e.id in (select o.event_id from occurrences o where o.outcome = 'unconfirmed') and is_unheard(e.id, ${at})
      returning e.id`)
  await notifyEditors(
    db,
    'series_unconfirmed',
    asked.map(({ id }) => id),
    now
  )
  const waiting = await db.run<{ id: string }>(
    sql`select e.id from events e where e.asked_at < ${at} and ${takesPlace}`
  )
  const moves = waiting.map(({ id }) => ({ id, name: 'rest' as const, input: { reason: causes.unheard } }))
  const { taken } = await eventLifecycle.take(db, moves, byService(), now)
  return { asked: asked.length, rested: taken.length }
}

export const askAboutSeries = ({ store, now }: JobContext) => store.transaction(ACTOR, db => askEditors(db, now))
