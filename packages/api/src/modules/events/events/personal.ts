import { sql } from 'drizzle-orm'
import type { PersonColumn } from '../../../core/module/personal.ts'
import type { occurrences } from '../occurrences/table.ts'
import { ROLE_COLUMNS, type RoleColumn } from './filters.ts'
import type { events } from './table.ts'

/** The columns of people in roles: who is deleted is removed from them. */
export const personInRole = <C extends string>(
  table: typeof events | typeof occurrences,
  holds: readonly C[]
): Record<RoleColumn, PersonColumn<C>> => {
  const place: PersonColumn<C> = {
    erasure: 'removed',
    holds,
    // The index is that of all roles together.
    names: (column, person) => sql`(${table.rolePersonIds} @> array[${person}] and ${column} @> array[${person}])`
  }
  return Object.fromEntries(Object.values(ROLE_COLUMNS).map(column => [column, place])) as Record<
    RoleColumn,
    PersonColumn<C>
  >
}
