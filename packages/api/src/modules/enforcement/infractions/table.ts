import {
  ActorClass,
  AppealOutcome,
  InfractionAct,
  InfractionKind,
  InfractionOrigin,
  InfractionStatus,
  Sanction
} from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { choice, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import type { Said } from '../../../platform/messages.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { portals } from '../../directory/portals/table.ts'
import { pages } from '../../pages/pages/table.ts'

/** Cases about pages: that they break one of the terms of use. */
export const infractions = pgTable(
  'infractions',
  {
    id: id(),
    pageId: uuid()
      .notNull()
      .references(() => pages.id, { onDelete: 'cascade' }),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    portalId: uuid()
      .notNull()
      .references(() => portals.id, { onDelete: 'cascade' }),
    kind: choice(InfractionKind).notNull(),
    origin: choice(InfractionOrigin).notNull(),
    status: choice(InfractionStatus).notNull().default('reported'),
    rule: text(),
    // What a person wrote, or a message of the service; so are the words of steps.
    what: jsonb().$type<Said>().notNull(),
    place: text(),
    reporterId: uuid().references(() => people.id, { onDelete: 'set null' }),
    reportedAt: instant().notNull(),
    triagedAt: instant(),
    upheldAt: instant(),
    closedAt: instant(),
    sanction: choice(Sanction),
    sanctionedAt: instant(),
    // Who imposed the sanction: somebody else decides the appeal, where there is somebody else.
    sanctionedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    appealUntil: instant(),
    appealedAt: instant(),
    appealOutcome: choice(AppealOutcome),
    effectiveAt: instant(),
    liftedAt: instant(),
    ...stamps
  },
  t => [
    oneOf('infractions_kind_check', t.kind, InfractionKind),
    oneOf('infractions_origin_check', t.origin, InfractionOrigin),
    oneOf('infractions_status_check', t.status, InfractionStatus),
    oneOf('infractions_sanction_check', t.sanction, Sanction),
    oneOf('infractions_appeal_outcome_check', t.appealOutcome, AppealOutcome),
    // What a rule finds is one case for as long as it is open.
    uniqueIndex('infractions_open_key')
      .on(t.pageId, t.kind, t.rule)
      .where(sql`${t.origin} = 'automatic' and ${t.closedAt} is null`),
    index('infractions_page_idx').on(t.pageId, t.reportedAt),
    index('infractions_community_idx').on(t.communityId),
    index('infractions_portal_idx').on(t.portalId, t.status, t.reportedAt, t.id),
    index('infractions_status_idx').on(t.status),
    index('infractions_kind_idx').on(t.kind),
    index('infractions_reporter_idx').on(t.reporterId),
    index('infractions_reported_at_idx').on(t.reportedAt, t.id),
    index('infractions_created_at_idx').on(t.createdAt, t.id),
    index('infractions_updated_at_idx').on(t.updatedAt, t.id)
  ]
)

/** What was done in each case; only added to. */
export const infractionSteps = pgTable(
  'infraction_steps',
  {
    id: id(),
    infractionId: uuid()
      .notNull()
      .references(() => infractions.id, { onDelete: 'cascade' }),
    act: choice(InfractionAct).notNull(),
    from: choice(InfractionStatus),
    to: choice(InfractionStatus).notNull(),
    sanction: choice(Sanction),
    words: jsonb().$type<Said>(),
    at: instant().notNull(),
    actorClass: choice(ActorClass).notNull(),
    personId: uuid().references(() => people.id, { onDelete: 'set null' })
  },
  t => [
    oneOf('infraction_steps_act_check', t.act, InfractionAct),
    oneOf('infraction_steps_to_check', t.to, InfractionStatus),
    index('infraction_steps_infraction_idx').on(t.infractionId, t.at, t.id)
  ]
)
