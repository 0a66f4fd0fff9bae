import { labelOf, named, type ProblemError, type Scope } from '@guildhall/schema'
import type { TSchema } from '@sinclair/typebox'
import { and, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import { ApiError } from '../problem/api-error.ts'
import type { Model } from './model.ts'
import type { Viewer } from './read.ts'
import { unknownDetail } from './references.ts'
import { listNamed } from './sql.ts'

export type Draft = Record<string, unknown>

/** A member that names another thing, or several, by slug or id. */
export type Reference = {
  column: string
  to: () => Model
  /** One name, a list of names, or a list of objects that hold one under this key. */
  holds: 'one' | 'many' | { under: string }
  /** Finds ids by names that are no slugs or ids of this service. */
  find?: (names: string[]) => Map<string, string>
}

/**
 * What drafts say that stands in other tables than the record’s: it is written for the whole set, by the ids of the records.
 * Answers the ids of those that were changed by it.
 */
export type Beside = {
  columns: readonly string[]
  write: (db: Database, rows: readonly (Draft & { id: string })[]) => Promise<ReadonlySet<string>>
  /** The same for one record that is new, with what its statement returns of it. Without this, it is written as for any other. */
  begin?: {
    /**
     * What the statement that inserts the record as `made` inserts beside it, where that is known before: its expressions, the same for all
     * records, and the values of their placeholders. Nothing else is written then, and the record can be read from `made`.
     */
    together?: (row: Draft) => { expressions: () => SQL; values: Draft } | undefined
    /** Columns of the record as it was inserted, in rows `made`. */
    returning: SQL
    write: (db: Database, row: Draft & { id: string }) => Promise<unknown>
  }
}

/** Everything that writing a kind of thing needs to know. */
export type WriteModel = {
  model: Model
  references?: Record<string, Reference>
  /** Members that require a scope of their own, whatever the operation that writes them. */
  scopes?: Record<string, Scope>
  /** The columns by which an upsert knows a record again. */
  upsertKey: string[]
  /** Columns of drafts that are kept in other tables. */
  beside?: Beside
  /** Completes rows of different records before they are upserted, where they state a record again that the service had ended. */
  renew?: (db: Database, rows: readonly Draft[]) => Promise<Draft[]>
  /** Refuses a record, as another system tells it, whose own members do not go together. */
  fits?: (draft: Draft) => void
}

/** A member's name as its column has it. */
export const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
/** A schema itself, where it only points at one. */
export const resolved = (schema: TSchema): TSchema => {
  const pointed = schema.$ref ?? schema.anyOf?.[0]?.$ref
  return pointed ? resolved(named.get(pointed)!) : schema
}

/** The schema of the items of a list, also of one that can be null; undefined of what a schema leaves open. */
const itemsOf = (shape: TSchema): TSchema | undefined =>
  shape.items ?? (shape.anyOf as TSchema[] | undefined)?.find(({ items }) => items)?.items

/**
 * Gives an object every member of its schema, null or an empty list where nothing was said, so that what is read is always whole;
 * a list of plain values keeps each once, where it first stands.
 */
const fill = (schema: TSchema, value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value
  const shape = resolved(schema)
  if (Array.isArray(value)) {
    const items = itemsOf(shape)
    // A set takes objects for different ones.
    return items ? [...new Set(value.map(item => fill(items, item)))] : value
  }
  if (!shape.properties) return value
  return Object.fromEntries(
    Object.entries(shape.properties as Record<string, TSchema>).map(([key, property]) => [
      key,
      fill(property, (value as Draft)[key] ?? (property.type === 'array' ? [] : null))
    ])
  )
}

const namesIn = (value: unknown, { holds }: Reference): string[] => {
  if (value === null || value === undefined) return []
  if (holds === 'one') return [value as string]
  const list = value as unknown[]
  return holds === 'many' ? (list as string[]) : (list as Draft[]).map(item => item[holds.under] as string)
}

const pointerTo = (member: string, index: number, { holds }: Reference) =>
  holds === 'one' ? `/${member}` : holds === 'many' ? `/${member}/${index}` : `/${member}/${index}/${holds.under}`

const replaced = (value: unknown, { holds }: Reference, ids: ReadonlyMap<string, string>): unknown => {
  if (value === null) return holds === 'one' ? null : []
  if (holds === 'one') return ids.get(value as string)
  if (holds === 'many') return [...new Set((value as string[]).map(name => ids.get(name)))]
  return (value as Draft[]).map(item => ({ ...item, [holds.under]: ids.get(item[holds.under] as string) }))
}

/** Finds the ids of things by slug or id, among those the reader may see: one statement for all names. */
export const findIds = async (
  db: Database,
  resource: Model,
  names: string[],
  reader: Viewer
): Promise<Map<string, string>> => {
  const t = resource.table
  const former = resource.formerAliases
  const slug = resource.alias ? sql`${resource.alias(t)} = n.name or ` : sql``
  const [joined, before] = former
    ? [sql` left join ${former} on ${former.alias} = n.name`, sql`${t}.id = ${former.leadsTo} or `]
    : [sql``, sql``]
  const visible = and(resource.visible(t, reader.view))
  const rows = await db.prepared<{ name: string; id: string }>(
    `ids ${resource.name} ${JSON.stringify(reader.view)}`,
    () =>
      sql`select n.name, ${t}.id as id from unnest(${listNamed('names', 'text')}) n (name)${joined} join ${t} on (${slug}${before}${t}.id = as_uuid(n.name)) where ${visible ?? sql`true`}`,
    { ...reader.values, names }
  )
  return new Map(rows.map(({ name, id }) => [name, id]))
}

const idsOf = (db: Database, { to, find }: Reference, names: string[], reader: Viewer) =>
  find ? find(names) : findIds(db, to(), names, reader)

/** Why the caller's scopes do not allow what a draft writes; undefined when they do. */
const lackOf = ({ scopes = {} }: WriteModel, draft: Draft, reader: Viewer): ApiError | undefined => {
  const lacking = Object.entries(scopes).filter(([member, scope]) => member in draft && !reader.scopes.has(scope))
  if (lacking.length === 0) return undefined
  const errors = lacking.map(([member, scope]) => ({
    pointer: `/${member}`,
    detail: `Writing "${member}" requires the scope ${scope}. Omit it, or use a key with that scope.`
  }))
  return new ApiError('FORBIDDEN', errors[0]!.detail, errors)
}

export type Prepared = { row: Draft } | { fault: ApiError }

/** The ids of what drafts name, by the member and the name; what was `found` before is not looked for again. */
export type Ids = ReadonlyMap<string, ReadonlyMap<string, string>>

export const idsIn = async (
  db: Database,
  writable: WriteModel,
  drafts: readonly Draft[],
  reader: Viewer,
  found: Ids = new Map()
): Promise<Ids> => {
  const ids = new Map<string, ReadonlyMap<string, string>>()
  for (const [member, reference] of Object.entries(writable.references ?? {})) {
    const known = found.get(member) ?? new Map<string, string>()
    const names = new Set(drafts.flatMap(draft => namesIn(draft[member], reference)))
    const others = [...names].filter(name => !known.has(name))
    ids.set(member, others.length === 0 ? known : new Map([...known, ...(await idsOf(db, reference, others, reader))]))
  }
  return ids
}

/** Turns what callers write into rows: names become ids, objects become whole. Each draft has its row or its fault. */
export const toRows = async (
  db: Database,
  writable: WriteModel,
  drafts: Draft[],
  reader: Viewer,
  found?: Ids
): Promise<Prepared[]> => {
  const references = Object.entries(writable.references ?? {})
  const ids = await idsIn(db, writable, drafts, reader, found)
  return drafts.map(draft => {
    const lack = lackOf(writable, draft, reader)
    if (lack) return { fault: lack }
    const errors: ProblemError[] = references.flatMap(([member, reference]) =>
      namesIn(draft[member], reference).flatMap((name, index) =>
        ids.get(member)!.has(name)
          ? []
          : [
              {
                pointer: pointerTo(member, index, reference),
                detail: unknownDetail(labelOf(reference.to().name), name)
              }
            ]
      )
    )
    if (errors.length > 0) return { fault: new ApiError('UNKNOWN_REFERENCE', errors[0]!.detail, errors) }
    const columns = Object.entries(draft).map(([member, value]) => {
      const reference = writable.references?.[member]
      if (reference) return [reference.column, replaced(value, reference, ids.get(member)!)]
      return [snake(member), fill(writable.model.schema.properties[member] ?? ({} as TSchema), value)]
    })
    return { row: Object.fromEntries(columns) }
  })
}
