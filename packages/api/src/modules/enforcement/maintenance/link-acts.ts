import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { queueNotices } from '../../messages/queue.ts'
import { takeOver } from '../../pages/representatives/handover.ts'
import type { Attested } from './attestation.ts'
import { recipients } from './recipients.ts'

/** How much somebody can write who asks for help. */
export const WORDS_AT_MOST = 1000

/** Ends what a person is to a page: their term as a representative, or standing in for one. */
export const stopRepresenting = async (db: Database, { page, person }: Attested): Promise<void> => {
  await db.run(sql`
    update representatives set ended_on = greatest(started_on, today())
    where page_id = ${page} and person_id = ${person} and coalesce(ended_on > today(), true)`)
  await db.run(sql`
    update representatives set stand_in_id = null
    where page_id = ${page} and stand_in_id = ${person} and coalesce(ended_on > today(), true)`)
}

/** Notifies the admins of the portal that a representative asks for help; once a day. */
export const askForHelp = async (
  db: Database,
  { page, person, name }: Attested,
  words: string,
  now: Date
): Promise<void> => {
  const admins = (await recipients(db, [page], now)).filter(one => one.role === 'admin')
  const said = words.trim().slice(0, WORDS_AT_MOST)
  await queueNotices(
    db,
    admins.map(({ person: admin }) => ({
      kind: 'help_asked',
      person: admin,
      page,
      key: `${page} ${person} ${dayOf(now)}`,
      values: { who: name, role: 'admin', ...(said ? { said } : {}) }
    }))
  )
}

/** Why a page is not handed over: nobody of the organisation has the address, or it is their own. */
export type NotHandedOver = 'unknown_address' | 'own_address'

/** Hands the role of a representative over to the person with an e-mail address, today. */
export const handOverTo = async (
  db: Database,
  { page, person, role }: Attested & { role: NonNullable<Attested['role']> },
  email: string
): Promise<NotHandedOver | undefined> => {
  const [to] = await db.run<{ id: string }>(sql`
    select id from people where lower(email) = lower(${email.trim()}) and coalesce(left_on > today(), true) order by id limit 1`)
  if (!to) return 'unknown_address'
  if (to.id === person) return 'own_address'
  await takeOver(db, page, role, to.id, sql`today()`)
  return undefined
}
