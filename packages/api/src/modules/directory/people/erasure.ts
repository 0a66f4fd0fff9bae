import type { ErasedRecords, ErasedWords, Erasure, ErasureFate } from '@guildhall/schema'
import { getTableColumns, sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import { snake } from '../../../core/model/rows.ts'
import { instantOf } from '../../../core/model/sql.ts'
import { followsPerson, holdNames, kindOf, naming, type Place, placesOf } from '../../../core/module/personal.ts'
import { listOf } from '../../../core/registry.ts'
import type { Database } from '../../../platform/database/database.ts'
import { namesOf, type Search, searchFor } from './names.ts'
import { people } from './table.ts'

const fateOf = ({ erasure }: Place): ErasureFate => (typeof erasure === 'string' ? erasure : 'kept')

const NOTHING: Search = { loose: null, pattern: null, words: null, notSearched: [] }

/** Counts what names a person. */
const count = async (db: Database, places: Place[], person: string): Promise<ErasedRecords[]> => {
  const counts = places.map(
    place =>
      sql`select ${place.kind} as kind, ${place.as} as as_, count(*)::int as count, ${fateOf(place)} as fate from ${place.table} where ${naming(place, sql`${person}::uuid`)}`
  )
  const rows = await db.run<ErasedRecords & { as_: string }>(
    sql`select kind, as_ as "as", count, fate from (${sql.join(counts, sql` union all `)}) c where count > 0`
  )
  return rows
}

/** Does what the list says of a place, where the database does not do so by itself. */
const settle = (db: Database, place: Place, person: string) => {
  const { table, column, erasure } = place
  const where = naming(place, sql`${person}::uuid`)
  if (erasure === 'deleted') return db.run(sql`delete from ${table} where ${where}`)
  const emptied = [column, ...(place.with ?? []).map(name => getTableColumns(table)[name] as PgColumn)]
  const set = emptied.map(({ name }) => sql`${sql.identifier(snake(name))} = null`)
  return db.run(sql`update ${table} set ${sql.join(set, sql`, `)} where ${where}`)
}

const settled = (place: Place) => fateOf(place) === 'kept' || place.table === people || followsPerson(place)

const qualified = (table: PgTable) => {
  const { schema, name } = getTableConfig(table)
  return schema ? `${schema}.${name}` : name
}

/** Puts “[erased]” in place of a person’s names wherever the lists say that somebody can be named. */
const eraseWords = async (db: Database, { loose, pattern }: Search): Promise<ErasedWords[]> => {
  const done: ErasedWords[] = []
  for (const { table, words } of listOf('personal')) {
    if (pattern === null || words.length === 0) continue
    const [row] = await db.run<{ count: number }>(
      sql`select erase_words(${qualified(table)}::regclass, ${sql.param(words.map(snake))}::text[], ${loose}, ${pattern}) as count`
    )
    if (row!.count > 0) done.push({ kind: kindOf(table), count: row!.count })
  }
  return done
}

/** The proof of an erasure, by its entry in the log. */
const readProof = async (db: Database, where: ReturnType<typeof sql>): Promise<Erasure | undefined> => {
  const [row] = await db.run<{ proof: Erasure }>(sql`
    select jsonb_build_object('id', id, 'person', subject_id, 'erasedAt', ${instantOf(sql`occurred_at`)}) || after as proof
    from activity where ${where} order by transaction, position limit 1`)
  return row?.proof
}

/** The proof that a person was erased, if they were. */
export const proofOf = (db: Database, person: string) =>
  readProof(db, sql`subject_id = ${person} and subject_type = 'person' and verb = 'erased'`)

/**
 * Erases a person, in the transaction of the caller: the record, all that the lists of the modules say, and the values of the log
 * that are about them. `thorough` searches the texts of others for their names as well. Returns the proof.
 */
export const erase = async (
  within: Database,
  person: string,
  { thorough, reason = null }: { thorough: boolean; reason?: string | null }
): Promise<Erasure> => {
  // Every text and the whole log are read, which takes longer than a request may otherwise take.
  const db = thorough ? await within.patiently() : within
  await holdNames(db)
  const search = thorough ? searchFor(await namesOf(db, person)) : NOTHING
  const places = placesOf(listOf('personal'))
  // What is kept is found by reading the whole log.
  const counted = places.filter(place => thorough || fateOf(place) !== 'kept')
  const records = await count(db, counted, person)
  const [spoken] = await db.run<{ words: string[] }>(
    sql`select tsvector_to_array(search || text_vector(concat_ws(' ', email, external_id, handle, external_key)))
      || array(select word from search_words where word ~* ${search.words}) as words from people where id = ${person}`
  )
  for (const place of places.filter(place => !settled(place))) await settle(db, place, person)
  await db.run(sql`delete from ${people} where id = ${person}`)
  const words = await eraseWords(db, search)
  await db.run(sql`select forget_words(${sql.param(spoken!.words)})`)
  const proof = { reason, records, words, notSearched: search.notSearched }
  const [made] = await db.run<{ id: string }>(
    sql`select erase_activity(${person}, ${search.loose}, ${search.pattern}, ${JSON.stringify(proof)}::jsonb) as id`
  )
  return (await readProof(db, sql`id = ${made!.id}`))!
}
