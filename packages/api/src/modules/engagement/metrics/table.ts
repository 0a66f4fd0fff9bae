import { MetricPeriod } from '@guildhall/schema'
import { json, pgTable, primaryKey, unique, uuid } from 'drizzle-orm/pg-core'
import { choice, day, id } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import type { KeptFigure } from './kept.ts'

/** Periods that are over, and when their figures were computed for all scopes at once. */
export const keptPeriods = pgTable(
  'kept_periods',
  {
    id: id(),
    period: choice(MetricPeriod).notNull(),
    firstDay: day().notNull(),
    knownOn: day().notNull()
  },
  t => [unique('kept_periods_key').on(t.period, t.firstDay), oneOf('kept_periods_period_check', t.period, MetricPeriod)]
)

/** The figures of a community or a portal in such a period, by the ids of the metrics, as they may be shown; read as the text that they are. */
export const keptFigures = pgTable(
  'kept_figures',
  {
    periodId: uuid()
      .notNull()
      .references(() => keptPeriods.id, { onDelete: 'cascade' }),
    scopeId: uuid().notNull(),
    figures: json().$type<Record<string, KeptFigure[]>>().notNull()
  },
  t => [primaryKey({ name: 'kept_figures_pkey', columns: [t.periodId, t.scopeId] })]
)
