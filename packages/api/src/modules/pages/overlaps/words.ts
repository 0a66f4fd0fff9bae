import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { GENERIC } from './formula.ts'

export const given = (name: string) => sql.placeholder(name)
// A word stands for all that begin with the same six letters: near enough to its stem in any language.
export const stem = (word: SQL) => sql`left(${word}, 6)`

const quoted = (words: string) => sql.raw(`'${words}'`)
const GENERIC_STEMS = quoted(`{${[...new Set(GENERIC.map(word => word.slice(0, 6)))]}}`)
const NAMELESS = quoted(`{${[...'of the and for in on cop sig'.split(' '), ...GENERIC]}}`)

const tells = (word: SQL) =>
  sql`length(${word}) > 2 and ${stem(word)} <> all (${GENERIC_STEMS}::text[]) and ts_lexize('english_stem', ${word}) <> '{}'`

/** The stems of those words of a text that tell something. */
export const stemsOf = (text: SQLWrapper) =>
  sql`select distinct ${stem(sql`word`)} as stem from unnest(tsvector_to_array(text_vector(${text}))) word where ${tells(sql`word`)}`

/** The words of a name that tell something, all of them where none does; trigrams do not mind their order. */
export const bare = (lexemes: SQL) =>
  sql`(select coalesce(nullif(string_agg(word, ' ') filter (where word <> all (${NAMELESS}::text[])), ''), string_agg(word, ' ')) from unnest(tsvector_to_array(${lexemes})) word)`

/** What both say of it: its description only where it says nothing else. */
export const toldIn = (search: SQL, untold: SQL) =>
  sql`case when ${untold} then ${search} else ts_filter(${search}, '{a,b,c}') end`
