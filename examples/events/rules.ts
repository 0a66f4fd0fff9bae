import { isNothing, type Source } from '../directory/ledger.ts'
import type { Reason } from '../directory/reasons.ts'
import type { ImportEvent } from '../directory/row.ts'
import { addDays, inZone, WEEKDAYS, type Weekday, wallOf } from './wall.ts'

type Rule = NonNullable<ImportEvent['recurrence']>
/** When a series starts, and in which zone. */
export type Start = { at: string; zone: string; isDay: boolean }

const FREQUENCIES = ['daily', 'weekly', 'monthly', 'yearly'] as const
const KNOWN = ['frequency', 'interval', 'by_day', 'by_month_day', 'count', 'until']

type Days = Pick<Rule, 'weekdays' | 'position'>

const daysIn = (source: Source): Days | undefined => {
  const days = source.items().map(item => ({ day: item.get('day').text() ?? item.text(), num: item.get('num').value }))
  const weekdays = days.map(({ day }) => day?.toLowerCase() as Weekday)
  const [position] = days.map(({ num }) => num)
  if (!weekdays.every(day => WEEKDAYS.includes(day)) || days.some(({ num }) => num !== position)) return undefined
  return {
    ...(weekdays.length > 0 && { weekdays }),
    ...(typeof position === 'number' && { position })
  }
}

/** The last day on which a series may start, for one that ends at a moment. */
const lastDay = (until: string, { at, zone, isDay }: Start): string | undefined => {
  const end = wallOf(until)
  if (!end) return undefined
  const wall = end.isUtc && !isDay ? inZone(end.at, zone) : end.at
  const day = wall.slice(0, 10)
  return end.isDay || isDay || wall.slice(11) >= at.slice(11) ? day : addDays(day, -1)
}

const numberIn = (source: Source) => (typeof source.value === 'number' ? source.value : undefined)

/** Takes the rule of a series; null where there is none. */
export const takeRule = (rules: Source, start: Start): Rule | null | { reason: Reason } => {
  const [rule, ...others] = rules.items()
  if (!rule) return null
  if (others.length > 0) return { reason: 'twoRules' }
  const frequency = FREQUENCIES.find(one => one === rule.get('frequency').text()?.toLowerCase())
  const days = daysIn(rule.get('by_day'))
  const unknown = rule.members().some(member => !KNOWN.includes(member.path.slice(rule.path.length + 1)))
  const [monthDay, ...more] = rule.get('by_month_day').items()
  if (!frequency || !days || unknown || more.length > 0) return { reason: 'rule' }
  const said = rule.get('until').text()
  const until = said && lastDay(said, start)
  if (said && !until) return { reason: 'rule' }
  takeAll(rule)
  const [interval, count, day] = [rule.get('interval'), rule.get('count'), monthDay].map(one => one && numberIn(one))
  return {
    frequency,
    ...days,
    ...(interval !== undefined && { interval }),
    ...(day !== undefined && { monthDay: day }),
    ...(count !== undefined && { count }),
    ...(until && { until })
  }
}

const takeAll = (source: Source): void => {
  const inner = [...source.items(), ...source.members()]
  if (inner.length === 0) {
    if (!isNothing(source.value)) source.take()
  } else for (const one of inner) takeAll(one)
}

/** Takes the exceptions of a series: on its own wall, or where they only fit so, in UTC. */
export const takeExceptions = (exceptions: Source, { at, zone, isDay }: Start): string[] => {
  const label = exceptions.get('timezone')
  if (!isNothing(label.value)) label.take()
  const time = at.slice(11)
  const found = exceptions
    .get('dates')
    .items()
    .flatMap(source => {
      const wall = wallOf(source.text())
      if (!wall) {
        source.note('noDate')
        return []
      }
      if (isDay || wall.isDay || (!wall.isUtc && wall.at.slice(11) === time)) {
        source.take()
        return [`${wall.at.slice(0, 10)}T${time}`]
      }
      const moved = inZone(wall.at, zone)
      if (moved.slice(11) !== time) {
        source.note('exceptionMissed')
        return []
      }
      if (wall.isUtc) source.take()
      else source.note('exceptionInUtc', moved)
      return [moved]
    })
  return [...new Set(found)].sort()
}
