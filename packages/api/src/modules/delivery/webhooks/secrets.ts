import { createHmac, randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

const PREFIX = 'whsec_'
const BYTES = 32
/** How long the secrets before a new one sign as well. */
const OVERLAP = '24 hours'

const makeSecret = () => PREFIX + randomBytes(BYTES).toString('base64')

/** Gives a webhook a new secret; those before it sign for another day. Answers it, and until when they do. */
export const rotateSecret = async (db: Database, webhook: string) => {
  const secret = makeSecret()
  const [row] = await db.run<{ until: string }>(sql`
    with ended as (delete from webhook_secrets where webhook_id = ${webhook} and ends_at < now()),
    overlapping as (
      update webhook_secrets set ends_at = now() + ${OVERLAP}::interval where webhook_id = ${webhook} and ends_at is null
    ),
    made as (insert into webhook_secrets (webhook_id, secret) values (${webhook}, ${secret}))
    select to_char(now() + ${OVERLAP}::interval, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as until`)
  return { secret, overlapsUntil: row!.until }
}

/** The signatures of a message by Standard Webhooks 1.0, one for each secret. */
export const signaturesOf = (secrets: string[], id: string, timestamp: number, body: string): string =>
  secrets
    .map(secret => {
      const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
      return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
    })
    .join(' ')
