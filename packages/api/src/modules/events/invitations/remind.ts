import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { before, deleteInPortions } from '../../../platform/jobs/housekeeping.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { queueNotices } from '../../messages/queue.ts'
import { type Entry, spanOfEntry, whereOf } from './entry.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'remind-of-occurrences' }

type Due = { recipient: string; occurrence: string; community: string | null; entry: Entry }

/** Reminds those who go, or might, a day before the start; not those who were written to since then. */
export const remindOfOccurrences = ({ store, now }: JobContext): Promise<{ reminded: number }> =>
  store.transaction(ACTOR, async db => {
    const due = await db.run<Due>(sql`
      update invitations i set reminded_of = o.starts_at from occurrences o, recipients p
      where o.id = i.occurrence_id and p.id = coalesce(i.person_id, i.guest_id) and p.event_reminders and o.status <> 'cancelled' and not o.dormant
        and o.starts_at > ${now.toISOString()}::timestamptz and o.starts_at <= ${now.toISOString()}::timestamptz + interval '24 hours'
        and i.mailed_at <= o.starts_at - interval '24 hours' and i.reminded_of is distinct from o.starts_at
      returning p.id as recipient, i.occurrence_id as occurrence, i.community_id as community, i.entry`)
    const queued = await queueNotices(
      db,
      due.map(({ recipient, occurrence, community, entry }) => ({
        kind: 'event_reminder',
        person: recipient,
        community,
        key: `${occurrence} ${entry.startsAt}`,
        urgent: true,
        values: { date: { ...spanOfEntry(entry), title: entry.title, where: whereOf(entry), others: 0 } }
      }))
    )
    return { reminded: queued.length }
  })

/** Turns the reminders of a person or a guest on or off. */
export const setReminders = (db: Database, recipient: string, on: boolean) =>
  db.run(sql`
    with guest as (update guests set event_reminders = ${on} where id = ${recipient})
    update people set event_reminders = ${on} where id = ${recipient}`)

/** Forgets what calendars hold of what is over since 30 days. */
export const pruneInvitations = (context: JobContext) =>
  deleteInPortions(
    context,
    most => sql`
      delete from invitations where ctid = any (array(
        select ctid from invitations where (entry ->> 'endsAt')::timestamptz < ${before(context, '30 days')} limit ${most}))`
  )
