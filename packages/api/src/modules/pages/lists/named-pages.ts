import { MAX_LISTED_PAGES, type PageListPages, type ProblemError } from '@guildhall/schema'
import { parse } from 'csv-parse/sync'
import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { pageListFaults } from '../words.en.ts'

/** A page as somebody names it, and where. */
type NamedPage = { name: string; place: Omit<ProblemError, 'detail'>; row: number | null }

const HEADINGS = ['url', 'id', 'page']
const SEPARATORS = [',', ';', '\t']
const BOM = '\ufeff'
// How many pages that are not known are named at once.
const NAMED_AT_MOST = 100

/** The separator that occurs most in the first line. */
const separatorOf = (text: string) => {
  const [first = ''] = text.split('\n', 1)
  const counts = SEPARATORS.map(one => first.split(one).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!
}

const recordsOf = (text: string): string[][] => {
  try {
    return parse(text.replace(BOM, ''), {
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true
    })
  } catch {
    throw new ApiError('INVALID_INPUT', pageListFaults.unreadable, [
      { pointer: '/csv', detail: pageListFaults.unreadable }
    ])
  }
}

/** The pages that a table names, each with its row: the first one is 1, also where it has the headings. */
const pagesInTable = (text: string): NamedPage[] => {
  const records = recordsOf(text)
  const headings = (records[0] ?? []).map(cell => cell.toLowerCase())
  const column = HEADINGS.map(heading => headings.indexOf(heading)).find(at => at >= 0)
  return records.flatMap((record, at) => {
    const name = record[column ?? 0] ?? ''
    if (name === '' || (at === 0 && column !== undefined)) return []
    return [{ name, place: { pointer: '/csv' }, row: at + 1 }]
  })
}

const namedIn = ({ pages, csv }: PageListPages): NamedPage[] =>
  csv === undefined
    ? (pages ?? []).map((name, at) => ({ name, place: { pointer: `/pages/${at}` }, row: null }))
    : pagesInTable(csv)

const detailOf = ({ name, row }: NamedPage) => pageListFaults.unknown(name.slice(0, 200), row)

/**
 * The ids of the pages of a portal that are named by URL (with or without a slash at its end) or id, each once. One statement for all.
 * @throws ApiError that names those which the portal does not have, each with its place.
 */
export const pagesNamed = async (db: Database, portal: string, sent: PageListPages): Promise<string[]> => {
  const named = namedIn(sent)
  if (named.length > MAX_LISTED_PAGES) {
    const detail = pageListFaults.many(named.length, MAX_LISTED_PAGES)
    throw new ApiError('INVALID_INPUT', detail, [{ pointer: sent.csv === undefined ? '/pages' : '/csv', detail }])
  }
  const rows = await db.prepared<{ name: string; id: string }>(
    'pages named',
    () => sql`
      select n.name, p.id from unnest(${sql.placeholder('names')}::text[]) n (name)
      join pages p on p.portal_id = ${sql.placeholder('portal')}::uuid
        and (p.id = as_uuid(n.name) or p.url = any (array[n.name, rtrim(n.name, '/'), rtrim(n.name, '/') || '/']))`,
    { portal, names: [...new Set(named.map(({ name }) => name))] }
  )
  const ids = new Map(rows.map(({ name, id }) => [name, id]))
  const unknown = named.filter(({ name }) => !ids.has(name))
  if (unknown.length > 0) {
    const errors = unknown.slice(0, NAMED_AT_MOST).map(one => ({ ...one.place, detail: detailOf(one) }))
    throw new ApiError('UNKNOWN_REFERENCE', pageListFaults.some(unknown.length), errors)
  }
  return [...new Set(named.map(({ name }) => ids.get(name)!))]
}
