import type { RecurrenceFrequency } from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import type { Sentences } from '../../core/words/message.ts'

const { day, list, plural } = makeLanguage('en-GB')

const UNITS = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']

/** A date and time of the wall clock as people write it: 4 March 2026, 17:30. */
const at = (start: string) => {
  const [, date = start, time] = /^(.+)T(.+)$/.exec(start) ?? []
  return time ? `${day(date)}, ${time}` : day(date)
}

type Speaker = { name: string; organisation: string | null }

/** What calendars of events say in English. */
export const messages = {
  'calendar.speakers': ({ speakers }: { speakers: readonly Speaker[] }) =>
    `Speakers: ${list(speakers.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name)))}`
} satisfies Sentences

/** Why a series cannot be as it was sent. */
export const refusals = {
  noSuchDate: (date: string) => `${date} is not a date in the calendar. Correct the day or the month.`,
  tooFar: (date: string, first: number, last: number) =>
    `${date} is too far away. Choose a date between ${first} and ${last}.`,
  noSuchZone: (zone: string) => `"${zone}" is not a time zone. Use an IANA name such as Europe/Berlin.`,
  onlyFor: (member: string, frequencies: readonly RecurrenceFrequency[]) =>
    `\`${member}\` is only for ${frequencies.join(' and ')} series. Omit it, or change the frequency.`,
  notWith: (member: string, other: string) => `Send \`${member}\` or \`${other}\`, not both.`,
  needs: (member: string, other: string) => `\`${member}\` requires \`${other}\`. Send both, or omit \`${member}\`.`,
  notZero: () => 'It must not be 0: count from 1, or use -1 for the last.',
  tooLong: (years: number) =>
    `The series goes on for more than ${years} years. Choose a smaller \`count\`, or omit it for a series without an end.`,
  untilBeforeStart: (until: string, start: string) =>
    `The series ends on ${day(until)}, before its start on ${at(start)}. Choose a later \`until\`.`,
  gap: (start: string, zone: string) =>
    `${at(start)} does not exist in ${zone}: the clocks go forward then. Choose another time for the start.`,
  notInRule: (start: string, first: string) =>
    `The start, ${at(start)}, is not one of the dates of the rule. Start on ${at(first)}, or change the rule.`,
  nothing: () => 'The rule has no date left. Check its days, its end and its exceptions.',
  tooMany: (most: number) =>
    `The series takes place more than ${most.toLocaleString('en-GB')} times between its start and a year from now. Start it later, or repeat it less often.`
} as const

/** Why a rule of another calendar cannot be taken over. */
export const unreadable = {
  twoRules: () => 'It has more than one rule.',
  noRule: () => 'It has no rule.',
  noZone: () => 'Its start has no time zone.',
  malformed: (part: string) => `“${part}” is not part of a recurrence rule.`,
  twice: (part: string) => `Its rule says ${part} twice.`,
  notCarried: (part: string) => `Its rule uses ${part}, which is not supported.`,
  beyond: (part: string, value: string) => `Its rule says ${part}=${value}, which is not supported.`,
  withoutMonth: () => 'Its rule counts the days of a whole year, which is not supported.',
  untilAndCount: () => 'Its rule has an end and a count.',
  noFrequency: () => 'Its rule does not say how often it repeats.',
  frequency: (frequency: string) => `It repeats by ${frequency}; supported are ${UNITS.join(', ')}.`
} as const

/** Why something of a calendar file was left out. */
export const skipped = {
  empty: () => 'The file is empty.',
  noCalendar: () => 'The file is not an iCalendar file: it does not begin with BEGIN:VCALENDAR.',
  noEvents: () => 'The file has no events.',
  tooManyEvents: (most: number) =>
    `The file has more than ${most.toLocaleString('en-GB')} events. Split it into several files.`,
  unreadable: () => 'Its lines cannot be read.',
  isPrivate: () => 'It is marked as private.',
  noTitle: () => 'It has no title.',
  noStart: () => 'It has no start.',
  unreadableTime: (property: string) => `Its ${property} cannot be read.`,
  unknownZone: (zone: string) => `Its time zone “${zone}” is not known.`,
  noZone: () => 'Its start has no time zone.',
  noEnd: () => 'It has no end: it is taken to last an hour.',
  endBeforeStart: () => 'Its end is not after its start.',
  tooLong: () => 'It lasts too long: at most 31 days, or 366 whole days.',
  start: (start: string) => `Its start, ${at(start)}, is not one of its dates: it begins with the first of them.`,
  dates: (count: number) =>
    plural(count, { one: '# line of dates cannot be read.', other: '# lines of dates cannot be read.' }),
  exceptions: (count: number) =>
    plural(count, { one: '# exception is not one of its dates.', other: '# exceptions are not among its dates.' }),
  moreDates: (most: number) => `It has more than ${most} exceptions or additions; the first ${most} are taken.`,
  noSeries: () => 'Its series is not in the file, or several events have its UID.',
  noOccurrence: () => 'Its series has no occurrence at that time.',
  twice: () => 'The file has the same entry before it.',
  notRepeated: () => 'It changes one occurrence of an event that does not repeat.',
  tooFarAhead: () => 'It is more than 13 months ahead. Import the file again later.',
  range: () => 'It changes all that follow it, which is not supported.',
  titled: (title: string, reason: string) => `“${title}”: ${reason}`
} as const

/** Why a date was cancelled, where a person has not said it. */
export const causes = {
  dropped: 'The series no longer takes place on this date.',
  pause: 'The community pauses.',
  inCalendar: 'It was cancelled in the calendar from which it was imported.'
} as const

/** Why an occurrence cannot be as an import states it. */
export const statedFaults = {
  noOccurrence:
    'The event has no occurrence with this original start, or it is more than 13 months ahead. Correct or omit it.',
  cause: 'A cancelled occurrence requires a cause. Say why it was cancelled.'
} as const

const shared = {
  reason: 'Give a reason that helps the people concerned.',
  editor: 'Only its organisers and facilitators, the leader and the core group can do this.'
}

/** What transitions of events lack. */
export const eventLacks = {
  ...shared,
  ahead: 'The event is over. Record the outcome of its occurrences instead.',
  member: 'Only members can propose events for the community.',
  decider: 'Only the leader and the core group of its community can do this.',
  organisation: 'People can only create an event as proposed, tentative or confirmed.'
}

/** What transitions of occurrences lack. */
export const occurrenceLacks = {
  ...shared,
  ahead: 'The occurrence is over. Record its outcome instead.',
  event: 'The event is cancelled. Reinstate it with the scope `all`.'
}
