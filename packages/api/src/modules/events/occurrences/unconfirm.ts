import { sql } from 'drizzle-orm'
import { addDays, dayOf, startOf } from '../../../platform/days.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { settle } from './settle.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'unconfirm-occurrences' }

/** How many days after its end it is no longer waited for what became of an occurrence. */
const WAIT_DAYS = 7

/**
 * Sets the outcome of occurrences that ended 7 days ago and have none: held, or not held in a pause that was declared meanwhile or where
 * no one came, by what is on record; else unconfirmed.
 */
export const unconfirmOccurrences = ({ store, now }: JobContext): Promise<{ unconfirmed: number }> =>
  store.transaction(ACTOR, async db => {
    const end = startOf(addDays(dayOf(now), 1 - WAIT_DAYS)).toISOString()
    const ended = sql`o.outcome = 'upcoming' and o.starts_at < ${end} and o.ends_at < ${end}`
    const settled = await settle(db, ended, {}, sql`true`)
    return { unconfirmed: settled.filter(({ outcome }) => outcome === 'unconfirmed').length }
  })
