import { createHash } from 'node:crypto'
import { BROKEN_LINE } from './instead-words.ts'
import { CHANGES, MONTH_NAME, WEEKDAY_BEFORE, withoutDays } from './moments-in-text.ts'
import { type Amount, numbersIn } from './numbers.ts'

/**
 * A line of a page, apart from what changes by itself: `key` is of its words without days, times and numbers; `dated` of its words
 * with the days that it names, null where it names none; `ahead` says that one of those is still to come. `numbered` is of its words
 * with the numbers that somebody may have written, null where there are none, and `amounts` how much those are.
 */
export type Block = {
  key: string
  dated: string | null
  ahead: boolean
  numbered: string | null
  amounts: Amount[]
}

/** The beginning of a hash that tells texts of one page apart. */
export const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

const LONGEST = 5000
const UNITS =
  'seconds? minutes? mins? hours? days? weeks? months? years? sekunden? minuten? stunden? tage?n? wochen? monate?n? jahre?n? secondes? heures? jours? semaines? mois ans? segundos? minutos? horas? d[ií]as? semanas? meses años?'
    .split(' ')
    .join('|')

// What changes by itself, whoever wrote it: identifiers, spans of time, relative days.
const PASSING: RegExp[] = [
  /(?<![\p{L}\d])(?=[\p{L}+/_-]*\d)[\p{L}\d+/_-]{16,}={0,2}/gu,
  new RegExp(`(?<![\\p{L}\\d])(?:\\d+|an?|one|eine?[mnr]?)\\s+(?:${UNITS})(?!\\p{L})`, 'gu'),
  /(?<!\p{L})(?:just now|yesterday|today|tomorrow|gestern|heute|hier|aujourd'hui|ayer|hoy)(?!\p{L})/gu
]
// What often does: numbers and times with what belongs to them, months.
const CHANGING: RegExp[] = [
  /\d[\d.,:]*(?:st|nd|rd|th)?(?:\s?(?:a\.?m\.?|p\.?m\.?|uhr|h))?(?:\s?(?:gmt|utc|z|ce?s?t|e[sd]t|p[sd]t))?(?!\p{L})/gu,
  /\d+/gu,
  MONTH_NAME
]

const without = (patterns: readonly RegExp[], text: string) =>
  patterns.reduce((text, pattern) => text.replace(pattern, ` ${CHANGES} `), text)

const steady = (text: string) =>
  without(CHANGING, text)
    .replace(WEEKDAY_BEFORE, '')
    .replace(/[\s¤]*¤[\s¤]*/gu, ` ${CHANGES} `)
    .trim()

/** A line as a block; undefined for one that says nothing but days and numbers, or an error of its server. */
export const blockOf = (line: string, now: number): Block | undefined => {
  const said = line.toLowerCase().slice(0, LONGEST)
  if (BROKEN_LINE.test(said)) return undefined
  const { text, days, ahead } = withoutDays(said, now)
  const lasting = without(PASSING, text)
  const words = steady(lasting)
  if (!/\p{L}/u.test(words)) return undefined
  // A time beside a day that is over is when something was done.
  const numbers = days.length === 0 || ahead ? numbersIn(lasting) : undefined
  return {
    key: shortHash(words),
    dated: days.length > 0 ? shortHash(`${words}\n${days.join('\n')}`) : null,
    ahead,
    numbered: numbers ? shortHash(`${words}\n${numbers.exact}`) : null,
    amounts: numbers?.amounts ?? []
  }
}
