import { today } from '../days.ts'
import { toDom } from '../dom.ts'
import { fileWithToken, saveWithToken } from '../download.ts'
import { messageTree } from '../listing.ts'
import { explain } from '../origin.ts'
import { LoadError, load, type Source } from '../source.ts'
import { h } from '../tree.ts'
import { addressesOf, joinOf } from './addresses.ts'
import { communityJsonLd } from './json-ld.ts'
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
}

/** Tells the page what happens; false when the page has dealt with it. */
export type Tell = (type: 'load' | 'error' | 'open' | 'join', detail: object) => boolean

/** Starts a community in the shadow root; `ends` takes it away with all that is under way. */
export const runCommunity = (shadow: ShadowRoot, settings: Settings, tell: Tell, ends: AbortSignal): void => {
  const { source, reader, community, words, language, level } = settings
  const asks = reader ?? source
  const root = toDom(frameTree(words))
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!
  const [status, content, slot] = [find('.status'), find('.content'), find('.slot')]
  let data: HTMLElement | undefined
  let unreached = false

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

  const put = ({ community: found, ...known }: Loaded) => {
    const given = addressesOf(asks, found, language)
    const { image, pdf, html } = given.canvas
    // What others open needs the key, if there is one.
    const { pageOf, feed } = addressesOf(source, found, language)
    const addresses: Addresses = {
      ...given,
      pageOf,
      feed,
      // Images are drawn once they are there.
      canvas: { pdf, html: asks.token ? null : html },
      badgeOf: () => undefined,
      join: known.me?.person ? null : joinOf(found, settings.joinUrl, document.baseURI)
    }
    const day = today()
    const options = { words, language, level: Math.min(level + 1, 6), today: day, addresses }
    const isHeld = content.contains(shadow.activeElement) || slot.contains(shadow.activeElement)
    content.replaceChildren(toDom(communityTree(found, options)))
    if (isHeld) content.focus({ preventScroll: true })
    const page = found.pages.nodes[0]
    drawAll([
      ['.canvas', image],
      ['.freshness', page && given.badgeOf(page.id)]
    ])
    data?.remove()
    data = toDom(h('script', { type: 'application/ld+json' }, communityJsonLd(found, day)))
    shadow.host.append(data)
    const place = find('.joining')
    if (reader && place && known.me?.person)
      import('./joining.ts').then(({ joining }) =>
        joining({ shadow, place, known, community: found, level: options.level, words, reader, load, tell, ends })
      )
  }

  const show = async () => {
    unreached = false
    content.setAttribute('aria-busy', 'true')
    status.hidden = false
    status.textContent = words.loading
    try {
      put(await loadCommunity(asks, community, !!reader, ends))
      status.textContent = ''
      status.hidden = true
      tell('load', { shown: 1 })
    } catch (error) {
      if (!ends.aborted) fail(error instanceof LoadError ? error : new LoadError(''))
    }
    content.removeAttribute('aria-busy')
  }

  const fail = (error: LoadError) => {
    unreached = error.status === 0
    content.replaceChildren()
    status.textContent = ''
    const button = h('button', { part: 'button', class: 'button', type: 'button' }, words.retry)
    slot.replaceChildren(
      toDom(
        error.status === 404
          ? messageTree(words.noneTitle, words.noneText)
          : messageTree(...explain(error, words), button, { urgent: true })
      )
    )
    tell('error', { status: error.status, code: error.code, detail: error.message })
  }

  const retry = () => {
    if (slot.contains(shadow.activeElement)) content.focus({ preventScroll: true })
    slot.replaceChildren()
    void show()
  }

  const on = (target: EventTarget, type: string, does: (event: Event) => void, capture = false) =>
    target.addEventListener(type, does, { signal: ends, capture })

  on(slot, 'click', event => (event.target as Element).closest('button') && retry())
  on(content, 'click', event => {
    const link = (event.target as Element).closest('a')
    if (!link) return
    const { id } = link.dataset
    if (id && !tell('open', { id, href: link.href })) event.preventDefault()
    if (!link.matches('.file') || !asks.token) return
    event.preventDefault()
    saveWithToken(asks, link.href, link.download, ends).catch(() => undefined)
  })
  // Neither event bubbles.
  on(content, 'load', ({ target }) => URL.revokeObjectURL((target as HTMLImageElement).src), true)
  on(
    content,
    'error',
    ({ target }) => {
      const image = target as Element
      ;(image.closest('.logo') ?? image).remove()
    },
    true
  )
  on(window, 'online', () => unreached && retry())
  ends.addEventListener('abort', () => {
    data?.remove()
    root.remove()
  })
  shadow.append(root)
  void show()
}
