import type { Occurrence, Rsvp } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { readToken, signTokens } from '../../audit/signing/sign.ts'
import { near } from './changes.ts'

const PURPOSE = 'rsvp'
// Occurrences are created 13 months ahead; of one that is over the page behind the link says so.
const DAYS = 400

export type Answering = { person: string; occurrence: string }

/** Links by which people answer without logging in, in their order: each for one person and one occurrence, as often as they like. */
export const answerLinks = async (
  db: Database,
  base: string,
  items: readonly Answering[],
  now: Date
): Promise<string[]> => {
  if (items.length === 0) return []
  const claims = items.map(({ person, occurrence }) => ({ sub: person, occurrence }))
  const tokens = await signTokens(db, PURPOSE, claims, now, new Date(now.getTime() + DAYS * DAY_MS))
  return tokens.map(token => `${base}/rsvp/${token}`)
}

/** What a person who opens such a link is shown. */
export type Invited = Answering &
  Pick<
    Occurrence,
    'title' | 'place' | 'joinUrl' | 'startsAt' | 'endsAt' | 'timeZone' | 'days' | 'capacity' | 'cause'
  > & {
    name: string
    eventReminders: boolean
    community: string
    state: 'open' | 'over' | 'cancelled' | 'dormant'
    answer: Rsvp['status'] | null
    /** The place on the waiting list, counted from 1. */
    position: number
    offerExpiresAt: string | null
    /** The seats that are neither taken nor held; null without a capacity. */
    free: number | null
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
  return (await readInvited(db, { person: sub, occurrence }, now)) ?? 'gone'
}

/** What an invitation says to its person by now; nothing where it is no longer for them. */
export const readInvited = async (db: Database, { person, occurrence }: Answering, now: Date) => {
  const [found] = await db.prepared<Invited>(
    'invitation',
    () => sql`
      select p.id as person, o.id as occurrence, p.name, p.event_reminders as "eventReminders", c.name as community, o.title, o.place,
        case when o.join_visibility <> 'members' or n.near then o.join_url end as "joinUrl", ${instantOf(sql`o.starts_at`)} as "startsAt",
        ${instantOf(sql`o.ends_at`)} as "endsAt", o.time_zone as "timeZone", o.days, o.capacity, o.cause,
        case when o.status = 'cancelled' then 'cancelled' when o.ends_at <= ${sql.placeholder('now')}::timestamptz then 'over'
          when o.dormant then 'dormant' else 'open' end as state,
        r.status as answer, ${instantOf(sql`r.offer_expires_at`)} as "offerExpiresAt",
        (select count(*)::int from rsvps w where w.occurrence_id = o.id and w.status = 'waitlisted' and (w.answered_at, w.id) <= (r.answered_at, r.id)) as position,
        greatest(o.capacity - seats_taken(o.id), 0)::int as free
      from occurrences o join events e on e.id = o.event_id join communities c on c.id = e.community_id
      join people p on p.id = ${sql.placeholder('person')}::uuid left join rsvps r on r.occurrence_id = o.id and r.person_id = p.id,
        lateral (select ${near} as near) n
      where o.id = ${sql.placeholder('occurrence')}::uuid and e.status in ('tentative', 'confirmed', 'dormant', 'cancelled')
        and coalesce(p.left_on > today(), true) and (e.visibility <> 'members' or n.near)`,
    { person, occurrence, now: now.toISOString() }
  )
  return found
}
