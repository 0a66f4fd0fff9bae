import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { askNamed } from '../../pages/succession/named.ts'
import { message } from '../message.ts'
import type { Attested } from './attestation.ts'
import { askForHelp } from './help.ts'

/** Ends what a person is to a page: their term as a representative, or standing in for one. */
export const stopRepresenting = async (db: Database, { page, person }: Attested): Promise<void> => {
  await db.run(sql`
    update representatives set ended_on = greatest(started_on, today())
    where page_id = ${page} and person_id = ${person} and coalesce(ended_on > today(), true)`)
  await db.run(sql`
    update representatives set stand_in_id = null
    where page_id = ${page} and stand_in_id = ${person} and coalesce(ended_on > today(), true)`)
}

/**
 * Asks the person with an e-mail address to take over, where they have something to do with the community; else the admins of the
 * portal, to find a way. Nothing tells which of both. Until somebody accepts, the representative stays. Answers whether the address is
 * their own, so that there is nobody to ask.
 */
export const askToTakeOver = async (
  db: Database,
  { page, person }: Attested,
  { to, now }: { to: string; now: Date }
): Promise<boolean> => {
  const own = await db.run(sql`select from people where id = ${person} and lower(email) = lower(${to})`)
  if (own.length > 0) return true
  const isAsked = await askNamed(db, { page, holder: person, email: to }, now)
  const values = { reason: message('help.handover', { to }) }
  if (!isAsked) await askForHelp(db, { page, person, values, matter: 'handover' }, now)
  return false
}
