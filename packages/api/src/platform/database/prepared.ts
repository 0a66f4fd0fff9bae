import { createHash } from 'node:crypto'
import { is, Placeholder, type SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type pg from 'pg'

export const dialect = new PgDialect({ casing: 'snake_case' })

/** A statement's text, and for each of its values the name of the placeholder that it fills, or the value itself. */
export type Statement = { text: string; slots: ({ name: string } | { value: unknown })[] }
type Prepared = Statement & { name: string }

// Values that can be part of the text: no lists, and no negative numbers, before which a minus would begin a comment.
const isPlain = (value: unknown) =>
  value === null || ['string', 'boolean'].includes(typeof value) || (typeof value === 'number' && value >= 0)

/**
 * The text of a statement and its values. What is the same on every call stands in the text: the planner knows it then, also where it plans
 * for any values, and finds no reason to plan for those of each call.
 */
const withConstants = (statement: SQL) => {
  const query = dialect.sqlToQuery(statement)
  const constants = query.params.filter(value => !is(value, Placeholder))
  return constants.every(value => isPlain(value)) ? dialect.sqlToQuery(statement.inlineParams()) : query
}

export const statementOf = (statement: SQL): Statement => {
  const { sql: text, params } = withConstants(statement)
  return { text, slots: params.map(value => (is(value, Placeholder) ? { name: value.name } : { value })) }
}

// Clients choose fields and filters, so shapes have no natural end, and each connection keeps the plans of all that have a name.
const AT_ONCE = 200

let [used, before] = [new Map<string, Prepared>(), new Map<string, Prepared>()]
let turns = 0
const turn = (kept: Map<string, Prepared>) => {
  before = kept
  used = new Map()
  turns++
}

const build = (make: () => SQL): Prepared => {
  const statement = statementOf(make())
  return { ...statement, name: createHash('sha256').update(statement.text).digest('base64url').slice(0, 24) }
}

/**
 * The statement of a shape, which `make` builds, with a name by which connections keep it. Of the last 200 to 400 different ones the same
 * is given again; one that was not used since then is dropped.
 */
export const prepare = (shape: string, make: () => SQL): Prepared => {
  const known = used.get(shape)
  if (known) return known
  if (used.size >= AT_ONCE) turn(used)
  const statement = before.get(shape) ?? build(make)
  used.set(shape, statement)
  return statement
}

/** Drops every statement that was prepared: others come in their place. */
export const forgetStatements = (): void => turn(new Map())

// The driver has it, and its types leave it out.
type Keeping = pg.PoolClient & { connection: { parsedStatements: Record<string, string> } }
const seen = new WeakMap<pg.PoolClient, number>()

/** Lets a connection that is about to be lent forget the statements that were dropped since it was lent before. */
export const forgetDropped = (client: pg.PoolClient): void => {
  if (seen.get(client) === turns) return
  seen.set(client, turns)
  const names = new Set([...used.values(), ...before.values()].map(({ name }) => name))
  const { parsedStatements } = (client as Keeping).connection
  const dropped = Object.keys(parsedStatements).filter(name => !names.has(name))
  if (dropped.length === 0) return
  for (const name of dropped) delete parsedStatements[name]
  // It fails with its connection, as does what is sent behind it.
  client.query(dropped.map(name => `deallocate "${name}"`).join('; ')).catch(() => undefined)
}
