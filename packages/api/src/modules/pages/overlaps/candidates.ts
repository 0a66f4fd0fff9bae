import { GONE } from '@guildhall/schema'
import { and, getTableName, notInArray, type SQL, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import { nameWords } from '../../../platform/database/columns.ts'
import { visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { organisations } from '../../directory/organisations/table.ts'
import { bare, given, stemsOf, toldIn } from './words.ts'

// Of so many the words are counted, and so many are compared whatever they say: a small directory is compared whole.
const SAMPLED = 500
// So many are compared besides, those with the most telling words in common.
const COMPARED = 250
// A word of more than one in so many is not looked up by itself, and others stop at so many rows.
const COMMON = 25
const FOUND_BY_EACH = 100
// So many words are looked up, those that the fewest use.
const LOOKED_UP = 20

type Table = typeof communities | typeof organisations

const count = (value: number) => sql.raw(String(value))

/** Every community that may stand in the way, as far as the caller may see it. */
const open = (view: View) =>
  and(
    notInArray(communities.status, [...GONE]),
    visibleCommunities(communities, view),
    sql`${communities.id} is distinct from ${given('self')}::uuid`
  )

const existing = (view: View, from: (table: Table) => SQL) => sql`
  select 'community' as kind, ${communities.id} as id, ${communities.slug} as slug, ${communities.name} as name, ${communities.topics} as topics,
    ${communities.search} as search, ${bare(nameWords(communities.search))} as bare,
    ${communities.mission} is null and ${communities.summary} is null as untold
  from ${from(communities)} and ${open(view)}
  union all
  select 'organisation', ${organisations.id}, null, ${organisations.name}, ${organisations.topics}, ${organisations.search}, ${bare(nameWords(organisations.search))}, false
  from ${from(organisations)}`

// The same rows for as long as none is written, so that an answer can be had again.
const sample = (table: Table) => sql`${table} tablesample system ((
  select least(100, 100.0 * ${count(SAMPLED)} / greatest(1, sum(reltuples))) from pg_class
  where oid in (${getTableName(communities)}::regclass, ${getTableName(organisations)}::regclass))) repeatable (1) where true`

const using = (rows: SQL) => sql`
  select distinct s.id, w.stem from ${rows} s, unnest(tsvector_to_array(${toldIn(sql`s.search`, sql`s.untold`)})) word
  join wanted w on left(word, 3) = left(w.stem, 3) and starts_with(word, w.stem)`

const wordsOfName = sql`select left(word, 6) as stem from unnest(string_to_array(${bare(sql`text_vector(${given('name')})`)}, ' ')) word`
const beginning = (word: SQL) => sql`quote_literal(${word}) || ':*'`
const query = (words: SQL) => sql`to_tsquery('simple', ${words})`

const found = (view: View, where: (table: Table) => SQL) => sql`(
  (select ${communities.id} from ${communities} where ${and(where(communities), open(view))} limit ${count(FOUND_BY_EACH)})
  union all (select ${organisations.id} from ${organisations} where ${where(organisations)} limit ${count(FOUND_BY_EACH)}))`

/**
 * What is compared: `seen`, with the stems of what is planned that each uses (`used`) and what each stem weighs (`weighed`). To
 * compare everything would cost by what there is. So it is a sample, and what shares a word that few use, a word of the name or a topic; best
 * all of either.
 */
export const candidates = (view: View) => sql`
  wanted as materialized (${stemsOf(given('words'))}),
  sampled as materialized (${existing(view, sample)}),
  used_by_sampled as materialized (${using(sql`sampled`)}),
  weighed as materialized (
    select w.stem, ln(1 + (select count(*) from sampled)::float / greatest(1, count(u.id))) as weight,
      count(u.id) * ${count(COMMON)} > (select count(*) from sampled) as common
    from wanted w left join used_by_sampled u on u.stem = w.stem group by w.stem),
  words as materialized (
    select ${query(beginning(sql`stem`))} as query, weight from weighed where not common order by weight desc, stem limit ${count(LOOKED_UP)}),
  names as materialized (
    select ${query(sql`string_agg(${beginning(sql`stem`)}, ' & ')`)} as query, 100 as weight from (${wordsOfName}) n
    union all select ${query(beginning(sql`left(stem, 4)`))}, 10 from (${wordsOfName}) n),
  topics as materialized (
    select ${given('topics')}::text[] as topics, 50 as weight where ${given('topics')}::text[] <> '{}'
    union all select array[topic], 10 from unnest(${given('topics')}::text[]) topic),
  found as materialized (
    select id from (
      select f.id, weight from words t, lateral ${found(view, table => sql`${table.search} @@ t.query`)} f
      union all select f.id, weight from names t, lateral ${found(view, table => sql`${nameWords(table.search)} @@ t.query`)} f
      union all select f.id, weight from topics t, lateral ${found(view, table => sql`${table.topics} @> t.topics`)} f) f
    where id not in (select id from sampled)
    group by id order by sum(weight) desc, id limit ${count(COMPARED)}),
  looked_up as materialized (${existing(view, table => sql`${table} where ${table.id} = any (array(select id from found))`)}),
  used as materialized (select * from used_by_sampled union all (${using(sql`looked_up`)})),
  seen as materialized (select * from sampled union all select * from looked_up)`
