import { rangesOf } from '../../platform/ranges.ts'
import { languages } from './catalogue.ts'
import { FIRST_LANGUAGE } from './words.ts'

/** A language tag, or several as Accept-Language lists them: `de`, `de-AT, en;q=0.5`. Absent where there is no wish. */
export type Wish = string | null | undefined

const among = (offers: readonly string[], wish: string): string | undefined => {
  const ranges = rangesOf(wish).filter(({ quality }) => quality > 0)
  for (const { type } of ranges.sort((a, b) => b.quality - a.quality)) {
    const parts = type.split('-')
    for (let most = parts.length; most > 0; most--) {
      const found = offers.find(offer => offer.toLowerCase() === parts.slice(0, most).join('-'))
      if (found) return found
    }
  }
  return undefined
}

/**
 * In which language somebody reads: of those that the service has, the best of the first wish that names any of them (RFC 4647, 3.4); the
 * first language where none does. The order of the wishes is everywhere the same: what the address asks for (`lang`), what the reader’s
 * browser or record says, what their portal says.
 */
export const languageFor = (...wishes: readonly Wish[]): string =>
  languageAmong(languages(), ...wishes) ?? FIRST_LANGUAGE

/** The same of other languages; undefined where no wish names one of them. */
export const languageAmong = (offers: readonly string[], ...wishes: readonly Wish[]): string | undefined => {
  for (const wish of wishes) {
    const found = wish && among(offers, wish)
    if (found) return found
  }
  return undefined
}
