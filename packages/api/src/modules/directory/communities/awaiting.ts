import { ENDED } from '@guildhall/schema'
import { aliasedTable, type SQL, sql } from 'drizzle-orm'
import { caller } from '../../../core/model/sql.ts'
import { visibleCommunities } from './model.ts'
import { communities } from './table.ts'

// What the statements of tasks have in common: what awaits the caller's person, at the moment at which it is asked.

export const now = sql`${sql.placeholder('now')}::timestamptz`
export const days = (count: number) => sql.raw(`interval '${count} days'`)

/** Whether a portal is one that the caller's key reaches. */
export const inReach = (portal: SQL) => sql`(${caller.portal} is null or ${portal} = ${caller.portal})`
/** Whether the caller's person looks after a portal. */
export const administered = (portal: SQL) =>
  sql`exists (select from portals a where a.id = ${portal} and a.admin_ids @> array[${caller.person}])`
/** Whether the portals of a community are such that the caller's key reaches it. */
export const shown = (portals: SQL) =>
  sql`(${caller.portal} is null or ${portals} = '{}' or ${portals} @> array[${caller.portal}])`

/** The pages that the caller's person looks after. */
export const mine = sql`(select page_id from representatives_on(day_of(${now})) r where r.acting_id = ${caller.person})`

const known = aliasedTable(communities, 'known')

const nameless = sql`select known.id, known.portal_ids,
  case when ${visibleCommunities(known, { audience: 'person', portalBound: false, readsPeople: false })} and ${shown(sql`known.portal_ids`)} then known.name end as name
  from communities known`

/** The communities, those that the caller does not see without their names: what awaits them there still does. */
export const named = sql`(${nameless})`
/** The same, without those that have ended: what belongs to them is read-only, and nothing there awaits anyone. */
export const continuing = sql`(${nameless} where known.status not in ${ENDED})`
