import { nodes, toDom } from '../dom.ts'
import type { Thing } from '../links.ts'
import { messageTree } from '../listing.ts'
import type { Kept } from '../live.ts'
import { explain } from '../origin.ts'
import { LoadError, load, type Source } from '../source.ts'
import { type Child, h } from '../tree.ts'
import { counted, fill } from '../words.ts'
import { type AgendaOptions, agendaTree } from './agenda.ts'
import { addMonths, calendarOf, firstOf, lastOf, monthOf, sameDay } from './days.ts'
import { frameTree, type View, type Way } from './frame.ts'
import { stepOf } from './keys.ts'
import { monthTree } from './month.ts'
import type { Past } from './past.ts'
import { type AskedEvents, feedOf, fileOf, loadMonth } from './source.ts'
import { byDay, type Entry, firstOnes, OCCURRENCE_FIELDS, type Showing, toEntry } from './view.ts'
import type { EventsWords } from './words.ts'

/** What is shown first, and of what; where the reader is known, they answer, and see what is not public. */
export type Settings = {
  source: Source
  reader: Source | null
  asked: AskedEvents
  /** Without one, what is over is shown. */
  view: View | undefined
  /** Where the reader went. */
  kept: Kept
  limit: number
  level: number
  timeZone: string | undefined
  words: EventsWords
  language: string
  /** Where links open. */
  target: string | undefined
  /** The page's own address for a date of an event. */
  own: (occurrence: Thing) => string | null
}

/** Tells the page what happens. */
export type Tell = (type: 'load' | 'error' | 'rsvp', detail: object) => void

/** How many months the agenda looks ahead at once, and at most: so far series go. */
const [AHEAD, FURTHEST] = [3, 13]

/** What is asked of occurrences; of readers who answer, how many seats there are. */
export const fieldsFor = (reader: Source | null): string =>
  reader ? `${OCCURRENCE_FIELDS},rsvpCounts` : OCCURRENCE_FIELDS

