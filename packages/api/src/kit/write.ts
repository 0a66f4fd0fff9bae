import type { BulkAnswer, ProblemError } from '@guildhall/schema'
import { named } from '@guildhall/schema'
import type { TSchema } from '@sinclair/typebox'
import { and, getTableName, type SQL, sql } from 'drizzle-orm'
import { faultOf } from '../problems/constraints.ts'
import { attempt, type Database } from './database.ts'
import { Fault } from './fault.ts'
import { toProblem } from './problem.ts'
import type { Reader } from './read.ts'
import type { Resource } from './resource.ts'

export type Draft = Record<string, unknown>

/** A member that names another thing, or several, by slug or id. */
export type Reference = {
  column: string
  to: () => Resource
  /** One name, a list of names, or a list of objects that hold one under this key. */
  holds: 'one' | 'many' | { under: string }
}

/** Everything that writing a kind of thing needs to know. */
export type Writable = {
  resource: Resource
  references?: Record<string, Reference>
  /** The columns by which an upsert knows a record again. */
  knownBy: string[]
}

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
const tableOf = ({ resource }: Writable) => sql.identifier(getTableName(resource.table))
const columnList = (names: string[]) =>
  sql.join(
    names.map(name => sql.identifier(name)),
    sql`, `
  )

const resolved = (schema: TSchema): TSchema => {
  const pointed = schema.$ref ?? schema.anyOf?.[0]?.$ref
  return pointed ? resolved(named.get(pointed)!) : schema
}

