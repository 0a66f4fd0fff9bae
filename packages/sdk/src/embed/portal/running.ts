import { toDom } from '../dom.ts'
import { fileWithToken } from '../download.ts'
import type { Thing } from '../links.ts'
import { showOne } from '../one.ts'
import { communityPageOf, type Source } from '../source.ts'
import { h } from '../tree.ts'
import type { Part } from './input.ts'
import { loadPortal, networkPictureOf } from './source.ts'
import { frameTree, portalTree } from './view.ts'
import type { PortalWords } from './words.ts'

/** What is shown, and as whom it is asked for. */
export type Settings = {
  source: Source
  /** What others open, with the key. */
  links: Source
  portal: string
  parts: readonly Part[]
  level: number
  words: PortalWords
  language: string
  /** Where links open. */
  target: string | undefined
  /** The page's own addresses. */
  own: Record<'community' | 'event', (thing: Thing) => string | null>
}

/** Tells the page what happens. */
export type Tell = (type: 'load' | 'error', detail: object) => void

/** The widths of the picture, in steps, so that others who look at about the same width get the same one. */
const [NARROWEST, WIDEST, STEP] = [280, 1200, 80]

/** Starts a portal in the shadow root; `ends` takes it away with all that is under way. */
export const runPortal = (shadow: ShadowRoot, settings: Settings, tell: Tell, ends: AbortSignal): void => {
  const { source, portal, parts, words, language, level, target, own } = settings
  const root = toDom(frameTree(words))
  const content = root.querySelector<HTMLElement>('.content')!
  const pageOf = communityPageOf(settings.links, language)
  // Pictures know of themselves what the reader's system prefers.
  const theme = () => {
    const scheme = getComputedStyle(root).colorScheme
    return scheme.includes('dark') ? (scheme.includes('light') ? undefined : 'dark') : 'light'
  }

  const draw = async (image: HTMLImageElement) => {
    const room = Math.round(image.parentElement!.clientWidth / STEP) * STEP
    const width = String(Math.min(Math.max(room, NARROWEST), WIDEST))
    if (room === 0 || image.dataset.width === width) return
    image.dataset.width = width
    const href = networkPictureOf(source, portal, { lang: language, theme: theme(), width })
    image.src = source.token ? URL.createObjectURL(await fileWithToken(source, href, ends)) : href
  }
  // The list is there without the picture, too.
  const drawAll = () => {
    for (const image of content.querySelectorAll('img')) draw(image).catch(() => image.remove())
  }

  const put = async () => {
    const loaded = await loadPortal(source, portal, parts, ends)
    const tree = portalTree(loaded, {
      words,
      language,
      level,
      parts,
      target,
      communityOf: thing => own.community(thing) ?? pageOf(thing.slug!),
      eventOf: own.event,
      readersClock: true,
      picture: alt => h('img', { alt })
    })
    content.replaceChildren(toDom(tree))
    drawAll()
  }

  showOne({ shadow, root, words, put, tell, ends })
  const sizes = new ResizeObserver(drawAll)
  sizes.observe(content)
  ends.addEventListener('abort', () => sizes.disconnect())
}
