import { type SQLWrapper, sql } from 'drizzle-orm'
import { personModel } from './model.ts'
import type { people } from './table.ts'

/** The way to the people of a list of ids, in their order. */
export const peopleIn = <T>(ids: (t: T) => SQLWrapper, limit = 50) => ({
  kind: 'list' as const,
  to: () => personModel,
  on: (t: T, person: typeof people) => sql`${person.id} = any (${ids(t)})`,
  order: (person: typeof people, t: T) => sql`array_position(${ids(t)}, ${person.id})`,
  limit,
  none: (t: T) => sql`${ids(t)} = '{}'`
})
