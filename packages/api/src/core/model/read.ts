import { labelOf, type Scope } from '@guildhall/schema'
import { and, sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import { ApiError } from '../problem/api-error.ts'
import { alias, building, membersOf, object, pageOf, source, type Total, thing, totalOf } from './compile.ts'
import { encodeCursor, type Place } from './cursor.ts'
import { type Inputs, inputsOf } from './inputs.ts'
import type { Model, View } from './model.ts'
import { type Referring, requireKnown, valueWithReferences, withReferences } from './references.ts'
import { argumentsOf, type FieldSelection, limitOf, orderOf, type Selection, textOf } from './selection.ts'
import { listNamed, placeholder } from './sql.ts'
import { worded } from './worded.ts'

/**
 * Who reads or writes: how it shapes the statement, the values of the caller's placeholders, the caller's scopes, and the
 * language of the words that are made.
 */
export type Viewer = { view: View; values: Record<string, unknown>; scopes: ReadonlySet<Scope>; language: string }

const viewText = ({ audience, portalBound, readsPeople }: View) => `${audience} ${portalBound} ${readsPeople}`

const shapeOf = (kind: string, resource: Model, picked: FieldSelection, view: View, { common }: Inputs) =>
  `${kind} ${resource.name} ${viewText(view)} ${argumentsOf(resource, picked)} ${textOf(resource, picked.of)} ${[...common]}`

/** A page of things as JSON texts, each shaped by PostgreSQL, with the places of their cursors. */
export type PageOfTexts = {
  items: string[]
  places: Place[]
  more: boolean
  /** The cursor of the next page; null on the last. */
  next: string | null
  cursorOf: (place: Place) => string
  /** How many there are, counted up to a limit. */
  total?: Total
}

/** Reads one page of what the reader may see. One statement, whatever is selected. */
export const readPage = async (
  db: Database,
  resource: Model,
  picked: FieldSelection,
  reader: Viewer
): Promise<PageOfTexts> => {
  const inputs = await inputsOf(db, resource, picked, reader.values)
  const { values, plan } = inputs
  const rows = await db.prepared<Referring & { item: string | null; k: string | null; id: string; total?: number }>(
    shapeOf('page', resource, picked, reader.view, inputs),
    () => pageOf(resource, picked, reader.view, inputs),
    values,
    plan
  )
  requireKnown(rows, values)
  const found = rows.filter(({ item }) => item !== null)
  const limit = limitOf(picked.args ?? {})
  const inWords = worded(resource, picked.of ?? {}, reader.language)
  const kept = found.slice(0, limit)
  const places = kept.map((row): Place => [row.k, row.id])
  const more = found.length > limit
  const { list } = orderOf(resource, picked.args ?? {})
  const cursorOf = (place: Place) => encodeCursor(list, place)
  return {
    items: kept.map(row => inWords(row.item!)),
    places,
    more,
    next: more ? cursorOf(places.at(-1)!) : null,
    cursorOf,
    total: picked.total ? totalOf(rows[0]!.total!) : undefined
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a name in a path is an id (else it is a slug). */
export const isId = (name: string) => UUID.test(name)

/** Reads one thing by id or slug as a JSON text; undefined when there is none that the reader may see. */
export const readItem = async (
  db: Database,
  resource: Model,
  name: string,
  selection: Selection,
  reader: Viewer,
  lock = false
): Promise<string | undefined> => {
  const byId = isId(name)
  if (!byId && !resource.alias) return undefined
  const picked = { field: '', of: selection }
  const own = { ...reader.values, [`${resource.name}.name`]: name }
  const inputs = await inputsOf(db, resource, picked, own)
  const { values, plan } = inputs
  const [found] = await db.prepared<Referring & { item: string | null }>(
    shapeOf(`item ${byId} ${lock}`, resource, picked, reader.view, inputs),
    () => {
      const build = building(reader.view, inputs)
      const t = alias(resource, build)
      const key = byId ? sql`${t}.id` : resource.alias!(t)
      const named = sql`${key} = ${placeholder(resource.name, 'name')}`
      const where = and(named, resource.visible(t, build.view))
      const item = sql`${thing(resource, t, selection, resource.name, build, where ?? sql`true`, lock)}::text as item`
      return valueWithReferences(item, build.references, reader.view)
    },
    values,
    plan
  )
  if (!found?.item) return undefined
  requireKnown([found], values)
  return worded(resource, selection, reader.language)(found.item)
}

/** Reads things by their ids as JSON texts, each once; those that the reader may not see are missing. */
export const readItems = async (
  db: Database,
  resource: Model,
  ids: string[],
  selection: Selection,
  reader: Viewer
): Promise<Map<string, string>> => {
  const picked = { field: '', of: selection }
  const own = { ...reader.values, [`${resource.name}.ids`]: ids }
  const inputs = await inputsOf(db, resource, picked, own)
  const { values, plan } = inputs
  const found = await db.prepared<Referring & { id: string; item: string }>(
    shapeOf('items', resource, picked, reader.view, inputs),
    () => {
      const build = building(reader.view, inputs)
      const t = alias(resource, build)
      const where = and(
        sql`${t}.id = any (${listNamed(`${resource.name}.ids`, 'uuid')})`,
        resource.visible(t, build.view)
      )
      const items = sql`select ${t}.id, ${object(membersOf(resource, t, selection, resource.name, build))}::text as item from ${source(resource, t)} where ${where}`
      return withReferences(items, 2, build.references, reader.view)
    },
    values,
    plan
  )
  requireKnown(found, values)
  const inWords = worded(resource, selection, reader.language)
  return new Map(found.map(({ id, item }) => [id, inWords(item)]))
}

/** The thing, or the problem that there is none. */
export const found = <T>(thing: T | undefined, what: string, name: string): T => {
  if (thing === undefined)
    throw new ApiError('NOT_FOUND', `The ${labelOf(what)} "${name}" does not exist or is not visible to the caller.`)
  return thing
}