/** Gives an object every member of its schema, null where nothing was said, so that what is read is always whole. */
const fill = (schema: TSchema, value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value
  const shape = resolved(schema)
  if (Array.isArray(value)) return value.map(item => fill(shape.items ?? {}, item))
  if (!shape.properties) return value
  return Object.fromEntries(
    Object.entries(shape.properties as Record<string, TSchema>).map(([key, property]) => [
      key,
      fill(property, (value as Draft)[key] ?? null)
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

const replaced = (value: unknown, { holds }: Reference, ids: Map<string, string>): unknown => {
  if (value === null) return holds === 'one' ? null : []
  if (holds === 'one') return ids.get(value as string)
  if (holds === 'many') return [...new Set((value as string[]).map(name => ids.get(name)))]
  return (value as Draft[]).map(item => ({ ...item, [holds.under]: ids.get(item[holds.under] as string) }))
}

/** Finds the ids of things by slug or id, among those the reader may see: one statement for all names. */
const findIds = async (
  db: Database,
  resource: Resource,
  names: string[],
  reader: Reader
): Promise<Map<string, string>> => {
  const t = resource.table
  const slug = resource.alias ? sql`${resource.alias(t)} = n.name or ` : sql``
  const visible = and(resource.visible(t, reader.view))
  const rows = await db.prepared<{ name: string; id: string }>(
    `ids ${resource.name} ${JSON.stringify(reader.view)}`,
    () =>
      sql`select n.name, ${t}.id as id from unnest(${sql.placeholder('names')}::text[]) n (name) join ${t} on (${slug}${t}.id = as_uuid(n.name)) where ${visible ?? sql`true`}`,
    { ...reader.values, names }
  )
  return new Map(rows.map(({ name, id }) => [name, id]))
}

type Prepared = { row: Draft } | { fault: Fault }

/** Turns what callers write into rows: names become ids, objects become whole. Each draft has its row or its fault. */
export const toRows = async (
  db: Database,
  writable: Writable,
  drafts: Draft[],
  reader: Reader
): Promise<Prepared[]> => {
  const references = Object.entries(writable.references ?? {})
  const ids = new Map<string, Map<string, string>>()
  for (const [member, reference] of references) {
    const names = [...new Set(drafts.flatMap(draft => namesIn(draft[member], reference)))]
    ids.set(member, names.length === 0 ? new Map() : await findIds(db, reference.to(), names, reader))
  }
  return drafts.map(draft => {
    const errors: ProblemError[] = references.flatMap(([member, reference]) =>
      namesIn(draft[member], reference).flatMap((name, index) =>
        ids.get(member)!.has(name)
          ? []
          : [
              {
                pointer: pointerTo(member, index, reference),
                detail: `There is no ${reference.to().name.toLowerCase()} "${name}" that this caller can see.`
              }
            ]
      )
    )
    if (errors.length > 0) return { fault: new Fault('UNKNOWN_REFERENCE', errors[0]!.detail, errors) }
    const columns = Object.entries(draft).map(([member, value]) => {
      const reference = writable.references?.[member]
      if (reference) return [reference.column, replaced(value, reference, ids.get(member)!)]
      return [snake(member), fill(writable.resource.schema.properties[member]!, value)]
    })
    return { row: Object.fromEntries(columns) }
  })
}

const rowOf = (prepared: Prepared): Draft => {
  if ('fault' in prepared) throw prepared.fault
  return prepared.row
}

const records = (writable: Writable, rows: Draft[]) =>
  sql`jsonb_populate_recordset(null::${tableOf(writable)}, ${JSON.stringify(rows)}::jsonb)`

/** Adds one record and answers its id. */
export const insert = async (db: Database, writable: Writable, draft: Draft, reader: Reader): Promise<string> => {
  const [prepared] = await toRows(db, writable, [draft], reader)
  const row = rowOf(prepared!)
  const columns = columnList(Object.keys(row))
  const [made] = await db.run<{ id: string }>(
    sql`insert into ${tableOf(writable)} (${columns}) select ${columns} from ${records(writable, [row])} returning id`
  )
  return made!.id
}

/** Changes the given members of one record. */
export const change = async (
  db: Database,
  writable: Writable,
  id: string,
  draft: Draft,
  reader: Reader
): Promise<void> => {
  const [prepared] = await toRows(db, writable, [draft], reader)
  const row = rowOf(prepared!)
  const columns = Object.keys(row)
  const set = sql.join(
    columns.map(name => sql`${sql.identifier(name)} = r.${sql.identifier(name)}`),
    sql`, `
  )
  const same = sql.join(
    columns.map(name => sql`t.${sql.identifier(name)} is distinct from r.${sql.identifier(name)}`),
    sql` or `
  )
  await db.run(
    sql`update ${tableOf(writable)} t set ${set} from ${records(writable, [row])} r where t.id = ${id} and (${same})`
  )
}

export const remove = (db: Database, writable: Writable, id: string) =>
  db.run(sql`delete from ${tableOf(writable)} where id = ${id}`)

type Kept = { id: string; made: boolean }

const upsertAlike = async (db: Database, writable: Writable, rows: Draft[]): Promise<(Kept | undefined)[]> => {
  const { knownBy } = writable
  const columns = Object.keys(rows[0]!)
  const others = columns.filter(name => !knownBy.includes(name))
  const set = sql.join(
    (others.length > 0 ? others : knownBy).map(name => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`),
    sql`, `
  )
  const differs: SQL =
    others.length === 0
      ? sql`false`
      : sql.join(
          others.map(name => sql`t.${sql.identifier(name)} is distinct from excluded.${sql.identifier(name)}`),
          sql` or `
        )
  const key = sql`jsonb_build_array(${sql.join(
    knownBy.map(name => sql`t.${sql.identifier(name)}`),
    sql`, `
  )})`
  const written = await db.run<{ key: string[]; id: string; made: boolean }>(sql`
    insert into ${tableOf(writable)} as t (${columnList(columns)})
    select ${columnList(columns)} from ${records(writable, rows)}
    on conflict (${columnList(knownBy)}) do update set ${set} where ${differs}
    returning ${key} as key, t.id, t.xmax = 0 as made`)
  const kept = new Map<string, Kept>(written.map(({ key, id, made }) => [JSON.stringify(key), { id, made }]))
  return rows.map(row => kept.get(JSON.stringify(knownBy.map(name => row[name]))))
}

const idsByKey = (db: Database, writable: Writable, rows: Draft[]) => {
  const { knownBy } = writable
  const same = sql.join(
    knownBy.map(name => sql`t.${sql.identifier(name)} = r.${sql.identifier(name)}`),
    sql` and `
  )
  return db.run<{ position: number; id: string }>(sql`
    select r.position::int, t.id from ${tableOf(writable)} t join (
      select p.*, j.position from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality j (value, position),
        lateral jsonb_populate_record(null::${tableOf(writable)}, j.value) p) r on ${same}`)
}

const failed = (fault: unknown): BulkAnswer => ({ outcome: 'failed', id: null, problem: toProblem(fault) })

/** Upserts rows that name the same columns; when the set fails it is halved until the rows at fault stand alone. */
const upsertOrHalve = async (db: Database, writable: Writable, rows: Draft[]): Promise<BulkAnswer[]> => {
  try {
    const kept = await attempt(db, () => upsertAlike(db, writable, rows))
    const unchanged = rows.filter((_, index) => !kept[index])
    const ids = new Map(
      unchanged.length === 0
        ? []
        : (await idsByKey(db, writable, unchanged)).map(({ position, id }) => [unchanged[position - 1], id])
    )
    return kept.map((answer, index) =>
      answer
        ? { outcome: answer.made ? 'created' : 'updated', id: answer.id, problem: null }
        : { outcome: 'unchanged', id: ids.get(rows[index]) ?? null, problem: null }
    )
  } catch (error) {
    const fault = faultOf(error)
    const twice = (error as { code?: string }).code === '21000'
    if (rows.length === 1 || (!twice && (!(fault instanceof Fault) || fault.status >= 500))) {
      if (fault instanceof Fault && fault.status < 500) return [failed(fault)]
      throw error
    }
    const middle = rows.length >> 1
    const first = await upsertOrHalve(db, writable, rows.slice(0, middle))
    return [...first, ...(await upsertOrHalve(db, writable, rows.slice(middle)))]
  }
}

/**
 * Makes the records that are new and changes, in the members given, those that are known; one answer each, in order.
 * Sets of rows go in one statement; a row that does not fit fails alone.
 */
export const upsert = async (
  db: Database,
  writable: Writable,
  drafts: Draft[],
  reader: Reader
): Promise<BulkAnswer[]> => {
  const prepared = await toRows(db, writable, drafts, reader)
  const answers: BulkAnswer[] = new Array(drafts.length)
  const groups = new Map<string, { row: Draft; index: number }[]>()
  prepared.forEach((one, index) => {
    if ('fault' in one) {
      answers[index] = failed(one.fault)
      return
    }
    const columns = Object.keys(one.row).sort().join()
    const group = groups.get(columns)
    if (group) group.push({ row: one.row, index })
    else groups.set(columns, [{ row: one.row, index }])
  })
  for (const group of groups.values()) {
    const done = await upsertOrHalve(
      db,
      writable,
      group.map(({ row }) => row)
    )
    done.forEach((answer, position) => {
      answers[group[position]!.index] = answer
    })
  }
  return answers
}
