import { aliasedTable, and, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { asSeen, seen } from './guard.ts'
import type { Edge, Model, View } from './model.ts'
import { filtersOf, type References, withReferences } from './references.ts'
import { type FieldSelection, limitOf, orderOf, type Selection, wholeOf } from './selection.ts'
import { placeholder } from './sql.ts'

/** What stands between the words of a statement while it is put together. */
export type Build = { view: View; aliases: number; references: References }

export const building = (view: View): Build => ({ view, aliases: 0, references: [] })

export const alias = (resource: Model, build: Build) => aliasedTable(resource.table, `t${build.aliases++}`)

// Drizzle prints an aliased table as its alias alone.
export const source = (resource: Model, t: Model['table']) => sql`${resource.table} ${t}`

// Written by hand since a column alias is an identifier, never a value.
const as = (value: SQLWrapper, key: string) => sql`${value} as ${sql.identifier(key)}`

/** The members of a thing as a list to select. */
export const membersOf = (
  resource: Model,
  t: Model['table'],
  picks: Selection,
  path: string,
  build: Build,
  match?: SQL
): SQL => {
  // What no column holds: how a search was answered, and the whole text of which GraphQL's `etag` is made.
  const made: Record<string, () => SQL> = {
    match: () => match ?? sql`null::json`,
    etag: () => sql`${object(membersOf(resource, t, wholeOf(resource.schema, resource), path, build))}::text`
  }
  const members = Object.entries(picks).map(([key, picked]) => {
    const edge = resource.edges[picked.field]
    if (edge) return as(follow(t, edge, picked, `${path}.${key}`, build), key)
    const value =
      picked.field in made
        ? made[picked.field]!()
        : asSeen(resource.fields[picked.field]?.(t, build.view), seen(resource, t, picked.field, build.view))
    if (!value) throw new Error(`${resource.name}.${picked.field} has no source`)
    return as(value, key)
  })
  return sql.join(members, sql`, `)
}

/** One JSON object of selected members; with the rows they come from, the object of that row. */
export const object = (members: SQL, rows: SQL = sql``) =>
  sql`(select row_to_json(o) from (select ${members} ${rows}) o)`

/** A JSON list of the objects of rows. */
const list = (members: SQL, rows: SQL) => sql`(select coalesce(json_agg(o), '[]') from (select ${members} ${rows}) o)`

/** One thing that is found by a condition, as a JSON object. */
export const thing = (
  resource: Model,
  t: Model['table'],
  picks: Selection,
  path: string,
  build: Build,
  where: SQL,
  lock = false
) =>
  object(
    membersOf(resource, t, picks, path, build),
    sql`from ${source(resource, t)} where ${where}${lock ? sql` for update of ${t}` : sql``}`
  )

const follow = (t: Model['table'], edge: Edge, picked: FieldSelection, path: string, build: Build): SQL => {
  const resource = edge.to()
  const other = alias(resource, build)
  if (edge.kind === 'many') return connection(resource, other, edge.on(t, other as never), picked, path, build)
  const where = and(edge.on(t, other as never), resource.visible(other, build.view)) ?? sql`true`
  if (edge.kind === 'one') return thing(resource, other, picked.of ?? {}, path, build, where)
  const rows = sql`from ${source(resource, other)} where ${where} order by ${edge.order(other as never, t)} limit ${sql.raw(String(edge.limit))}`
  const items = list(membersOf(resource, other, picked.of ?? {}, path, build), rows)
  return edge.none ? sql`case when ${edge.none(t)} then '[]'::json else ${items} end` : items
}

/** Everything after `select`: the rows of a list in their order, from the cursor on. */
const rows = (
  resource: Model,
  t: Model['table'],
  on: SQL | undefined,
  picked: FieldSelection,
  path: string,
  build: Build
) => {
  const args = picked.args ?? {}
  const { name, descending } = orderOf(resource, args)
  const searched = args.q === undefined ? undefined : resource.search?.(t)
  const query = searched && sql`s.query`
  const rank = searched && sql`ts_rank_cd(${searched.vector}, s.query)`
  const value = name === 'match' && rank ? rank : resource.sorts[name]!(t)
  const id = sql`${resource.tie?.(t) ?? sql`${t}.id`}`
  const conditions = [on, resource.visible(t, build.view), ...filtersOf(resource, t, args, path, build)]
  if (searched) conditions.push(sql`${searched.vector} @@ s.query`)
  const total = and(...conditions)
  if (typeof args.cursor === 'string') {
    const place = sql`(${placeholder(path, 'cursor.value')}, ${placeholder(path, 'cursor.id')})`
    conditions.push(descending ? sql`(${value}, ${id}) < ${place}` : sql`(${value}, ${id}) > ${place}`)
  }
  const direction = sql.raw(descending ? 'desc' : 'asc')
  // `offset 0` keeps the words from being looked up again for every row.
  const from = searched
    ? sql`${source(resource, t)}, (select search_query(${placeholder(path, 'q')}) as query offset 0) s`
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
    members: () => membersOf(resource, t, picked.of ?? {}, path, build, match),
    tail: sql`from ${from} where ${where ?? sql`true`} order by ${value} ${direction}, ${id} ${direction} limit ${limit}`,
    count: sql`(select count(*)::int from ${from} where ${total ?? sql`true`})`
  }
}

const connection = (
  resource: Model,
  t: Model['table'],
  on: SQL,
  picked: FieldSelection,
  path: string,
  build: Build
): SQL => {
  const { members, value, id, tail, count } = rows(resource, t, on, picked, path, build)
  const total = picked.total ? sql`, 'total', ${count}` : sql``
  if (!picked.cursors) return sql`json_build_object('nodes', ${list(members(), tail)}${total})`
  const placed = sql`select ${object(members())} as item, (${value})::text as k, ${id} as id ${tail}`
  return sql`(select json_build_object('nodes', coalesce(json_agg(r.item), '[]'), 'places', json_agg(json_build_array(r.k, r.id))${total}) from (${placed}) r)`
}

/** The rows of one page: each as a JSON text, with its place in the list, and with the total where it is wanted. */
export const pageOf = (resource: Model, picked: FieldSelection, view: View): SQL => {
  const build = building(view)
  const t = alias(resource, build)
  const { members, value, id, tail, count } = rows(resource, t, undefined, picked, resource.name, build)
  const total = picked.total ? sql`, ${count} as total` : sql``
  const page = sql`select ${object(members())}::text as item, (${value})::text as k, ${id} as id${total} ${tail}`
  return withReferences(page, picked.total ? 4 : 3, build.references, view)
}
