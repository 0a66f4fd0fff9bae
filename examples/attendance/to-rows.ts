import { addressOf } from '../directory/channels.ts'
import { isNothing, openLedger, type Source } from '../directory/ledger.ts'
import type { Reason } from '../directory/reasons.ts'
import type { ImportAttendance, ImportEvent, ImportRow } from '../directory/row.ts'
import { LIMITS, shorten, takeLine } from '../directory/text.ts'
import { type Outcome, sourceOf } from '../directory/to-rows.ts'
import { wallOf } from '../events/wall.ts'
import { takeAttendees } from './attendees.ts'
import { openPeople, type People } from './people.ts'

/** The shape this import reads. */
export const ATTENDANCE_FORMAT = 'attendance-neutral/1'

const LINKS = { url: 'Page', minutesUrl: 'Minutes', recordingUrl: 'Recording' } as const

const LEFT: readonly [RegExp, Reason][] = [
  [/^listed$/, 'typedCount'],
  [/^(dateText|timeText|durationText|weekday|weekStart|titleDate|notes|cohort|type|sessionOf)$/, 'bookkeeping'],
  [/^roles$/, 'uncertain']
]

const takeLinks = (event: Source): string | undefined => {
  const lines = Object.entries(LINKS).flatMap(([field, label]) => {
    const link = event.get(field)
    const text = link.text()
    if (text === undefined) return []
    const address = addressOf(text)
    if ('reason' in address) {
      link.note(address.reason)
      return []
    }
    link.take()
    return [`${label}: ${address.url}`]
  })
  return lines.length > 0 ? shorten(lines.join('\n\n'), LIMITS.description) : undefined
}

type Times = Pick<ImportEvent, 'start' | 'timeZone' | 'durationMinutes' | 'days'>

const takeTimes = (event: Source): Times | undefined => {
  const [day, start, zone, minutes] = ['startsOn', 'startsAt', 'zone', 'durationMinutes'].map(field =>
    event.get(field)
  ) as [Source, Source, Source, Source]
  const at = wallOf(start.text())
  const on = wallOf(day.text())
  if (!on) return undefined
  day.take()
  const timeZone = zone.text() ?? 'UTC'
  if (zone.text() !== undefined) zone.take()
  if (!at || at.isDay) {
    day.note('wholeDay')
    return { start: on.at, timeZone, days: 1 }
  }
  start.take()
  if (zone.text() === undefined) start.note('utc')
  const length = typeof minutes.value === 'number' && minutes.value > 0 ? minutes.value : undefined
  if (length === undefined) start.note('noDuration')
  else minutes.take()
  return { start: at.at, timeZone, durationMinutes: length ?? 60 }
}

const rowsOf = (event: Source, community: string, people: People): ImportRow[] => {
  const [key, times] = [takeLine(event.get('key'), LIMITS.key), takeTimes(event)]
  if (!key || !times) {
    event.note(key ? 'noStart' : 'noKey')
    return []
  }
  const { people: present, roles, unmatched } = takeAttendees(event.get('attendees').items(), people)
  const title = takeLine(event.get('title'), LIMITS.title) ?? key
  const description = takeLinks(event)
  const heads = event.get('headcount')
  if (typeof heads.value === 'number') heads.take()
  for (const member of event.members()) {
    const reason = LEFT.find(([pattern]) => pattern.test(member.path.slice(event.path.length + 1)))?.[1]
    if (reason && !isNothing(member.value)) member.note(reason)
  }
  const counts: Partial<ImportAttendance> = {
    ...(typeof heads.value === 'number' && { headCount: heads.value }),
    ...(unmatched > 0 && { unmatchedCount: unmatched })
  }
  const inRoles = Object.fromEntries(
    Object.entries(roles).flatMap(([role, keys]) => (keys.length > 0 ? [[role, [...new Set(keys)]]] : []))
  )
  return [
    {
      event: {
        key,
        hosts: [community],
        title,
        mode: 'online',
        ...times,
        ...(description && { description }),
        ...inRoles
      }
    },
    ...[...present].map(([person, status]) => ({ attendance: { event: key, person, status } })),
    ...(Object.keys(counts).length > 0 ? [{ attendance: { event: key, ...counts } }] : [])
  ]
}

/**
 * Maps the attendance of a file to the rows of an import. The same file always gives the same rows.
 * @param file the parsed JSON
 * @param given the name of the importing system, for files that do not name one
 * @throws when the file is of another shape, or neither it nor the caller names the system it comes from
 */
export const toAttendanceRows = (file: unknown, given: { source?: string } = {}): Outcome => {
  const ledger = openLedger(file)
  const { root } = ledger
  if (root.get('format').text() !== ATTENDANCE_FORMAT)
    throw new Error(`The file is not of the shape ${ATTENDANCE_FORMAT}; its member "format" says so.`)
  const source = sourceOf(root, given.source)
  const [community, events] = [root.get('community'), root.get('events').items()]
  const key = takeLine(community.get('key'), LIMITS.key) ?? source
  const name = takeLine(community.get('name'), LIMITS.name) ?? key
  const people = openPeople(
    events.flatMap(event => event.get('attendees').items()).filter(each => isNothing(each.get('kind').value))
  )
  const rows = events.flatMap(event => rowsOf(event, key, people))
  for (const count of root.get('headcountsUnmatched').items()) count.note('headCountDate')
  ledger.close(['community', 'events', 'headcountsUnmatched'].map(member => root.get(member)))
  return {
    source,
    rows: [
      { community: { key, name, status: 'active' as const } },
      ...people.rows().map(person => ({ person })),
      ...rows.filter(({ event }) => event),
      ...rows.filter(({ attendance }) => attendance)
    ],
    notes: ledger.notes,
    taken: ledger.taken
  }
}
