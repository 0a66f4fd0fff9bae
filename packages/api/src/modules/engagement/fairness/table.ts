import { type ContributionActivity, type EventFormat, FairnessRuleName } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { choice, id, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'

/** The settings of the rules by which acts are not counted. `sql/tables/fairness_rules.sql` holds the defaults, one row for each rule. */
export const fairnessRules = pgTable(
  'fairness_rules',
  {
    id: id(),
    rule: choice(FairnessRuleName).notNull(),
    enabled: boolean().notNull().default(true),
    activities: text().$type<ContributionActivity>().array().notNull(),
    number: integer(),
    days: integer(),
    formats: text().$type<Static<typeof EventFormat>>().array().notNull().default(sql`'{}'`),
    ...stamps
  },
  t => [
    unique('fairness_rules_rule_key').on(t.rule),
    oneOf('fairness_rules_rule_check', t.rule, FairnessRuleName),
    index('fairness_rules_created_at_idx').on(t.createdAt, t.id),
    index('fairness_rules_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
