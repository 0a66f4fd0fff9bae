import { shownText } from './listing.ts'
import type { Kept } from './live.ts'
import { explain } from './origin.ts'
import { makeScreen } from './screen.ts'
import {
  type Asked,
  communityPageOf,
  LoadError,
  loadCommunities,
  loadTopics,
  type PageOf,
  type Source
} from './source.ts'
import type { Template } from './template.ts'
import { type Card, type CommunityInput, toCard } from './view.ts'
import type { Words } from './words.ts'

/** What a listing is started with. */
export type Settings = {
  source: Source
  asked: Pick<Asked, 'portal' | 'status' | 'limit'>
  q: string
  topic: string | null
  /** What the reader typed and chose. */
  kept: Kept
  level: number
  words: Words
  language: string
  /** Where links open. */
  target: string | undefined
  /** The page's own address for a community. */
  own: (community: CommunityInput) => string | null
}

/** Tells the page what happens. */
export type Tell = (type: 'load' | 'error', detail: object) => void

const DEBOUNCE_MS = 250

/** Starts a listing in the shadow root; `ends` takes it away with all that is under way. */
export const runListing = (shadow: ShadowRoot, settings: Settings, tell: Tell, ends: AbortSignal): void => {
  const { source, words, language } = settings
  const pageOf = communityPageOf(source, language)
  const screen = makeScreen({ ...settings, chosen: settings.kept.chosen })
  const { list, slot, button, input, select } = screen
  let shown: Card[] = []
  let next: string | null = null
  let current = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let retry: (() => void) | null = null
  let unreached = false
  let template: Promise<Template> | null = null

  const keep = () => Object.assign(settings.kept, { q: input.value, chosen: select.value })
  const filtered = () => !!(input.value.trim() || select.value)

  const focusFrom = (index: number) => {
    const card = list.children[index] as HTMLElement | undefined
    if (!card) return input.focus({ preventScroll: true })
    const target = card.querySelector('a') ?? card
    if (target === card) card.tabIndex = -1
    target.focus({ preventScroll: true })
  }

  // Few pages have one. It is looked for late, since what is in an element comes after its beginning.
  const ownCards = async () => {
    const own = shadow.host.querySelector<HTMLTemplateElement>(':scope>template')
    template ??= own && import('./template.ts').then(({ templateOf }) => templateOf(own))
    return template
  }

  const show = ({ items, next: cursor }: PageOf<CommunityInput>, more: boolean, own: Template | null) => {
    const before = more ? shown.length : 0
    const focused = shadow.activeElement === list || shadow.activeElement === button
    const cards = items.map(item => {
      const card = toCard(item, words, language, pageOf, true)
      return { ...card, href: settings.own(item) ?? card.href }
    })
    shown = more ? [...shown, ...cards] : cards
    next = cursor
    screen.cards(cards, more, !!next, shownText(words, shown.length, !!next, language), own)
    if (shown.length === 0) empty()
    if (focused) focusFrom(before)
    tell('load', { shown: shown.length, more: !!next })
  }

  const empty = () => {
    if (!filtered()) return screen.message(words.emptyTitle, words.emptyText, null, 'empty')
    retry = () => {
      input.value = ''
      select.value = ''
      void load(false)
      input.focus()
    }
    screen.message(words.nothingTitle, words.nothingText, words.clear)
  }

  const fail = (error: LoadError, more: boolean) => {
    const focused = shadow.activeElement === list || shadow.activeElement === button
    unreached = error.status === 0
    if (!more) {
      shown = []
      screen.clear()
    }
    screen.hideMore()
    retry = () => {
      void load(more)
      // The button goes away; what has the focus elsewhere keeps it.
      if (slot.contains(shadow.activeElement)) list.focus({ preventScroll: true })
      slot.replaceChildren()
    }
    screen.message(...explain(error, words), words.retry, 'error')
    if (focused) slot.querySelector('button')?.focus()
    tell('error', { status: error.status, code: error.code, detail: error.message })
  }

  const load = async (more: boolean) => {
    keep()
    clearTimeout(timer)
    current.abort()
    current = new AbortController()
    const { signal } = current
    unreached = false
    screen.busy(shown.length === 0)
    const q = input.value.trim()
    const asked = { ...settings.asked, q, topic: settings.topic ?? select.value, cursor: more ? next : null }
    try {
      const page = await loadCommunities(source, asked, signal)
      const own = await ownCards()
      if (!signal.aborted) show(page, more, own)
    } catch (error) {
      if (!signal.aborted) fail(error instanceof LoadError ? error : new LoadError(''), more)
    }
  }

  const on = (target: EventTarget, type: string, does: (event: Event) => void) =>
    target.addEventListener(type, does, { signal: ends })

  on(input, 'input', () => {
    keep()
    clearTimeout(timer)
    timer = setTimeout(() => void load(false), DEBOUNCE_MS)
  })
  on(select, 'change', () => void load(false))
  on(screen.form, 'submit', event => {
    event.preventDefault()
    void load(false)
  })
  on(button, 'click', () => button.ariaDisabled || void load(true))
  on(slot, 'click', event => (event.target as Element).closest('button') && retry?.())
  // It does not bubble.
  list.addEventListener(
    'error',
    ({ target }) => {
      const image = target as Element
      ;(image.closest('.logo') ?? image).remove()
    },
    { signal: ends, capture: true }
  )
  on(window, 'online', () => unreached && retry?.())
  ends.addEventListener('abort', () => {
    clearTimeout(timer)
    current.abort()
    screen.root.remove()
  })

  shadow.append(screen.root)
  void load(false)
  if (settings.topic === null) loadTopics(source, ends).then(screen.topics, () => screen.topics([]))
}
