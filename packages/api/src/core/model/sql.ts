import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { View } from './model.ts'

/** A moment as RFC 3339 in UTC. */
export const instantOf = (column: SQLWrapper) => sql`to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Today, worked out once for each statement rather than for every row. */
export const today = sql`(select today())`

/** Today, worked out for every row, and also when a statement is planned: for what decides where the statement begins. */
export const plannedToday = sql`today()`

/** Whether a term is held on a day; today unless said otherwise. */
export const current = (t: { startedOn: SQLWrapper; endedOn: SQLWrapper }, day = today) =>
  sql`(${t.startedOn} is null or ${t.startedOn} <= ${day}) and (${t.endedOn} is null or ${t.endedOn} > ${day})`

/** The same of the terms that a statement names by an alias. */
export const currentTerms = (alias: string, day = today) =>
  current({ startedOn: sql.raw(`${alias}.started_on`), endedOn: sql.raw(`${alias}.ended_on`) }, day)

/** What a list at a place in a selection is given as one of its parameters. */
export const placeholder = (path: string, name: string): SQLWrapper => sql`${sql.placeholder(`${path}.${name}`)}`

/**
 * A list of values, hidden from the planner: where it knows how long the list is, it expects less of a plan for all lists, and plans anew on
 * each call.
 */
export const listNamed = (name: string, type: 'text' | 'uuid'): SQL =>
  sql`(select ${sql.placeholder(name)})::${sql.raw(type)}[]`

/** The key that the caller uses, and the person and the portal that they stand for. */
export const caller = {
  key: sql`${sql.placeholder('caller.key')}::uuid`,
  person: sql`${sql.placeholder('caller.person')}::uuid`,
  portal: sql`${sql.placeholder('caller.portal')}::uuid`
}

const unlessPublic = (_t: unknown, { audience: sees }: View) => sees !== 'public'

/** Where a record came from is for all but publishable keys. */
export const guardedOrigin = { source: unlessPublic, externalKey: unlessPublic }
