import type { Row } from './view.ts'
import type { GovernanceWords } from './words.ts'

/** Rows as CSV (RFC 4180); what a spreadsheet would take for a formula is made text. */
export const toCsv = (rows: Row[], words: GovernanceWords): string => {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const head = [words.page, 'URL', words.freshnessLabel, '', words.found, words.ladder, '', words.next, words.people]
  const lines = rows.map(({ name, page, freshness, reasons, ladder, next, people }) => [
    name,
    page.url,
    freshness.text,
    freshness.note,
    reasons.join(' '),
    ladder.text,
    ladder.note,
    next,
    people.join(', ')
  ])
  return [head, ...lines].map(line => `${line.map(cell).join(',')}\r\n`).join('')
}
