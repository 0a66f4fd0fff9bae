import { languageOr } from './representation.ts'

/** The words of the languages that a deployment has beside English. */
export type Languages<W> = Record<string, Partial<W>>

/** The words for a language asked for, and what it is: what was asked where there are words for it, else English. */
export const wordsIn = <W extends { language: string }>(
  languages: Languages<W>,
  asked: string | undefined,
  wordsWith: (own: Partial<W>) => W
): { words: W; language: string } => {
  const wanted = languageOr(asked, 'en')
  const known = [wanted, wanted.split('-')[0]!].find(name => name in languages)
  const words = wordsWith(known ? ({ language: known, ...languages[known] } as Partial<W>) : {})
  const speaks = wanted.split('-')[0] === words.language.split('-')[0]
  return { words, language: speaks ? wanted : words.language }
}
