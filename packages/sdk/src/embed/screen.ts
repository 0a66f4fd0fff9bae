import { nodes, toDom } from './dom.ts'
import { type CardOptions, cardTree, controlsTree, frameTree, messageTree, optionTrees, type Topic } from './listing.ts'
import type { Template } from './template.ts'
import { h } from './tree.ts'
import type { Card } from './view.ts'
import type { Words } from './words.ts'

const BONES = 6

const bone = h('li', { class: 'card bone', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'), h('i'))

/** What a screen is made for. */
export type ScreenOptions = CardOptions & {
  words: Words
  language: string
  q: string
  topic: string | null
  chosen?: string
}

/** The listing in the document, and the few ways in which it changes. */
export const makeScreen = (options: ScreenOptions) => {
  const { words, language, q, topic, chosen = '' } = options
  const more = h('button', { part: 'button', class: 'button', type: 'button' }, words.more)
  const controls = controlsTree({ words, language, q, topic: chosen, topics: [] })
  const root = toDom(frameTree({ words, controls, footer: [more] }))
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!
  const [status, list, slot, footer] = [find('.status'), find('.list'), find('.slot'), find('.more')]
  const button = find<HTMLButtonElement>('.more button')
  const select = find<HTMLSelectElement>('select')
  const hideTopics = (hidden: boolean) => {
    select.closest('label')!.hidden = hidden
  }
  hideTopics(topic !== null)
  footer.hidden = true

  return {
    root,
    list,
    slot,
    button,
    form: find<HTMLFormElement>('form'),
    input: find<HTMLInputElement>('input'),
    select,

    /** Shows that something is on its way: bones where nothing is yet, else what is there a little paler. */
    busy(first: boolean) {
      list.setAttribute('aria-busy', 'true')
      button.ariaDisabled = 'true'
      if (!first) return
      status.textContent = words.loading
      list.replaceChildren(...nodes(Array.from({ length: BONES }, () => bone)))
    },

    /** Shows cards, after those that are there or in their place. */
    cards(cards: Card[], after: boolean, next: boolean, said: string, own: Template | null) {
      if (own) root.prepend(...own.styles.splice(0))
      const items = own ? cards.map(own.make) : nodes(cards.map(card => cardTree(card, options)))
      if (after) list.append(...items)
      else list.replaceChildren(...items)
      list.removeAttribute('aria-busy')
      button.ariaDisabled = null
      footer.hidden = !next
      slot.replaceChildren()
      status.textContent = said
    },

    /** Shows a state in words, with a button to get out of it. */
    message(title: string, text: string, action: string | null, kind?: 'empty' | 'error') {
      const way = action && h('button', { part: 'button', class: 'button', type: 'button' }, action)
      list.removeAttribute('aria-busy')
      button.ariaDisabled = null
      slot.replaceChildren(toDom(messageTree(title, text, way, { urgent: kind === 'error', slot: kind })))
    },

    /** Takes away the cards, for an error that leaves none to show. */
    clear() {
      list.replaceChildren()
      status.textContent = ''
      footer.hidden = true
    },

    /** Hides the way on, for an error on it. */
    hideMore() {
      footer.hidden = true
    },

    /** Offers the topics; the filter goes away where there are none. */
    topics(topics: Topic[]) {
      const chosen = select.value
      select.replaceChildren(...nodes(optionTrees({ words, language, topic: chosen, topics })))
      hideTopics(topics.length === 0)
    }
  }
}

/** The listing in the document. */
export type Screen = ReturnType<typeof makeScreen>
