import { nodes, toDom } from '../dom.ts'
import { fileWithToken } from '../download.ts'
import { messageTree } from '../listing.ts'
import { explain } from '../origin.ts'
import { LoadError, type Source } from '../source.ts'
import { h } from '../tree.ts'
import { type AskedMetrics, chartOf, loadMetrics } from './source.ts'
import { fileTree, frameTree, metricTree, shownMetrics, toCards } from './view.ts'
import type { MetricsWords } from './words.ts'

/** What is shown, and as whom it is asked for. */
export type Settings = { source: Source; asked: AskedMetrics; level: number; words: MetricsWords; language: string }

/** Tells the page what happens. */
export type Tell = (type: 'load' | 'error', detail: object) => void

const BONES = 2
/** The widths of charts, in steps, so that others who look at about the same width get the same image. */
const [NARROWEST, WIDEST, STEP] = [280, 1200, 80]

/** Starts the metrics in the shadow root; `ends` takes them away with all that is under way. */
export const runMetrics = (shadow: ShadowRoot, settings: Settings, tell: Tell, ends: AbortSignal): void => {
  const { source, asked, words, language, level } = settings
  const wanted = (asked.metric ?? '').split(',').flatMap(name => name.trim() || [])
  const root = toDom(frameTree({ words }))
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!
  const [status, list, slot, more] = [find('.status'), find('.list'), find('.slot'), find('.more')]
  const hrefOf = chartOf(source, asked, language)
  let unreached = false

  const draw = async (image: HTMLImageElement) => {
    const room = Math.round(image.parentElement!.clientWidth / STEP) * STEP
    const width = Math.min(Math.max(room, NARROWEST), WIDEST)
    if (room === 0 || image.getAttribute('width') === String(width)) return
    image.width = width
    const href = hrefOf(image.dataset.metric!, width)
    image.src = source.token ? URL.createObjectURL(await fileWithToken(source, href, ends)) : href
  }
  // The figures are there without their picture, too.
  const drawAll = () => {
    for (const image of list.querySelectorAll('img')) draw(image).catch(() => image.remove())
  }

  const show = async () => {
    unreached = false
    list.setAttribute('aria-busy', 'true')
    if (!list.hasChildNodes()) {
      status.textContent = words.loading
      list.append(...nodes(Array.from({ length: BONES }, () => h('li', { class: 'card bone', 'aria-hidden': 'true' }))))
    }
    try {
      const cards = toCards(await loadMetrics(source, asked, ends), wanted, words, language)
      const chart = ({ id }: { id: string }, alt: string) => h('img', { part: 'chart', alt, 'data-metric': id })
      list.replaceChildren(...nodes(cards.map(card => metricTree(card, { words, level, chart }))))
      more.replaceChildren(...nodes([fileTree(cards, words)]))
      status.textContent = shownMetrics(cards, words, language)
      drawAll()
      tell('load', { shown: cards.filter(({ refused }) => refused === null).length })
    } catch (error) {
      if (!ends.aborted) fail(error instanceof LoadError ? error : new LoadError(''))
    }
    list.removeAttribute('aria-busy')
  }

  const fail = (error: LoadError) => {
    unreached = error.status === 0
    list.replaceChildren()
    status.textContent = ''
    const button = h('button', { part: 'button', class: 'button', type: 'button' }, words.retry)
    slot.replaceChildren(toDom(messageTree(...explain(error, words), button, { urgent: true })))
    tell('error', { status: error.status, code: error.code, detail: error.message })
  }

  const retry = () => {
    if (slot.contains(shadow.activeElement)) list.focus({ preventScroll: true })
    slot.replaceChildren()
    void show()
  }

  const on = (target: EventTarget, type: string, does: (event: Event) => void, capture = false) =>
    target.addEventListener(type, does, { signal: ends, capture })

  on(slot, 'click', event => (event.target as Element).closest('button') && retry())
  // Neither event bubbles.
  on(list, 'load', ({ target }) => URL.revokeObjectURL((target as HTMLImageElement).src), true)
  on(list, 'error', ({ target }) => (target as Element).remove(), true)
  on(window, 'online', () => unreached && retry())
  const sizes = new ResizeObserver(drawAll)
  sizes.observe(list)
  ends.addEventListener('abort', () => {
    sizes.disconnect()
    root.remove()
  })
  shadow.append(root)
  void show()
}
