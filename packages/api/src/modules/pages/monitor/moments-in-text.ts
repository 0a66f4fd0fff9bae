import { DAY_MS, dayOf } from '../../../platform/days.ts'

/** A text without the days that it names, and whether one of those is still to come. */
export type WithoutDays = { text: string; days: string[]; ahead: boolean }

/** What stands in the place of something that changes by itself. */
export const CHANGES = '¤'

// Zones are a day apart at most, so that a day that is printed as today is not taken for one to come.
const TO_COME = 1.5 * DAY_MS
const HALF_A_YEAR = 183 * DAY_MS
const LANGUAGES = 'en de fr es it nl pt sv da nb fi pl'.split(' ')

// A format costs far more to make than to use.
const formatsOf = (part: 'month' | 'weekday') =>
  LANGUAGES.flatMap(language =>
    (['long', 'short'] as const).flatMap(style =>
      ([undefined, 'numeric'] as const).map(
        day => new Intl.DateTimeFormat(language, { [part]: style, day, timeZone: 'UTC' })
      )
    )
  )

/** The names of months or weekdays, each alone and within a date. */
const namesOf = (part: 'month' | 'weekday', moments: number[]) => {
  const formats = formatsOf(part)
  return moments.map(at =>
    formats
      .flatMap(format => format.formatToParts(at))
      .filter(({ type }) => type === part)
      .map(({ value }) => value.toLowerCase().replace(/\.$/, ''))
      .filter(name => /^\p{L}{3,}$/u.test(name))
  )
}

const MIDDLES = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15))
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 4 + day))
const MONTHS = new Map(namesOf('month', MIDDLES).flatMap((names, month) => names.map(name => [name, month] as const)))
const WEEKDAYS = namesOf('weekday', WEEK).flat()

const oneOf = (names: Iterable<string>) => `(?:${[...new Set(names)].sort((a, b) => b.length - a.length).join('|')})`
const MONTH = `${oneOf(MONTHS.keys())}(?!\\p{L})\\.?`
const YEAR = '(?:19|20)\\d{2}'
const ORDINAL = '(?:st|nd|rd|th|er|º|\\.)?'

/** The name of a month that stands alone. */
export const MONTH_NAME = new RegExp(
  `(?<!\\p{L})${oneOf([...MONTHS.keys()].filter(name => name.length > 3))}(?!\\p{L})`,
  'gu'
)
/** A weekday before something that changes by itself. */
export const WEEKDAY_BEFORE = new RegExp(
  `(?<!\\p{L})${oneOf(WEEKDAYS)}(?!\\p{L})\\.?,?\\s+(?:the\\s+|den\\s+|le\\s+)?(?=${CHANGES})`,
  'gu'
)

type Named = { year?: number; month: number; day?: number }
type Groups = (string | undefined)[]
const number = (text: string | undefined) => (text === undefined ? undefined : Number(text))
const named = (year: string | undefined, month = '', day?: string): Named => ({
  year: number(year),
  month: MONTHS.get(month.replace(/\.$/, ''))!,
  day: number(day)
})

// How days are written, and which one each means; of 3/4 and 4/3, where both can be meant, the earlier.
const WAYS: [RegExp, (groups: Groups) => Named][] = [
  [
    /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu,
    ([y, m, d]) => ({ year: Number(y), month: Number(m) - 1, day: Number(d) })
  ],
  [
    /(?<![\d.])(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/gu,
    ([a, b, y]) => {
      const [first, second] = [Number(a), Number(b)]
      const [month, day] = second > 12 || (first <= 12 && first < second) ? [first, second] : [second, first]
      return { year: Number(y), month: month - 1, day }
    }
  ],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})${ORDINAL}\\s*(?:of |de |-)?\\s*(${MONTH})(?:,?\\s*(?:de |-)?(${YEAR})(?!\\d))?`,
      'gu'
    ),
    ([d, m, y]) => named(y, m, d)
  ],
  [
    new RegExp(`(?<!\\p{L})(${MONTH})\\s+(\\d{1,2})(?!\\d)${ORDINAL}(?:,?\\s+(${YEAR})(?!\\d))?`, 'gu'),
    ([m, d, y]) => named(y, m, d)
  ],
  [new RegExp(`(?<!\\p{L})(${MONTH})\\s+(${YEAR})(?!\\d)`, 'gu'), ([m, y]) => named(y, m)]
]

/** The moment of a day; without a year, of the one that is nearest. */
const momentOf = ({ year, month, day = 1 }: Named, now: number) => {
  if (year !== undefined) return Date.UTC(year, month, day)
  const nearest = Number(dayOf(new Date(now)).split('-')[0])
  return [nearest - 1, nearest, nearest + 1]
    .map(one => Date.UTC(one, month, day))
    .find(at => Math.abs(at - now) <= HALF_A_YEAR)
}

/** Takes the days out of a text in small letters. */
export const withoutDays = (given: string, now: number): WithoutDays => {
  const found: WithoutDays = { text: given, days: [], ahead: false }
  for (const [way, read] of WAYS) {
    found.text = found.text.replace(way, (said: string, ...groups: Groups) => {
      found.days.push(said)
      found.ahead ||= (momentOf(read(groups), now) ?? now) > now + TO_COME
      return ` ${CHANGES} `
    })
  }
  return found
}
