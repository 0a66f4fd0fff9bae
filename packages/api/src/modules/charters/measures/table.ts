import { sql } from 'drizzle-orm'
import { doublePrecision, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { day, id, instant, stamps } from '../../../platform/database/columns.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { charters } from '../charters/table.ts'

/** The measures of communities: a trigger keeps them as the published charters have them, and retires those that are dropped. */
export const measures = pgTable(
  'measures',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    charterId: uuid().references(() => charters.id, { onDelete: 'set null' }),
    name: text().notNull(),
    unit: text().notNull(),
    baseline: doublePrecision(),
    target: doublePrecision(),
    due: day(),
    position: integer().notNull(),
    retiredAt: instant(),
    ...stamps
  },
  t => [
    uniqueIndex('measures_name_key').on(t.communityId, sql`lower(btrim(${t.name}))`),
    index('measures_community_idx').on(t.communityId, t.position, t.id),
    index('measures_charter_idx').on(t.charterId),
    index('measures_retired_idx').on(sql`(${t.retiredAt} is not null)`, t.position, t.id),
    index('measures_position_idx').on(t.position, t.id),
    index('measures_created_at_idx').on(t.createdAt, t.id),
    index('measures_updated_at_idx').on(t.updatedAt, t.id)
  ]
)

/** The values of measures, one per day. */
export const measureValues = pgTable(
  'measure_values',
  {
    id: id(),
    measureId: uuid()
      .notNull()
      .references(() => measures.id, { onDelete: 'cascade' }),
    valueOn: day().notNull(),
    value: doublePrecision().notNull(),
    note: text(),
    recordedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    ...stamps
  },
  t => [
    // Also the order of the values of one measure.
    uniqueIndex('measure_values_day_key').on(t.measureId, t.valueOn),
    index('measure_values_recorded_by_idx').on(t.recordedById),
    index('measure_values_value_on_idx').on(t.valueOn, t.id),
    index('measure_values_created_at_idx').on(t.createdAt, t.id),
    index('measure_values_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
