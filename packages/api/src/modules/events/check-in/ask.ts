import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { queueNotices } from '../../messages/queue.ts'
import { matchPeople } from '../attendance/match.ts'
import { AROUND, type Meeting } from './code.ts'

const AGAIN_MS = 10 * 60_000

/**
 * Mails a link to the person who has this address, by which they confirm that they are at a meeting; every ten minutes at most.
 * Callers cannot tell whether it was sent: only people who have to do with the meeting receive one.
 */
export const mailLink = async (db: Database, meeting: Meeting, email: string, now: Date): Promise<void> => {
  const { occurrence, communityId, title, startsAt, endsAt, timeZone, days, place } = meeting
  const person = (await matchPeople(db, occurrence, [{ email }])).get(0)
  if (person === undefined) return
  const date = { title, startsAt, endsAt, timeZone, wholeDays: days !== null, where: place?.name ?? null, others: 0 }
  await queueNotices(db, [
    {
      kind: 'check_in',
      person,
      community: communityId,
      key: `${occurrence} ${Math.floor(now.getTime() / AGAIN_MS)}`,
      urgent: true,
      values: { date }
    }
  ])
}

/** That a notice `n` no longer helps: nobody can check in to the meeting any more, or its person is there. */
export const isMoot = sql`not exists (
  select from occurrences o where o.id = as_uuid(split_part(n.dedupe_key, ' ', 3)) and o.status <> 'cancelled' and o.ends_at + ${AROUND} > now()
    and not exists (select from attendances a where a.occurrence_id = o.id and a.person_id = n.person_id and a.status = 'attended'))`
