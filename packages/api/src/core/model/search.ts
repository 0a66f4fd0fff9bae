import { aliasedTable, getTableName, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import type { Model } from './model.ts'
import { placeholder } from './sql.ts'

// Ranking costs by what is ranked: of more matches the newest are.
const RANKED_AT_MOST = 1000
// From which share of all rows on what is searched for is met soon by reading rows in their order.
const COMMON_FROM = 0.04
const SAMPLED = 1000

/** What the words of a search stand for, and whether that is so common that the list is better read in its order than by the words. */
export type Sought = { query: string; exact: string; named: string; isCommon: boolean }

/** Looks up the words of a search. How common they are is asked of a sample, since the planner does not know it of beginnings of words. */
export const lookUp = async (db: Database, resource: Model, words: unknown): Promise<Sought> => {
  const statement = () => {
    const t = aliasedTable(resource.table, 'sample')
    const table = sql`${getTableName(resource.table)}::regclass`
    const percent = sql`(select least(100, 100.0 * ${sql.raw(String(SAMPLED))} / greatest(1, reltuples)) from pg_class where oid = ${table})`
    const rows = sql`${resource.table} ${t} tablesample system (${percent})`
    return sql`
      with sought as materialized (select * from search_query(${sql.placeholder('words')}))
      select query::text, exact::text, named::text, (select count(*) filter (where ${resource.search!(t).vector} @@ query) > ${sql.raw(String(COMMON_FROM))} * count(*) from ${rows}) as "isCommon"
      from sought`
  }
  const [sought] = await db.prepared<Sought>(`search ${resource.name}`, statement, { words })
  return sought!
}

/** What a search adds to a list at a place in a selection. */
export type SearchParts = {
  /** Which rows match. */
  where: SQL
  rank: SQL
  /** The member `match`. */
  match: SQL
}

export const searchParts = (
  resource: Model,
  t: Model['table'],
  path: string,
  isCommon: boolean
): SearchParts | undefined => {
  const searched = resource.search?.(t)
  if (!searched) return undefined
  const query = sql`${placeholder(path, 'query')}::tsquery`
  const sought = aliasedTable(resource.table, 'sought')
  const has = (part: string) => sql`(${searched.vector} @@ ${placeholder(path, part)}::tsquery)::integer`
  // What was typed comes before what only begins so: as the name and in it, then as words of the name, then anywhere.
  const rank = sql`(ts_rank_cd(${searched.vector}, ${query}, 32) + named_exactly(${searched.name}, ${placeholder(path, 'words')}) + 5 * ${has('named')} + 2 * ${has('exact')})::real`
  return {
    // The planner takes the beginning of any word for common. So it is told: what is common is an expression that no index knows
    // and half of all rows fulfil; what is rare are some ids, found by the words before all else.
    where: isCommon
      ? sql`coalesce(${searched.vector} @@ ${query}, false)`
      : sql`${t}.id = any (array(select ${sought}.id from ${resource.table} ${sought} where ${resource.search!(sought).vector} @@ ${query}))`,
    rank,
    match: sql`json_build_object('score', round((${rank})::numeric, 4), 'name', marked(${searched.name}, ${query}, 'HighlightAll=true'), 'excerpt', text_excerpt(${searched.texts}, ${query}))`
  }
}

/** The newest of the rows that match, which are the ones that are ranked. */
export const newestOf = (t: Model['table'], from: SQL, matches: SQL) =>
  sql`(select ${t}.* from ${from} where ${matches} order by ${t}.id desc limit ${sql.raw(String(RANKED_AT_MOST))}) ${t}`
