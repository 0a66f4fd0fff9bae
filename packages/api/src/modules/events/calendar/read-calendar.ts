import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { shortened } from '../../../platform/text.ts'
import { horizonOf } from '../occurrences/times.ts'
import { expand } from '../recurrence/expand.ts'
import { refusal } from '../recurrence/refusal.ts'
import { type Series, zoned } from '../recurrence/series.ts'
import { skipped } from '../words.en.ts'
import { type Component, componentsIn, type Property } from './components.ts'
import { detailsIn, firstValue, type ReadDetails } from './details.ts'
import { ruleIn } from './rules.ts'
import { type Length, spanIn } from './span.ts'
import { timesIn, wallIn, written, zoneNamed } from './values.ts'

/** An occurrence of a file that differs from its series, by the moment at which that has it. */
export type ReadOverride = ReadDetails & Length & { originalStart: string; start: string }

/** An event of a file, in the shape in which events are written. */
export type ReadEvent = ReadDetails &
  Length & {
    /** The line of the file where it begins. */
    line: number
    /** Its UID, with the start where several share it; where it has none, a key that is derived from what it says. */
    externalKey: string
    start: string
    timeZone: string
    recurrence: Series['recurrence']
    overrides: ReadOverride[]
  }

/** What was not taken: an event, one occurrence of it, or part of it; the line of the file where it begins, and why. */
export type LeftOut = {
  what: 'event' | 'occurrence' | 'part'
  line: number
  key: string | null
  title: string | null
  reason: string
}

export type CalendarRead = { events: ReadEvent[]; leftOut: LeftOut[] } | { reason: string }

/** The most events that are read from one file. */
export const MAX_EVENTS = 2000

type Failed = { reason: string }
type Found = { line: number; properties: Property[] }

