import { Webhook, WebhookDelivery, WebhookDeliveryQuery, WebhookQuery } from '@guildhall/schema'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, instantOf } from '../../../core/model/sql.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { portals } from '../../directory/portals/table.ts'
import { webhookDeliveries, webhookStates, webhooks } from './table.ts'

type Webhooks = typeof webhooks
type Deliveries = typeof webhookDeliveries

const administered = (t: Webhooks) =>
  sql`exists (select from ${portals} where ${eq(portals.id, t.portalId)} and ${portals.adminIds} @> array[${caller.person}])`

/** The admins of a portal see the webhooks of it; those of no portal are seen by service keys alone. */
const visibleWebhooks = (t: Webhooks, { audience: sees, portalBound: bound }: View): SQL | undefined => {
  if (sees === 'public') return sql`false`
  return and(sees === 'person' ? administered(t) : undefined, bound ? eq(t.portalId, caller.portal) : undefined)
}

const stateOf = (t: Webhooks, column: SQL) =>
  sql`(select ${column} from ${webhookStates} where ${eq(webhookStates.webhookId, t.id)})`

const count = (t: Webhooks, status: 'pending' | 'dead') =>
  sql`(select count(*)::int from ${webhookDeliveries} where ${eq(webhookDeliveries.webhookId, t.id)} and ${webhookDeliveries.status} = ${sql.raw(`'${status}'`)})`

/** What was and is to be told to an endpoint. */
export const deliveryModel: Model = defineModel<Deliveries>({
  name: 'WebhookDelivery',
  schema: WebhookDelivery,
  query: WebhookDeliveryQuery,
  table: webhookDeliveries,
  fields: t => ({
    id: t.id,
    event: t.eventId,
    type: t.type,
    subjectType: t.subjectType,
    subjectId: t.subjectId,
    status: t.status,
    attempts: t.attempts,
    nextAttemptAt: instantOf(t.nextAttemptAt),
    lastAttemptAt: instantOf(t.lastAttemptAt),
    deliveredAt: instantOf(t.deliveredAt),
    answered: t.answered,
    failure: t.failure,
    createdAt: instantOf(t.createdAt)
  }),
  edges: t => ({
    webhook: { kind: 'one', to: () => webhookModel, on: (webhook: Webhooks) => eq(webhook.id, t.webhookId) }
  }),
  visible: (t, view) =>
    sql`exists (select from ${webhooks} where ${and(eq(webhooks.id, t.webhookId), visibleWebhooks(webhooks, view))})`,
  filters: {
    webhook: (t, { webhook }) => sql`${t.webhookId} = ${webhook}::uuid`,
    status: (t, { status }) => sql`${t.status} = ${status}`,
    subjectId: (t, { subjectId }) => sql`${t.subjectId} = ${subjectId}::uuid`
  },
  sorts: { createdAt: t => t.createdAt },
  tie: t => t.sequence
})

/** Endpoints that are told of what happens. */
export const webhookModel: Model = defineModel<Webhooks>({
  name: 'Webhook',
  schema: Webhook,
  query: WebhookQuery,
  table: webhooks,
  fields: t => ({
    id: t.id,
    name: t.name,
    url: t.url,
    types: t.types,
    status: t.status,
    secretRotatedAt: instantOf(t.secretRotatedAt),
    retriedAt: instantOf(t.retriedAt),
    pendingCount: count(t, 'pending'),
    deadCount: count(t, 'dead'),
    failingSince: stateOf(t, instantOf(webhookStates.failingSince)),
    failure: stateOf(t, sql`${webhookStates.failure}`),
    createdAt: instantOf(t.createdAt),
    updatedAt: instantOf(t.updatedAt)
  }),
  edges: t => ({
    portal: { kind: 'one', to: () => portalModel, on: (portal: typeof portals) => eq(portal.id, t.portalId) },
    deliveries: {
      kind: 'many',
      to: () => deliveryModel,
      on: (delivery: Deliveries) => eq(delivery.webhookId, t.id),
      omit: [],
      description: 'What was and is to be told to it.'
    }
  }),
  visible: visibleWebhooks,
  filters: {
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) },
    status: (t, { status }) => sql`${t.status} = ${status}`
  },
  sorts: { createdAt: t => t.createdAt, url: t => t.url }
})
