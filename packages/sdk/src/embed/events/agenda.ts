import { opens } from '../links.ts'
import { type Child, h, type Tree } from '../tree.ts'
import type { Clock } from './days.ts'
import type { Entry } from './view.ts'
import type { EventsWords } from './words.ts'

/** How days and entries are printed; `rsvp` where the reader can answer. */
export type AgendaOptions = {
  level: number
  words: EventsWords
  clock: Clock
  target?: string
  rsvp?: (id: string) => Child
}

const heading = (level: number, attributes: Record<string, string>, ...text: Child[]): Tree =>
  h(`h${Math.min(level, 6)}`, attributes, ...text)

const isAhead = ({ state }: Entry) => state !== 'past' && state !== 'cancelled'

const waysOf = ({ links }: Entry, target?: string): Child =>
  links.length > 0 &&
  h(
    'p',
    { part: 'actions', class: 'ways' },
    ...links.map(({ href, text, name }) =>
      h('a', { part: 'link', class: 'way', href, target, rel: 'noopener', 'aria-label': name }, text)
    )
  )

/** One date of an event, an item of a list. */
export const entryTree = (entry: Entry, options: AgendaOptions): Tree => {
  const { id, title, first, wholeDays, startsAt, time, span, facts, badges, notes, state, href } = entry
  const name = h(state === 'cancelled' ? 's' : 'bdi', { dir: 'auto' }, title)
  const { target } = options
  return h(
    'li',
    { part: 'entry', class: `entry ${state ?? ''}`.trim(), tabindex: -1 },
    h(
      'p',
      { part: 'time', class: 'time' },
      h('time', { datetime: wholeDays ? first : startsAt }, time),
      span && h('span', { class: 'span' }, span)
    ),
    h(
      'div',
      { class: 'body' },
      heading(
        options.level + 1,
        { part: 'title', class: 'title' },
        href ? h('a', { part: 'link', href, target, rel: 'noopener', ...opens('event', id) }, name) : name
      ),
      badges.length > 0 &&
        h(
          'p',
          { class: 'badges' },
          ...badges.map(({ tone, text }) => h('span', { part: 'badge', class: `badge ${tone}` }, text))
        ),
      h('p', { part: 'facts', class: 'facts' }, ...facts.map(fact => h('span', { class: 'fact' }, fact))),
      ...notes.map(note => h('p', { part: 'text', class: 'note' }, h('bdi', {}, note)))
    ),
    waysOf(entry, options.target),
    isAhead(entry) && options.rsvp?.(entry.id)
  )
}

/** A day with what is on, an item of the agenda. */
export const dayTree = (day: string, entries: Entry[], options: AgendaOptions): Tree => {
  const { clock, words, level } = options
  const isToday = day === clock.today()
  return h(
    'li',
    { part: 'day', class: isToday ? 'day today' : 'day' },
    heading(
      level,
      { class: 'day-title' },
      h('span', { class: 'weekday' }, isToday ? words.today : clock.weekday(day)),
      ' ',
      h('time', { class: 'date', datetime: day }, clock.date(day))
    ),
    h('ul', { class: 'entries', role: 'list' }, ...entries.map(entry => entryTree(entry, options)))
  )
}

/** Days with what is on, one after the other. */
export const agendaTree = (days: ReadonlyMap<string, Entry[]>, options: AgendaOptions): Tree =>
  h(
    'ol',
    { part: 'list', class: 'days', role: 'list', tabindex: -1, 'aria-label': options.words.upcoming },
    ...[...days].map(([day, entries]) => dayTree(day, entries, options))
  )
