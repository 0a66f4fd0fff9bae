import { WebhookCreate, WebhookCreated, WebhookDeliveryQuery, WebhookPatch, WebhookSecret } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { found, readItem } from '../../../core/model/read.ts'
import { partOf } from '../../../core/model/selection.ts'
import { checkReferences, insert, type WriteModel } from '../../../core/model/write.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { del, update } from '../../../core/operation/mutations.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { allow, authContextFor } from '../../../core/operation/subject.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { noteFailure } from './claim.ts'
import { startCursor } from './feed.ts'
import { deliveryModel, webhookModel } from './model.ts'
import { forgive, inPortal, lookAt, resumes, sendAgain, sendDeadAgain } from './rules.ts'
import { rotateSecret } from './secrets.ts'

const writable: WriteModel = {
  model: webhookModel,
  upsertKey: [],
  references: { portal: { column: 'portal_id', to: () => portalModel, holds: 'one' } }
}

const kind = {
  model: webhookModel,
  writeModel: writable,
  noun: 'webhooks',
  singular: 'webhook',
  subjectType: 'webhook'
} satisfies Kind
const deliveryKind = {
  model: deliveryModel,
  noun: 'webhookDeliveries',
  singular: 'webhookDelivery',
  path: 'webhook-deliveries',
  subjectType: 'webhook',
  scope: 'webhooks'
} satisfies Kind
const access = { allowPortalKeys: true, allowedRoles: ['portal_admin'] } as const
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const

const whole = async (id: string, { db, viewer: reader }: Call): Promise<object> =>
  JSON.parse(found(await readItem(db, webhookModel, id, partOf(webhookModel), reader), 'Webhook', id))

const creating: Operation = defineOperation({
  id: 'createWebhook',
  noun: 'webhooks',
  method: 'create',
  verb: 'POST',
  path: '/v1/webhooks',
  summary: 'Create a webhook',
  description:
    'Creates a webhook: an endpoint that receives events from now on, signed per Standard Webhooks. The secret is shown only once. A webhook of a portal receives the events of that portal’s communities and pages. An address to which the service does not send is refused; if its host does not exist, `failure` says so.',
  body: WebhookCreate,
  scope: 'webhooks:write',
  ...access,
  subject: ({ body }) => {
    const { portal } = body
    return portal ? { type: 'portal', name: portal } : undefined
  },
  problems: ['RULE_BROKEN', 'UNKNOWN_REFERENCE'],
  graphql: { root: 'mutation', field: 'createWebhook' },
  answer: {
    kind: 'plain',
    status: 201,
    schema: WebhookCreated,
    run: async call => {
      await checkReferences(call.db, writable, call.body, call.viewer)
      const facts = await authContextFor(creating, call)
      allow(creating, call.caller, facts)
      const found = await lookAt(call.body.url, call)
      const id = await insert(call.db, writable, inPortal(call), call.viewer)
      const { secret } = await rotateSecret(call.db, id)
      await startCursor(call.db, id)
      if (found) await noteFailure(call.db, id, 0, found, new Date(), null)
      return { ...(await whole(id, call)), secret }
    }
  }
})

const rotating = act(
  kind,
  access,
  {
    path: 'secrets',
    method: 'rotateSecret',
    id: 'rotateWebhookSecret',
    field: 'rotateWebhookSecret',
    summary: 'Rotate the secret of a webhook',
    description:
      'Returns a new secret, shown only once. For 24 hours all events are also signed with the previous secret to let the receiver switch over.'
  },
  undefined,
  {
    schema: WebhookSecret,
    run: async ({ before, call: { db } }) => {
      await db.run(sql`update webhooks set secret_rotated_at = now() where id = ${before.id}`)
      return rotateSecret(db, before.id)
    }
  }
)

const updating = update(
  kind,
  access,
  WebhookPatch,
  'Updates the fields sent. `status` pauses the webhook, or resumes it after it was paused or gone.',
  async change => {
    const { draft, before, call } = change
    const { id, url } = before!
    const found = draft.url === undefined || draft.url === url ? undefined : await lookAt(draft.url, call)
    await forgive(call.db, id)
    if (found) await noteFailure(call.db, id, 0, found, new Date(), null)
    return resumes(change)
  }
)

const changing: Operation[] = [
  updating,
  del(kind, access, 'Deletes a webhook with all events still to be sent.'),
  rotating,
  act(
    kind,
    access,
    {
      path: 'retries',
      method: 'retry',
      id: 'retryWebhook',
      field: 'retryWebhook',
      summary: 'Resend dead letters',
      description: 'Sends all events again that were not delivered within three days, in their order.'
    },
    undefined,
    { run: sendDeadAgain }
  )
]

export const webhookOperations: Operation[] = [
  list(kind, reading, 'Lists webhooks, oldest first by default.'),
  get(kind, reading, 'Returns a webhook by id.'),
  creating,
  ...changing,
  listUnder(
    kind,
    reading,
    {
      path: 'deliveries',
      method: 'deliveries',
      id: 'listWebhookDeliveries',
      field: 'webhookDeliveries',
      summary: 'List the deliveries of a webhook',
      description:
        'Lists events that were or will be sent to an endpoint, oldest first by default. Delivered events are deleted after 30 days; dead letters are kept.'
    },
    deliveryModel,
    WebhookDeliveryQuery
  ),
  get(deliveryKind, reading, 'Returns a delivery by id.'),
  act(
    deliveryKind,
    access,
    {
      path: 'retries',
      method: 'retry',
      id: 'retryWebhookDelivery',
      field: 'retryWebhookDelivery',
      summary: 'Resend an event',
      description:
        'Sends an event again, whether or not it was delivered, with the same `webhook-id`; it is then retried automatically for three days.'
    },
    undefined,
    { run: sendAgain }
  ),
  allowed(kind, reading, () => changing)
]
