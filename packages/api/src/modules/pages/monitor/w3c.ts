import { startOf } from '../../../platform/days.ts'

const W3C = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/i

/** A date as sitemaps write it: when it begins, and whether it is a moment rather than a day, a month or a year. */
export type W3cDate = { at: number; exact: boolean }

/** Reads a date of a sitemap; a time without a zone is in UTC. Undefined for what is none. */
export const readW3cDate = (text: string): W3cDate | undefined => {
  const [, year, month = '01', day = '01', time, zone = 'Z'] = W3C.exec(text) ?? []
  if (!year) return undefined
  const date = `${year}-${month}-${day}`
  const at = Date.parse(time ? `${date}T${time}${zone.replace(/^(...)(..)$/, '$1:$2')}` : date)
  // Days that no month has are moved on by the parser rather than refused.
  if (Number.isNaN(at) || !new Date(Date.parse(date)).toISOString().startsWith(date)) return undefined
  return time ? { at, exact: true } : { at: startOf(date).getTime(), exact: false }
}
