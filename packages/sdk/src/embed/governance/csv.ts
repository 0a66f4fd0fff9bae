import { csvOf } from '../csv.ts'
import { type Row, reasonsOf } from './view.ts'
import type { GovernanceWords } from './words.ts'

/** Rows as CSV. */
export const toCsv = (rows: Row[], words: GovernanceWords): string => {
  const head = [words.page, 'URL', words.freshnessLabel, '', words.found, words.ladder, '', words.next, words.people]
  const lines = rows.map(row => {
    const { name, page, freshness, ladder, next, people } = row
    return [
      name,
      page.url,
      freshness.text,
      freshness.note,
      reasonsOf(row).reasons.join(' '),
      ladder.text,
      ladder.note,
      next,
      people.join(', ')
    ]
  })
  return csvOf([head, ...lines])
}
