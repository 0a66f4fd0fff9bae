import { addressOf } from '../directory/channels.ts'
import { dayOf } from '../directory/dates.ts'
import { claimAll, openKeys } from '../directory/keys.ts'
import type { Source } from '../directory/ledger.ts'
import type { Reason } from '../directory/reasons.ts'
import type { ImportEvent } from '../directory/row.ts'
import { LIMITS, plain, shorten, slugOf, takeLine } from '../directory/text.ts'
import { statusOf } from '../directory/words.ts'
import { timeOf, type When, whenOf } from './frequency.ts'
import { firstDay, zoneOf } from './wall.ts'

/** A meeting of the file and the key of the community that lists it. */
type Listed = { meeting: Source; community: string; meets: boolean }

/** The meetings of communities and of their parts, under the keys that `import-directory.ts` gives them. */
export const meetingsIn = (root: Source): Listed[] => {
  const keys = openKeys()
  const records = root.get('communities').items()
  const claims = claimAll(records, keys)
  const walk = (record: Source, community: string | undefined, above: boolean): Listed[] => {
    if (!community) return []
    const word = record.get('status').text()
    const meets = word === undefined ? above : statusOf(plain(word)) === 'active'
    const own = record.get('meetings').items()
    const parts = record.get('subgroups').items()
    return [
      ...own.map(meeting => ({ meeting, community, meets })),
      ...parts.flatMap(part => walk(part, keys.claim(part, community), meets))
    ]
  }
  return records.flatMap(record => walk(record, claims.get(record), true))
}

const ADDRESSES = [
  ['notesUrl', 'Notes'],
  ['recordingsUrl', 'Recordings'],
  ['calendarUrl', 'Calendar']
] as const

const linkOf = (source: Source): string | undefined => {
  const text = source.text()
  if (text === undefined) return undefined
  const address = addressOf(text)
  if ('reason' in address) {
    source.note(address.reason)
    return undefined
  }
  source.take()
  if (address.rewritten) source.note('rewritten', address.url)
  return address.url
}

const describe = (meeting: Source): string | undefined =>
  ADDRESSES.flatMap(([field, label]) => {
    const url = linkOf(meeting.get(field))
    return url ? [`${label}: ${url}`] : []
  }).join('\n\n') || undefined

type Placed = { when: When; time: string; zone: string }

/** When a meeting takes place by its words, or the word that does not say it. */
const placeOf = (recurrence: Source): Placed | { reason: Reason } => {
  const [day, frequency] = ['day', 'frequency'].map(field => recurrence.get(field).text() ?? '')
  const when = whenOf(day!, frequency!)
  if ('reason' in when) return when
  // Old records have a time in UTC instead.
  const utc = timeOf(recurrence.get('utc').text())
  const time = timeOf(recurrence.get('time').text()) ?? utc
  if (!time) return { reason: 'noTimeOfDay' }
  const zone = zoneOf(recurrence.get('tz').text()) ?? (utc === time ? 'UTC' : undefined)
  return zone ? { when, time, zone } : { reason: 'noZone' }
}

const settle = (recurrence: Source, { when, zone }: Placed, start: string) => {
  for (const field of ['day', 'time', 'utc', 'tz', 'frequency'])
    if (recurrence.get(field).text() !== undefined) recurrence.get(field).take()
  const [tz, frequency] = ['tz', 'frequency'].map(field => recurrence.get(field))
  if (tz!.text() !== undefined && tz!.text() !== zone) tz!.note('zone', zone)
  if (when.anchor) frequency!.note('anchor', start)
  else frequency!.note('sinceSnapshot', start)
  if (!when.exact && !when.anchor) frequency!.note('frequencyRest')
}

const eventOf = (meeting: Source, key: string, since: string, placed: Placed): ImportEvent => {
  const { when, time, zone } = placed
  const { weekday, frequency, interval, position, anchor } = when
  const start = `${firstDay(anchor ?? since, weekday, position)}T${time}`
  settle(meeting.get('recurrence'), placed, start)
  meeting.get('recurrence').get('duration').note('noDuration')
  const title = takeLine(meeting.get('title'), LIMITS.title)
  if (!title) meeting.get('title').note('noName', key)
  const [joinUrl, description] = [linkOf(meeting.get('joinUrl')), describe(meeting)]
  return {
    key,
    title: title ?? 'Meeting',
    mode: 'online',
    start,
    timeZone: zone,
    durationMinutes: 60,
    recurrence: { frequency, interval, weekdays: [weekday], ...(position ? { position } : {}) },
    ...(joinUrl && { joinUrl }),
    ...(description && { description })
  }
}

/** The first day that a file speaks of the present: that of the state from which it was made. */
export const snapshotOf = (root: Source): string | undefined =>
  ['commitDate', 'normalised'].map(field => dayOf(root.get('source').get(field).text())).find(Boolean)

/** The meetings of a file as series. A meeting that several communities list is one event, which all of them host. */
export const takeMeetings = (root: Source): ImportEvent[] => {
  const since = snapshotOf(root)
  const events: ImportEvent[] = []
  const open = new Map<string, ImportEvent>()
  const used = new Set<string>()
  const take = ({ meeting, community, meets }: Listed) => {
    const same = JSON.stringify(meeting.value)
    const known = open.get(same)
    if (known) {
      if (known.hosts!.includes(community)) return meeting.note('sameRecord')
      known.hosts!.push(community)
      return meeting.note('sharedMeeting', known.key)
    }
    if (!meets) return meeting.note('ended')
    const placed = placeOf(meeting.get('recurrence'))
    if ('reason' in placed) return meeting.note(placed.reason)
    if (!placed.when.anchor && !since) return meeting.note('noStart')
    const base = shorten(
      `${community}/${slugOf(plain(meeting.get('title').text() ?? '')) || 'meeting'}`,
      LIMITS.key - 5
    )
    let [key, count] = [base, 1]
    while (used.has(key)) key = `${base}#${++count}`
    used.add(key)
    const event = { ...eventOf(meeting, key, since!, placed), hosts: [community] }
    open.set(same, event)
    events.push(event)
  }
  for (const listed of meetingsIn(root)) take(listed)
  return events
}
