import { CAMPAIGN_DAYS, CampaignMeasure, CampaignOutcome } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { choice, day, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { people } from '../../directory/people/table.ts'
import { portals } from '../../directory/portals/table.ts'

/** Goals that portals set for their pages, each for some time. */
export const campaigns = pgTable(
  'campaigns',
  {
    id: id(),
    portalId: uuid()
      .notNull()
      .references(() => portals.id, { onDelete: 'cascade' }),
    title: text().notNull(),
    words: text().notNull(),
    measure: choice(CampaignMeasure).notNull(),
    rule: text(),
    target: integer().notNull(),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    isPublic: boolean().notNull().default(false),
    createdById: uuid().references(() => people.id, { onDelete: 'set null' }),
    // When those who maintain the pages that are missing were asked, and reminded; how many were asked.
    askedAt: instant(),
    askedCount: integer().notNull().default(0),
    remindedAt: instant(),
    reachedOn: day(),
    outcome: choice(CampaignOutcome),
    endedAt: instant(),
    ...stamps
  },
  t => [
    oneOf('campaigns_measure_check', t.measure, CampaignMeasure),
    oneOf('campaigns_outcome_check', t.outcome, CampaignOutcome),
    check('campaigns_rule_check', sql`(${t.measure} = 'pages_passing_rule') = (${t.rule} is not null)`),
    check('campaigns_target_check', sql`${t.target} between 1 and 100`),
    check('campaigns_days_check', sql`${t.endsOn} - ${t.startsOn} between 0 and ${sql.raw(String(CAMPAIGN_DAYS))}`),
    check('campaigns_ended_check', sql`(${t.outcome} is null) = (${t.endedAt} is null)`),
    index('campaigns_portal_idx').on(t.portalId, t.endsOn, t.id),
    index('campaigns_ends_on_idx').on(t.endsOn, t.id),
    index('campaigns_starts_on_idx').on(t.startsOn),
    index('campaigns_created_by_idx').on(t.createdById),
    index('campaigns_created_at_idx').on(t.createdAt, t.id),
    index('campaigns_updated_at_idx').on(t.updatedAt, t.id)
  ]
)

/** How far campaigns were on each of their days. */
export const campaignDays = pgTable(
  'campaign_days',
  {
    campaignId: uuid()
      .notNull()
      .references(() => campaigns.id, { onDelete: 'cascade' }),
    on: day().notNull(),
    pages: integer().notNull(),
    reached: integer().notNull()
  },
  t => [
    primaryKey({ name: 'campaign_days_key', columns: [t.campaignId, t.on] }),
    check('campaign_days_reached_check', sql`${t.reached} between 0 and ${t.pages}`)
  ]
)
