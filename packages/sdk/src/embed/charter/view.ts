import { rootTree } from '../root.ts'
import { type Child, h, type Tree } from '../tree.ts'
import { fill } from '../words.ts'
import type { CharterWords } from './words.ts'

/** The whole: what is happening, the charter, a message, and the files. */
export const frameTree = (words: CharterWords, content?: Child, footer: Child[] = []): Tree =>
  rootTree(
    words,
    words.charter,
    h('p', { part: 'status', class: 'status', role: 'status', hidden: !!content }),
    h('div', { part: 'content', class: 'content', tabindex: -1 }, content),
    h('div', { class: 'slot' }),
    h('div', { part: 'more', class: 'more', hidden: footer.length === 0 }, ...footer)
  )

/** The canvas as a picture. On a narrow page, where nobody could read it, the text stands alone. */
export const canvasTree = (words: CharterWords, title: string, src?: string): Tree =>
  h('img', { part: 'canvas', class: 'canvas', src, width: 842, height: 595, alt: fill(words.canvas, { title }) })

/** The files to hang up: their addresses, for sheets of A4 and A3. */
export const fileTrees = (words: CharterWords, [a4, a3]: readonly [string, string]): Tree[] =>
  [
    [a4, words.pdf],
    [a3, words.poster]
  ].map(([href, text]) => h('a', { part: 'button', class: 'button', href, download: 'charter.pdf' }, text))
