import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { Database } from '../../../platform/database/database.ts'
import { queueNotices } from '../../messages/queue.ts'
import { inSight, near } from './changes.ts'
import { spanOfEntry, whereOf } from './entry.ts'
import type { Answering, Invited } from './link.ts'

type Offer = Answering &
  Pick<Invited, 'title' | 'place' | 'startsAt' | 'endsAt' | 'timeZone' | 'days'> & {
    communityId: string
    until: string
  }

/** Tells people of the seats of some occurrences that are held for them, and until when. */
export const tellOffers = async (db: Database, occurrences: readonly string[]) => {
  const offers = await db.prepared<Offer>(
    'offers',
    () => sql`
      select p.id as recipient, o.id as occurrence, e.community_id as "communityId", o.title, o.place, ${instantOf(sql`o.starts_at`)} as "startsAt",
        ${instantOf(sql`o.ends_at`)} as "endsAt", o.time_zone as "timeZone", o.days, ${instantOf(sql`r.offer_expires_at`)} as until
      from rsvps r join occurrences o on o.id = r.occurrence_id join events e on e.id = o.event_id join recipients p on p.id = coalesce(r.person_id, r.guest_id),
        lateral (select ${near} as near) n
      where o.id = any (${sql.placeholder('occurrences')}::uuid[]) and r.status = 'offered' and p.email is not null
        and ${inSight}`,
    { occurrences }
  )
  await queueNotices(
    db,
    offers.map(({ recipient, occurrence, communityId, title, until, ...date }) => ({
      kind: 'event_offered',
      person: recipient,
      community: communityId,
      key: `${occurrence} ${until}`,
      urgent: true,
      values: {
        date: { ...spanOfEntry(date), title, where: whereOf({ ...date, joinUrl: null }), others: 0 },
        until: { at: until, timeZone: date.timeZone }
      }
    }))
  )
}
