import ICAL from 'ical.js'
import { spanOf, wallOf } from '../occurrences/times.ts'
import { expand } from '../recurrence/expand.ts'
import { fromRuleText } from '../recurrence/from-rule-text.ts'
import { zoned } from '../recurrence/series.ts'

type Property = [string, Record<string, string>, string, ...unknown[]]
type Component = [string, Property[], Component[]]

const WINDOW = { from: '1900-01-01T00:00:00Z', to: '2200-01-01T00:00:00Z' }

/** The events of a feed, by the names of their properties; ical.js reads it strictly. */
const componentsIn = (text: string) => {
  const [, , components] = ICAL.parse(text) as Component
  return components
    .filter(([name]) => name === 'vevent')
    .map(([, properties]) => {
      const all = (name: string) => properties.filter(([one]) => one === name)
      const one = (name: string) => all(name)[0]
      const wall = (value: unknown) => (String(value).includes('T') ? String(value).slice(0, 16) : `${value}T00:00`)
      return {
        one: (name: string) => one(name)?.[3],
        timeZone: one('dtstart')![1].tzid ?? 'UTC',
        walls: (name: string) => all(name).flatMap(([, , , ...values]) => values.map(wall)),
        rule: one('rrule') && new ICAL.Recur(one('rrule')![3] as never).toString(),
        days: one('dtstart')![2] === 'date'
      }
    })
}
type Read = ReturnType<typeof componentsIn>[number]

const lengthOf = ({ one, days }: Read) => {
  const [, amount] = /^P(?:T(?=\d+M)|(?=\d+D))(\d+)/.exec(String(one('duration')))!
  return days ? { days: Number(amount), durationMinutes: null } : { days: null, durationMinutes: Number(amount) }
}

const shown = (read: Read, start: string) => {
  const { one, timeZone } = read
  const title = one('summary')
  return { title, status: String(one('status')).toLowerCase(), ...spanOf(start, timeZone, lengthOf(read)) }
}

const seriesOf = (read: Read) => {
  const { days } = lengthOf(read)
  const once = { start: read.walls('dtstart')[0]!, timeZone: read.timeZone, days, recurrence: null }
  if (!read.rule) return once
  const rule = fromRuleText(read.rule, once)
  if ('reason' in rule) throw new Error(rule.reason)
  const [exceptions, additions] = [read.walls('exdate'), read.walls('rdate')]
  return { ...once, recurrence: { ...rule.recurrence, exceptions, additions } }
}

/** Whatever a calendar shows of a feed: every date of every event, in order. */
export const datesIn = (text: string) => {
  const all = componentsIn(text)
  const byId = Map.groupBy(all, ({ one }) => one('uid') as string)
  return [...byId.values()]
    .flatMap(([master, ...overrides]) => {
      const series = seriesOf(master!)
      const own = new Map(overrides.map(one => [zonedStart(one), one]))
      return expand(series, WINDOW).map(({ originalStart }) => {
        const wall = wallOf(originalStart, series)
        const override = own.get(wall)
        return override ? shown(override, override.walls('dtstart')[0]!) : shown(master!, wall)
      })
    })
    .sort((a, b) => (a.startsAt + a.title < b.startsAt + b.title ? -1 : 1))
}

/** The start that an override is for, on the wall of its series. */
const zonedStart = ({ walls, timeZone }: Read) =>
  zoned(walls('recurrence-id')[0]!, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })

/** How often a date changed when it takes place; of the series without a start. */
export const sequenceIn = (text: string, start?: string) =>
  componentsIn(text)
    .find(({ walls }) => walls('recurrence-id')[0] === start)
    ?.one('sequence')
