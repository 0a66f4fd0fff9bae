import { createHmac, randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { openFrom, type SealedColumn, sealFor } from '../../../core/secrets/sealed-column.ts'
import type { Database } from '../../../platform/database/database.ts'
import { webhookSecrets } from './table.ts'

const PREFIX = 'whsec_'
const BYTES = 32
/** How long the secrets before a new one sign as well. */
const OVERLAP = '24 hours'

const makeSecret = () => PREFIX + randomBytes(BYTES).toString('base64')

/** The secrets of webhooks, and what becomes of those that cannot be decrypted: their webhooks are paused. */
export const storedSecrets: SealedColumn = {
  what: 'secrets of webhooks',
  column: webhookSecrets.secret,
  row: [webhookSecrets.webhookId, webhookSecrets.id],
  replace: async (db, lost) => {
    const paused = await db.run<{ id: string; url: string }>(sql`
      with gone as (delete from webhook_secrets where ${lost} returning webhook_id)
      update webhooks set status = case when status = 'active' then 'paused' else status end
      where id in (select webhook_id from gone) returning id, url`)
    for (const { id } of paused) await rotateSecret(db, id)
    return paused.map(
      ({ id, url }) =>
        `Webhook ${id} (${new URL(url).host}): create a secret with POST /v1/webhooks/${id}/secrets, tell the receiver, and set its status to active.`
    )
  }
}

/** Gives a webhook a new secret; those before it sign for another day. Answers it, and until when they do. */
export const rotateSecret = async (db: Database, webhook: string) => {
  const secret = makeSecret()
  const [made] = await db.run<{ id: string }>(sql`select uuid_v7() as id`)
  const { id } = made!
  const [row] = await db.run<{ until: string }>(sql`
    with ended as (delete from webhook_secrets where webhook_id = ${webhook} and ends_at < now()),
    overlapping as (
      update webhook_secrets set ends_at = now() + ${OVERLAP}::interval where webhook_id = ${webhook} and ends_at is null
    ),
    made as (
      insert into webhook_secrets (id, webhook_id, secret) values (${id}, ${webhook}, ${sealFor(storedSecrets, [webhook, id], secret)})
    )
    select to_char(now() + ${OVERLAP}::interval, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as until`)
  return { secret, overlapsUntil: row!.until }
}

/** Decrypts the secrets of a webhook; none where one of them cannot be decrypted. */
export const openedSecrets = (webhook: string, stored: readonly { id: string; sealed: string }[]): string[] => {
  try {
    return stored.map(({ id, sealed }) => openFrom(storedSecrets, [webhook, id], sealed))
  } catch {
    return []
  }
}

/** The signatures of a message by Standard Webhooks 1.0, one for each secret. */
export const signaturesOf = (secrets: string[], id: string, timestamp: number, body: string): string =>
  secrets
    .map(secret => {
      const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
      return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
    })
    .join(' ')