/** Starts the events in the shadow root; `ends` takes them away with all that is under way. */
export const runEvents = (shadow: ShadowRoot, settings: Settings, tell: Tell, ends: AbortSignal): void => {
  const { source, reader, asked, words, language, level, limit, kept } = settings
  const clock = calendarOf(language, settings.timeZone)
  const asks = reader ?? source
  const { target, own } = settings
  const showing = { words, clock, language, target, own, fileOf: fileOf(asks), answers: !!reader }
  const options: AgendaOptions & Showing = { ...showing, level: Math.min(level + 1, 6) }
  const more = h('button', { part: 'button', class: 'button further', type: 'button' }, words.more)
  const { zone } = clock
  const feed = feedOf(source, asked)
  let { view } = settings
  const root = toDom(frameTree({ words, view, title: '', zone, level, feed, footer: [more] }))
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!
  const [title, nav, status, content] = [find('.heading'), find('.nav'), find('.status'), find('.content')]
  const [slot, footer, further] = [find('.slot'), find('.more'), find<HTMLButtonElement>('.further')]
  const months = new Map<string, Promise<Entry[]>>()
  let selected = kept.day ?? clock.today()
  let [wanted, ahead] = [limit, AHEAD]
  let turn = 0
  let retry: (() => void) | null = null
  let unreached = false

  // Most readers cannot answer, and do without the script for it.
  const answers =
    view &&
    reader &&
    import('./answering.ts').then(({ answering }) => answering({ shadow, root, reader, options, load, tell, ends }))
  const past =
    !view && import('./past.ts').then(({ past }) => past({ root, source: asks, asked, limit, options, load, ends }))
  const fields = fieldsFor(reader)

  /** What is on in a month, asked for once. */
  const entriesOf = (month: string): Promise<Entry[]> => {
    const known = months.get(month)
    if (known) return known
    const loaded = loadMonth(asks, asked, month, ends, fields).then(async found => {
      await (await answers)?.(found)
      return found.map(one => toEntry(one, showing))
    })
    months.set(month, loaded)
    loaded.catch(() => months.delete(month))
    return loaded
  }

  const message = (heading: string, text: string, action: string | null, kind?: 'empty' | 'error') => {
    const button = action && h('button', { part: 'button', class: 'button', type: 'button' }, action)
    slot.replaceChildren(toDom(messageTree(heading, text, button, { urgent: kind === 'error', slot: kind })))
  }

  const put = (tree: Child, count: number, isMore: boolean) => {
    const held = content.contains(shadow.activeElement) || slot.contains(shadow.activeElement)
    content.replaceChildren(...nodes([tree]))
    content.removeAttribute('aria-busy')
    slot.replaceChildren()
    status.textContent = counted(words.shown, count, language)
    further.hidden = !isMore
    footer.hidden = !isMore && !feed
    if (held) content.querySelector<HTMLElement>('.selected [data-day], .days')?.focus({ preventScroll: true })
    tell('load', { shown: count, more: isMore })
  }

  const showMonth = async (mine: number) => {
    const month = monthOf(selected)
    const [first, last] = [firstOf(month), lastOf(month)]
    title.textContent = clock.month(month)
    const entries = (await entriesOf(month)).filter(entry => entry.first <= last && entry.last >= first)
    if (mine !== turn) return
    put(monthTree({ month, days: byDay(entries, first, last), selected }, options), entries.length, false)
  }

  const showAgenda = async (mine: number) => {
    const today = clock.today()
    title.textContent = words.upcoming
    const found = new Map<string, Entry>()
    let last = today
    for (let step = 0; step < ahead && found.size <= wanted; step++) {
      const month = addMonths(monthOf(today), step)
      last = lastOf(month)
      for (const entry of await entriesOf(month))
        if (entry.last >= today && entry.first <= last && entry.state !== 'past') found.set(entry.id, entry)
    }
    if (mine !== turn) return
    const days = byDay([...found.values()], today, last, true)
    put(
      agendaTree(firstOnes(days, wanted), options),
      Math.min(found.size, wanted),
      found.size > wanted || ahead < FURTHEST
    )
    if (found.size === 0) message(words.emptyTitle, fill(words.emptyText, { day: clock.date(last) }), null, 'empty')
  }

  const showPast = async (mine: number, past: Past) => {
    const [heading, earlier, tree, count, isMore, none] = await past(wanted)
    if (mine !== turn) return
    title.textContent = heading
    further.textContent = earlier
    put(tree, count, isMore)
    if (count === 0) message(...none, null, 'empty')
  }

  const fail = (error: LoadError) => {
    const held = content.contains(shadow.activeElement)
    unreached = error.status === 0
    content.replaceChildren()
    content.removeAttribute('aria-busy')
    status.textContent = ''
    further.hidden = true
    footer.hidden = !feed
    retry = () => void show()
    message(...explain(error, words), words.retry, 'error')
    if (held) slot.querySelector('button')?.focus()
    tell('error', { status: error.status, code: error.code, detail: error.message })
  }

  const show = async () => {
    const mine = ++turn
    unreached = false
    nav.hidden = view !== 'month'
    for (const button of root.querySelectorAll('.bar [aria-pressed]'))
      button.setAttribute('aria-pressed', String(button.matches(`.${view}`)))
    content.setAttribute('aria-busy', 'true')
    if (!content.hasChildNodes()) {
      status.textContent = words.loading
      content.append(
        toDom(h('div', { class: 'bones', 'aria-hidden': 'true' }, ...Array.from({ length: 4 }, () => h('i'))))
      )
    }
    try {
      await (past ? showPast(mine, await past) : view === 'month' ? showMonth(mine) : showAgenda(mine))
    } catch (error) {
      if (!ends.aborted && mine === turn) fail(error instanceof LoadError ? error : new LoadError(''))
    }
  }

  const choose = (day: string) => {
    selected = kept.day = day
    void show()
  }

  const WAYS: Record<Way, () => void> = {
    agenda: () => {
      view = kept.view = 'agenda'
      void show()
    },
    month: () => {
      view = kept.view = 'month'
      void show()
    },
    previous: () => choose(sameDay(selected, -1)),
    today: () => choose(clock.today()),
    next: () => choose(sameDay(selected, 1))
  }

  const on = <E extends Event>(target: EventTarget, type: string, does: (event: E) => void) =>
    target.addEventListener(type, does as (event: Event) => void, { signal: ends })
  const pressed = (event: Event, attribute: string) =>
    (event.target as Element).closest(`[data-${attribute}]`)?.getAttribute(`data-${attribute}`)

  on(root, 'click', event => {
    const [way, day] = [pressed(event, 'way'), pressed(event, 'day')]
    if (way) WAYS[way as Way]()
    else if (day) choose(day)
  })
  on<KeyboardEvent>(content, 'keydown', event => {
    if (!pressed(event, 'day')) return
    const day = stepOf(event, selected, language, getComputedStyle(root).direction === 'rtl')
    if (!day) return
    event.preventDefault()
    choose(day)
  })
  on(further, 'click', () => {
    wanted += limit
    ahead = Math.min(ahead + AHEAD, FURTHEST)
    const before = content.querySelectorAll('.entry').length
    void show().then(() => {
      const first = content.querySelectorAll<HTMLElement>('.entry')[before]
      ;(first?.querySelector('a') ?? first)?.focus()
    })
  })
  on(slot, 'click', event => (event.target as Element).closest('button') && retry?.())
  on(window, 'online', () => unreached && retry?.())
  ends.addEventListener('abort', () => root.remove())
  shadow.append(root)
  void show()
}
