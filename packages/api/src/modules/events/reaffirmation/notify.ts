import type { NoticeKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { NoticeSpan } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { addDays } from '../../../platform/days.ts'
import { queueNotices } from '../../messages/queue.ts'
import { editorsOf } from './editors.ts'

/** How many days after the delivery of the notice a series that nobody confirms becomes dormant. */
export const REST_DAYS = 30

/** The day on which a series becomes dormant whose editors were notified on another. */
export const restsOn = (notifiedOn: string) => addDays(notifiedOn, REST_DAYS)

/** The day on which the notice that asks about an event `e` was delivered. */
export const notifiedOn = sql`(
  select day_of(min(n.delivered_at))::text from notices n
  where n.community_id = e.community_id and n.kind = 'series_unconfirmed' and split_part(n.dedupe_key, ' ', 3) = e.id::text
    and split_part(n.dedupe_key, ' ', 4) = ${instantOf(sql`e.asked_at`)})`

type Editor = { event: string; person: string; community: string; title: string; round: string; dates: NoticeSpan[] }

const read = (db: Database, ids: readonly string[], now: string) =>
  db.run<Editor>(sql`
    select w.event, w.person, e.community_id as community, e.title, ${instantOf(sql`coalesce(e.asked_at, ${now}::timestamptz)`)} as round,
      (select coalesce(jsonb_agg(to_jsonb(d) order by d."startsAt"), '[]') from (
        select ${instantOf(sql`o.starts_at`)} as "startsAt", ${instantOf(sql`o.ends_at`)} as "endsAt", o.time_zone as "timeZone", o.days is not null as "wholeDays"
        from occurrences o where o.event_id = e.id and o.outcome = 'unconfirmed' and o.ends_at <= ${now}
        order by o.starts_at desc limit 3) d) as dates
    from ${editorsOf(sql`${sql.param(ids)}::uuid[]`)} w join events e on e.id = w.event join people p on p.id = w.person
    where coalesce(p.left_on > today(), true)`)

/** Notifies those who edit some series, each once for each time that it is asked about. */
export const notifyEditors = async (
  db: Database,
  kind: Extract<NoticeKind, 'series_unconfirmed' | 'series_dormant'>,
  ids: readonly string[],
  now: Date
) => {
  const people = await read(db, ids, now.toISOString())
  return queueNotices(
    db,
    people.map(({ event, person, community, title, round, dates }) => ({
      kind,
      person,
      community,
      key: `${event} ${round}`,
      values: { said: title, dates }
    }))
  )
}