const hashed = (...parts: (string | undefined)[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)

const PLAIN_KEY = /^[^\p{Cc}\p{Cs}\u2028\u2029]{1,280}$/u

/** The UID as a key; one that is too long for that, or holds what no key may, is derived from it. */
const keyIn = (properties: readonly Property[]): string | undefined => {
  const uid = firstValue(properties, 'uid')?.trim()
  return uid === undefined || PLAIN_KEY.test(uid) ? uid : hashed(uid)
}

/** Times and words of an event or an occurrence, as far as they can be taken. */
const bodyIn = ({ properties }: Found, zone: string | undefined) => {
  if (/^(private|confidential)$/i.test(firstValue(properties, 'class') ?? '')) return { reason: skipped.isPrivate() }
  const details = detailsIn(properties)
  if (!details) return { reason: skipped.noTitle() }
  const span = spanIn(properties, zone)
  return 'reason' in span ? span : { details, span }
}

const eventIn = (found: Found, zone: string | undefined): { event: ReadEvent; lost: string[] } | Failed => {
  const body = bodyIn(found, zone)
  if ('reason' in body) return body
  const { details, span } = body
  const once: Series = { start: written(span.start), timeZone: span.zone, recurrence: null, ...span.length }
  const horizon = horizonOf(new Date())
  const never = refusal(once, horizon)
  const rule = never ? { reason: never.detail } : ruleIn(found.properties, once, zone)
  if ('reason' in rule) return rule
  const { start, timeZone, recurrence } = rule.series
  const refused = refusal(rule.series, horizon)
  if (refused) return { reason: refused.detail }
  const externalKey = keyIn(found.properties) ?? hashed(details.title, start, details.place?.name)
  const event = {
    line: found.line,
    externalKey,
    ...details,
    start,
    timeZone,
    ...span.length,
    recurrence,
    overrides: []
  }
  return { event, lost: [...span.lost, ...rule.lost] }
}

/** An occurrence that differs; its series has to have it. */
const overrideIn = (found: Found, event: ReadEvent, zone: string | undefined): ReadOverride | Failed => {
  const property = found.properties.find(([name]) => name === 'recurrence-id')!
  if (property[1].range) return { reason: skipped.range() }
  if (!event.recurrence) return { reason: skipped.notRepeated() }
  const original = timesIn(property, zone)?.[0]
  if (!original) return { reason: skipped.unreadableTime('RECURRENCE-ID') }
  const wall = wallIn(original, event.timeZone)
  const moment =
    'days' in event ? wall.toPlainDate().toZonedDateTime(event.timeZone) : zoned(written(wall), event.timeZone)
  const at = moment.toInstant()
  const [occurrence] = expand(event, { from: at.toString(), to: at.add({ minutes: 1 }).toString() })
  if (!occurrence) return { reason: skipped.noOccurrence() }
  if (occurrence.originalStart >= horizonOf(new Date())) return { reason: skipped.tooFarAhead() }
  const body = bodyIn(found, zone)
  if ('reason' in body) return body
  const { details, span } = body
  const start = span.start.toZonedDateTime(span.zone).withTimeZone(event.timeZone).toPlainDateTime()
  return { ...occurrence, ...details, start: written('days' in span.length ? span.start : start), ...span.length }
}

/** Gives events of one key keys of their own: with their start, and where they share that, too, a number. */
const keepApart = (same: readonly ReadEvent[]) => {
  for (const [start, those] of Map.groupBy(same, one => one.start))
    those.forEach((one, index) => {
      one.externalKey = `${one.externalKey} ${start}${index === 0 ? '' : ` #${index + 1}`}`
    })
}

/** Gathers what is read, and what is not. */
const reader = (zone: string | undefined) => {
  const [events, leftOut]: [ReadEvent[], LeftOut[]] = [[], []]
  const byKey = new Map<string, ReadEvent[]>()
  const leave = (what: LeftOut['what'], { line, properties }: Component, reason: string) => {
    const title = firstValue(properties ?? [], 'summary')
    leftOut.push({
      what,
      line,
      key: keyIn(properties ?? []) ?? null,
      title: title === undefined ? null : shortened(title.toWellFormed(), 300),
      reason
    })
  }
  return {
    leave,
    event: (found: Found) => {
      const read = eventIn(found, zone)
      if ('reason' in read) return leave('event', found, read.reason)
      const same = byKey.get(read.event.externalKey) ?? []
      if (same.some(other => isDeepStrictEqual({ ...other, line: found.line }, read.event)))
        return leave('event', found, skipped.twice())
      events.push(read.event)
      byKey.set(read.event.externalKey, [...same, read.event])
      for (const reason of read.lost) leave('part', found, reason)
    },
    override: (found: Found) => {
      const of = byKey.get(keyIn(found.properties) ?? '') ?? []
      if (of.length !== 1) return leave('occurrence', found, skipped.noSeries())
      const read = overrideIn(found, of[0]!, zone)
      if ('reason' in read) return leave('occurrence', found, read.reason)
      of[0]!.overrides.push(read)
    },
    result: (): CalendarRead => {
      // Some programs give one UID to several events.
      for (const same of byKey.values()) if (same.length > 1) keepApart(same)
      return { events, leftOut }
    }
  }
}

/**
 * Reads the events of an iCalendar file, a step for each, since a rule can take a while; and what was left out with the reason. Rules
 * without an end are taken as they are. Attendees, organisers and alarms are not taken. A file that is no calendar has a reason alone.
 */
export function* readCalendar(text: string): Generator<undefined, CalendarRead> {
  const file = text.trim() ? componentsIn(text) : undefined
  if (!file) return { reason: text.trim() ? skipped.noCalendar() : skipped.empty() }
  if (file.events.length === 0) return { reason: skipped.noEvents() }
  if (file.events.length > MAX_EVENTS) return { reason: skipped.tooManyEvents(MAX_EVENTS) }
  const { leave, event, override, result } = reader(file.zone && zoneNamed(file.zone))
  const overrides: Found[] = []
  for (const { line, properties } of file.events) {
    if (!properties) leave('event', { line, properties }, skipped.unreadable())
    else if (properties.some(([name]) => name === 'recurrence-id')) overrides.push({ line, properties })
    else event({ line, properties })
    yield
  }
  for (const one of overrides) {
    override(one)
    yield
  }
  return result()
}
