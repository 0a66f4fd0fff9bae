import type { Rsvp } from '@guildhall/schema'
import { aliasedTable, sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { MailLink } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { readToken, signToken } from '../../keys/signing/sign.ts'
import { events } from '../events/table.ts'
import { takesGuests } from '../events/visible.ts'
import { inSight, mayJoin, near } from './changes.ts'
import { type EventFacts, eventFacts } from './facts.ts'

const PURPOSE = 'rsvp'
// Occurrences are created 13 months ahead; of one that is over the page behind the link says so.
const DAYS = 400

/** Who answers to what: a person or a guest, to an occurrence. */
export type Answering = { recipient: string; occurrence: string }

/** The link to the page on which a recipient answers to one occurrence, any number of times. The key of the notice starts with the occurrence. */
export const answerLink: MailLink = async ({ person, key }, { db, publicUrl, now }) => {
  const [occurrence] = key.split(' ')
  const expires = new Date(now.getTime() + DAYS * DAY_MS)
  return `${publicUrl}/rsvp/${await signToken(db, PURPOSE, { sub: person, occurrence }, now, expires)}`
}

/** What is shown to the recipient who opens such a link. */
export type Invited = Answering &
  EventFacts & {
    /** Null for a guest. */
    person: string | null
    name: string
    eventReminders: boolean
    answer: Rsvp['status'] | null
    /** The place on the waiting list, counted from 1. */
    position: number
    offerExpiresAt: string | null
  }

/** Opens a link, and changes nothing. */
export const openInvitation = async (
  db: Database,
  token: string,
  now: Date
): Promise<Invited | 'changed' | 'expired' | 'gone'> => {
  const claims = await readToken(db, PURPOSE, token, now)
  if (typeof claims === 'string') return claims
  const { sub, occurrence } = claims as { sub: string; occurrence: string }
  return (await readInvited(db, { recipient: sub, occurrence }, now)) ?? 'gone'
}

/** What an invitation says to its recipient by now; nothing where it is no longer for them. */
export const readInvited = async (db: Database, { recipient, occurrence }: Answering, now: Date) => {
  const [found] = await db.prepared<Invited>(
    'invitation',
    () => sql`
      select p.id as recipient, p.person_id as person, coalesce(g.name, p.name) as name, p.event_reminders as "eventReminders", ${eventFacts},
        case when ${mayJoin} then o.join_url end as "joinUrl",
        r.status as answer, ${instantOf(sql`r.offer_expires_at`)} as "offerExpiresAt",
        (select count(*)::int from rsvps w where w.occurrence_id = o.id and w.status = 'waitlisted' and (w.answered_at, w.id) <= (r.answered_at, r.id)) as position
      from occurrences o join events e on e.id = o.event_id join communities c on c.id = e.community_id
      join recipients p on p.id = ${sql.placeholder('recipient')}::uuid left join guests g on g.id = p.guest_id
      left join rsvps r on r.occurrence_id = o.id and coalesce(r.person_id, r.guest_id) = p.id,
        lateral (select ${near} as near) n
      where o.id = ${sql.placeholder('occurrence')}::uuid and e.status in ('tentative', 'confirmed', 'dormant', 'cancelled')
        and coalesce(p.left_on > today(), true) and ${inSight}
        and (p.guest_id is null or r.id is not null or ${takesGuests(aliasedTable(events, 'e'))})`,
    { recipient, occurrence, now: now.toISOString() }
  )
  return found
}
