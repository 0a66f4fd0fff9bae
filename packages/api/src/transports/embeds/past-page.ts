import { timeZone as serviceZone } from '../../platform/days.ts'
import {
  calendarOf,
  counted,
  eventsFrameTree,
  eventsWords,
  fileOf,
  h,
  messageTree,
  minutesOf,
  type PageOf,
  type PastOccurrence,
  pastTree,
  pastWords
} from '../html/representation.ts'
import { type EventsPage, eventsDocument, feedOfPage } from './events-page.ts'
import { wordsIn } from './languages.ts'
import { pageAddress } from './query.ts'

/** What the page is made of. */
export type PastPage = Omit<EventsPage, 'occurrences'> & { occurrences: PageOf<PastOccurrence> }

const link = (href: string, text: string, rel?: string) => h('a', { part: 'button', class: 'button', href, rel }, text)

/** The page of past events, the newest first: everything works without a script. */
export const pastPage = (page: PastPage): string => {
  const { base, query, occurrences, languages } = page
  const { items, next } = occurrences
  const { timeZone = serviceZone(), key, cursor } = query
  const { words: own, language } = wordsIn(languages, page.lang, eventsWords)
  const words = pastWords(own)
  const clock = calendarOf(language, timeZone)
  const source = { baseUrl: base, key }
  const showing = { words, clock, language, level: 2, target: '_top', fileOf: fileOf(source) }
  const to = (place: string | undefined) => pageAddress('', 'events', { ...query, cursor: place })
  const shown = eventsFrameTree({
    words,
    title: words.past,
    zone: clock.zone,
    level: 1,
    feed: feedOfPage(page),
    status: counted(words.shown, items.length, language),
    content: items.length > 0 && pastTree(items, { ...showing, minutesOf: minutesOf(source) }),
    slot: items.length === 0 && messageTree(words.noneTitle, words.noneText),
    footer: [cursor && link(to(undefined), words.newest), next && link(to(next), words.earlier, 'next')].filter(
      child => !!child
    )
  })
  return eventsDocument(page, { title: words.past, language, content: shown })
}
