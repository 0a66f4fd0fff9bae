/** Marks that follow a letter, where a text has them apart from it. */
const MARKS = '[\\u0300-\\u036f]*'
/** Blanks of all kinds, and how JSON, HTML and addresses write them. */
const BLANK = '(?:[[:space:]\\u00a0\\u2000-\\u200d\\u202f\\u2060\\u3000\\ufeff]|\\\\+[nrt]|&nbsp;|&#160;|%20|%09|%0a)'
/** What stands between the words of a name: blanks, or one sign that joins them in a handle or an address. */
const GAP = `(?:${BLANK}+|[-_.+])`

/** Letters that stand for two. */
const PAIRS: Record<string, string> = { ss: 'ßẞ', ae: 'æÆǽǼ', oe: 'œŒ', th: 'þÞ', ij: 'ĳĲ' }
const PAIR_OF: Record<string, string> = Object.fromEntries(
  Object.entries(PAIRS).flatMap(([pair, letters]) => [...letters].map(letter => [letter, pair]))
)
/** Two letters that are written in place of one, where a keyboard lacks it. */
const IN_PLACE: Record<string, string> = { ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa' }
/** Letters that have no marks that could be taken off, and what they are written as without. */
const BARE: Record<string, string> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŧ: 't',
  Ŧ: 'T'
}

const bareOf = (letter: string) => BARE[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')

let families: Map<string, string> | undefined
/** The letters that are the same without their marks, by that letter in lower case. */
const familyOf = (bare: string): string => {
  if (!families) {
    families = new Map()
    for (let code = 0xc0; code < 0x2000; code++) {
      const letter = String.fromCharCode(code)
      const base = bareOf(letter).toLowerCase()
      if (/^\p{L}$/u.test(letter) && base.length === 1 && base !== letter)
        families.set(base, (families.get(base) ?? '') + letter)
    }
  }
  return families.get(bare) ?? ''
}

/** How signs are written in text, in JSON, in HTML and in addresses. */
const SIGNS: Record<string, string> = {
  '"': '(?:\\\\*["“”„]|&quot;|&#34;|%22)',
  "'": "(?:['’‘ʼ`´]|&#39;|&#x27;|&apos;|&rsquo;|%27)",
  '&': '(?:&amp;|&|%26)',
  '<': '(?:<|&lt;|%3c)',
  '>': '(?:>|&gt;|%3e)',
  '-': '(?:[-\\u2010-\\u2013]|%2d)',
  '@': '(?:@|%40|&#64;|&commat;)',
  '+': '(?:\\+|%2b)',
  '/': '(?:\\\\*/|%2f)',
  '\\': '(?:\\\\+|%5c)'
}
SIGNS['’'] = SIGNS["'"]!

const escaped = (sign: string) => sign.replace(/[!-/:-@[-`{-~]/, mark => `\\${mark}`)
const percented = (letter: string) => (letter > '\x7f' ? `|${encodeURIComponent(letter)}` : '')

const letterPattern = (letter: string) => {
  const bare = bareOf(letter).toLowerCase()
  const twice = IN_PLACE[letter.toLowerCase()]
  const one = `[${bare}${bare.toUpperCase().length === 1 ? bare.toUpperCase() : ''}${familyOf(bare)}]${MARKS}`
  const more = `${twice ? `|${twice}` : ''}${percented(letter)}`
  return more ? `(?:${one}${more})` : one
}

/**
 * A pattern of PostgreSQL for all spellings of a value: with and without its accents, composed or not, its words apart by any blanks or
 * joined by one sign, and as JSON, HTML and addresses write it. The case is for the search to ignore.
 */
export const anySpelling = (value: string): string => {
  const letters = [...value.normalize('NFC').trim()]
  let pattern = ''
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!
    const pair = PAIR_OF[letter] ?? `${letter}${letters[at + 1] ?? ''}`.toLowerCase()
    if (/\s/.test(letter)) {
      if (!/\s/.test(letters[at - 1]!)) pattern += GAP
    } else if (PAIR_OF[letter]) pattern += `(?:[${PAIRS[pair]}]|${pair}${percented(letter)})`
    else if (PAIRS[pair]) {
      pattern += `(?:${letterPattern(letter)}${letterPattern(letters[++at]!)}|[${PAIRS[pair]}])`
    } else if (/\p{L}/u.test(letter) && bareOf(letter).length === 1) pattern += letterPattern(letter)
    else pattern += SIGNS[letter] ?? `(?:${escaped(letter)}${percented(letter)})`
  }
  return pattern
}

/** A name with its last word first, as in lists: “Lund, Ben”. */
export const lastNameFirst = (name: string): string => {
  const words = name.normalize('NFC').trim().split(/\s+/)
  const last = words.pop()!
  return `${anySpelling(last)},${BLANK}*${anySpelling(words.join(' '))}`
}

// An escape of JSON, such as \n, or of an address, such as %20, ends in a sign that is none of the word that follows.
const AFTER_ESCAPE = '(?<=\\\\[bfnrt])|(?<=%[0-9a-fA-F][0-9a-fA-F])'
/** What is a name where it begins and ends as a word. */
export const asName = (pattern: string) => `(?:(?<![[:alnum:]])|${AFTER_ESCAPE})(?:${pattern})(?!-?[[:alnum:]])`
/** What is a name with its last word first, where it is not in the middle of a sentence: “Ben Okafor, Ada Lund” are two others. */
export const asListedName = (pattern: string) =>
  `(?<![[:alnum:]][[:space:]])${asName(pattern)}|${asName(pattern)}(?![[:space:]]+[[:alnum:]])`
/** What is an address where it is no part of a longer one. */
export const asAddress = (pattern: string) =>
  `(?:(?<![[:alnum:]._+-])|${AFTER_ESCAPE})(?:${pattern})(?![.-]?[[:alnum:]_])`
