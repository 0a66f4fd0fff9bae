import { labelOf, type Scope } from '@guildhall/schema'
import { and, sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import { ApiError } from '../problem/api-error.ts'
import {
  alias,
  building,
  type Inputs,
  membersOf,
  object,
  pageOf,
  source,
  type Total,
  thing,
  totalOf
} from './compile.ts'
import { decodeCursor, encodeCursor, type Place } from './cursor.ts'
import { placeholderOf, valuesIn } from './given.ts'
import type { Model, View } from './model.ts'
import { roleOf } from './parameters.ts'
import { rangesOfOrder } from './ranges.ts'
import { type Referring, requireKnown, requireNamed, valueWithReferences, withReferences } from './references.ts'
import { lookUp } from './search.ts'
import { type FieldSelection, hasArguments, limitOf, orderOf, type Selection } from './selection.ts'
import { listNamed, placeholder } from './sql.ts'
import { worded } from './worded.ts'

/**
 * Who reads or writes: how it shapes the statement, the values of the caller's placeholders, the caller's scopes, and the
 * language of the words that are made.
 */
export type Viewer = { view: View; values: Record<string, unknown>; scopes: ReadonlySet<Scope>; language: string }

const written = new WeakMap<Selection, string>()

// REST selects the same object on every request; its text is made once.
export const textOf = (resource: Model, selection: Selection = {}): string => {
  const known = written.get(selection)
  if (known !== undefined) return known
  const entries = Object.entries(selection).map(([key, { of, ...picked }]) => {
    const to = of && resource.edges[picked.field]?.to()
    return [key, picked.field, to && textOf(to, of), to ? argumentsOf(to, picked) : '']
  })
  const text = JSON.stringify(entries)
  written.set(selection, text)
  return text
}

const argumentOf = (resource: Model, name: string, value: unknown) => {
  const values = valuesIn(value)
  if (roleOf(resource, name) === 'choice') return `${name}=${values.sort()}`
  return values.length === 1 ? name : `${name}*${values.length}`
}

// Which parameters are given, and how many values each, shapes a statement; of their values, only choices, the order and the limit do.
export const argumentsOf = (resource: Model, { args, cursors, total }: FieldSelection) => {
  if (!args) return ''
  const given = Object.keys(args)
    .filter(name => args[name] !== undefined && args[name] !== null)
    .map(name => argumentOf(resource, name, args[name]))
  return `${given.join()} ${args.sort ?? ''} ${limitOf(args)}${cursors === false ? '' : ' cursors'}${total ? ' total' : ''}`
}

const viewText = ({ audience, portalBound, readsPeople }: View) => `${audience} ${portalBound} ${readsPeople}`

const shapeOf = (kind: string, resource: Model, picked: FieldSelection, view: View, { common }: Inputs) =>
  `${kind} ${resource.name} ${viewText(view)} ${argumentsOf(resource, picked)} ${textOf(resource, picked.of)} ${[...common]}`

type Search = { resource: Model; path: string; words: unknown }

/** Collects the values of every list in a selection under the names of their placeholders. */
const collect = (resource: Model, picked: FieldSelection, path: string, inputs: Inputs, searches: Search[]): void => {
  const { args } = picked
  const { values } = inputs
  const ranges = args ? rangesOfOrder(orderOf(resource, args).name) : []
  for (const [name, value] of Object.entries(args ?? {})) {
    if (value === undefined || value === null) continue
    const given = valuesIn(value)
    const filter = resource.filters[name]
    if (filter && 'names' in filter) requireNamed(filter, name, given, path)
    for (const [at, one] of given.entries()) values[placeholderOf(path, name, at)] = one
    if (roleOf(resource, name) === 'free' && !ranges.includes(name)) inputs.plan = 'anew'
  }
  if (args?.q !== undefined) searches.push({ resource, path, words: args.q })
  if (typeof args?.cursor === 'string') {
    const [value, id] = decodeCursor(args.cursor, orderOf(resource, args).list, path.includes('.') ? 'after' : 'cursor')
    values[`${path}.cursor.value`] = value
    values[`${path}.cursor.id`] = id
  }
  if (!picked.of || !hasArguments(picked.of)) return
  for (const [key, inner] of Object.entries(picked.of)) {
    const edge = inner.of && resource.edges[inner.field]
    if (edge) collect(edge.to(), inner, `${path}.${key}`, inputs, searches)
  }
}

/** What the statement of a selection is run with; `own` are values besides those of its lists. */
export const inputsOf = async (
  db: Database,
  resource: Model,
  picked: FieldSelection,
  own: Record<string, unknown>
): Promise<Inputs> => {
  const inputs: Inputs = { values: { ...own }, plan: 'once', common: new Set() }
  const searches: Search[] = []
  collect(resource, picked, resource.name, inputs, searches)
  for (const { resource: searched, path, words } of searches) {
    const { isCommon, ...sought } = await lookUp(db, searched, words)
    for (const [name, query] of Object.entries(sought)) inputs.values[`${path}.${name}`] = query
    inputs.values[`${path}.words`] = words
    if (isCommon) inputs.common.add(path)
  }
  return inputs
}

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
