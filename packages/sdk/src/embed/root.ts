import { type Child, h, type Tree } from './tree.ts'

const RIGHT_TO_LEFT = /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa)$/

/** In which direction a language is written, by its tag. */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  try {
    return RIGHT_TO_LEFT.test(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}

/** All of an element: a landmark with its name, in the language of its words. */
export const rootTree = ({ language }: { language: string }, label: string, ...children: Child[]): Tree =>
  h(
    'section',
    { part: 'root', class: 'root', lang: language, dir: directionOf(language), 'aria-label': label },
    ...children
  )
