import { Weight, WeightQuery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { weights } from './table.ts'

/** What counts is no secret in the organisation. */
export const weightModel: Model<typeof Weight> = defineModel({
  name: 'Weight',
  schema: Weight,
  query: WeightQuery,
  table: weights,
  visible: (_, { audience }) => (audience === 'public' ? sql`false` : undefined),
  filters: {
    activity: (t, { activity }) => sql`${t.activity} = ${activity}`,
    direction: (t, { direction }) => sql`${t.direction} = ${direction}`
  },
  sorts: { activity: t => t.activity, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
