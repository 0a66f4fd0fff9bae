import { addressOf } from '../directory/channels.ts'
import { isNothing, type Source } from '../directory/ledger.ts'
import { join, takeTopics } from '../directory/prose.ts'
import type { Reason } from '../directory/reasons.ts'
import type { ImportEvent } from '../directory/row.ts'
import { LIMITS, shorten, takeLine } from '../directory/text.ts'
import { addDays, DAY_MINUTES, daysBetween, minutesBetween, wallOf, zoneOf } from './wall.ts'

/** The communities and people that events of a file can name, and whether one of the service hosts those that name none. */
export type Known = { communities: ReadonlySet<string>; people: ReadonlySet<string>; hosted: boolean }

const LEFT: readonly [RegExp, Reason][] = [
  [/^(slug|aliases|page\w+|raw|communityLinks|relatedCommunityKeys|formatBasis|youtubeTitle)$/, 'bookkeeping'],
  [/^(kicker|image|expiryDate|featured)$/, 'display'],
  [/^(startsAt|endsAt|offsetAsWritten)$/, 'wallClock'],
  [/^(captionsUrl|platform)$/, 'eventAddress'],
  [/^(host|organizer)$/, 'hostText'],
  [/^speakersInText$/, 'textNames']
]

const takeHosts = (event: Source, { communities, hosted }: Known): Pick<ImportEvent, 'hosts'> | undefined => {
  const hosts = event
    .get('communityKeys')
    .items()
    .filter(key => {
      const known = communities.has(key.text() ?? '')
      if (known) key.take()
      else key.note('unresolvable')
      return known
    })
    .map(key => key.text()!)
  if (hosts.length > 0) return { hosts: [...new Set(hosts)] }
  return hosted ? {} : undefined
}

type Times = Pick<ImportEvent, 'start' | 'timeZone' | 'durationMinutes' | 'recurrence'>

/** Sessions on each of several days at one time of day. */
const sessions = (days: number): Pick<ImportEvent, 'recurrence'> =>
  days > 0 ? { recurrence: { frequency: 'daily', count: days + 1 } } : {}

const takeTimes = (event: Source): Times | { reason: Reason } => {
  const [from, to, zone] = ['startsAtLocal', 'endsAtLocal', 'timezone'].map(field => event.get(field)) as [
    Source,
    Source,
    Source
  ]
  const [start, end] = [wallOf(from.text()), wallOf(to.text())]
  if (!start || start.isDay) return { reason: 'noStart' }
  const timeZone = zoneOf(zone.text())
  if (!timeZone) return { reason: 'noZone' }
  const days = end ? daysBetween(start.at, end.at) : 0
  const minutes = end ? minutesBetween(start.at, end.at) - days * DAY_MINUTES : 60
  if (days < 0 || minutes <= 0) return { reason: 'endsBefore' }
  from.take()
  zone.take()
  if (zone.text() !== timeZone) zone.note('zone', timeZone)
  if (end) to.take()
  else to.note('noDuration')
  if (days > 0) to.note('dailySessions', addDays(start.at.slice(0, 10), days))
  return { start: start.at, timeZone, durationMinutes: minutes, ...sessions(days) }
}

const VENUE = ['address', 'city', 'state', 'zip', 'country'] as const

const takePlace = (venue: Source): ImportEvent['place'] | undefined => {
  const name = ['venue_name', 'room'].map(field => takeLine(venue.get(field), 95)).filter(Boolean)
  const address = VENUE.map(field => takeLine(venue.get(field), 95)).filter(Boolean)
  for (const rest of venue.members())
    if (!/(venue_name|room|address|city|state|zip|country)$/.test(rest.path) && !isNothing(rest.value))
      rest.note('eventAddress')
  if (name.length + address.length === 0) return undefined
  return {
    ...(name.length > 0 && { name: name.join(', ') }),
    ...(address.length > 0 && { address: address.join(', ') })
  }
}

const MODES = { online: 'online', 'in-person': 'on_site', hybrid: 'hybrid' } as const

