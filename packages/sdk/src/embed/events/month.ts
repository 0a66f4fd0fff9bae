import { type Child, h, type Tree } from '../tree.ts'
import { counted } from '../words.ts'
import { type AgendaOptions, entryTree } from './agenda.ts'
import { firstWeekday, monthOf, weeksOf } from './days.ts'
import type { Entry } from './view.ts'

/** A month as it is shown: what is on, and the day that is chosen. */
export type Shown = { month: string; days: ReadonlyMap<string, Entry[]>; selected: string }

/** How a month is printed. Where days are links it works without a script, else by buttons and the arrow keys. */
export type MonthOptions = AgendaOptions & { language: string; hrefOf?: (day: string) => string }

const CHIPS = 3

const chipTree = ({ title, time, wholeDays, state }: Entry, { words }: MonthOptions): Tree => {
  return h(
    'li',
    { class: `chip ${state ?? ''}`.trim(), dir: 'auto' },
    state === 'cancelled' ? h('s', {}, title) : title,
    state === 'cancelled' && h('span', { class: 'hidden' }, ` ${words.cancelled}`),
    !wholeDays && h('span', { class: 'hidden' }, ` ${time}`)
  )
}

const chipsOf = (entries: Entry[], options: MonthOptions): Child[] => {
  const { words, language } = options
  const shown = entries.slice(0, entries.length > CHIPS ? CHIPS - 1 : CHIPS)
  const hidden = entries.length - shown.length
  return [
    h(
      'ul',
      { class: 'chips', role: 'list' },
      ...shown.map(entry => chipTree(entry, options)),
      hidden > 0 && h('li', { class: 'chip rest' }, counted(words.others, hidden, language))
    ),
    h(
      'span',
      { class: 'dots', 'aria-hidden': 'true' },
      ...entries.slice(0, CHIPS).map(({ state }) => h('i', { class: state }))
    )
  ]
}

const controlOf = (day: string, entries: Entry[], isSelected: boolean, options: MonthOptions): Tree => {
  const { clock, words, language, hrefOf } = options
  const attributes = {
    part: 'date',
    class: 'number',
    'aria-label': [clock.day(day), entries.length > 0 && counted(words.shown, entries.length, language)]
      .filter(Boolean)
      .join(', '),
    'aria-current': day === clock.today() && 'date'
  }
  const number = new Intl.NumberFormat(language).format(Number(day.replace(/^.*-/, '')))
  return hrefOf
    ? h('a', { ...attributes, href: hrefOf(day) }, number)
    : h('button', { ...attributes, type: 'button', 'data-day': day, tabindex: isSelected ? 0 : -1 }, number)
}

const cellOf = (day: string, { month, days, selected }: Shown, options: MonthOptions): Tree => {
  if (monthOf(day) !== month) return h('td', { class: 'outside' })
  const entries = days.get(day) ?? []
  const isSelected = day === selected
  return h(
    'td',
    { class: isSelected ? 'selected' : null, 'aria-selected': !options.hrefOf && String(isSelected) },
    controlOf(day, entries, isSelected, options),
    ...(entries.length > 0 ? chipsOf(entries, options) : [])
  )
}

/** A month as a table, a row for each week, with a column for each weekday. */
export const tableTree = (shown: Shown, options: MonthOptions): Tree => {
  const { clock, language, hrefOf } = options
  const weeks = weeksOf(shown.month, firstWeekday(language))
  const heads = weeks[0]!.map(day =>
    h(
      'th',
      { scope: 'col' },
      h('span', { class: 'hidden' }, clock.weekday(day)),
      ...(['short', 'narrow'] as const).map(width =>
        h('span', { class: width, 'aria-hidden': 'true' }, clock.weekday(day, width))
      )
    )
  )
  return h(
    'table',
    { part: 'month', class: 'table', role: hrefOf ? null : 'grid', 'aria-label': clock.month(shown.month) },
    h('thead', {}, h('tr', {}, ...heads)),
    h('tbody', {}, ...weeks.map(week => h('tr', {}, ...week.map(day => cellOf(day, shown, options)))))
  )
}

/** What is on on the chosen day. */
export const panelTree = ({ days, selected }: Shown, options: MonthOptions): Tree => {
  const entries = days.get(selected) ?? []
  const { clock, words, level } = options
  return h(
    'section',
    { part: 'day', class: 'panel', id: 'day' },
    h(
      `h${Math.min(level, 6)}`,
      { class: 'day-title' },
      h('time', { class: 'date', datetime: selected }, clock.day(selected))
    ),
    entries.length > 0
      ? h('ul', { class: 'entries', role: 'list' }, ...entries.map(entry => entryTree(entry, options)))
      : h('p', { class: 'quiet' }, words.nothingOn)
  )
}

/** The month and, below it, the chosen day. */
export const monthTree = (shown: Shown, options: MonthOptions): Tree =>
  h('div', { class: 'calendar' }, tableTree(shown, options), panelTree(shown, options))
