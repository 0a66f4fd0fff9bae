// Of a common sans-serif at 13 px.
const NARROW = /[ijlI.,:;'|!]/
const WIDE = /[mwMW@—]/
const CAPITAL = /[A-Z0-9·]/
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u
const NO_WIDTH = /[\p{Mn}\p{Cf}]/u

const widthOfLetter = (letter: string) => {
  if (/\s/.test(letter)) return 3.7
  if (NARROW.test(letter)) return 3.4
  if (WIDE.test(letter)) return 11
  if (CAPITAL.test(letter)) return 7.9
  if (NO_WIDTH.test(letter)) return 0
  return SQUARE.test(letter) ? 13.5 : 6.9
}

/** About how wide a text is in the sans-serif of a reader whom nobody can ask, at 13 px unless another size is given. */
export const widthOf = (text: string, size = 13): number =>
  ([...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size) / 13

/** The beginning of a text that fits a width, with an ellipsis where something is left out. */
export const fitted = (text: string, width: number, size = 13): string => {
  if (widthOf(text, size) <= width) return text
  let rest = width - widthOf('…', size)
  const letters = [...text]
  const end = letters.findIndex(letter => {
    rest -= widthOf(letter, size)
    return rest < 0
  })
  return `${letters.slice(0, Math.max(end, 1)).join('').trimEnd()}…`
}

/** A text in lines that fit a width, at most so many of them: the last has an ellipsis where something is left out. */
export const linesOf = (text: string, width: number, most: number, size = 13): string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(word => word !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && (lines.length === most || widthOf(longer, size) <= width)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map(line => fitted(line, width, size))
}
