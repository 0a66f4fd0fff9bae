import { ACTIVITIES, ContributionActivity, Direction } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { check, doublePrecision, index, integer, pgTable, unique } from 'drizzle-orm/pg-core'
import { choice, day, id, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'

const gives = Object.entries(ACTIVITIES).flatMap(([name, direction]) => (direction === 'give' ? [`'${name}'`] : []))

/** The direction of the activity in the same row. */
export const direction = () =>
  choice(Direction)
    .notNull()
    .generatedAlwaysAs(sql.raw(`case when activity in (${gives.join(', ')}) then 'give' else 'take' end`))

/** What activities weigh, from which day on. `sql/tables/weights.sql` holds the defaults; nothing is ever changed. */
export const weights = pgTable(
  'weights',
  {
    id: id(),
    activity: choice(ContributionActivity).notNull(),
    direction: direction(),
    weight: doublePrecision().notNull(),
    version: integer().notNull(),
    startsOn: day(),
    ...stamps
  },
  t => [
    unique('weights_version_key').on(t.activity, t.version),
    oneOf('weights_activity_check', t.activity, ContributionActivity),
    check('weights_weight_check', sql`${t.weight} between 0 and 100`),
    index('weights_activity_idx').on(t.activity, t.id),
    index('weights_created_at_idx').on(t.createdAt, t.id),
    index('weights_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
