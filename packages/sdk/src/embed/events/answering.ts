// For readers who can answer alone: a script of its own, which others do not load.
import { toDom } from '../dom.ts'
import { saveWithToken } from '../download.ts'
import type { load as Load, LoadError, Source } from '../source.ts'
import type { AgendaOptions } from './agenda.ts'
import { type Rsvp, type RsvpAnswer, rsvpTree } from './rsvp.ts'
import { rsvpSource } from './rsvp-source.ts'
import { RSVP_STYLE } from './rsvp-style.ts'
import { rsvpWords } from './rsvp-words.ts'
import type { OccurrenceInput } from './view.ts'

/** What answers are shown in, and whose they are. */
export type Answering = {
  shadow: ShadowRoot
  root: HTMLElement
  reader: Source
  /** How entries are printed: with the answers from now on. */
  options: AgendaOptions & { language: string }
  load: typeof Load
  tell: (type: 'rsvp', detail: object) => void
  ends: AbortSignal
}

const isOpen = ({ status, endsAt }: OccurrenceInput) => status !== 'cancelled' && Date.parse(endsAt) > Date.now()

const unanswered = ({ id, title, rsvpCounts }: OccurrenceInput): Rsvp => ({
  id,
  title,
  status: null,
  offerExpiresAt: null,
  seatsLeft: rsvpCounts?.seatsLeft ?? null
})

let sheet: CSSStyleSheet | undefined
const sheetOf = () => {
  if (sheet) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(RSVP_STYLE)
  return sheet
}

/** Lets the reader answer; gives what learns the answers to occurrences that are about to be shown. */
export const answering = ({ shadow, root, reader, options, load, tell, ends }: Answering) => {
  const said = { ...options, words: rsvpWords(options.words) }
  const source = rsvpSource(load, reader, ends)
  const known = new Map<string, Rsvp>()
  let person: Promise<string | null> | undefined

  const personOf = () => {
    person ??= source.reader().catch(error => {
      person = undefined
      throw error
    })
    return person
  }

  // What is on the page now, which may have been drawn anew meanwhile.
  const show = (rsvp: Rsvp, answer: RsvpAnswer) => {
    const block = root.querySelector(`[data-rsvp="${CSS.escape(rsvp.id)}"]`)
    if (!block) return
    const held = block.contains(shadow.activeElement)
    const drawn = toDom(rsvpTree(rsvp, said))
    block.className = drawn.className
    block.firstElementChild!.replaceWith(drawn.firstElementChild!)
    // Changed in place, since that is what is read aloud.
    block.lastElementChild!.textContent = drawn.lastElementChild!.textContent
    if (held) block.querySelector<HTMLElement>(`[data-answer=${answer}]`)!.focus()
  }

  const answer = async (button: HTMLElement) => {
    const block = button.closest<HTMLElement>('[data-rsvp]')!
    const rsvp = known.get(block.dataset.rsvp!)!
    const given = button.dataset.answer as RsvpAnswer
    if (block.ariaBusy) return
    block.ariaBusy = 'true'
    block.lastElementChild!.textContent = said.words.saving
    try {
      Object.assign(rsvp, await source.send(rsvp.id, given))
      show(rsvp, given)
      tell('rsvp', { occurrence: rsvp.id, status: rsvp.status })
    } catch (error) {
      const { status, message } = error as LoadError
      block.lastElementChild!.textContent = `${said.words.notSaved} ${status ? message : ''}`
    }
    block.ariaBusy = null
  }

  const save = async ({ href }: HTMLAnchorElement, block: Element | null | undefined) => {
    try {
      await saveWithToken(reader, href, 'event.ics', ends)
    } catch {
      if (block) block.lastElementChild!.textContent = said.words.noFile
    }
  }

  options.rsvp = id => {
    const rsvp = known.get(id)
    return rsvp && rsvpTree(rsvp, said)
  }
  shadow.adoptedStyleSheets.push(sheetOf())
  root.addEventListener(
    'click',
    event => {
      const target = event.target as Element
      const button = target.closest<HTMLElement>('[data-answer]')
      const file = target.closest<HTMLAnchorElement>('a[href$="/event.ics"]')
      if (button) void answer(button)
      if (!file || !reader.token) return
      event.preventDefault()
      void save(file, file.closest('.entry')?.querySelector('[data-rsvp]'))
    },
    { signal: ends }
  )

  return async (found: OccurrenceInput[]): Promise<void> => {
    const reader = await personOf()
    if (!reader) return
    const open = new Map(found.filter(isOpen).map(one => [one.id, unanswered(one)]))
    for (const { occurrence, status, offerExpiresAt } of await source.answered(reader, [...open.keys()]))
      Object.assign(open.get(occurrence.id)!, { status, offerExpiresAt })
    for (const [id, rsvp] of open) known.set(id, rsvp)
  }
}
