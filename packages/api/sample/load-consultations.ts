import { sql } from 'drizzle-orm'
import { openConsultations } from '../src/modules/life/closing/consultation.ts'
import { pollSecret } from '../src/platform/config/poll-secret.ts'
import type { Database } from '../src/platform/database/database.ts'

const REASON = 'The last of the old sets goes ashore, and with it the reason for a community of its own.'

/** Asks the members of communities that are to close, where the service has a secret for polls. */
export const loadConsultations = async (db: Database) => {
  if (pollSecret() === undefined) return
  const closing = await db.run<{ id: string; closingOn: string }>(
    sql`select id, closing_on::text as "closingOn" from communities where status = 'closing' order by id`
  )
  await openConsultations(
    db,
    closing.map(({ id, closingOn }) => ({ id, input: { closingOn, reason: REASON } })),
    new Date()
  )
}
