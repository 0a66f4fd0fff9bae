/** In which direction something is read. */
export type Direction = 'ltr' | 'rtl'

const STRONG = /\p{L}/gu
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** The direction of a text: that of its first letter or mark of direction, as Unicode has it (UAX 9, P2); dates in Arabic have no letters. */
export const directionIn = (text: string): Direction => {
  const [letter] = text.match(/[\p{L}\u200e\u200f]/u) ?? []
  return letter && (letter === '\u200f' || RIGHT_TO_LEFT.test(letter)) ? 'rtl' : 'ltr'
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** The direction of most letters of texts. */
export const directionOfMost = (texts: readonly string[]): Direction => {
  const letters = texts.join(' ').match(STRONG) ?? []
  return letters.filter(letter => RIGHT_TO_LEFT.test(letter)).length * 2 > letters.length ? 'rtl' : 'ltr'
}

/** The scripts that say which language breaks lines, and the languages that are written in them. */
const SCRIPTS: [pattern: RegExp, languages: readonly string[]][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Han}/gu, ['zh', 'ja']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb']],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Latin}/gu, []]
]

/** Common short words of languages that hyphenate in their own way; none of them is a common word of another of these. */
const WORDS: Record<string, readonly string[]> = {
  de: [
    'und',
    'der',
    'die',
    'das',
    'nicht',
    'wir',
    'mit',
    'für',
    'ist',
    'werden',
    'unsere',
    'wie',
    'ein',
    'eine',
    'den',
    'von',
    'zu'
  ],
  fr: ['les', 'des', 'nous', 'est', 'pour', 'une', 'dans', 'et', 'du', 'avec', 'sont', 'notre', 'qui'],
  es: ['los', 'las', 'del', 'y', 'por', 'para', 'con', 'una', 'nuestra', 'que', 'el'],
  nl: ['het', 'een', 'van', 'voor', 'wij', 'niet', 'zijn', 'onze', 'met', 'wordt'],
  it: ['gli', 'della', 'che', 'per', 'sono', 'nostra', 'di', 'il', 'con', 'è'],
  pt: ['os', 'das', 'não', 'uma', 'com', 'nossa', 'para', 'são', 'e', 'da', 'do'],
  en: ['the', 'and', 'of', 'is', 'we', 'our', 'for', 'with', 'are', 'to', 'how', 'that']
}

const byWords = (text: string, asked: string): string => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = Object.entries(WORDS).map(
    ([language, own]) => [language, words.filter(word => own.includes(word)).length] as const
  )
  const [best, runnerUp] = counts.sort(([, a], [, b]) => b - a) as [
    readonly [string, number],
    readonly [string, number]
  ]
  return best[1] >= 2 && best[1] > runnerUp[1] ? best[0] : asked
}

/**
 * The language whose rules break the lines of a text: that which was asked for where it is written in the script of the text,
 * else the most common one of the script.
 */
export const languageIn = (text: string, asked: string): string => {
  const language = asked.split('-')[0]!.toLowerCase()
  const sample = text.slice(0, 1000)
  const counts = SCRIPTS.map(([pattern, languages]) => ({ languages, count: countOf(sample, pattern) }))
  // Japanese is written in Han as well; a few kana decide.
  const { languages } =
    counts[0]!.count > 0 && counts[0]!.count * 12 > counts[2]!.count && counts[0]!.count * 4 > counts[7]!.count
      ? counts[0]!
      : counts.reduce((most, one) => (one.count > most.count ? one : most))
  if (languages.length > 0) return languages.includes(language) ? language : languages[0]!
  const written = SCRIPTS.some(([, own]) => own.includes(language)) ? 'en' : language
  return byWords(sample, written)
}

/** Languages whose long words are hyphenated. */
const HYPHENATED = new Set(
  'af be bg ca cs da de el en es et fi fr hr hu is it ka ku la lt lv mn nb nl nn no pl pt ru sk sl sq sr sv tk tr uk'.split(
    ' '
  )
)
const LONG_WORD = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u200b]{22,}/gu
const VOWEL = /[aeiouyäöüáéíóúàèìòùâêîôûåæøаеёиоуыэюяαεηιουω]/giu
const LONGEST = 70
const PIECE = 10
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Whether a word has syllables, as far as that shows: then it can be hyphenated. */
const isWord = (word: string) =>
  word.length <= LONGEST &&
  /^[\p{L}\p{M}\p{P}]+$/u.test(word) &&
  countOf(word, VOWEL) * 5 >= word.length &&
  !/(.)\1{3}/u.test(word)

/** A text whose longest words can be broken, where no rule of a language does so: with spaces of no width. */
export const breakable = (text: string, language: string): string =>
  text.replace(LONG_WORD, word =>
    HYPHENATED.has(language) && isWord(word)
      ? word
      : [...letters.segment(word)]
          .map(({ segment }, at) => (at > 0 && at % PIECE === 0 ? `\u200b${segment}` : segment))
          .join('')
  )
