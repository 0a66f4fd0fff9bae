import { named } from '@guildhall/schema'
import type { TSchema } from '@sinclair/typebox'
import { aliasedTable, and, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { decodeCursor, encodeCursor, type Place } from './cursor.ts'
import type { Database } from './database.ts'
import { Fault } from './fault.ts'
import type { Edge, Given, Resource, View } from './resource.ts'

/** Which members of a thing are wanted, by the key under which each stands in the answer. */
export type Selection = { [key: string]: Picked }
export type Picked = {
  field: string
  /** What is wanted of the other thing, where the member is an edge. */
  of?: Selection
  /** For a list with pages: its parameters, and whether cursors and the total are wanted. */
  args?: Record<string, unknown>
  cursors?: boolean
  total?: boolean
}

/** Who reads: how it shapes the statement, and the values of the caller's placeholders. */
export type Reader = { view: View; values: Record<string, unknown> }

type Inputs = Record<string, unknown>

const wholes = new WeakMap<TSchema, Selection>()

/** The members that the answer over REST has: all of the schema's, things inside it in short. */
export const wholeOf = (schema: TSchema, resource: Resource): Selection => {
  const known = wholes.get(schema)
  if (known) return known
  const edges = resource.edges?.(resource.table) ?? {}
  const members = Object.entries(schema.properties as Record<string, TSchema>).map(([key, property]) => {
    const edge = edges[key]
    return [key, edge ? { field: key, of: wholeOf(target(property), edge.to()) } : { field: key }]
  })
  const whole: Selection = Object.fromEntries(members)
  wholes.set(schema, whole)
  return whole
}

/** The whole of a resource, or only the members named. */
export const partOf = (resource: Resource, only?: ReadonlySet<string>): Selection => {
  const whole = wholeOf(resource.schema, resource)
  return only ? Object.fromEntries(Object.entries(whole).filter(([key]) => only.has(key))) : whole
}

const target = (schema: TSchema): TSchema => {
  const pointed = schema.$ref ?? schema.items?.$ref ?? schema.anyOf?.[0]?.$ref
  return named.get(pointed)!
}

/** What stands between the words of a statement while it is put together. */
type Build = { view: View; aliases: number }

const alias = (resource: Resource, build: Build) => aliasedTable(resource.table, `t${build.aliases++}`)

// Drizzle prints an aliased table as its alias alone.
const source = (resource: Resource, t: Resource['table']) => sql`${resource.table} ${t}`

// Written by hand since a column alias is an identifier, never a value.
const as = (value: SQLWrapper, key: string) => sql`${value} as ${sql.identifier(key)}`

const object = (
  resource: Resource,
  t: Resource['table'],
  picks: Selection,
  path: string,
  build: Build,
  match?: SQL
): SQL => {
  const fields = resource.fields(t, build.view)
  const edges = resource.edges?.(t) ?? {}
  // What no column holds: how a search was answered, and the whole text of which GraphQL's `etag` is made.
  const made: Record<string, () => SQL> = {
    match: () => match ?? sql`null::json`,
    etag: () => sql`${object(resource, t, wholeOf(resource.schema, resource), path, build)}::text`
  }
  const members = Object.entries(picks).map(([key, picked]) => {
    const edge = edges[picked.field]
    if (edge) return as(follow(edge, picked, `${path}.${key}`, build), key)
    const value = picked.field in made ? made[picked.field]!() : fields[picked.field]
    if (!value) throw new Error(`${resource.name}.${picked.field} has no source`)
    return as(value, key)
  })
  return sql`(select row_to_json(o) from (select ${sql.join(members, sql`, `)}) o)`
}

const belongs = (edge: Edge, other: Resource['table']): SQL =>
  typeof edge.on === 'function' ? edge.on(other as never) : edge.on

const follow = (edge: Edge, picked: Picked, path: string, build: Build): SQL => {
  const resource = edge.to()
  const other = alias(resource, build)
  if (edge.kind === 'many') return connection(resource, other, belongs(edge, other), picked, path, build)
  const where = and(belongs(edge, other), resource.visible(other, build.view))
  const item = object(resource, other, picked.of ?? {}, path, build)
  if (edge.kind === 'one') return sql`(select ${item} from ${source(resource, other)} where ${where})`
  const order = edge.order(other as never)
  const items = sql`(select coalesce(json_agg(r.item), '[]') from (select ${item} as item from ${source(resource, other)} where ${where} order by ${order} limit ${sql.raw(String(edge.limit))}) r)`
  return edge.none ? sql`case when ${edge.none} then '[]'::json else ${items} end` : items
}

const placeholder = (path: string, name: string): SQLWrapper => sql`${sql.placeholder(`${path}.${name}`)}`

const limitOf = ({ limit = 20 }: Inputs): number => Math.min(Math.max(Math.trunc(Number(limit)) || 1, 1), 100)

/** The order of a list: the parameter, what the search says, or the resource's first. */
export const orderOf = (resource: Resource, args: Inputs) => {
  const first = resource.query.properties.sort?.default as string | undefined
  const sort =
    (args.sort as string | undefined) ?? (args.q !== undefined ? 'match' : first) ?? Object.keys(resource.sorts)[0]!
  const name = sort.replace(/^-/, '')
  const descending = sort.startsWith('-') || sort === 'match'
  return { list: `${resource.name} ${sort}`, name, descending }
}

/** Everything after `select`: the rows of a list in their order, from the cursor on. */
const rows = (
  resource: Resource,
  t: Resource['table'],
  on: SQL | undefined,
  picked: Picked,
  path: string,
  build: Build
) => {
  const args = picked.args ?? {}
  const given: Given = {}
  const filters = Object.keys(resource.filters).filter(name => args[name] !== undefined && args[name] !== null)
  for (const name of filters) given[name] = placeholder(path, name)
  const { name, descending } = orderOf(resource, args)
  const searched = args.q === undefined ? undefined : resource.search?.(t)
  const query = searched && sql`s.query`
  const rank = searched && sql`ts_rank_cd(${searched.vector}, s.query)`
  const value = name === 'match' && rank ? rank : resource.sorts[name]!(t)
  const id = sql`${resource.tie?.(t) ?? sql`${t}.id`}`
  const conditions = [
    on,
    resource.visible(t, build.view),
    ...filters.map(filter => resource.filters[filter]!(t, given, build.view))
  ]
  if (searched) conditions.push(sql`${searched.vector} @@ s.query`)
  const total = and(...conditions)
  if (typeof args.cursor === 'string') {
    const place = sql`(${placeholder(path, 'cursor.value')}, ${placeholder(path, 'cursor.id')})`
    conditions.push(descending ? sql`(${value}, ${id}) < ${place}` : sql`(${value}, ${id}) > ${place}`)
  }
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const from = searched
    ? sql`${source(resource, t)}, (select search_query(${placeholder(path, 'q')}) as query) s`
    : source(resource, t)
  const where = and(...conditions)
  // A number that the planner sees: with a parameter it would plan anew on every call.
  const limit = sql.raw(String(limitOf(args) + 1))
  const match =
    searched &&
    sql`json_build_object('score', round((${rank})::numeric, 4), 'name', marked(${searched.name}, ${query}, 'HighlightAll=true'), 'excerpt', marked(nullif(${searched.body}, ''), ${query}, 'MaxFragments=2, MaxWords=24, MinWords=8'))`
  return {
    value,
    id,
    item: () => object(resource, t, picked.of ?? {}, path, build, match),
    tail: sql`from ${from} where ${where ?? sql`true`} order by ${value} ${direction}, ${id} ${direction} limit ${limit}`,
    count: sql`(select count(*)::int from ${from} where ${total ?? sql`true`})`
  }
}

const connection = (
  resource: Resource,
  t: Resource['table'],
  on: SQL,
  picked: Picked,
  path: string,
  build: Build
): SQL => {
  const list = rows(resource, t, on, picked, path, build)
  const cursors = picked.cursors ? sql`, 'places', json_agg(json_build_array(r.k, r.id))` : sql``
  const total = picked.total ? sql`, 'total', ${list.count}` : sql``
  const keys = picked.cursors ? sql`, (${list.value})::text as k, ${list.id} as id` : sql``
  return sql`(select json_build_object('nodes', coalesce(json_agg(r.item), '[]')${cursors}${total}) from (select ${list.item()} as item${keys} ${list.tail}) r)`
}

const written = new WeakMap<Selection, string>()

// REST selects the same object on every request; its text is made once.
const textOf = (selection: Selection = {}): string => {
  const known = written.get(selection)
  if (known !== undefined) return known
  const entries = Object.entries(selection).map(([key, { of, ...picked }]) => [
    key,
    picked.field,
    of && textOf(of),
    argumentsOf(picked)
  ])
  const text = JSON.stringify(entries)
  written.set(selection, text)
  return text
}

// Which parameters are given shapes a statement; of their values, only the order and the limit do.
const argumentsOf = ({ args, cursors, total }: Picked) => {
  if (!args) return ''
  const given = Object.keys(args).filter(name => args[name] !== undefined && args[name] !== null)
  return `${given.join()} ${args.sort ?? ''} ${limitOf(args)}${cursors ? ' cursors' : ''}${total ? ' total' : ''}`
}

const shapeOf = (kind: string, resource: Resource, picked: Picked, { sees, bound }: View) =>
  `${kind} ${resource.name} ${sees}${bound ? '@' : ''} ${argumentsOf(picked)} ${textOf(picked.of)}`

/** Collects the values of every list in a selection under the names of their placeholders. */
const collect = (resource: Resource, picked: Picked, path: string, inputs: Inputs): Inputs => {
  const { args } = picked
  if (args) {
    for (const [name, value] of Object.entries(args)) inputs[`${path}.${name}`] = value
    if (typeof args.cursor === 'string') {
      const [value, id] = decodeCursor(
        args.cursor,
        orderOf(resource, args).list,
        path.includes('.') ? 'after' : 'cursor'
      )
      inputs[`${path}.cursor.value`] = value
      inputs[`${path}.cursor.id`] = id
    }
  }
  if (!picked.of || !hasArguments(picked.of)) return inputs
  const edges = resource.edges?.(resource.table) ?? {}
  for (const [key, inner] of Object.entries(picked.of)) {
    const edge = inner.of && edges[inner.field]
    if (edge) collect(edge.to(), inner, `${path}.${key}`, inputs)
  }
  return inputs
}

const withArguments = new WeakMap<Selection, boolean>()

const hasArguments = (selection: Selection): boolean => {
  const known = withArguments.get(selection)
  if (known !== undefined) return known
  const has = Object.values(selection).some(
    ({ args, of }) => args !== undefined || (of !== undefined && hasArguments(of))
  )
  withArguments.set(selection, has)
  return has
}

/** A page of things as JSON texts, each shaped by PostgreSQL, with the places of their cursors. */
export type PageOfTexts = {
  items: string[]
  places: Place[]
  more: boolean
  /** The cursor of the next page; null on the last. */
  next: string | null
  cursorOf: (place: Place) => string
  total?: number
}

/** Reads one page of what the reader may see. One statement, whatever is selected. */
export const readPage = async (
  db: Database,
  resource: Resource,
  picked: Picked,
  reader: Reader
): Promise<PageOfTexts> => {
  const found = await db.prepared<{ item: string; k: string | null; id: string; total?: number }>(
    shapeOf('page', resource, picked, reader.view),
    () => {
      const build = { view: reader.view, aliases: 0 }
      const list = rows(resource, alias(resource, build), undefined, picked, resource.name, build)
      const total = picked.total ? sql`, ${list.count} as total` : sql``
      return sql`select ${list.item()}::text as item, (${list.value})::text as k, ${list.id} as id${total} ${list.tail}`
    },
    collect(resource, picked, resource.name, { ...reader.values })
  )
  const limit = limitOf(picked.args ?? {})
  const kept = found.slice(0, limit)
  const places = kept.map((row): Place => [row.k, row.id])
  const more = found.length > limit
  const { list } = orderOf(resource, picked.args ?? {})
  const cursorOf = (place: Place) => encodeCursor(list, place)
  return {
    items: kept.map(row => row.item),
    places,
    more,
    next: more ? cursorOf(places.at(-1)!) : null,
    cursorOf,
    total: picked.total ? (found[0]?.total ?? 0) : undefined
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a name in a path is an id (else it is a slug). */
export const isId = (name: string) => UUID.test(name)

/** Reads one thing by id or slug as a JSON text; undefined when there is none that the reader may see. */
export const readItem = async (
  db: Database,
  resource: Resource,
  name: string,
  selection: Selection,
  reader: Reader,
  lock = false
): Promise<string | undefined> => {
  const byId = isId(name)
  if (!byId && !resource.alias) return undefined
  const picked = { field: '', of: selection }
  const [found] = await db.prepared<{ item: string }>(
    shapeOf(`item ${byId} ${lock}`, resource, picked, reader.view),
    () => {
      const build = { view: reader.view, aliases: 0 }
      const t = alias(resource, build)
      const key = byId ? sql`${t}.id` : resource.alias!(t)
      const named = sql`${key} = ${placeholder(resource.name, 'name')}`
      const where = and(named, resource.visible(t, build.view))
      return sql`select ${object(resource, t, selection, resource.name, build)}::text as item from ${source(resource, t)} where ${where}${lock ? sql` for update of ${t}` : sql``}`
    },
    collect(resource, picked, resource.name, { ...reader.values, [`${resource.name}.name`]: name })
  )
  return found?.item
}

/** Reads things by their ids as JSON texts, each once; those that the reader may not see are missing. */
export const readItems = async (
  db: Database,
  resource: Resource,
  ids: string[],
  selection: Selection,
  reader: Reader
): Promise<Map<string, string>> => {
  const picked = { field: '', of: selection }
  const found = await db.prepared<{ id: string; item: string }>(
    shapeOf('items', resource, picked, reader.view),
    () => {
      const build = { view: reader.view, aliases: 0 }
      const t = alias(resource, build)
      const where = and(
        sql`${t}.id = any (${placeholder(resource.name, 'ids')}::uuid[])`,
        resource.visible(t, build.view)
      )
      return sql`select ${t}.id, ${object(resource, t, selection, resource.name, build)}::text as item from ${source(resource, t)} where ${where}`
    },
    collect(resource, picked, resource.name, { ...reader.values, [`${resource.name}.ids`]: ids })
  )
  return new Map(found.map(({ id, item }) => [id, item]))
}

/** The thing, or the problem that there is none. */
export const found = <T>(thing: T | undefined, what: string, name: string): T => {
  if (thing === undefined) throw new Fault('NOT_FOUND', `There is no ${what.toLowerCase()} "${name}" for this caller.`)
  return thing
}
