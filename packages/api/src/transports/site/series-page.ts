import type { Reader } from '../../modules/directory/portals/brand.ts'
import { message as ofEvents } from '../../modules/events/message.ts'
import type { AskedSeries } from '../../modules/events/reaffirmation/link.ts'
import { type Texts, textsIn } from '../html/message.ts'
import { type Child, h } from '../html/representation.ts'
import type { Page } from './page.ts'
import { alert, closedPage, opening, signedPage } from './signed-page.ts'

/** What begins the name of the field that says of a date that it was held; the rest is its id. */
export const HELD = 'held '

/** What is the case, by the status of the series. */
const saidOf = ({ title, status, isOpen }: AskedSeries, text: Texts): [title: string, lead: string] => {
  if (status === 'cancelled') return [text('site.series.ended.title'), text('site.series.ended.lead')]
  if (!isOpen) return [text('site.series.held.title'), text('site.series.held.lead')]
  const asked = status === 'dormant' ? 'dormant' : 'ask'
  return [text(`site.series.${asked}.title`, { title }), text(`site.series.${asked}.lead`)]
}

const button = (act: string, label: string, first = false) =>
  h('button', { class: first ? 'button first' : 'button', type: 'submit', name: 'act', value: act }, label)

const dateField = (date: AskedSeries['dates'][number], { say }: Reader) =>
  h(
    'li',
    {},
    h(
      'label',
      { class: 'option' },
      h('input', { type: 'checkbox', name: `${HELD}${date.id}` }),
      h('span', {}, say(ofEvents('event.when', date)))
    )
  )

const datesOf = ({ dates }: AskedSeries, reader: Reader, text: Texts) =>
  dates.length > 0 &&
  h(
    'fieldset',
    { class: 'card' },
    h('legend', {}, text('site.series.dates')),
    h('ul', { class: 'points', role: 'list' }, ...dates.map(date => dateField(date, reader)))
  )

const form = (asked: AskedSeries, reader: Reader, text: Texts): Child[] => [
  h(
    'form',
    { method: 'post', 'aria-label': text('site.your_answer') },
    datesOf(asked, reader, text),
    h(
      'div',
      { class: 'choices' },
      button('reaffirm', text(asked.status === 'dormant' ? 'site.series.bring_back' : 'site.series.takes_place'), true),
      asked.dates.length > 0 && button('held', text('site.series.only_dates')),
      button('end', text('site.series.has_ended'))
    )
  ),
  h('p', { class: 'small' }, text('site.series.note'))
]

/** Asks whether a series still takes place, and which of its last dates were held. Opening it changes nothing. */
export const seriesPage = (asked: AskedSeries, reader: Reader, problem?: string): Page => {
  const { name, community } = asked
  const text = textsIn(reader)
  const [title, lead] = saidOf(asked, text)
  return signedPage(
    reader,
    text('site.title_of', { title, of: asked.title }),
    ...opening(text('site.series.about', { name, community }), title, lead),
    ...alert(problem),
    ...(asked.isOpen ? form(asked, reader, text) : [])
  )
}

/** Why a link does not work. */
export type NoSeries = 'changed' | 'expired' | 'gone'

/** Explains why a link does not work, and what to do. */
export const noSeriesPage = (why: NoSeries, reader: Reader): Page => {
  const text = textsIn(reader)
  const title = why === 'gone' ? 'site.series.gone.title' : (`site.link.${why}.title` as const)
  const help = why === 'changed' ? 'site.link.changed.help' : (`site.series.${why}.help` as const)
  return closedPage(reader, text('site.series.kind'), text(title), text(help))
}
