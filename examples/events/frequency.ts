import type { Reason } from '../directory/reasons.ts'
import { WEEKDAYS, type Weekday } from './wall.ts'

/** When a meeting takes place, as far as words say it. */
export type When = {
  weekday: Weekday
  frequency: 'weekly' | 'monthly'
  interval: number
  position?: number
  /** A day from which it takes place. */
  anchor?: string
  /** Whether the words say no more than that. */
  exact: boolean
}

const PLACES = ['first', 'second', 'third', 'fourth', 'last']
const PLACE = new RegExp(`\\b(${PLACES.join('|')}|1st|2nd|3rd|4th) (${WEEKDAYS.join('|')})`)
const positionOf = (word: string) => (word === 'last' ? -1 : Number.parseInt(word, 10) || PLACES.indexOf(word) + 1)

const WEEKS: readonly [RegExp, number][] = [
  [/^(bi-?weekly|fortnightly|every (two|2|other|second) weeks?)\b/, 2],
  [/^every (third|three|3) weeks?\b/, 3],
  [/^every (four|4|fourth) weeks?\b/, 4],
  [/^(weekly|every week)\b/, 1]
]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`
const ANCHORS = [
  new RegExp(
    `(?:starting|from|since) (?:on )?(?:\\w+day,? )?(?<month>${MONTH}) (?<day>\\d{1,2})\\w*,? (?<year>\\d{4})`
  ),
  new RegExp(`(?<year>\\d{4}) start date: (?<month>${MONTH}) (?<day>\\d{1,2})\\w*`)
]

const anchorIn = (words: string): string | undefined => {
  for (const pattern of ANCHORS) {
    const { year, month, day } = pattern.exec(words)?.groups ?? {}
    if (!year) continue
    const at = `${year}-${String(MONTHS.indexOf(month!.slice(0, 3)) + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`
    return Number.isNaN(Date.parse(at)) ? undefined : at
  }
  return undefined
}

const plainly = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** Reads when a meeting takes place from its day and its frequency in words, or why that cannot be said. */
export const whenOf = (dayText: string, frequencyText: string): When | { reason: Reason } => {
  const [day, often] = [plainly(dayText), plainly(frequencyText)]
  const words = `${day} ${often}`
  const weekday = WEEKDAYS.find(one => day.includes(one)) ?? WEEKDAYS.find(one => often.includes(one))
  if (!weekday) return { reason: 'noWeekday' }
  if (/on[ -]demand|as needed|ad[ -]hoc|irregular/.test(often)) return { reason: 'noFrequency' }
  const place = PLACE.exec(words)
  const anchor = anchorIn(words)
  const more = anchor ? { anchor } : {}
  if (place && place[2] === weekday)
    return { weekday, frequency: 'monthly', interval: 1, position: positionOf(place[1]!), ...more, exact: true }
  if (/^(monthly|every month)\b/.test(often)) return { reason: 'noPosition' }
  const found = WEEKS.find(([pattern]) => pattern.test(often))
  if (!found) return { reason: 'noFrequency' }
  const [pattern, interval] = found
  if (interval > 1 && !anchor) return { reason: 'noAnchor' }
  const exact = often.replace(pattern, '').trim() === ''
  return { weekday, frequency: 'weekly', interval, ...more, exact }
}

/** A time of day such as `9:00` or `4PM`, as `16:00`. */
export const timeOf = (text: string | undefined): string | undefined => {
  const [, hour, minute = '00', half] = /^(\d{1,2})(?::(\d{2}))?\s*(am|pm)?$/i.exec(text?.trim() ?? '') ?? []
  if (!hour) return undefined
  const at = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour)
  return at < 24 && Number(minute) < 60 ? `${String(at).padStart(2, '0')}:${minute}` : undefined
}
