import { dayOf } from '../../platform/days.ts'

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
  return {
    /** The form of a count, its number in place of `#`. */
    plural: (count: number, forms: Forms) =>
      (forms[plurals.select(count)] ?? forms.other).replace('#', () => numbers.format(count)),
    list: (items: readonly string[]) => lists.format(items),
    /** A day, or that of a moment, as people write it: 4 March 2026, or 4 Mar 2026. */
    day: (moment: string, style: keyof typeof days = 'long') => days[style].format(new Date(dayOf(moment)))
  }
}
