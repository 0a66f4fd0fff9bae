import { type Channels, kindOf } from './channels.ts'
import type { Source } from './ledger.ts'
import { LIMITS, plain, shorten, takeLine } from './text.ts'

const DAYS: readonly [RegExp, number][] = [
  [/^daily\b/, 1],
  [/^(bi-?weekly|fortnightly|every (two|2|other|second) weeks?)\b/, 14],
  [/^every (third|three|3) weeks?\b/, 21],
  [/^every (four|4) weeks\b/, 28],
  [/^(weekly|every week)\b/, 7],
  [/^(monthly|every month)\b/, 30],
  [/^(every )?(first|second|third|fourth|last|1st|2nd|3rd|4th) \w+day (of|in) (the|each|every) month\b/, 30],
  [/^quarterly\b/, 91],
  [/^(yearly|annually)\b/, 365]
]

/**
 * The days between two meetings, and whether the words say no more than that. A month counts as 30 days.
 * Whatever is on demand or irregular has no rhythm.
 */
export const daysOf = (frequency: string): { days: number; exact: boolean } | undefined => {
  const words = plain(frequency).toLowerCase()
  const found = /on[ -]demand|as needed|ad[ -]hoc|irregular/.test(words)
    ? undefined
    : DAYS.find(([pattern]) => pattern.test(words))
  if (!found) return undefined
  return { days: found[1], exact: words.replace(found[0], '') === '' && found[1] !== 30 }
}

const ADDRESSES = [
  ['joinUrl', '', 'video'],
  ['notesUrl', ': notes', 'documents'],
  ['recordingsUrl', ': recordings', 'video'],
  ['calendarUrl', ': calendar', 'calendar']
] as const

const takeAddresses = (meeting: Source, channels: Channels) => {
  const title = meeting.get('title')
  const room = LIMITS.label - 20
  const name = shorten(plain(title.text() ?? ''), room) || 'Meeting'
  const kept = ADDRESSES.filter(([field, suffix, kind]) =>
    channels.add(meeting.get(field), `${name}${suffix}`, url => kindOf(url, kind))
  )
  if (kept.length > 0) takeLine(title, room)
  else if (title.text() !== undefined) title.note('recurrence')
}

/** Takes the meetings of a community: their addresses become channels, the most frequent sets the rhythm. */
export const takeMeetings = (meetings: Source, channels: Channels): { everyDays: number } | undefined => {
  const series = meetings.items().map(meeting => {
    takeAddresses(meeting, channels)
    const recurrence = meeting.get('recurrence')
    for (const field of ['day', 'time', 'tz', 'utc'])
      if (recurrence.get(field).text() !== undefined) recurrence.get(field).note('recurrence')
    const frequency = recurrence.get('frequency')
    return { frequency, read: daysOf(frequency.text() ?? '') }
  })
  const everyDays = Math.min(...series.flatMap(({ read }) => read?.days ?? []))
  for (const { frequency, read } of series) settle(frequency, read, everyDays)
  return Number.isFinite(everyDays) ? { everyDays } : undefined
}

const settle = (frequency: Source, read: ReturnType<typeof daysOf>, everyDays: number) => {
  if (frequency.text() === undefined) return
  if (!read) return frequency.note('unclearRhythm')
  if (read.days !== everyDays) return frequency.note('otherRhythm', { everyDays })
  frequency.take()
  if (!read.exact) frequency.note('rhythm', { everyDays })
}
