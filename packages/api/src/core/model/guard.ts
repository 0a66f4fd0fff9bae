import { and, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Model, View } from './model.ts'

/** Whether this reader may see a member: true, false, or as a condition of the row. */
export const seen = (resource: Model, t: Model['table'], name: string, view: View): SQL | boolean =>
  resource.guarded[name]?.(t, view) ?? true

/** The value of a member for those who may see it; null for others. */
export const asSeen = (value: SQLWrapper | undefined, may: SQL | boolean) => {
  if (may === true) return value
  return may === false ? sql`null` : sql`case when ${may} then ${value} end`
}

/** A condition on a member, which holds of no row whose member the reader may not see. */
export const whereSeen = (condition: SQL, may: SQL | boolean) => {
  if (may === true) return condition
  return may === false ? sql`false` : and(may, condition)!
}
