import { labelOf } from '@guildhall/schema'
import type { TObject } from '@sinclair/typebox'
import { aliasedTable, and, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { ApiError } from '../problem/api-error.ts'
import { likely } from '../problem/likely.ts'
import { formerly } from './formerly.ts'
import { placeholderOf } from './given.ts'
import type { Condition, Filter, Model, View } from './model.ts'

/** One value of a parameter that names something, of the list at a place in a selection; an id that is open may be of anything. */
type Reference = { path: string; parameter: string; at: number; to: readonly Model[]; isOpen: boolean }

/** The references of one statement. Each is resolved once, and to null where it names nothing that the caller may see. */
export type References = Reference[]

type Parts = { to?: () => Model; slugOf?: () => readonly Model[]; where: Condition; ranked?: Condition }

/** What a filter refers to, where it does; and its condition. */
export const partsOf = (filter: Filter): Parts => (typeof filter === 'function' ? { where: filter } : filter)

/** Makes sure that a parameter which takes names of the service's own is given such. @throws UnknownReference that says which are alike. */
export const requireNamed = (
  filter: Extract<Filter, { names: unknown }>,
  parameter: string,
  given: unknown[],
  path: string
): void => {
  const known = filter.names()
  const unknown = given.filter(name => !known.includes(name as string) && !filter.others?.test(name as string))
  if (unknown.length === 0) return
  throw new UnknownReference(
    unknown.map(name => ({ parameter, label: filter.what, name, hint: likely(String(name), known) })),
    path
  )
}

/** The parameters of a list that name something, and what kind of thing. */
export const referencesOf = ({ filters }: Model, query: TObject | undefined): Record<string, () => Model> =>
  Object.fromEntries(
    Object.entries(filters).flatMap(([name, filter]) => {
      const { to } = partsOf(filter)
      return to && name in (query?.properties ?? {}) ? [[name, to]] : []
    })
  )

const column = (index: number) => sql.identifier(`r${index}`)

/** Stands for the id of what a parameter names, which the statement looks up. */
export const refer = (references: References, reference: Reference): SQLWrapper =>
  sql`(select ${column(references.push(reference) - 1)} from known)`

// What looks like an id is one, as in a path; all else is a slug.
const idOf = ({ path, parameter, at, to, isOpen }: Reference, view: View) => {
  const name = sql`${sql.placeholder(placeholderOf(path, parameter, at))}::text`
  const each = to.map(model => {
    const t = aliasedTable(model.table, 'named')
    const former = formerly(model, name)
    const slug = model.alias
      ? sql` or ((${model.alias(t)} = ${name}${former ? sql` or ${t}.id = ${former}` : sql``}) and as_uuid(${name}) is null)`
      : sql``
    const where = and(sql`(${t}.id = as_uuid(${name})${slug})`, model.visible(t, view))
    return sql`(select ${t}.id from ${model.table} ${t} where ${where})`
  })
  return isOpen ? sql`coalesce(as_uuid(${name}), ${sql.join(each, sql`, `)})` : each[0]!
}

const known = (references: References, view: View) => {
  const ids = references.map((reference, index) => sql`${idOf(reference, view)} as ${column(index)}`)
  return sql`with known as materialized (select ${sql.join(ids, sql`, `)})`
}

/** The references that resolve to nothing, as JSON texts. */
const unknownOf = (references: References) => {
  const each = references.map(({ path, parameter, at, to }, index) => {
    const text = JSON.stringify({ path, parameter, at, label: to.map(({ name }) => labelOf(name)).join(' or ') })
    return sql`case when ${column(index)} is null then ${text}::text end`
  })
  return sql`(select array_remove(array[${sql.join(each, sql`, `)}], null) from known)`
}

/** Rows of so many columns; where a reference of theirs resolves to nothing, with one row more that says so. */
export const withReferences = (rows: SQL, columns: number, references: References, view: View): SQL => {
  if (references.length === 0) return rows
  const nothing = sql.raw('null, '.repeat(columns))
  return sql`${known(references, view)}
    select r.*, null::text[] as unknown from (${rows}) r
    union all select ${nothing} u.texts from (select ${unknownOf(references)} as texts) u where u.texts <> '{}'`
}

/** One row with one value, and with what of its references resolves to nothing. */
export const valueWithReferences = (value: SQL, references: References, view: View): SQL =>
  references.length === 0
    ? sql`select ${value}`
    : sql`${known(references, view)} select ${value}, ${unknownOf(references)} as unknown`

/** What the rows of a statement say of its references. */
export type Referring = { unknown?: string[] | null }

/** Makes sure that every reference of a statement has resolved. @throws UnknownReference that names those which have not. */
export const requireKnown = (rows: Referring[], values: Record<string, unknown>): void => {
  const texts = rows.find(({ unknown }) => unknown?.length)?.unknown
  if (!texts) return
  const unknown = texts.map(text => JSON.parse(text) as Omit<Reference, 'to' | 'isOpen'> & { label: string })
  const { path } = unknown[0]!
  const here = unknown.filter(one => one.path === path)
  throw new UnknownReference(
    here.map(({ parameter, at, label }) => ({ parameter, label, name: values[placeholderOf(path, parameter, at)] })),
    path
  )
}

/** Says that a name is the name of nothing. */
export const unknownDetail = (label: string, name: unknown) =>
  `The ${label} "${name}" does not exist or is not visible to the caller.`

/** The problem that parameters name what does not exist for the caller. */
export class UnknownReference extends ApiError {
  /** The place in the selection of the list that they were to narrow. */
  readonly path: string

  constructor(unknown: { parameter: string; label: string; name: unknown; hint?: string }[], path = '') {
    const errors = unknown.map(({ parameter, label, name, hint = '' }) => ({
      parameter,
      detail: `${unknownDetail(label, name)} ${hint}`.trim()
    }))
    super('UNKNOWN_REFERENCE', `Parameter "${errors[0]!.parameter}": ${errors[0]!.detail}`, errors)
    this.path = path
  }
}
