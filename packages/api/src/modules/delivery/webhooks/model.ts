import { Webhook, WebhookDelivery, WebhookDeliveryQuery, WebhookQuery } from '@guildhall/schema'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, instantOf } from '../../../core/model/sql.ts'
import { inWords } from '../../../core/words/catalogue.ts'
import { communityModel } from '../../directory/communities/model.ts'
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
export const deliveryModel: Model<typeof WebhookDelivery> = defineModel({
  name: 'WebhookDelivery',
  schema: WebhookDelivery,
  query: WebhookDeliveryQuery,
  table: webhookDeliveries,
  fields: {
    event: t => t.eventId,
    failure: t => t.failure,
    failureMessage: t => t.failure
  },
  worded: { failure: inWords },
  edges: {
    webhook: { to: () => webhookModel, by: 'webhookId' }
  },
  visible: (t, view) =>
    sql`exists (select from ${webhooks} where ${and(eq(webhooks.id, t.webhookId), visibleWebhooks(webhooks, view))})`,
  under: { webhook: (t, { webhook }) => sql`${t.webhookId} = ${webhook}::uuid` },
  filters: {
    status: (t, { status }) => sql`${t.status} = ${status}`,
    subject: {
      slugOf: () => [communityModel, portalModel],
      where: (t, { subject }) => eq(t.subjectId, subject)
    }
  },
  sorts: { createdAt: t => t.createdAt },
  tie: t => t.sequence
})

/** Endpoints that are told of what happens. */
export const webhookModel: Model<typeof Webhook> = defineModel({
  name: 'Webhook',
  schema: Webhook,
  query: WebhookQuery,
  table: webhooks,
  fields: {
    pendingCount: t => count(t, 'pending'),
    deadCount: t => count(t, 'dead'),
    failingSince: t => stateOf(t, instantOf(webhookStates.failingSince)),
    failure: t => stateOf(t, sql`${webhookStates.failure}`),
    failureMessage: t => stateOf(t, sql`${webhookStates.failure}`)
  },
  worded: { failure: inWords },
  edges: {
    portal: { to: () => portalModel, by: 'portalId' },
    deliveries: {
      kind: 'many',
      to: () => deliveryModel,
      on: (t, delivery: Deliveries) => eq(delivery.webhookId, t.id),
      omit: [],
      description: 'The past and pending deliveries to this webhook.'
    }
  },
  visible: visibleWebhooks,
  filters: {
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) },
    status: (t, { status }) => sql`${t.status} = ${status}`
  },
  sorts: { createdAt: t => t.createdAt, url: t => t.url }
})
