/** The beginning of a text, at most so many characters, none of them cut in halves. */
export const clipped = (text: string, most: number): string =>
  text.length <= most ? text : Array.from(text).slice(0, most).join('')

/** The same, with an ellipsis where something is left out. */
export const shortened = (text: string, most: number): string =>
  clipped(text, most) === text ? text : `${clipped(text, most - 1)}…`

type Direction = 'ltr' | 'rtl'

const RIGHT_TO_LEFT = /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa)$/
const known = new Map<string, Direction>()
const KNOWN_AT_MOST = 500

const directionBy = (language: string): Direction => {
  try {
    return RIGHT_TO_LEFT.test(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}

/** In which direction a language is written, by the script of its tag or its usual one: as the client has it, which stands alone. */
export const directionOf = (language: string): Direction => {
  const direction = known.get(language) ?? directionBy(language)
  if (known.size < KNOWN_AT_MOST) known.set(language, direction)
  return direction
}
