import type { SubjectType } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import { formerly } from '../model/formerly.ts'
import { isId } from '../model/read.ts'
import { listOf, tableOf } from '../registry.ts'
import type { Caller, Relation } from './caller.ts'
import type { Belonging, Subject } from './subject.ts'

/** What is known of the thing that is to be acted on. */
export type AuthContext = {
  /** How the caller's person stands to it. */
  relations: ReadonlySet<Relation>
  /** The portals it belongs to; null where portals do not matter. */
  portals: readonly string[] | null
  /** Why it is read-only, in a sentence that says what to do instead; nothing where it can be changed. */
  readOnly?: string | null
}

const NULL = sql`null`
const SUBJECT = { community: sql`s.community`, person: sql`s.person`, portals: sql`s.portals`, page: sql`s.page` }

const belonging = ({ community = NULL, person = NULL, portals = NULL, page = NULL, from }: Belonging) =>
  sql`select ${community}::uuid as community, ${person}::uuid as person, ${portals}::uuid[] as portals, ${page}::uuid as page${from ? sql` from ${from}` : sql``}`

/** The id of a subject that is named by its id or, where its model has one, by its alias. */
const idOf = ({ model }: Subject, byId: boolean): SQL | undefined => {
  const name = sql.placeholder('name')
  if (byId) return sql`${name}::uuid`
  if (!model?.alias) return undefined
  const id = sql`(select ${model.table}.id from ${model.table} where ${model.alias(model.table)} = ${name})`
  const former = formerly(model, name)
  return former ? sql`coalesce(${id}, ${former})` : id
}

/** The names of the relations in which a person stands to the subject `s`. */
const relationsOf = (person: SQL) => {
  const cases = Object.entries(tableOf('relations')).map(
    ([name, { holds }]) => sql`case when ${holds(SUBJECT, person)} then ${name} end`
  )
  return sql`array_remove(array[${sql.join(cases, sql`, `)}]::text[], null)`
}

/** Why the subject `s` of a kind is read-only; null where it can be changed. */
const readOnly = (type: SubjectType) => {
  const parts = listOf('readOnly').flatMap(part => part(type, SUBJECT) ?? [])
  return sql`coalesce(${sql.join([...parts, sql`null::text`], sql`, `)})`
}

/** Finds why a subject is read-only; nothing where it can be changed, or there is none of that name. */
export const readOnlyOf = async (db: Database, type: SubjectType, name: string): Promise<string | null> => {
  const subject = tableOf('subjects')[type]
  const byId = isId(name)
  const id = idOf(subject, byId)
  const { relatesTo } = subject
  if (!id || !relatesTo) return null
  const [found] = await db.prepared<{ readOnly: string | null }>(
    `read-only ${type} ${byId}`,
    () => sql`select ${readOnly(type)} as "readOnly" from (${belonging(relatesTo(id, sql`null::uuid`))}) s`,
    { name }
  )
  return found?.readOnly ?? null
}

/** Finds how the caller stands to a subject; undefined when there is none of that name. */
export const authContextOf = async (
  db: Database,
  caller: Caller,
  type: SubjectType,
  name: string
): Promise<AuthContext | undefined> => {
  const subject = tableOf('subjects')[type]
  const byId = isId(name)
  const id = idOf(subject, byId)
  const { relatesTo } = subject
  if (!id || !relatesTo) return undefined
  const person = sql`${sql.placeholder('person')}::uuid`
  const [found] = await db.prepared<{ portals: string[] | null; relations: Relation[]; readOnly: string | null }>(
    `context ${type} ${byId}`,
    () =>
      sql`select s.portals, ${relationsOf(person)} as relations, ${readOnly(type)} as "readOnly" from (${belonging(relatesTo(id, person))}) s`,
    { name, person: caller.person }
  )
  return found && { ...found, relations: new Set(found.relations) }
}
