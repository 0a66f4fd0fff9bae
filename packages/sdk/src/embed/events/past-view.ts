import type { Tree } from '../tree.ts'
import { safeHref } from '../view.ts'
import { fill } from '../words.ts'
import { type AgendaOptions, agendaTree } from './agenda.ts'
import type { PastOccurrence } from './past-source.ts'
import { type PastWords, pastWords } from './past-words.ts'
import { byDay, type Entry, type EntryLink, type Showing, toEntry } from './view.ts'

/** How what is over is shown; `minutesOf` has the address of the minutes of an occurrence. */
export type PastOptions = AgendaOptions & Showing & { minutesOf: (id: string) => string }

const linksOf = ({ id, title, hasMinutes, recordings }: PastOccurrence, words: PastWords, options: PastOptions) => {
  const numbers = new Intl.NumberFormat(options.language)
  const called = (at: number) =>
    recordings.length > 1 ? fill(words.recordings, { number: numbers.format(at + 1) }) : words.recording
  const links: [href: string | null, text: string, of: string][] = [
    [hasMinutes ? options.minutesOf(id) : null, words.minutes, title],
    ...recordings.map(({ url, title }, at): [string | null, string, string] => [safeHref(url), called(at), title])
  ]
  return links.flatMap(([href, text, of]): EntryLink[] => (href ? [{ href, text, name: `${text}: ${of}` }] : []))
}

/** Turns a date that is over into what is shown of it: what became of it, and what remains. */
const toPastEntry = (occurrence: PastOccurrence, words: PastWords, options: PastOptions): Entry => {
  // What was only planned and what was moved no longer matters.
  const status = occurrence.status === 'cancelled' ? 'cancelled' : 'confirmed'
  const entry = toEntry({ ...occurrence, status, overrides: [] }, options)
  const { outcome } = occurrence
  const said = status === 'confirmed' && words.outcome[outcome]
  return {
    ...entry,
    badges: said ? [{ tone: outcome === 'held' ? 'coming' : 'past', text: said }] : entry.badges,
    links: linksOf(occurrence, words, options)
  }
}

/** What is over day by day, the newest first. */
export const pastTree = (occurrences: readonly PastOccurrence[], options: PastOptions): Tree => {
  const words = pastWords(options.words)
  const entries = occurrences.map(one => toPastEntry(one, words, options))
  const days = new Map([...byDay(entries, '', '9', true)].reverse())
  return agendaTree(days, { ...options, words: { ...words, upcoming: words.past } })
}
