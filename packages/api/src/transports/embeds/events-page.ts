import { timeZone as serviceZone } from '../../platform/days.ts'
import {
  addMonths,
  agendaTree,
  byDay,
  calendarOf,
  counted,
  type EventsWords,
  eventsFrameTree,
  eventsWords,
  feedOf,
  fileOf,
  fill,
  firstOf,
  lastOf,
  messageTree,
  monthOf,
  monthTree,
  type OccurrenceInput,
  toEntry
} from '../html/representation.ts'
import { documentOf, type Page } from './document.ts'
import { type Languages, wordsIn } from './languages.ts'
import { type EventsPageQuery, pageAddress } from './query.ts'

/** What the page is made of. */
export type EventsPage = {
  base: string
  query: EventsPageQuery
  /** The language of the reader, which addresses on the page do not fix. */
  lang?: string | undefined
  portal: { id: string; name: string } | null
  occurrences: OccurrenceInput[]
  languages: Languages<EventsWords>
}

type Common = Pick<EventsPage, 'base' | 'query' | 'portal'>

/** Where a calendar subscribes to what a page shows. */
export const feedOfPage = ({ base, query, portal }: Common) =>
  feedOf(
    { baseUrl: base, key: query.key },
    {
      community: query.community?.join(),
      topic: query.topic,
      format: query.format?.join(),
      portal: query.portal?.join() ?? portal?.id
    }
  )

/** A page of events as HTML, which leads to its oEmbed answer. */
export const eventsDocument = (
  { base, query, portal }: Common,
  { title, language, content }: Pick<Page, 'title' | 'language' | 'content'>
): string =>
  documentOf({
    title: portal ? `${title} – ${portal.name}` : title,
    language,
    theme: query.theme,
    style: 'events',
    oembed: `${base}/oembed?format=json&url=${encodeURIComponent(pageAddress(base, 'events', query))}`,
    content
  })

/** The months that the page shows: the one asked for, else this one, and in the agenda the next as well. */
export const monthsOf = ({ month, view, timeZone = serviceZone() }: EventsPageQuery): string[] => {
  const first = month ?? monthOf(calendarOf('en', timeZone).today())
  return month || view === 'month' ? [first] : [first, addMonths(first, 1)]
}

/** The page of events: everything works without a script. */
export const eventsPage = (page: EventsPage): string => {
  const { base, query, occurrences, languages } = page
  const { timeZone = serviceZone(), view = 'agenda', key } = query
  const { words, language } = wordsIn(languages, page.lang, eventsWords)
  const clock = calendarOf(language, timeZone)
  const months = monthsOf(query)
  const [month, last] = [months[0]!, lastOf(months.at(-1)!)]
  const today = clock.today()
  const from = !query.month && view === 'agenda' ? today : firstOf(month)
  const source = { baseUrl: base, key }
  const options = { words, clock, language, level: 2, target: '_top', fileOf: fileOf(source) }
  const entries = occurrences
    .map(one => toEntry(one, options))
    .filter(entry => entry.last >= from && entry.first <= last && (from !== today || entry.state !== 'past'))
  const to = (changed: Partial<EventsPageQuery>) => pageAddress('', 'events', { ...query, day: undefined, ...changed })
  const days = byDay(entries, from, last, view === 'agenda')
  const selected = query.day ?? (monthOf(today) === month ? today : firstOf(month))
  const content =
    view === 'month'
      ? monthTree({ month, days, selected }, { ...options, hrefOf: day => `${to({ month, day })}#day` })
      : agendaTree(days, options)
  const shown = eventsFrameTree({
    words,
    view,
    title: view === 'month' || query.month ? clock.month(month) : words.upcoming,
    zone: clock.zone,
    level: 1,
    hrefs: {
      agenda: to({ view: 'agenda', month: undefined }),
      month: to({ view: 'month' }),
      previous: to({ month: addMonths(month, -1) }),
      today: to({ month: undefined }),
      next: to({ month: addMonths(months.at(-1)!, 1) })
    },
    feed: feedOfPage(page),
    status: counted(words.shown, entries.length, language),
    content,
    slot:
      view === 'agenda' &&
      entries.length === 0 &&
      messageTree(words.emptyTitle, fill(words.emptyText, { day: clock.date(last) }))
  })
  return eventsDocument(page, { title: words.events, language, content: shown })
}
