import { type SQLWrapper, sql } from 'drizzle-orm'
import type { Filter, Sort } from './model.ts'

const SIGNS = { Since: sql`>=`, Before: sql`<` }

/** The parameters that narrow a list by the date of its order, whose index leads to where they begin or end. */
export const rangesOfOrder = (name: string): string[] =>
  /(At|On)$/.test(name) ? Object.keys(SIGNS).map(end => name.slice(0, -2) + end) : []

/**
 * The conditions of `…Since` and `…Before`, for each date by which a list can be sorted: what orders it narrows it too, and so
 * does the index of that. A record without the date is in no range.
 */
export const rangesOf = (sorts: Record<string, Sort>): Record<string, Filter> =>
  Object.fromEntries(
    Object.entries(sorts).flatMap(([name, sort]) => {
      const [, stem, kind] = /^(.+)(At|On)$/.exec(name) ?? []
      if (!stem) return []
      const type = sql.raw(kind === 'At' ? 'timestamptz' : 'date')
      return Object.entries(SIGNS).map(([end, sign]): [string, Filter] => [
        stem + end,
        (t, given) => {
          const column = (t as unknown as Record<string, SQLWrapper & { notNull: boolean }>)[name]!
          const isIn = (value: SQLWrapper) => sql`${value} ${sign} ${given[stem + end]}::${type}`
          // Of the column the planner knows how many are in a range; of what orders it, only where the index is to begin.
          return column.notNull ? isIn(sort(t) as SQLWrapper) : sql`${isIn(sort(t) as SQLWrapper)} and ${isIn(column)}`
        }
      ])
    })
  )
