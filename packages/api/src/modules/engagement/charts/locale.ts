import { localeOf as tagOf } from '../../../core/words/language.ts'
import { addDays } from '../../../platform/days.ts'

type Span = { from: string; to: string }
type Tick = { label: string; year: string | null }

const TICKS_AT_MOST = 2000

const makeLocale = (language: string) => {
  const tag = tagOf(language)
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  // Periods are those of the Gregorian calendar, whatever a country counts its years by.
  const days = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, calendar: 'gregory', timeZone: 'UTC' })
  const months = days({ month: 'short', year: 'numeric' })
  const monthsAlone = days({ month: 'short' })
  const years = days({ year: 'numeric' })
  const ranged = (format: Intl.DateTimeFormat, { from, to }: Span) =>
    format.formatRange(new Date(from), new Date(addDays(to, -1)))
  // The same periods are written again and again, and a range takes Intl longer than all else of a chart.
  const ticks = new Map<string, Tick>()
  const isLong = ({ from, to }: Span) => Date.parse(to) - Date.parse(from) > 300 * 86_400_000
  const tickOf = (span: Span): Tick =>
    isLong(span)
      ? { label: ranged(years, span), year: null }
      : { label: ranged(monthsAlone, span), year: years.format(new Date(span.from)) }
  return {
    tag,
    /** A value as readers write it; a share as a percentage. */
    value: (value: number, isShare = false) => (isShare ? percent : number).format(value),
    /** A period by its name: Jul – Sept 2026, or 2026 where that is a calendar year. */
    period: (span: Span) => ranged(isLong(span) && span.from.endsWith('-01-01') ? years : months, span),
    /** The same in short, for an axis: its months, and its year beside them. */
    tick: (span: Span): Tick => {
      const key = `${span.from} ${span.to}`
      const known = ticks.get(key)
      if (known) return known
      if (ticks.size >= TICKS_AT_MOST) ticks.clear()
      const tick = tickOf(span)
      ticks.set(key, tick)
      return tick
    }
  }
}

/** How numbers and periods are written where somebody reads. */
export type Locale = ReturnType<typeof makeLocale>

const MOST = 50
const made = new Map<string, Locale>()

/** The locale of a tag (BCP 47), made once for each. */
export const localeOf = (tag: string): Locale => {
  const known = made.get(tag)
  if (known) return known
  if (made.size >= MOST) made.clear()
  const locale = makeLocale(tag)
  made.set(tag, locale)
  return locale
}

const canonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/**
 * The language of the words and the locale of the numbers for the tag that is asked for: words that are there, and the locale
 * where it is of their language. Otherwise the words decide both, unless there are `few` of them: then numbers are those of the
 * page around.
 */
export const chosen = (asked: string | undefined, preferred: string, offers: readonly string[], few = false) => {
  const tag = canonical(asked ?? preferred)
  const language = tag?.split('-')[0]
  const words = offers.find(offer => offer === tag) ?? offers.find(offer => offer.split('-')[0] === language)
  return { words: words ?? preferred, locale: localeOf(tag && (words || few) ? tag : preferred) }
}
