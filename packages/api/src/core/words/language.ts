import { dayOf } from '../../platform/days.ts'
import type { NoticeSpan } from './notice.ts'
import { FIRST_LANGUAGE } from './words.ts'

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** How a language counts, lists and dates, by Intl. `tag` is a BCP 47 tag: `en-GB`. */
export const makeLanguage = (tag: string) => {
  const plurals = new Intl.PluralRules(tag)
  const numbers = new Intl.NumberFormat(tag, { useGrouping: 'min2' })
  const lists = new Intl.ListFormat(tag, { type: 'unit', style: 'short' })
  const days = {
    long: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
    medium: new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' })
  }
  const clock = (timeZone: string, wholeDays: boolean) =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'full', ...(wholeDays ? {} : { timeStyle: 'short' }), timeZone })
  return {
    /** When something takes place: Thursday, 3 December 2026, 14:00–15:00. */
    span: ({ startsAt, endsAt, timeZone, wholeDays }: NoticeSpan) =>
      // The last of whole days ends when the next one begins.
      clock(timeZone, wholeDays).formatRange(new Date(startsAt), new Date(Date.parse(endsAt) - (wholeDays ? 1 : 0))),
    /** A moment on the clocks of a time zone: Thursday, 3 December 2026 at 14:00. */
    moment: (at: string, timeZone: string) => clock(timeZone, false).format(new Date(at)),
    /** The form of a count, its number in place of `#`. */
    plural: (count: number, forms: Forms) =>
      (forms[plurals.select(count)] ?? forms.other).replace('#', () => numbers.format(count)),
    list: (items: readonly string[]) => lists.format(items),
    /** The first and the last day of some time: 23–29 November 2026. */
    days: (from: string, to: string) => days.long.formatRange(new Date(from), new Date(to)),
    /** A day, or that of a moment, as people write it: 4 March 2026, or 4 Mar 2026. */
    day: (moment: string, style: keyof typeof days = 'long') => days[style].format(new Date(dayOf(moment)))
  }
}

/** The tag by which Intl writes a language: English as it is written in most of the world. */
export const localeOf = (language: string) => (language === FIRST_LANGUAGE ? 'en-GB' : language)

const dayWriters = new Map<string, (moment: string) => string>()

/** How a language of the service writes days. */
export const dayWriter = (language: string) => {
  const known = dayWriters.get(language) ?? makeLanguage(localeOf(language)).day
  dayWriters.set(language, known)
  return known
}
