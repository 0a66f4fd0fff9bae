/** The beginning of a text, at most so many characters, none of them cut in halves. */
export const clipped = (text: string, most: number): string =>
  text.length <= most ? text : Array.from(text).slice(0, most).join('')

/** The same, with an ellipsis where something is left out. */
export const shortened = (text: string, most: number): string =>
  clipped(text, most) === text ? text : `${clipped(text, most - 1)}…`

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** In which direction a language is written, by its tag. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0]!) ? 'rtl' : 'ltr'
