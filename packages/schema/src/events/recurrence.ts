import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  atMostOneOf,
  Choice,
  Day,
  Entity,
  List,
  LocalDateTime,
  Nullable,
  Ref,
  Whole
} from '../primitives/shapes.ts'

export const RECURRENCE_FREQUENCIES = ['daily', 'weekly', 'monthly', 'yearly'] as const
export const RecurrenceFrequency = Choice('RecurrenceFrequency', RECURRENCE_FREQUENCIES, {
  description: 'The unit in which a series repeats.'
})
export type RecurrenceFrequency = (typeof RECURRENCE_FREQUENCIES)[number]

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export const Weekday = Choice('Weekday', WEEKDAYS, { description: 'A day of the week.' })
export type Weekday = (typeof WEEKDAYS)[number]

/** The most that a rule with a count can make. */
export const MAX_COUNT = 1000
/** The most dates that a series excepts, and the most that it adds. */
export const MAX_DATES = 500

const recurrence = {
  frequency: Ref(RecurrenceFrequency),
  interval: Type.Optional(
    Whole(1, 99, {
      description: 'The number of days, weeks, months or years from one repetition to the next. Default: 1.',
      examples: [2]
    })
  ),
  weekdays: Type.Optional(
    List(Ref(Weekday), WEEKDAYS.length, {
      description:
        'The days of the week. Default for `weekly`: the weekday of the start. With `monthly` and `yearly`: the days that `position` counts; without it, all such days of the month. Not for `daily`. Weeks begin on Monday.',
      examples: [['tuesday', 'thursday']]
    })
  ),
  position: Type.Optional(
    Nullable(
      Whole(-1, 5, {
        description:
          'Which of these `weekdays` in the month: 1 for the first to 5 for the fifth, -1 for the last; months without it are skipped. For `monthly` and `yearly`.',
        examples: [2]
      })
    )
  ),
  monthDay: Type.Optional(
    Nullable(
      Whole(-1, 31, {
        description:
          'The day of the month, 1 to 31, or -1 for the last day. Default for `monthly` and `yearly` without `weekdays`: that of the start. Months without this day are skipped.',
        examples: [15]
      })
    )
  ),
  until: Type.Optional(
    Nullable(
      Day({
        description:
          'The last day on which it can take place, in the time zone of the event. Without `until` and `count` it does not end.',
        examples: ['2027-06-30']
      })
    )
  ),
  count: Type.Optional(
    Nullable(
      Whole(1, MAX_COUNT, {
        description: 'The number of times it repeats in all, including the first; exceptions count, additions do not.',
        examples: [10]
      })
    )
  ),
  exceptions: Type.Optional(
    List(LocalDateTime({ description: 'A start.', examples: ['2026-12-29T17:00'] }), MAX_DATES, {
      description: 'Starts at which it does not take place.',
      examples: [['2026-12-29T17:00']]
    })
  ),
  additions: Type.Optional(
    List(LocalDateTime({ description: 'A start.', examples: ['2027-01-07T17:00'] }), MAX_DATES, {
      description: 'Starts at which it takes place besides.',
      examples: [['2027-01-07T17:00']]
    })
  )
}

const NOTES = {
  description:
    'How a series repeats: every so many days, weeks, months or years, in the local time of its time zone. `yearly` is in the month of the start. Times that do not exist on the day the clocks go forward are skipped.'
}
const EXAMPLES = [
  { frequency: 'weekly', interval: 2, weekdays: ['tuesday'], exceptions: ['2026-12-29T17:00'] },
  { frequency: 'monthly', weekdays: ['thursday'], position: -1, until: '2027-06-30' }
]

export const Recurrence = Entity('Recurrence', answered(recurrence), NOTES)
export type Recurrence = Static<typeof Recurrence>

export const RecurrenceInput = Entity('RecurrenceInput', recurrence, {
  ...NOTES,
  ...atMostOneOf('until', 'count'),
  examples: EXAMPLES
})
export type RecurrenceInput = Static<typeof RecurrenceInput>
