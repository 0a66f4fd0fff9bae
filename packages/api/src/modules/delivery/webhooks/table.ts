import { type Message, SubjectType, WebhookDeliveryStatus, WebhookFormat, WebhookStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { choice, id, instant, stamps, words, xid8 } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { portals } from '../../directory/portals/table.ts'

/** Endpoints that are told of what happens. */
export const webhooks = pgTable(
  'webhooks',
  {
    id: id(),
    name: text(),
    url: text().notNull(),
    portalId: uuid().references(() => portals.id, { onDelete: 'cascade' }),
    format: choice(WebhookFormat).notNull().default('json'),
    types: words(),
    status: choice(WebhookStatus).notNull().default('active'),
    secretRotatedAt: instant().notNull().default(sql`now()`),
    retriedAt: instant(),
    ...stamps
  },
  t => [
    oneOf('webhooks_status_check', t.status, WebhookStatus),
    oneOf('webhooks_format_check', t.format, WebhookFormat),
    index('webhooks_portal_id_idx').on(t.portalId)
  ]
)

const webhookId = () =>
  uuid()
    .notNull()
    .references(() => webhooks.id, { onDelete: 'cascade' })

/** What a webhook signs with: one secret without an end, and those before it until they end. */
export const webhookSecrets = pgTable(
  'webhook_secrets',
  {
    id: id(),
    webhookId: webhookId(),
    // Encrypted.
    secret: text().notNull(),
    endsAt: instant(),
    createdAt: instant().notNull().default(sql`now()`)
  },
  t => [index('webhook_secrets_webhook_id_idx').on(t.webhookId)]
)

/** How far a webhook is in the activity feed, and how its endpoint fares; kept apart, since it is no change of the webhook. */
export const webhookStates = pgTable('webhook_states', {
  webhookId: webhookId().primaryKey(),
  // All that was written by this transaction and before is seen, up to this position.
  cursorTransaction: xid8().notNull(),
  cursorPosition: bigint({ mode: 'number' }).notNull(),
  // How often events were claimed: whoever has not seen the last claim cannot make the next.
  claims: bigint({ mode: 'number' }).notNull().default(0),
  failures: integer().notNull().default(0),
  failingSince: instant(),
  failure: jsonb().$type<Message>(),
  notBefore: instant()
})

/** Events on their way to endpoints. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    id: id(),
    sequence: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    webhookId: webhookId(),
    eventId: uuid().notNull(),
    type: text().notNull(),
    subjectType: choice(SubjectType).notNull(),
    subjectId: uuid().notNull(),
    status: choice(WebhookDeliveryStatus).notNull().default('pending'),
    attempts: integer().notNull().default(0),
    nextAttemptAt: instant(),
    leasedUntil: instant(),
    lastAttemptAt: instant(),
    deliveredAt: instant(),
    answered: smallint(),
    failure: jsonb().$type<Message>(),
    createdAt: instant().notNull().default(sql`now()`)
  },
  t => [
    unique('webhook_deliveries_once_key').on(t.webhookId, t.eventId),
    oneOf('webhook_deliveries_status_check', t.status, WebhookDeliveryStatus),
    index('webhook_deliveries_due_idx').on(t.webhookId, t.sequence).where(sql`status = 'pending'`),
    index('webhook_deliveries_subject_idx').on(t.webhookId, t.subjectId, t.sequence).where(sql`status = 'pending'`),
    index('webhook_deliveries_about_idx').on(t.webhookId, t.subjectId, t.createdAt, t.sequence),
    index('webhook_deliveries_list_idx').on(t.webhookId, t.createdAt, t.sequence),
    index('webhook_deliveries_dead_idx').on(t.webhookId).where(sql`status = 'dead'`),
    index('webhook_deliveries_delivered_idx').on(t.deliveredAt).where(sql`status = 'delivered'`)
  ]
)
