import type { GuestCreate } from '@guildhall/schema'
import { aliasedTable, sql } from 'drizzle-orm'
import { isId } from '../../../core/model/read.ts'
import type { Database } from '../../../platform/database/database.ts'
import { queueNotices } from '../../messages/queue.ts'
import { events } from '../events/table.ts'
import { takesGuests } from '../events/visible.ts'
import { spanOfEntry, whereOf } from '../invitations/entry.ts'
import { type EventFacts, eventFacts } from '../invitations/facts.ts'

/** How many e-mails one address gets in 24 hours for registrations, also where several people enter it. */
const MAILS_A_DAY = 5

/** An occurrence for which guests can register. */
export type Registration = EventFacts & { communityId: string }

/** Reads an occurrence for which guests can register, also one that is over or cancelled; nothing where they cannot. */
export const readRegistration = async (db: Database, occurrence: string, now: Date) => {
  if (!isId(occurrence)) return undefined
  const [found] = await db.prepared<Registration>(
    'registration',
    () => sql`
      select ${eventFacts}, case when o.join_visibility = 'public' then o.join_url end as "joinUrl", e.community_id as "communityId"
      from occurrences o join events e on e.id = o.event_id join communities c on c.id = e.community_id
      where o.id = ${sql.placeholder('occurrence')}::uuid and ${takesGuests(aliasedTable(events, 'e'))}`,
    { occurrence, now: now.toISOString() }
  )
  return found
}

/**
 * The recipient at an address: who has it in the directory, else the guest of the occurrence; nothing where the address was mailed in the
 * past hour for the same occurrence, or too often that day. One at a time for each address.
 */
const recipientAt = async (db: Database, occurrence: string, { guestName, guestEmail }: GuestCreate, now: Date) => {
  await db.run(sql`select pg_advisory_xact_lock(hashtextextended('guest ' || lower(${guestEmail}), 0))`)
  const [found] = await db.prepared<{ id: string }>(
    'recipient at an address',
    () => sql`
      with given as (
        select ${sql.placeholder('occurrence')}::uuid as occurrence, lower(${sql.placeholder('email')}) as address, ${sql.placeholder('now')}::timestamptz as at
      ), person as (
        select p.id from people p, given where lower(p.email) = address and coalesce(p.left_on > today(), true) order by p.id limit 1
      ), guest as (
        insert into guests (occurrence_id, name, email, registered_at)
        select occurrence, ${sql.placeholder('name')}, ${sql.placeholder('email')}, at from given where not exists (select from person)
        on conflict (lower(email), occurrence_id) where email like '%@%' do update set registered_at = excluded.registered_at,
          name = case when exists (select from rsvps r where r.guest_id = guests.id) then guests.name else excluded.name end
        returning id
      )
      select r.id from (select id from person union all select id from guest) r, given, lateral (
        select count(*) as mails, bool_or(n.created_at > at - interval '1 hour' and n.dedupe_key like '% ' || occurrence || ' %') as again from notices n
        where n.kind = 'event_registration' and n.created_at > at - interval '24 hours' and (
          n.person_id = any (array(select id from people where lower(email) = address))
          or n.guest_id = any (array(select id from guests where lower(email) = address and email like '%@%')))) sent
      where mails < ${sql.raw(String(MAILS_A_DAY))} and again is not true`,
    { occurrence, name: guestName, email: guestEmail, now: now.toISOString() }
  )
  return found?.id
}

/**
 * Mails the link by which a guest confirms that they come to an occurrence that is open; one whose address is known gets the link to
 * their own answer. An address gets one e-mail an hour for the same date.
 */
export const registerGuest = async (
  db: Database,
  { occurrence, title, communityId, ...date }: Registration,
  guest: GuestCreate,
  now: Date
) => {
  const recipient = await recipientAt(db, occurrence, guest, now)
  if (!recipient) return
  await queueNotices(db, [
    {
      kind: 'event_registration',
      person: recipient,
      community: communityId,
      key: `${occurrence} ${now.toISOString()}`,
      urgent: true,
      values: { date: { ...spanOfEntry(date), title, where: whereOf({ ...date, joinUrl: null }), others: 0 } }
    }
  ])
}
