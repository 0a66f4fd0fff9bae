import type { Thing } from '../links.ts'
import { safeHref } from '../view.ts'
import { fill } from '../words.ts'
import { addDays, type Clock } from './days.ts'
import type { EventsWords } from './words.ts'

/** What is shown of an occurrence; the rest may be left out with `fields=`. */
export type OccurrenceInput = {
  id: string
  title: string
  hosts: readonly { name: string }[]
  startsAt: string
  endsAt: string
  originalStart: string
  start: string
  days: number | null
  mode: string
  place: { name: string | null } | null
  joinUrl: string | null
  registrationUrl: string | null
  format: string
  status: string
  cause: string | null
  overrides: readonly string[]
  /** Only for a reader who can answer. */
  rsvpCounts?: { seatsLeft: number | null }
}

/** The members of an occurrence that an entry is made of, for `fields=`. */
export const OCCURRENCE_FIELDS =
  'id,title,hosts,startsAt,endsAt,originalStart,start,days,mode,place,joinUrl,registrationUrl,format,status,cause,overrides'

/** One occurrence as it is shown, in words and without any markup. */
export type Entry = {
  id: string
  title: string
  /** The days on which it is shown. */
  first: string
  last: string
  startsAt: string
  wholeDays: boolean
  time: string
  /** Of several days, which. */
  span: string | null
  facts: string[]
  badges: { tone: 'coming' | 'past'; text: string }[]
  notes: string[]
  state: 'cancelled' | 'past' | 'tentative' | null
  links: EntryLink[]
  /** The page's own address for it. */
  href: string | null
}

/** Where one can go from an entry: in a word, and in full for those who do not see where it stands. */
export type EntryLink = { href: string; text: string; name: string }

/** Makes entries: the words, the time zone, and the address of an occurrence’s calendar file; and whether the reader can answer. */
export type Showing = {
  words: EventsWords
  clock: Clock
  language: string
  fileOf: (id: string) => string
  own?: (occurrence: Thing) => string | null
  answers?: boolean
}

const DAY_MS = 86_400_000

/** The days of an occurrence: whole days are the same for every reader, and what goes on after midnight is of the day before. */
const daysOf = ({ start, days, startsAt, endsAt }: OccurrenceInput, clock: Clock) => {
  if (days !== null) {
    const first = start.replace(/T.*/, '')
    return { first, last: addDays(first, days - 1) }
  }
  const first = clock.dayOf(startsAt)
  const isLong = Date.parse(endsAt) - Date.parse(startsAt) >= DAY_MS
  return { first, last: isLong ? clock.dayOf(new Date(Date.parse(endsAt) - 1).toISOString()) : first }
}

/** A name amid words that may be read in the other direction. */
const apart = (name: string) => `\u2068${name}\u2069`

const placeOf = ({ mode, place }: OccurrenceInput, words: EventsWords) => {
  if (mode === 'online') return words.online
  const name = place?.name || words.onSite
  return mode === 'hybrid' ? fill(words.hybrid, { place: apart(name) }) : apart(name)
}

const isCancelled = ({ status }: OccurrenceInput) => status === 'cancelled'

const hasMoved = ({ overrides, startsAt, originalStart }: OccurrenceInput) =>
  overrides.includes('start') && startsAt !== originalStart

const badgesOf = (occurrence: OccurrenceInput, words: EventsWords): Entry['badges'] => {
  if (isCancelled(occurrence)) return [{ tone: 'past', text: words.cancelled }]
  return [
    ...(occurrence.status === 'tentative' ? [{ tone: 'past' as const, text: words.tentative }] : []),
    ...(hasMoved(occurrence) ? [{ tone: 'coming' as const, text: words.moved }] : [])
  ]
}

const notesOf = (occurrence: OccurrenceInput, { words, clock }: Showing): string[] => {
  if (isCancelled(occurrence) && occurrence.cause) return [occurrence.cause]
  if (!hasMoved(occurrence)) return []
  const { originalStart, days } = occurrence
  const when = days === null ? clock.moment(originalStart) : clock.day(clock.dayOf(originalStart))
  return [fill(words.movedFrom, { when })]
}

const stateOf = (occurrence: OccurrenceInput): Entry['state'] => {
  if (isCancelled(occurrence)) return 'cancelled'
  if (Date.parse(occurrence.endsAt) < Date.now()) return 'past'
  return occurrence.status === 'tentative' ? 'tentative' : null
}

/** Where one can go from a date that is ahead. Those who can answer need not register. */
const linksOf = ({ id, title, joinUrl, registrationUrl }: OccurrenceInput, showing: Showing): EntryLink[] => {
  const { words, fileOf, answers } = showing
  const links = [
    [joinUrl, words.join, words.joinTitle],
    [!answers && registrationUrl, words.register, words.registerTitle],
    [fileOf(id), words.add, words.addTitle]
  ] as const
  return links.flatMap(([url, text, name]) => {
    const href = safeHref(url || undefined)
    return href ? [{ href, text, name: fill(name, { title }) }] : []
  })
}

/** Turns an occurrence into what is shown of it. */
export const toEntry = (occurrence: OccurrenceInput, showing: Showing): Entry => {
  const { words, clock, language } = showing
  const { id, title, hosts, startsAt, endsAt, days, format } = occurrence
  const { first, last } = daysOf(occurrence, clock)
  const state = stateOf(occurrence)
  const names = new Intl.ListFormat(language).format(hosts.map(({ name }) => apart(name)))
  return {
    id,
    title,
    first,
    last,
    startsAt,
    wholeDays: days !== null,
    time: days === null ? clock.times(startsAt, endsAt) : words.allDay,
    span: last > first ? clock.days(first, last) : null,
    facts: [names, placeOf(occurrence, words), words.format[format] ?? format.replaceAll('_', ' ')].filter(Boolean),
    badges: badgesOf(occurrence, words),
    notes: notesOf(occurrence, showing),
    state,
    href: showing.own?.(occurrence) ?? null,
    links: state === 'past' || state === 'cancelled' ? [] : linksOf(occurrence, showing)
  }
}

// What takes whole days comes first.
const inOrder = (one: Entry, other: Entry) =>
  Number(other.wholeDays) - Number(one.wholeDays) || one.startsAt.localeCompare(other.startsAt)

/** What is on, day by day from one day to another; what lasts stands on each of its days, or with `once` on the first alone. */
export const byDay = (entries: readonly Entry[], from: string, to: string, once = false): Map<string, Entry[]> => {
  const days = new Map<string, Entry[]>()
  for (const entry of [...entries].sort(inOrder)) {
    const first = entry.first > from ? entry.first : from
    const last = entry.last < to ? entry.last : to
    for (let day = first; day <= last; day = addDays(day, 1)) {
      days.set(day, [...(days.get(day) ?? []), entry])
      if (once) break
    }
  }
  return new Map([...days].sort(([one], [other]) => one.localeCompare(other)))
}

/** The first so many of what is on. */
export const firstOnes = (days: ReadonlyMap<string, Entry[]>, count: number): Map<string, Entry[]> => {
  let left = count
  const some = [...days].map(([day, entries]) => {
    const shown = entries.slice(0, Math.max(0, left))
    left -= entries.length
    return [day, shown] as const
  })
  return new Map(some.filter(([, entries]) => entries.length > 0))
}
