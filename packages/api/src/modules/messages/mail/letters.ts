import type { Message } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { brandOfCommunity, brandOfPortal } from '../../directory/portals/brand.ts'
import { ownTexts } from '../texts/read.ts'
import type { Letter, Mailed } from './compose.ts'

/** What is queued together is told together: a notice waits so long for others. */
export const COLLECTED = '10 minutes'
/** So long a person is left in peace after a mail that was not urgent. */
const PEACE = '24 hours'
// What was claimed and not settled, since the process died, is tried again after that.
const CLAIMED = '15 minutes'
const AT_ONCE = 100

type Claimed = Mailed & Omit<Letter, 'notices'>

/** The portal on whose behalf all notices of a letter are sent; null where they are of several. */
const commonBrand = ([first, ...others]: readonly Claimed[]) =>
  others.every(({ brand }) => brand?.id === first!.brand?.id) ? first!.brand : null

/** Claims the letters that are due: what is urgent at once, and everything that is pending for a person who was left in peace long enough. */
export const claimLetters = async (db: Database, now: Date): Promise<Letter[]> => {
  const moment = sql`${now.toISOString()}::timestamptz`
  const rows = await db.run<Claimed>(sql`
    with due as (
      select coalesce(n.person_id, n.guest_id) as id, bool_or(n.urgent) as urgent, min(n.created_at) as since,
        min(n.created_at) <= ${moment} - ${COLLECTED}::interval
          and not exists (select from notices m where m.person_id = n.person_id and m.channel = 'mail' and not m.urgent and m.delivered_at > ${moment} - ${PEACE}::interval) as rest
      from notices n where n.status = 'pending' and coalesce(n.next_attempt_at <= ${moment}, true)
      group by n.person_id, n.guest_id
    ), letters as (select * from due where urgent or rest order by urgent desc, since limit ${AT_ONCE})
    update notices n set attempts = n.attempts + 1, next_attempt_at = ${moment} + ${CLAIMED}::interval
    from letters l, recipients p
    where coalesce(n.person_id, n.guest_id) = l.id and p.id = l.id and n.status = 'pending' and coalesce(n.next_attempt_at <= ${moment}, true)
      and (n.urgent or l.rest)
    returning n.id, n.kind, p.language,
      coalesce(${brandOfPortal(sql`n.portal_id`)}, ${brandOfCommunity(sql`coalesce((select c.portal_ids from communities c where c.id = n.community_id), '{}')`)}) as brand, substr(n.dedupe_key, length(concat(n.kind, ' ', p.id, ' ')) + 1) as key, n.values, ${ownTexts(sql`n.portal_id`, sql`n.kind`)} as own, n.attempts, n.page_id as page, p.id as person, p.name, p.email`)
  const letters = Map.groupBy(
    rows.sort((a, b) => (a.id < b.id ? -1 : 1)),
    // A mail changes one entry of a calendar: such a notice is a letter of its own.
    ({ id, person, values }) => (values.calendar ? id : person)
  )
  return [...letters.values()].map(notices => {
    const { person, name, email, language } = notices[0]!
    return { person, name, email, language, brand: commonBrand(notices), notices }
  })
}

const idsOf = ({ notices }: Letter) => notices.map(({ id }) => id)

export const noteDelivered = (db: Database, letter: Letter, now: Date) =>
  db.run(sql`
    update notices set status = 'delivered', channel = 'mail', delivered_at = ${now.toISOString()}::timestamptz, next_attempt_at = null, failure = null,
      values = values - 'calendar'
    where id = any (${sql.param(idsOf(letter))}::uuid[]) and status = 'pending'`)

/** Notes why a letter did not arrive, and when it is tried again; without `retryAt` it has failed. */
export const noteFailed = (db: Database, letter: Letter, failure: Message, retryAt: Date | undefined) =>
  db.run(sql`
    update notices set status = ${retryAt ? 'pending' : 'failed'}, failure = ${JSON.stringify(failure)}::jsonb, next_attempt_at = ${retryAt?.toISOString() ?? null}::timestamptz
    where id = any (${sql.param(idsOf(letter))}::uuid[]) and status = 'pending'`)

/** Lets go of letters that were not tried after all. */
export const release = (db: Database, letters: Letter[]) =>
  db.run(sql`
    update notices set attempts = attempts - 1, next_attempt_at = null
    where id = any (${sql.param(letters.flatMap(idsOf))}::uuid[]) and status = 'pending'`)