const takeMode = (event: Source, hasPlace: boolean): ImportEvent['mode'] => {
  const said = event.get('format')
  const mode = MODES[(said.text() ?? '') as keyof typeof MODES]
  if (mode) said.take()
  else said.note('noFormat', hasPlace ? 'on_site' : 'online')
  return mode ?? (hasPlace ? 'on_site' : 'online')
}

const takeSpeakers = (event: Source, { people }: Known): Pick<ImportEvent, 'speakers' | 'externalSpeakers'> => {
  const speakers: string[] = []
  const outside: NonNullable<ImportEvent['externalSpeakers']> = []
  for (const speaker of event.get('speakers').items()) {
    const handle = (speaker.get('handle').text() ?? '').replace(/^@/, '').toLowerCase()
    for (const field of ['source', 'role', 'raw', 'section'])
      if (!isNothing(speaker.get(field).value)) speaker.get(field).note('provenance')
    if (people.has(handle)) {
      for (const field of ['handle', 'name', 'company'])
        if (!isNothing(speaker.get(field).value)) speaker.get(field).take()
      speakers.push(handle)
      continue
    }
    const [name, organisation] = ['name', 'company'].map(field => takeLine(speaker.get(field), LIMITS.name))
    if (name) outside.push({ name, ...(organisation && { organisation }) })
    if (!name) speaker.note('nobody')
    else if (handle) speaker.get('handle').note('identity')
  }
  return {
    ...(speakers.length > 0 && { speakers: [...new Set(speakers)] }),
    ...(outside.length > 0 && { externalSpeakers: outside })
  }
}

const takeLink = (source: Source, around = (text: string) => text): string | undefined => {
  const text = source.text()
  if (text === undefined) return undefined
  const address = addressOf(around(text))
  if ('reason' in address) {
    source.note(address.reason)
    return undefined
  }
  source.take()
  return address.url
}

const takeDescription = (event: Source): string | undefined => {
  const text = join(['deck', 'summary', 'body'].map(field => event.get(field)))
  const page = takeLink(event.get('url'))
  const recording = takeLink(event.get('youtubeId'), id => `https://www.youtube.com/watch?v=${id}`)
  const whole = [text, recording && `Recording: ${recording}`, page && `Page: ${page}`].filter(Boolean).join('\n\n')
  return whole ? shorten(whole, LIMITS.description) : undefined
}

const leaveRest = (event: Source) => {
  for (const member of event.members()) {
    const name = member.path.slice(event.path.length + 1)
    const reason = LEFT.find(([pattern]) => pattern.test(name))?.[1]
    if (reason && !isNothing(member.value)) member.note(reason)
  }
}

/** Takes an event that has a date; nothing where it has no host, no title or no start. */
export const takeDated = (event: Source, known: Known): ImportEvent | undefined => {
  const leave = (reason: Reason) => {
    event.note(reason)
    return undefined
  }
  if (event.get('draft').value === true) return leave('draft')
  const key = takeLine(event.get('key'), LIMITS.key)
  if (!key) return leave('noKey')
  const hosts = takeHosts(event, known)
  if (!hosts) return leave('noHost')
  const times = takeTimes(event)
  if ('reason' in times) return leave(times.reason)
  const title = takeLine(event.get('title'), LIMITS.title)
  if (!title) return leave('noName')
  const place = takePlace(event.get('venue'))
  const [register, description, topics] = [
    takeLink(event.get('registrationUrl')),
    takeDescription(event),
    takeTopics(event.get('topics'))
  ]
  if (!isNothing(event.get('hidden').value)) event.get('hidden').take()
  if (!isNothing(event.get('draft').value)) event.get('draft').take()
  leaveRest(event)
  return {
    key,
    ...hosts,
    title,
    mode: takeMode(event, place !== undefined),
    ...times,
    ...(place && { place }),
    ...(description && { description }),
    ...(topics && { topics }),
    ...(register && { callToAction: { text: 'Register', url: register } }),
    ...(event.get('hidden').value === true && { visibility: 'internal' as const }),
    ...takeSpeakers(event, known)
  }
}
