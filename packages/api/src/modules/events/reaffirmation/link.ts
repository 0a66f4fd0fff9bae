import type { EventStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { MailLink, NoticeSpan } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { type Brand, brandOfCommunity } from '../../directory/portals/brand.ts'
import { readToken, signToken } from '../../keys/signing/sign.ts'
import { editorsOf } from './editors.ts'

const PURPOSE = 'series'
// A series can be reaffirmed at any time; its dates go so far.
const DAYS = 400

type For = { event: string; person: string }

/**
 * The link to the page on which an editor of a series answers whether it still takes place. The key of the notice starts with the event.
 */
export const seriesLink: MailLink = async ({ person, key }, { db, publicUrl, now }) => {
  const [event] = key.split(' ')
  const expires = new Date(now.getTime() + DAYS * DAY_MS)
  return `${publicUrl}/series/${await signToken(db, PURPOSE, { sub: person, event }, now, expires)}`
}

/** What a person who opens such a link is asked. */
export type AskedSeries = For & {
  name: string
  community: string
  title: string
  status: EventStatus
  /** Whether the question is open. */
  isOpen: boolean
  /** The last dates of which it is not known whether they were held. */
  dates: (NoticeSpan & { id: string })[]
  brand: Brand | null
}

/** Opens a link, and changes nothing. */
export const openSeries = async (
  db: Database,
  token: string,
  now: Date
): Promise<AskedSeries | 'changed' | 'expired' | 'gone'> => {
  const claims = await readToken(db, PURPOSE, token, now)
  if (typeof claims === 'string') return claims
  const { sub, event } = claims as { sub: string; event: string }
  return (await readSeries(db, { event, person: sub }, now)) ?? 'gone'
}

const MOST_DATES = 12

/** What is asked about a series by now; nothing where its person no longer edits it. */
export const readSeries = async (db: Database, { event, person }: For, now: Date): Promise<AskedSeries | undefined> => {
  const at = now.toISOString()
  const [found] = await db.run<AskedSeries>(sql`
    select e.id as event, p.id as person, p.name, c.name as community, e.title, e.status,
      e.status = 'dormant' or e.status in ('tentative', 'confirmed') and e.asked_at is not null as "isOpen",
      (select coalesce(jsonb_agg(to_jsonb(d) order by d."startsAt"), '[]') from (
        select o.id, ${instantOf(sql`o.starts_at`)} as "startsAt", ${instantOf(sql`o.ends_at`)} as "endsAt", o.time_zone as "timeZone", o.days is not null as "wholeDays"
        from occurrences o where o.event_id = e.id and o.outcome = 'unconfirmed' and o.ends_at <= ${at}
        order by o.starts_at desc limit ${MOST_DATES}) d) as dates, ${brandOfCommunity(sql`c.portal_ids`)} as brand
    from events e join communities c on c.id = e.community_id join people p on p.id = ${person}
    where e.id = ${event} and coalesce(p.left_on > today(), true)
      and exists (select from ${editorsOf(sql`array[e.id]`)} w where w.person = p.id)`)
  return found
}
