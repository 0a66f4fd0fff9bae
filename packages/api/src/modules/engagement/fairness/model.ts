import { FairnessRule, FairnessRuleQuery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { fairnessRules } from './table.ts'

/** What is not counted is no secret in the organisation. */
export const fairnessRuleModel: Model<typeof FairnessRule> = defineModel({
  name: 'FairnessRule',
  schema: FairnessRule,
  query: FairnessRuleQuery,
  table: fairnessRules,
  visible: (_, { audience }) => (audience === 'public' ? sql`false` : undefined),
  filters: {},
  sorts: { rule: t => t.rule, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
