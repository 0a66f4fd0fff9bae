import { today } from '../days.ts'
import { toDom } from '../dom.ts'
import { fileWithToken, saveWithToken } from '../download.ts'
import type { Thing } from '../links.ts'
import type { Kept } from '../live.ts'
import { showOne } from '../one.ts'
import { load, type Source } from '../source.ts'
import { h } from '../tree.ts'
import { addressesOf, joinOf } from './addresses.ts'
import { type Loaded, loadCommunity } from './source.ts'
import { type Addresses, communityTree, frameTree } from './view.ts'
import type { CommunityWords } from './words.ts'

/** What is shown, and as whom it is asked for; where the reader is known, they can join. */
export type Settings = {
  source: Source
  reader: Source | null
  community: string
  joinUrl: string | null
  level: number
  words: CommunityWords
  language: string
  /** Where links open. */
  target: string | undefined
  /** The page's own addresses. */
  own: Record<'community' | 'event' | 'person', (thing: Thing) => string | null>
  /** What the reader wrote. */
  kept: Kept
}

/** Tells the page what happens. */
export type Tell = (type: 'load' | 'error' | 'join', detail: object) => void

/** Says in the head of the page, for search engines, what a community is; what an earlier element or a copy of the page left there goes. */
const describe = (community: string, text?: string) => {
  for (const old of document.head.querySelectorAll(`[data-guildhall="${community}"]`)) old.remove()
  if (text) document.head.append(toDom(h('script', { type: 'application/ld+json', 'data-guildhall': community }, text)))
}

/** Starts a community in the shadow root; `ends` takes it away with all that is under way. */
export const runCommunity = (shadow: ShadowRoot, settings: Settings, tell: Tell, ends: AbortSignal): void => {
  const { source, reader, community, words, language, level, kept } = settings
  const asks = reader ?? source
  const root = toDom(frameTree(words))
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!
  const [content, slot] = [find('.content'), find('.slot')]

  // What only the reader’s token opens comes as a file; the rest has the key, or the portal’s own server adds it.
  const drawn = async (href: string) => (asks.token ? URL.createObjectURL(await fileWithToken(asks, href, ends)) : href)
  const drawAll = (images: [selector: string, href: string | undefined][]) => {
    for (const [selector, href] of images) {
      const image = find<HTMLImageElement>(selector)
      // The text is there without its pictures, too.
      if (image && href)
        drawn(href).then(
          src => {
            image.src = src
          },
          () => image.remove()
        )
    }
  }

  const draw = ({ community: found, ...known }: Loaded) => {
    const given = addressesOf(asks, found, language)
    const { image, pdf, html } = given.canvas
    // What others open needs the key, if there is one.
    const { placeOf, feed } = addressesOf(source, found, language)
    const { own, target } = settings
    const addresses: Addresses = {
      ...given,
      placeOf: other => own.community(other) ?? placeOf(other),
      eventOf: own.event,
      personOf: own.person,
      feed,
      // Images are drawn once they are there.
      canvas: { pdf, html: asks.token ? null : html },
      badgeOf: () => undefined,
      join: known.me?.person ? null : joinOf(found, settings.joinUrl, document.baseURI)
    }
    const day = today()
    const options = {
      words,
      language,
      level: Math.min(level + 1, 6),
      today: day,
      addresses,
      target,
      readersClock: true
    }
    const isHeld = content.contains(shadow.activeElement) || slot.contains(shadow.activeElement)
    content.replaceChildren(toDom(communityTree(found, options)))
    if (isHeld) content.focus({ preventScroll: true })
    const page = found.pages.nodes[0]
    drawAll([
      ['.canvas', image],
      ['.freshness', page && given.badgeOf(page.id)]
    ])
    // Inside the element it would be amid what frameworks and copies of the page take for their own.
    void import('./json-ld.ts').then(({ communityJsonLd }) => {
      if (!ends.aborted) describe(found.id, communityJsonLd(found, day))
    })
    ends.addEventListener('abort', () => describe(found.id))
    const place = find('.joining')
    if (reader && place && known.me?.person)
      import('./joining.ts').then(({ joining }) =>
        joining({ shadow, place, known, community: found, level: options.level, words, reader, load, kept, tell, ends })
      )
  }

  const put = async () => draw(await loadCommunity(asks, community, !!reader, ends))
  const on = showOne({ shadow, root, words, put, tell, ends })
  on(content, 'click', event => {
    const link = (event.target as Element).closest('a')
    if (!link?.matches('.file') || !asks.token) return
    event.preventDefault()
    saveWithToken(asks, link.href, link.download, ends).catch(() => undefined)
  })
}
