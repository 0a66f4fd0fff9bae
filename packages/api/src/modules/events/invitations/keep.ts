import { sql } from 'drizzle-orm'
import { speechIn } from '../../../core/words/catalogue.ts'
import { type Config, publicUrl } from '../../../platform/config/config.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Batch, Handler } from '../../../platform/feed/consume.ts'
import { queueNotices } from '../../messages/queue.ts'
import { type Change, changesOf } from './changes.ts'
import { mailsFor, noticeFor } from './mails.ts'
import { tellOffers } from './offers.ts'

/** Notes what calendars hold from now on. */
export const noteInvitations = (db: Database, changes: readonly Change[], now: Date) =>
  db.prepared(
    'note invitations',
    () => sql`
      with given as (
        select g.*, p.person_id as person, p.guest_id as guest from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb)
          as g (occurrence uuid, recipient uuid, community uuid, wanted jsonb, sequence integer) join recipients p on p.id = g.recipient
      ), gone as (
        delete from invitations i using given g where i.occurrence_id = g.occurrence and coalesce(i.person_id, i.guest_id) = g.recipient and g.wanted is null
      )
      insert into invitations (occurrence_id, person_id, guest_id, community_id, entry, sequence, mailed_at)
      select occurrence, person, guest, community, wanted, sequence, ${sql.placeholder('now')}::timestamptz from given where wanted is not null
      on conflict (occurrence_id, coalesce(person_id, guest_id)) do update set community_id = excluded.community_id, entry = excluded.entry,
        sequence = excluded.sequence, mailed_at = excluded.mailed_at`,
    { rows: JSON.stringify(changes), now: now.toISOString() }
  )

/** The address by which calendars know who invites: that of the mails, so that they take the updates. */
const senderIn = (config: Config) =>
  /[^\s<>]+@[^\s<>]+/.exec(config.MAIL_FROM ?? '')?.[0] ?? `events@${new URL(publicUrl(config)).hostname}`

/** Mails to everybody who goes, or might, what their calendars do not hold yet of some occurrences. */
export const keepInvitations = async (db: Database, config: Config, occurrences: readonly string[], now: Date) => {
  // What one job mails, no other mails as well.
  await db.run(sql`select pg_advisory_xact_lock(hashtextextended('invitations', 0))`)
  const changes = await changesOf(db, occurrences, now)
  if (changes.length === 0) return
  const mails = mailsFor(changes)
  const [from, speech] = [senderIn(config), speechIn()]
  await queueNotices(
    db,
    mails.map(messages => noticeFor(messages, from, now, speech))
  )
  await noteInvitations(db, changes, now)
}

/** The occurrences that a batch of changes concerns: themselves, and what people answered. */
const occurrencesIn = async (db: Database, { entries }: Batch) => {
  const rows = await db.run<{ id: string }>(sql`
    select distinct id from (
      select subject_id as id from ${entries} a where subject_type = 'occurrence'
      union all
      select coalesce((before ->> 'occurrence_id')::uuid, r.occurrence_id)
      from ${entries} a left join rsvps r on r.id = a.subject_id where subject_type = 'rsvp'
    ) t where id is not null`)
  return rows.map(({ id }) => id)
}

/** Keeps the calendars of people up to date with what changes. */
export const invitationsConsumer =
  (config: Config): Handler =>
  async (db, batch) => {
    const occurrences = await occurrencesIn(db, batch)
    if (occurrences.length === 0) return
    const now = new Date()
    await keepInvitations(db, config, occurrences, now)
    await tellOffers(db, occurrences)
  }
