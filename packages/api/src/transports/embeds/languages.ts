import {
  type CharterWords,
  type CommunityWords,
  type EventsWords,
  type GovernanceWords,
  languageOr,
  type MetricsWords,
  type PortalWords,
  type Words
} from '../html/representation.ts'

/** The texts of each element, those that few readers need among them. */
export type ElementWords = {
  charter: CharterWords
  communities: Words
  community: Required<CommunityWords>
  events: Required<EventsWords>
  governance: Required<GovernanceWords>
  metrics: MetricsWords
  portal: PortalWords
}

/** The words of the languages that a deployment has beside English. */
export type Languages<W> = Readonly<Record<string, Partial<W>>>

/** The same for each element. */
export type ElementLanguages = { readonly [E in keyof ElementWords]?: Languages<ElementWords[E]> }

/** The words that there are in a language, or in the one that it is a variety of; none where there is no such language. */
export const ownWords = <W extends { language: string }>(languages: Languages<W>, wanted: string): Partial<W> => {
  const known = [wanted, wanted.split('-')[0]!].find(name => Object.hasOwn(languages, name))
  return known ? ({ language: known, ...languages[known] } as Partial<W>) : {}
}

/** The words for a language asked for, and what it is: what was asked where there are words for it, else English. */
export const wordsIn = <W extends { language: string }>(
  languages: Languages<W>,
  asked: string | undefined,
  wordsWith: (own: Partial<W>) => W
): { words: W; language: string } => {
  const wanted = languageOr(asked, 'en')
  const words = wordsWith(ownWords(languages, wanted))
  const speaks = wanted.split('-')[0] === words.language.split('-')[0]
  return { words, language: speaks ? wanted : languageOr(words.language, 'en') }
}

/** The script that gives an element its words in a language; without any, the element keeps those it has. */
export const wordsScript = (languages: ElementLanguages, element: string, asked: string): string | undefined => {
  const wanted = languageOr(asked, '')
  if (!wanted || !Object.hasOwn(languages, element)) return undefined
  return `export default ${JSON.stringify(ownWords(languages[element as keyof ElementWords] as Languages<Words>, wanted))}\n`
}
