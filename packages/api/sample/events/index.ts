import { type EventUpsert, WEEKDAYS, type Weekday } from '@guildhall/schema'
import { addDays, DAY_MS } from '../../src/platform/days.ts'
import { stories } from '../communities/index.ts'
import { type Calendar, calendar } from '../days.ts'
import { craft } from './craft.ts'
import type { Meeting, Turn } from './meeting.ts'
import { operations } from './operations.ts'
import { people } from './people.ts'

/** All events of the sample’s communities. */
export const meetings: readonly Meeting[] = [...craft, ...operations, ...people]

/** An event to load: its organisers by their sign-ins, the first day of which nothing is heard, and what became of its dates. */
export type SampleEvent = {
  draft: EventUpsert
  leaders: string[]
  unheard: string | null
  turns: (Turn & { from: string })[]
}

// The first day of all, 1 January 1970, was a Thursday.
const weekdayOf = (day: string): Weekday => WEEKDAYS[(Date.parse(day) / DAY_MS + 3) % 7]!

/** Which of its weekdays a day is in its month: 1 for the first, and -1 as well for the last. */
const positionsOf = (day: string): number[] => {
  const [month, date] = day.split(/-(?=\d+$)/)
  return [Math.ceil(Number(date) / 7), addDays(day, 7).startsWith(month!) ? 0 : -1]
}

const firstDay = ({ on, since, repeats }: Meeting, day: Calendar): string => {
  let first = day(since)
  const fits = () => weekdayOf(first) === on && (!repeats?.position || positionsOf(first).includes(repeats.position))
  while (!fits()) first = addDays(first, 1)
  return first
}

const ruleOf = ({ on, repeats, until }: Meeting, day: Calendar) =>
  repeats && { ...repeats, weekdays: [on], ...(until === undefined ? {} : { until: day(until) }) }

const eventOf = (meeting: Meeting, index: number, day: Calendar): SampleEvent => {
  const {
    community,
    with: others = [],
    on: _on,
    at,
    zone,
    since: _since,
    repeats: _repeats,
    until: _until,
    ...rest
  } = meeting
  const { unheard, turns = [], ...said } = rest
  const { leaders } = stories.find(({ slug }) => slug === community)!
  return {
    draft: {
      source: 'sample',
      externalKey: `e-${index + 1}`,
      hosts: [community, ...others],
      ...said,
      start: `${firstDay(meeting, day)}T${at}`,
      timeZone: zone,
      recurrence: ruleOf(meeting, day) ?? null
    },
    leaders: leaders.filter(({ until }) => until === undefined || until < 0).map(({ who }) => who),
    unheard: unheard === undefined ? null : day(unheard),
    turns: turns.map(turn => ({ ...turn, from: day(turn.ago) }))
  }
}

/** The events of the sample as they are on a day: each on its weekday, two years back and on from there. */
export const sampleEvents = (today: string): SampleEvent[] => {
  const day = calendar(today)
  return meetings.map((meeting, index) => eventOf(meeting, index, day))
}
