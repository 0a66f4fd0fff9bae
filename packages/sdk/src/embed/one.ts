import { toDom } from './dom.ts'
import { messageTree } from './listing.ts'
import { explain } from './origin.ts'
import { LoadError } from './source.ts'
import { h } from './tree.ts'

type Words = Record<'loading' | 'noneTitle' | 'noneText' | 'retry', string> & Parameters<typeof explain>[1]

/** One thing that is shown: its frame, and what loads it and puts it there. */
export type One = {
  shadow: ShadowRoot
  root: HTMLElement
  words: Words
  put: () => Promise<void>
  tell: (type: 'load' | 'error', detail: object) => void
  ends: AbortSignal
}

/** Listens to what happens in the element, until it ends. */
export type On = (target: EventTarget, type: string, does: (event: Event) => void, capture?: boolean) => void

/** Shows one thing in the shadow root: says that it is loading, or why it did not come, and tries again. */
export const showOne = ({ shadow, root, words, put, tell, ends }: One): On => {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)!
  const [status, content, slot] = [find('.status'), find('.content'), find('.slot')]
  let unreached = false

  const fail = (error: LoadError) => {
    unreached = error.status === 0
    content.replaceChildren()
    const button = h('button', { part: 'button', class: 'button', type: 'button' }, words.retry)
    const message =
      error.status === 404
        ? messageTree(words.noneTitle, words.noneText, null, { slot: 'empty' })
        : messageTree(...explain(error, words), button, { urgent: true })
    slot.replaceChildren(toDom(message))
    tell('error', { status: error.status, code: error.code, detail: error.message })
  }

  const show = async () => {
    unreached = false
    content.setAttribute('aria-busy', 'true')
    status.hidden = false
    status.textContent = words.loading
    try {
      await put()
      status.hidden = true
      tell('load', { shown: 1 })
    } catch (error) {
      if (!ends.aborted) fail(error instanceof LoadError ? error : new LoadError(''))
    }
    status.textContent = ''
    content.removeAttribute('aria-busy')
  }

  const retry = () => {
    if (slot.contains(shadow.activeElement)) content.focus({ preventScroll: true })
    slot.replaceChildren()
    void show()
  }

  const on: On = (target, type, does, capture = false) => target.addEventListener(type, does, { signal: ends, capture })

  on(slot, 'click', event => (event.target as Element).closest('button') && retry())
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
  ends.addEventListener('abort', () => root.remove())
  shadow.append(root)
  void show()
  return on
}
