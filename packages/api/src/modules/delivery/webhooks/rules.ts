import type { Message, Webhook, WebhookCreate, WebhookDelivery, WebhookPatch } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Draft } from '../../../core/model/write.ts'
import type { Act } from '../../../core/operation/actions.ts'
import type { Creation, WriteHook } from '../../../core/operation/mutations.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import { allowedNetworks } from '../../../platform/egress/from-config.ts'
import { obstacleTo } from '../../../platform/egress/obstacle.ts'
import { CHAT_TYPES } from '../chat/types.ts'
import { message } from '../message.ts'
import { isOpen } from './send.ts'

type Telling = Pick<Webhook, 'format' | 'types'>

/** Chats are told what was chosen for them, of what there are words for. */
const checkTypes = ({ format, types }: Telling) => {
  if (format === 'json') return
  const offered = Object.keys(CHAT_TYPES)
  const unknown = types.find(type => !offered.includes(type))
  if (types.length > 0 && unknown === undefined) return
  const wrong = unknown === undefined ? '' : `"${unknown}" is not told in chats. `
  const detail = `${wrong}With the format "${format}", list the kinds of events to send, of: ${offered.join(', ')}.`
  throw new ApiError('RULE_BROKEN', detail, [{ pointer: '/types', detail }])
}

/** A webhook tells no more than its maker may read: a key needs the scope, and one of a portal makes one of that portal. */
export const inPortal = ({ caller, body: draft }: Creation<WebhookCreate>): Draft => {
  if (caller.kind === 'secret' && !caller.scopes.has('activity:read'))
    throw new ApiError('FORBIDDEN', 'The key lacks the scope activity:read. Webhooks send the activity.')
  checkTypes({ format: draft.format ?? 'json', types: draft.types ?? [] })
  return { ...draft, portal: draft.portal ?? caller.portal }
}

/** Only the endpoint itself says that it is gone; a chat keeps a list of what it is told. */
export const resumes: WriteHook<WebhookPatch, Webhook> = ({ draft, before }) => {
  if (draft.status === 'gone' && before!.status !== 'gone') {
    const detail = 'An endpoint is "gone" if it returns 410. To stop sending, set "paused".'
    throw new ApiError('RULE_BROKEN', detail, [{ pointer: '/status', detail }])
  }
  checkTypes({ ...before!, ...draft } as Telling)
  return draft
}

/** What has just been set right is tried at once. */
export const forgive = (db: Call['db'], webhook: string) =>
  db.run(sql`update webhook_states set failures = 0, not_before = null where webhook_id = ${webhook}`)

const again = sql`status = 'pending', attempts = 0, next_attempt_at = now(), leased_until = null, failure = null`

/** Sends an event again that did not arrive, or that its receiver has lost. */
export const sendAgain = async ({ before, call: { db } }: Act<undefined, WebhookDelivery>): Promise<undefined> => {
  await db.run(sql`update webhook_deliveries set ${again} where id = ${before.id}`)
  const { id } = before.webhook
  await db.run(sql`update webhooks set retried_at = now() where id = ${id}`)
  await forgive(db, id)
}

/** Sends all dead letters of a webhook again, in their order. */
export const sendDeadAgain = async ({ before, call: { db } }: Act): Promise<undefined> => {
  await db.run(sql`update webhook_deliveries set ${again} where webhook_id = ${before.id} and status = 'dead'`)
  await db.run(sql`update webhooks set retried_at = now() where id = ${before.id}`)
  await forgive(db, before.id)
}

/**
 * Looks at an address before events are sent there: one that is closed to the service is refused. Answers what is to be said of one that
 * is not: that there is no such host, which may come to be.
 */
export const lookAt = async (url: string, { caller }: Pick<Call, 'caller'>): Promise<Message | undefined> => {
  const networks = allowedNetworks()
  const obstacle = await obstacleTo(url, networks)
  const refusal = obstacle?.failure === 'refused' ? obstacle.problem : undefined
  const problem = refusal ?? (isOpen(url, networks) ? undefined : message('webhook.insecure'))
  if (!problem) return obstacle?.problem
  const detail = speechIn(caller.language).say(problem)
  throw new ApiError('RULE_BROKEN', detail, [{ pointer: '/url', detail }])
}
