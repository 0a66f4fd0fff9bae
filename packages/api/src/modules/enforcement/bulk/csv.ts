import { ACTED_AT_MOST, type PageAssignment } from '@guildhall/schema'
import { parse } from 'csv-parse/sync'
import { ApiError } from '../../../core/problem/api-error.ts'
import { likely } from '../../../core/problem/likely.ts'
import { bulkFaults } from '../words.en.ts'

const COLUMNS = ['page', 'primary', 'secondary'] as const
const VACANT = '-'

const wrong = (detail: string) => new ApiError('INVALID_INPUT', detail, [{ pointer: '/csv', detail }])

const recordsOf = (text: string): string[][] => {
  const [first = ''] = text.split('\n', 1)
  const delimiter = ['\t', ';'].find(sign => first.includes(sign)) ?? ','
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    throw wrong(bulkFaults.unreadable((error as Error).message))
  }
}

const headerOf = (cells: readonly string[] = []) => {
  const columns = cells.map(cell => cell.toLowerCase())
  const unknown = columns.find(name => !(COLUMNS as readonly string[]).includes(name))
  if (unknown !== undefined) throw wrong(`${bulkFaults.column(unknown)} ${likely(unknown, COLUMNS)}`)
  if (!columns.includes('page')) throw wrong(bulkFaults.no_page_column)
  if (new Set(columns).size < columns.length) throw wrong(bulkFaults.column_twice)
  return columns
}

/**
 * The representatives of pages in a table with the columns `page`, `primary` and `secondary`. An empty cell says nothing of a role, a
 * hyphen leaves it vacant.
 * @throws ApiError INVALID_INPUT that names the row.
 */
export const assignmentsIn = (text: string): PageAssignment[] => {
  const [header, ...rows] = recordsOf(text)
  const columns = headerOf(header)
  if (rows.length === 0) throw wrong(bulkFaults.no_rows)
  if (rows.length > ACTED_AT_MOST) throw wrong(bulkFaults.too_many(ACTED_AT_MOST))
  return rows.map((cells, at) => {
    const row = at + 2
    if (cells.length > columns.length) throw wrong(bulkFaults.long_row(row))
    const said = Object.fromEntries(
      columns.flatMap((name, place) => {
        const cell = cells[place] ?? ''
        if (cell.length > (name === 'page' ? 2000 : 320)) throw wrong(bulkFaults.long_cell(row, name))
        return cell === '' ? [] : [[name, cell === VACANT ? null : cell]]
      })
    ) as Partial<PageAssignment>
    const { page } = said
    if (!page) throw wrong(bulkFaults.no_page(row))
    return { ...said, page }
  })
}
