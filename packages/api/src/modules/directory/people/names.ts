import type { NotSearched } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { anySpelling, asAddress, asListedName, asName, lastNameFirst } from './spellings.ts'

/** What a person is called and reached by, and whether somebody else is too. */
type Named = Record<'name' | 'email' | 'externalId' | 'handle', { value: string | null; shared: boolean }>

const SINGLE = 'It is a single word and can have other meanings.'
const SHARED = 'Another person has the same name or address and could be meant.'
const PLAIN = 'It is too short or too common to be distinguished from other words.'

const isLong = (word: string) => word.length >= 3
const isWords = (value: string) => /\S\s+\S/.test(value)
const isTelling = (value: string) => value.length >= 5 && /\p{L}/u.test(value) && /[^\p{L}\s]/u.test(value)

/** Why texts of others are not searched for a value, if they are not. */
const reasonAgainst = (member: string, { value, shared }: { value: string; shared: boolean }) => {
  if (shared) return SHARED
  if (member === 'name') return isWords(value) ? undefined : SINGLE
  return isTelling(value) ? undefined : PLAIN
}

/**
 * By what a person is found in texts: a pattern, and one that is quicker and finds more, to look closely at what it finds; null where
 * nothing is telling. And what is left out, and why.
 */
export type Search = {
  pattern: string | null
  loose: string | null
  /** The words of the names, one by one: words of the search that contain them are forgotten where no text has them any more. */
  words: string | null
  notSearched: NotSearched[]
}

/** Makes the search for a person's names and addresses, in all their spellings. */
export const searchFor = (named: Named): Search => {
  const values = Object.entries(named).flatMap(([member, { value, shared }]) => {
    if (!value) return []
    return { member, value, because: reasonAgainst(member, { value, shared }) }
  })
  const telling = values
    .filter(({ because }) => !because)
    .flatMap(({ member, value }) =>
      member === 'name'
        ? [
            { around: asName, spelled: anySpelling(value) },
            { around: asListedName, spelled: lastNameFirst(value) }
          ]
        : { around: asAddress, spelled: anySpelling(value) }
    )
  const anyOf = (patterns: string[]) => (patterns.length > 0 ? patterns.join('|') : null)
  return {
    pattern: anyOf(telling.map(({ around, spelled }) => around(spelled))),
    loose: anyOf(telling.map(({ spelled }) => spelled)),
    words: anyOf(
      values.flatMap(({ value }) =>
        value
          .split(/[^\p{L}\p{M}]+/u)
          .filter(isLong)
          .map(anySpelling)
      )
    ),
    notSearched: values.flatMap(({ member, because }) => (because ? { member, because } : []))
  }
}

/** Reads what a person is called and reached by. */
export const namesOf = async (db: Database, person: string): Promise<Named> => {
  // As the search compares them: without accents, whatever the blanks.
  const folded = (column: SQL) =>
    sql`regexp_replace(btrim(unaccent(lower(normalize(${column}, nfkc)))), '\\s+', ' ', 'g')`
  const [row] = await db.run<Named>(sql`
    with p as (select *, ${folded(sql`name`)} as folded from people where id = ${person}),
    o as (
      select o.*, ${folded(sql`o.name`)} = p.folded as namesake from people o, p
      where o.id <> p.id and (${folded(sql`o.name`)} = p.folded or lower(o.email) = lower(p.email) or lower(o.handle) = lower(p.handle)))
    select jsonb_build_object('value', p.name, 'shared', exists (select from o where namesake)) as name,
      jsonb_build_object('value', p.email, 'shared', exists (select from o where lower(o.email) = lower(p.email))) as email,
      jsonb_build_object('value', p.external_id, 'shared', false) as "externalId",
      jsonb_build_object('value', p.handle, 'shared', exists (select from o where lower(o.handle) = lower(p.handle))) as handle
    from p`)
  return row!
}
