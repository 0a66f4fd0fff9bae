import { nodes, toDom } from '../dom.ts'
import { fileWithToken, saveWithToken } from '../download.ts'
import { showOne } from '../one.ts'
import { loadText, type Source } from '../source.ts'
import { canvasOf, pathOf } from './source.ts'
import { canvasTree, fileTrees, frameTree } from './view.ts'
import type { CharterWords } from './words.ts'

/** What is shown, and as whom it is asked for. */
export type Settings = { source: Source; community: string; level: number; words: CharterWords; language: string }

/** Tells the page what happens. */
export type Tell = (type: 'load' | 'error', detail: object) => void

/** The charter in full, as the service writes it, and its style. */
const loadCharter = async (
  source: Source,
  community: string,
  lang: string,
  signal: AbortSignal
): Promise<{ content: Element; style: string }> => {
  const html = await loadText(source, pathOf(community, 'html'), { lang }, signal)
  // Only the charter is parsed, to which no script and no style belongs: its style comes to the element as a text.
  const [head = '', main = ''] = html.split('<main>')
  const style = /.*<style>([^<]*)/s.exec(head)?.[1] ?? ''
  return { content: new DOMParser().parseFromString(main, 'text/html').querySelector('.charter')!, style }
}

/** The headings of a charter begin at a level of the page around it. */
const relevel = (content: Element, level: number) => {
  for (const heading of content.querySelectorAll('h1,h2,h3')) {
    const other = document.createElement(`h${Math.min(Number(heading.localName[1]) + level - 1, 6)}`)
    for (const { name, value } of heading.attributes) other.setAttribute(name, value)
    other.classList.add(heading.localName)
    other.append(...heading.childNodes)
    heading.replaceWith(other)
  }
}

/** Starts the charter in the shadow root; `ends` takes it away with all that is under way. */
export const runCharter = (shadow: ShadowRoot, settings: Settings, tell: Tell, ends: AbortSignal): void => {
  const { source, community, words, language, level } = settings
  const base = [...shadow.adoptedStyleSheets]
  const root = toDom(frameTree(words))
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!
  const [content, more] = [find('.content'), find('.more')]
  const hrefOf = canvasOf(source, community, language)

  const draw = async (image: HTMLImageElement) => {
    const href = hrefOf('svg')
    image.src = source.token ? URL.createObjectURL(await fileWithToken(source, href, ends)) : href
  }

  const put = async () => {
    const charter = await loadCharter(source, community, language, ends)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(charter.style)
    shadow.adoptedStyleSheets = [...base, sheet]
    const title = charter.content.querySelector('h1')!.textContent
    relevel(charter.content, level)
    const image = toDom(canvasTree(words, title)) as unknown as HTMLImageElement
    content.replaceChildren(image, document.adoptNode(charter.content))
    more.replaceChildren(...nodes(fileTrees(words, [hrefOf('pdf'), hrefOf('pdf', { size: 'a3' })])))
    more.hidden = false
    // The text is there without its picture, too.
    draw(image).catch(() => image.remove())
  }

  ends.addEventListener('abort', () => {
    shadow.adoptedStyleSheets = base
  })
  const on = showOne({ shadow, root, words, put, tell, ends })
  on(more, 'click', event => {
    const link = (event.target as Element).closest('a')
    if (!link || !source.token) return
    event.preventDefault()
    saveWithToken(source, link.href, 'charter.pdf', ends).catch(() => undefined)
  })
}
