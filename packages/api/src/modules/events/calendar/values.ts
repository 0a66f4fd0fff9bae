import { Temporal } from 'temporal-polyfill'
import { findIana } from 'windows-iana'
import { isTimeZone } from '../../../platform/days.ts'
import type { Property } from './components.ts'

/** A time as a file has it: on the wall, in a zone where there is one, or a whole day. */
export type FileTime = { wall: Temporal.PlainDateTime; zone: string | undefined; wholeDay: boolean }

/** The name of a zone as IANA has it: some programs write a path before it, others the names of Windows. */
export const zoneNamed = (name: string): string | undefined => {
  const parts = name.trim().split('/').filter(Boolean)
  // Of the zones that CLDR lists for a name of Windows, the first is that of the whole world.
  return parts.map((_, index) => parts.slice(index).join('/')).find(isTimeZone) ?? findIana(name.trim())[0]
}

const timeOf = (value: unknown, zone: string | undefined): FileTime | undefined => {
  // Days are not always said to be such; ical.js then writes what is left of a time.
  const [, date, time, utc] = /^(\d{4}-\d\d-\d\d)(?:T(?:::|(\d\d:\d\d):(?:\d\d)?(Z)?))?$/.exec(String(value)) ?? []
  if (!date) return undefined
  try {
    const wall = Temporal.PlainDateTime.from(`${date}T${time ?? '00:00'}`, { overflow: 'reject' })
    return { wall, zone: utc ? 'UTC' : zone, wholeDay: !time }
  } catch {
    return undefined
  }
}

/** The zone that a property names, as it is written there. */
export const tzidOf = ([, { tzid }]: Property): string | undefined => [tzid].flat()[0]

/** The times of a property; of periods their beginnings. Where one cannot be read there are none. */
export const timesIn = (property: Property, calendarZone: string | undefined): FileTime[] | undefined => {
  const [, , , ...values] = property
  const tzid = tzidOf(property)
  const zone = tzid === undefined ? calendarZone : zoneNamed(tzid)
  const times = values.map(value => timeOf(Array.isArray(value) ? value[0] : value, zone))
  return times.every(time => time !== undefined) ? times : undefined
}

/** A time on the wall of another zone; a whole day is the same day there. */
export const wallIn = ({ wall, zone, wholeDay }: FileTime, timeZone: string): Temporal.PlainDateTime =>
  wholeDay || !zone ? wall : wall.toZonedDateTime(zone).withTimeZone(timeZone).toPlainDateTime()

/** Date and time as the contract writes them; seconds are dropped. */
export const written = (wall: Temporal.PlainDateTime): string => wall.toString({ smallestUnit: 'minute' })
