// XML 1.0 (2.2) has no way to write these: a feed or a picture that held one could not be read.
const UNWRITABLE = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\ufffe\uffff]/u
// They turn round what stands after them (UAX 9), also the words of the page around the text.
const TURNS = /[\u202a-\u202e]/
const ISOLATE = /[\u2066-\u2069]/g
const END_OF_ISOLATE = '\u2069'
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Z}\u2800]/u

const codeOf = (character: string) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** Whether every isolate of a text ends, and each within its paragraph. */
const isolatesEnd = (text: string) =>
  text.split(/\r\n|[\n\r\u0085\u2029]/).every(paragraph => {
    let open = 0
    for (const [sign] of paragraph.matchAll(ISOLATE)) {
      open += sign === END_OF_ISOLATE ? -1 : 1
      if (open < 0) return false
    }
    return open === 0
  })

/** What is wrong with a text, whatever it is about, and how to put it right; undefined if nothing is. */
export const textFault = (text: string): string | undefined => {
  if (!text.isWellFormed()) return 'It contains half a character (an unpaired surrogate). Remove it.'
  const [unwritable] = UNWRITABLE.exec(text) ?? []
  if (unwritable) return `It contains a control character (${codeOf(unwritable)}) that cannot be displayed. Remove it.`
  const [turning] = TURNS.exec(text) ?? []
  if (turning)
    return `It contains an invisible character (${codeOf(turning)}) that reverses the text after it. Remove it.`
  if (!isolatesEnd(text))
    return 'It contains an invisible character (U+2066 to U+2069) that changes the direction of the text after it and is not closed. Remove it.'
  // What consists of blanks alone is for the pattern to refuse, where it has to have content.
  if (text.trim() !== '' && !VISIBLE.test(text)) return 'It must contain visible text, not only invisible characters.'
  return undefined
}

/** What is wrong with a text that should be one line with something on it. */
export const lineFault = (text: string): string | undefined => {
  if (text.trim() === '') return 'It must contain visible text, not only blanks.'
  const [sign] = /(?![\u0080-\u009f])\p{Cc}/u.exec(text) ?? []
  if (sign === undefined) return undefined
  return /[\n\r]/.test(sign)
    ? 'Line breaks are not allowed here. Write it on one line.'
    : `It contains a control character (${sign === '\t' ? 'a tab' : codeOf(sign)}). Remove it.`
}

const UNFIT = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu

/** A text that a caller chose, fit to be said back: what no text may hold is replaced by the sign for it. */
export const displayable = (text: string): string => {
  if (textFault(text) === undefined) return text
  const fit = text.replace(UNFIT, '\ufffd')
  return fit.trim() !== '' && !VISIBLE.test(fit) ? '\ufffd'.repeat(Array.from(fit).length) : fit
}
