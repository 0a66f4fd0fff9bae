import { aliasedTable, and, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import pg from 'pg'
import type { Plan } from '../../platform/database/database.ts'
import { givenOf, placeholderOf, valuesIn } from './given.ts'
import { asSeen, seen, whereSeen } from './guard.ts'
import type { Edge, Given, Model, View } from './model.ts'
import { roleOf } from './parameters.ts'
import { partsOf, type References, refer, withReferences } from './references.ts'
import { newestOf, searchParts } from './search.ts'
import { type FieldSelection, limitOf, orderOf, type Selection, wholeOf } from './selection.ts'
import { placeholder } from './sql.ts'

/** As far as a list is counted. */
const COUNTED_AT_MOST = 1000
/** How many rows a list has; `isCapped` where it has more than were counted. */
export type Total = { count: number; isCapped: boolean }

export const totalOf = (counted: number): Total => ({
  count: Math.min(counted, COUNTED_AT_MOST),
  isCapped: counted > COUNTED_AT_MOST
})

/** The values of a statement's placeholders, how it is planned, and the places of its lists that are searched for something common. */
export type Inputs = { values: Record<string, unknown>; plan: Plan; common: Set<string> }
/** What stands between the words of a statement while it is put together. */
export type Build = {
  view: View
  aliases: number
  references: References
  common: ReadonlySet<string>
  plan: Plan
}

/** Begins a statement; `common` are the places of lists whose search is for something common. */
export const building = (view: View, { common, plan }: Pick<Inputs, 'common' | 'plan'>): Build => ({
  view,
  aliases: 0,
  references: [],
  common,
  plan
})

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
  if (edge.kind === 'many')
    return connection(resource, other, edge.on(t, other as never, build.view), picked, path, build)
  const where = and(edge.on(t, other as never, build.view), resource.visible(other, build.view)) ?? sql`true`
  if (edge.kind === 'one') return thing(resource, other, picked.of ?? {}, path, build, where)
  const rows = sql`from ${source(resource, other)} where ${where} order by ${edge.order(other as never, t)} limit ${sql.raw(String(edge.limit))}`
  const items = list(membersOf(resource, other, picked.of ?? {}, path, build), rows)
  return edge.none ? sql`case when ${edge.none(t)} then '[]'::json else ${items} end` : items
}

/** What orders a list by one of its sorts: a value, then an id, of the table itself or of one that is joined to it. */
export const sortOf = (resource: Model, t: Model['table'], name: string) => {
  const sort = resource.sorts[name]!(t)
  const id = sql`${resource.tie?.(t) ?? sql`${t}.id`}`
  return 'join' in sort ? { id, ...sort } : { id, value: sort, join: undefined }
}

/** Whether a row comes after a place. The value alone tells an index where to begin, also where the id is another table's. */
export const isAfter = (value: SQLWrapper, id: SQLWrapper, path: string, descending: boolean) => {
  const place = { value: placeholder(path, 'cursor.value'), id: placeholder(path, 'cursor.id') }
  return descending
    ? sql`(${value}, ${id}) < (${place.value}, ${place.id}) and ${value} <= ${place.value}`
    : sql`(${value}, ${id}) > (${place.value}, ${place.id}) and ${value} >= ${place.value}`
}

const inStatement = (model: Model, path: string, name: string, value: unknown, at: number, plan: Plan): SQLWrapper => {
  const role = roleOf(model, name)
  if (role === 'choice') return sql.raw(pg.escapeLiteral(String(value)))
  const given = sql`${sql.placeholder(placeholderOf(path, name, at))}`
  // Hidden from the planner, which would otherwise plan anew for each value, as it takes a range that it knows for narrower.
  if (role === 'free' && plan === 'once') return sql`(select ${given})`
  const property = model.query.properties[name]
  return (property?.items ?? property)?.format === 'uuid' ? sql`${given}::uuid` : given
}

/** The conditions of the filters that a list at this place is given; `isRanked` where its newest rows are found to be ranked. */
export const filtersOf = (
  model: Model,
  t: Model['table'],
  args: Record<string, unknown>,
  path: string,
  { view, references, plan }: { view: View; references: References; plan: Plan },
  isRanked = false
): SQL[] => {
  const parts = Object.entries(model.filters)
    .filter(([name]) => args[name] !== undefined && args[name] !== null)
    .map(([name, filter]) => {
      const { to, slugOf, where, ranked = where } = partsOf(filter)
      return {
        name,
        where: isRanked ? ranked : where,
        kinds: slugOf?.() ?? (to && [to()]),
        isOpen: slugOf !== undefined
      }
    })
  const given: Given = Object.fromEntries(
    parts.map(({ name, kinds: to, isOpen }) => [
      name,
      givenOf(
        valuesIn(args[name]).map((value, at) =>
          to
            ? refer(references, { path, parameter: name, at, to, isOpen })
            : inStatement(model, path, name, value, at, plan)
        )
      )
    ])
  )
  return parts.map(({ name, where }) => whereSeen(where(t, given, view), seen(model, t, name, view)))
}

/** Whether a row belongs into a list that is narrowed so. */
const isListed = ({ leavesOut }: Model, t: Model['table'], args: Record<string, unknown>) =>
  leavesOut && (args[leavesOut.unless ?? ''] ?? null) === null ? sql`not (${leavesOut.rows(t)})` : undefined

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
  const search = args.q === undefined ? undefined : searchParts(resource, t, path, build.common.has(path))
  const isRanked = search !== undefined && name === 'match'
  const sort = isRanked ? { value: search.rank, id: sql`${t}.id`, join: undefined } : sortOf(resource, t, name)
  const { value, id } = sort
  const filters = filtersOf(resource, t, args, path, build, isRanked)
  const matches =
    and(on, resource.visible(t, build.view), isListed(resource, t, args), ...filters, search?.where) ?? sql`true`
  const beyond = typeof args.cursor === 'string' ? isAfter(value, id, path, descending) : undefined
  const all = source(resource, t)
  const from = isRanked ? newestOf(t, all, matches) : sql`${all} ${sort.join ?? sql``}`
  const where = (isRanked ? beyond : and(matches, beyond)) ?? sql`true`
  const direction = sql.raw(descending ? 'desc' : 'asc')
  // A number that the planner sees: with a parameter it would plan anew on every call.
  // One more than asked for tells whether there are more, where somebody wants to know.
  const limit = sql.raw(String(limitOf(args) + Number(picked.cursors !== false)))
  return {
    value,
    id,
    members: () => membersOf(resource, t, picked.of ?? {}, path, build, search?.match),
    tail: sql`from ${from} where ${where} order by ${value} ${direction}, ${id} ${direction} limit ${limit}`,
    count: sql`(select count(*)::int from (select from ${all} where ${matches} limit ${sql.raw(String(COUNTED_AT_MOST + 1))}) counted)`
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
export const pageOf = (resource: Model, picked: FieldSelection, view: View, inputs: Inputs): SQL => {
  const build = building(view, inputs)
  const t = alias(resource, build)
  const { members, value, id, tail, count } = rows(resource, t, undefined, picked, resource.name, build)
  const page = sql`select ${object(members())}::text as item, (${value})::text as k, ${id} as id ${tail}`
  if (!picked.total) return withReferences(page, 3, build.references, view)
  // A page without rows has a total, too.
  const counted = sql`select p.*, t.total from (select ${count} as total) t left join lateral (${page}) p on true`
  return withReferences(counted, 4, build.references, view)
}
