import { addressOf } from '../directory/channels.ts'
import { isNothing, type Source } from '../directory/ledger.ts'
import type { Reason } from '../directory/reasons.ts'
import type { ImportCommunity, ImportEvent } from '../directory/row.ts'
import { LIMITS, shorten, takeLine, takeMarkdown } from '../directory/text.ts'
import { type Start, takeExceptions, takeRule } from './rules.ts'
import { DAY_MINUTES, daysBetween, inZone, minutesBetween, wallOf } from './wall.ts'

const LINK = /https?:\/\/[^\s()<>]+/
const ONLINE = /zulip|matrix|slack|discord|zoom|jitsi|meet|teams|github|blog|online|irc/i

type Where = Pick<ImportEvent, 'mode' | 'place' | 'joinUrl'>

/** Where a series takes place: online where the words have a link or name what is only there. */
const takeWhere = (location: Source): Where => {
  const text = location.text()
  if (text === undefined) return { mode: 'online' }
  const link = LINK.exec(text)?.[0]
  const address = link === undefined ? undefined : addressOf(link)
  const joinUrl = address && 'url' in address ? address.url : undefined
  if (joinUrl && link === text.trim()) {
    location.take()
    return { mode: 'online', joinUrl }
  }
  const name = takeLine(location, LIMITS.name)
  if (joinUrl) location.note('venue', joinUrl)
  const mode = joinUrl || ONLINE.test(text) ? 'online' : 'on_site'
  return { mode, ...(name && { place: { name } }), ...(joinUrl && { joinUrl }) }
}

const startOf = (series: Source): Start | { reason: Reason } => {
  const start = series.get('start')
  const wall = wallOf(start.text())
  if (!wall) return { reason: 'noStart' }
  const zone = series.get('startZone').text()
  start.take()
  if (zone) series.get('startZone').take()
  else if (!wall.isDay) series.get('startZone').note(wall.isUtc ? 'utc' : 'noZone', 'UTC')
  return { at: wall.at, zone: zone ?? 'UTC', isDay: wall.isDay }
}

type Length = Pick<ImportEvent, 'durationMinutes' | 'days'>

const lengthOf = (series: Source, { at, zone, isDay }: Start): Length | { reason: Reason } => {
  const [source, endZone] = [series.get('end'), series.get('endZone')]
  const end = wallOf(source.text())
  if (!isNothing(endZone.value)) endZone.take()
  if (!end) {
    if (isDay) return { days: 1 }
    source.note('noDuration')
    return { durationMinutes: 60 }
  }
  source.take()
  if (isDay) return { days: Math.max(1, daysBetween(at, end.at)) }
  const other = endZone.text()
  const sameWall = end.isUtc ? inZone(end.at, zone) : end.at
  if (other && other !== zone) return { reason: 'noZone' }
  const minutes = minutesBetween(at, sameWall)
  return minutes > 0 && minutes <= 31 * DAY_MINUTES ? { durationMinutes: minutes } : { reason: 'endsBefore' }
}

const STATUSES = ['tentative', 'confirmed'] as const

const leaveRest = (series: Source) => {
  for (const field of ['uid', 'createdAt', 'lastModifiedAt', 'transparency'])
    if (!isNothing(series.get(field).value)) series.get(field).note('bookkeeping')
  if (!isNothing(series.get('organizer').value)) series.get('organizer').note('hostText')
}

/** Takes a series; nothing where it has no title, no start, or a rule that cannot be said. */
const takeSeries = (series: Source, calendars: ReadonlySet<string>): ImportEvent | undefined => {
  const leave = (reason: Reason) => {
    series.note(reason)
    return undefined
  }
  const [key, calendar] = [takeLine(series.get('key'), LIMITS.key), series.get('calendar')]
  if (!key) return leave('noKey')
  if (!calendars.has(calendar.text() ?? '')) return leave('noHost')
  const start = startOf(series)
  if ('reason' in start) return leave(start.reason)
  const length = lengthOf(series, start)
  if ('reason' in length) return leave(length.reason)
  const rule = takeRule(series.get('recurrence'), start)
  if (rule && 'reason' in rule) return leave(rule.reason)
  const title = takeLine(series.get('title'), LIMITS.title)
  if (!title) return leave('noName')
  calendar.take()
  const exceptions = takeExceptions(series.get('exceptions'), start)
  const description = takeMarkdown(series.get('description'))
  const said = series.get('status')
  const status = STATUSES.find(one => one === said.text())
  if (status) said.take()
  leaveRest(series)
  return {
    key,
    hosts: [calendar.text()!],
    title,
    ...takeWhere(series.get('location')),
    start: start.at,
    timeZone: start.zone,
    ...length,
    recurrence: rule && { ...rule, ...(exceptions.length > 0 && { exceptions }) },
    ...(description && { description: shorten(description, LIMITS.description) }),
    ...(status && { status })
  }
}

const takeCalendar = (calendar: Source, used: ReadonlySet<string>, parent: string): ImportCommunity[] => {
  const file = calendar.get('file').text() ?? ''
  if (!used.has(file)) {
    calendar.note('emptyCalendar')
    return []
  }
  for (const other of calendar.get('includes').items()) other.note('relation')
  calendar.get('events').note('typedCount')
  const key = takeLine(calendar.get('file'), LIMITS.key)!
  const name = takeLine(calendar.get('name'), LIMITS.name)
  if (!name) calendar.get('name').note('noName', key)
  const summary = takeLine(calendar.get('description'), LIMITS.summary)
  return [{ key, name: name ?? key, kind: 'subgroup', parent, status: 'active', ...(summary && { summary }) }]
}

/** The communities and events of a file of calendars: each calendar with events is a part of the community of the file. */
export const takeCalendars = (root: Source): { communities: ImportCommunity[]; events: ImportEvent[] } => {
  const [calendars, series] = [root.get('calendars').items(), root.get('series').items()]
  const files = new Set(calendars.map(each => each.get('file').text() ?? ''))
  const events = series.map(each => takeSeries(each, files)).filter(event => event !== undefined)
  const used = new Set(events.flatMap(({ hosts }) => hosts!))
  const whole = root.get('community')
  const key = takeLine(whole.get('key'), LIMITS.key) ?? 'calendars'
  const name = takeLine(whole.get('name'), LIMITS.name) ?? key
  const parts = calendars.flatMap(each => takeCalendar(each, used, key))
  return { communities: [{ key, name, status: 'active' }, ...parts], events }
}
