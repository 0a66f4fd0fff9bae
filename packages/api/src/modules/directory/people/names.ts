import type { NotSearched } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** What a person is called and reached by, and whether somebody else is too. */
type Named = Record<'name' | 'email' | 'externalId' | 'handle', { value: string | null; shared: boolean }>

const SINGLE = 'It is a single word and can have other meanings.'
const SHARED = 'Another person has the same name or address and could be meant.'
const PLAIN = 'It is too short or too common to be distinguished from other words.'

const isWords = (value: string) => /\S\s+\S/.test(value)
const isTelling = (value: string) => value.length >= 5 && /\p{L}/u.test(value) && /[^\p{L}\s]/u.test(value)

/** Why texts of others are not searched for a value, if they are not. */
const reasonAgainst = (member: string, { value, shared }: { value: string; shared: boolean }) => {
  if (shared) return SHARED
  if (member === 'name') return isWords(value) ? undefined : SINGLE
  return isTelling(value) ? undefined : PLAIN
}

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** How a value is spelled in text, in JSON and in HTML. */
const spellings = (value: string) => [
  ...new Set([value, JSON.stringify(value).slice(1, -1), value.replace(/[&<>"']/g, mark => HTML[mark]!)])
]

const likeOf = (spelling: string) => `%${spelling.replace(/[\\%_]/g, mark => `\\${mark}`)}%`

const anyOf = (value: string) =>
  `(?:${spellings(value)
    .map(text => text.replace(/[!-/:-@[-`{-~]/g, mark => `\\${mark}`))
    .join('|')})`

// An escape of JSON, such as \n, ends in a letter and is none of the word that follows.
const AFTER_ESCAPE = '(?<=\\\\[bfnrt])'
const asName = (value: string) => `(?:(?<![[:alnum:]])|${AFTER_ESCAPE})${anyOf(value)}(?!-?[[:alnum:]])`
const asAddress = (value: string) => `(?:(?<![[:alnum:]._+-])|${AFTER_ESCAPE})${anyOf(value)}(?![.-]?[[:alnum:]_])`

/**
 * By what a person is found in texts: a pattern, null where nothing is telling, and what LIKE finds quickly before that; and what is
 * left out, and why.
 */
export type Search = { likes: string[]; pattern: string | null; notSearched: NotSearched[] }

/** Makes the search for a person's names and addresses. */
export const searchFor = (named: Named): Search => {
  const values = Object.entries(named).flatMap(([member, { value, shared }]) => {
    if (!value) return []
    return { member, value, because: reasonAgainst(member, { value, shared }) }
  })
  const telling = values.filter(({ because }) => !because)
  const patterns = telling.map(({ member, value }) => (member === 'name' ? asName(value) : asAddress(value)))
  return {
    likes: telling.flatMap(({ value }) => spellings(value).map(likeOf)),
    pattern: patterns.length > 0 ? patterns.join('|') : null,
    notSearched: values.flatMap(({ member, because }) => (because ? { member, because } : []))
  }
}

/** Reads what a person is called and reached by. */
export const namesOf = async (db: Database, person: string): Promise<Named> => {
  const [row] = await db.run<Named>(sql`
    with p as (select * from people where id = ${person}),
    o as (select o.* from people o, p where o.id <> p.id and (lower(o.name) = lower(p.name) or lower(o.email) = lower(p.email) or lower(o.handle) = lower(p.handle)))
    select jsonb_build_object('value', p.name, 'shared', exists (select from o where lower(o.name) = lower(p.name))) as name,
      jsonb_build_object('value', p.email, 'shared', exists (select from o where lower(o.email) = lower(p.email))) as email,
      jsonb_build_object('value', p.external_id, 'shared', false) as "externalId",
      jsonb_build_object('value', p.handle, 'shared', exists (select from o where lower(o.handle) = lower(p.handle))) as handle
    from p`)
  return row!
}
