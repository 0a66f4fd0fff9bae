import { type SQLWrapper, sql } from 'drizzle-orm'
import type { View } from './model.ts'

/** A moment as RFC 3339 in UTC. */
export const instantOf = (column: SQLWrapper) => sql`to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Whether a term is held today. */
export const current = (t: { startedOn: SQLWrapper; endedOn: SQLWrapper }) =>
  sql`(${t.startedOn} is null or ${t.startedOn} <= current_date) and (${t.endedOn} is null or ${t.endedOn} > current_date)`

/** What a list at a place in a selection is given as one of its parameters. */
export const placeholder = (path: string, name: string): SQLWrapper => sql`${sql.placeholder(`${path}.${name}`)}`

/** The person and the portal that the caller stands for. */
export const caller = {
  person: sql`${sql.placeholder('caller.person')}::uuid`,
  portal: sql`${sql.placeholder('caller.portal')}::uuid`
}

const unlessPublic = (_t: unknown, { audience: sees }: View) => sees !== 'public'

/** Where a record came from is for all but publishable keys. */
export const guardedOrigin = { source: unlessPublic, externalKey: unlessPublic }
