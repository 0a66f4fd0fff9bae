import type { NoticeKind, RecurrenceFrequency, TaskKind } from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import type { NoticeFacts, NoticeSpan, NoticeTemplate } from '../../core/words/notice.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import type { Sentences } from '../../platform/messages.ts'
import { shortened } from '../../platform/text.ts'
import { linkOf, nameOf } from '../messages/words.en.ts'

const { day, list, moment, plural, span } = makeLanguage('en-GB')

const UNITS = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']

/** A date and time of the wall clock as people write it: 4 March 2026, 17:30. */
const at = (start: string) => {
  const [, date = start, time] = /^(.+)T(.+)$/.exec(start) ?? []
  return time ? `${day(date)}, ${time}` : day(date)
}

type Speaker = { name: string; organisation: string | null }

const when = (date: NoticeSpan) => (date.wholeDays ? span(date) : `${span(date)} (${date.timeZone})`)
const until = ({ at, timeZone }: { at: string; timeZone: string }) => `${moment(at, timeZone)} (${timeZone})`

/** How long before the start and after the end of a meeting people can check in. */
export const AROUND_MINUTES = 30

/** What calendars, feeds and pages of events say in English. */
export const messages = {
  'event.when': when,
  'event.until': until,
  // Why nobody can check in with a code.
  'check_in.early': `Check-in opens ${AROUND_MINUTES} minutes before the start. Please come back then.`,
  'check_in.over': 'This meeting is over. Ask the people who organised it to add you.',
  'check_in.cancelled': 'This meeting is cancelled, so nobody checks in.',
  'check_in.other': 'This code is that of another meeting. Scan the code that is shown at this one.',
  'check_in.changed': 'This is not a check-in code, or a part of it is missing. Scan it again.',
  'check_in.expired': 'This code has expired. Scan the code that is shown at the meeting now.',
  'check_in.gone': 'This code is that of a meeting that no longer exists. Scan the code that is shown at this one.',
  'calendar.organisers': ({ organisers }: { organisers: readonly { name: string }[] }) =>
    `${plural(organisers.length, { one: 'Organiser', other: 'Organisers' })}: ${list(organisers.map(({ name }) => name))}`,
  'calendar.speakers': ({ speakers }: { speakers: readonly Speaker[] }) =>
    `Speakers: ${list(speakers.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name)))}`,
  'calendar.registration': ({ url }: { url: string }) => `Register as a guest: ${url}`,
  'calendar.name': 'Events'
} satisfies Sentences

const titleOf = ({ date }: NoticeFacts) => (date ? `“${shortened(date.title, 60)}”` : 'an event')

const seriesOf = ({ said }: NoticeFacts) => (said ? `“${shortened(said, 60)}”` : 'a series')
const EDITS_SERIES = 'You receive this because you are one of the people who can edit this series.'

const hostOf = (facts: NoticeFacts) => (facts.community === null ? 'Your community' : nameOf(facts))

/** A sentence, and below it what takes place, when and where. */
const about = (sentence: string, { date }: NoticeFacts) => {
  if (!date) return sentence
  const { title, where, others } = date
  const further = others > 0 && plural(others, { one: 'and # other date', other: 'and # other dates' })
  return [sentence, '', title, when(date), where, further].filter(line => line !== null && line !== false).join('\n')
}

const invited =
  (
    subject: (title: string, facts: NoticeFacts) => string,
    sentence: string,
    link: string,
    next: string,
    because = 'going to this event, or said that you might go'
  ): NoticeTemplate =>
  facts => ({
    subject: `${hostOf(facts)}: ${subject(titleOf(facts), facts)}`,
    what: about(sentence, facts),
    why: facts.cause,
    ...linkOf(facts, link),
    byWhen: facts.until && `Please answer by ${until(facts.until)}.`,
    next,
    because: `You receive this because you are ${because}.`
  })

/** What the notices about events say. */
export const notices = {
  event_invitation: invited(
    title => `will you come to ${title}?`,
    'You are invited:',
    'Answer',
    'You can answer without logging in, and change your answer later. If you are going, your calendar receives the date.',
    'a member of a community that hosts this event'
  ),
  event_answered: invited(
    (title, { decision }) => `you ${decision === 'maybe' ? 'might go' : 'are going'} to ${title}`,
    'Thank you for your answer:',
    'Change your answer',
    'Your calendar receives the date with this e-mail, and is updated when it changes.'
  ),
  event_changed: invited(
    title => `${title} has changed`,
    'It has changed, and is now:',
    'Change your answer',
    'Your calendar is updated with this e-mail. If it no longer suits you, please change your answer.'
  ),
  event_cancelled: invited(
    title => `${title} is cancelled`,
    'It does not take place:',
    'View the event',
    'With this e-mail the date is removed from your calendar.'
  ),
  event_left: invited(
    title => `you are not going to ${title}`,
    'Thank you for your answer. You are not going to:',
    'Change your answer',
    'With this e-mail the date is removed from your calendar.',
    'no longer going to this event'
  ),
  event_offered: invited(
    title => `a seat at ${title} is free for you`,
    'A seat is free, and held for you:',
    'Accept or decline the seat',
    'If you do not answer by then, the seat is offered to the next person on the waiting list.',
    'on the waiting list of this event'
  ),
  event_registration: invited(
    title => `confirm your registration for ${title}`,
    'You, or somebody who entered your address, would like to come to:',
    'Confirm your registration',
    'Your registration counts once you have confirmed it, within a day. If it was not you, there is nothing to do.',
    'registering for this event, or because somebody entered your address'
  ),
  event_reminder: invited(
    title => `a reminder of ${title}`,
    'It is about to take place:',
    'Change your answer, or turn reminders off',
    'If you cannot come, please change your answer: another person may be waiting for a seat.'
  ),
  check_in: invited(
    title => `confirm that you are at ${title}`,
    'Your e-mail address was entered with the check-in code of this meeting:',
    'Confirm that you are there',
    'Only then are you on the list of those who were there. If it was not you, ignore this message.',
    'entered as a person who is at this meeting'
  ),
  series_unconfirmed: facts => ({
    subject: `${hostOf(facts)}: does ${seriesOf(facts)} still take place?`,
    what: [
      `We do not know whether these dates of ${seriesOf(facts)} were held:`,
      '',
      ...(facts.dates ?? []).map(when)
    ].join('\n'),
    how: 'Perhaps all is well, and only the notes are missing: record who came or how many, write the minutes, or say that a date was held or not held. You can also say that the series goes on, or that it has ended.',
    ...linkOf(facts, 'Answer'),
    next: 'One answer is enough, also one of another organiser. Without one, the series is no longer listed from 30 days after this e-mail; nothing is deleted, and you can bring it back at any time.',
    because: EDITS_SERIES
  }),
  series_dormant: facts => ({
    subject: `${hostOf(facts)}: ${seriesOf(facts)} is no longer listed`,
    what: `We did not hear whether ${seriesOf(facts)} still takes place. It is dormant: its upcoming dates no longer appear in listings, calendars and feeds.`,
    how: 'If it goes on, bring it back. If it has ended, you can say that as well. Thank you for what it was.',
    ...linkOf(facts, 'Bring it back'),
    next: 'Nothing is deleted: its past dates stay, and you can bring it back at any time.',
    because: EDITS_SERIES
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }

type Series = { title: string; community: string | null; dormant: boolean }

/** What the tasks about events say. */
export const tasks = {
  series_confirmation: ({ title, community, dormant }: Series) => ({
    what: `Say whether “${title}” of ${community ?? 'a community'} still takes place`,
    why: dormant
      ? 'The series is dormant and not listed. Reaffirm it if it goes on, or cancel it if it has ended.'
      : 'It is not known whether its last three dates were held. Record attendance, a head count, minutes or the outcome, reaffirm the series, or cancel it.'
  })
} satisfies { [T in TaskKind]?: TaskTemplate }

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

/** Why a date or a series is as it is, where a person has not said it. */
export const causes = {
  dropped: 'The series no longer takes place on this date.',
  pause: 'The community pauses.',
  inCalendar: 'It was cancelled in the calendar from which it was imported.',
  empty: 'No one came.',
  unheard: 'It is not known whether its last dates were held.',
  ended: 'The series has ended.'
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
  asked:
    'This requires no confirmation: the service asks for it when it is not known whether the last dates of a series were held.',
  unheard: 'It is known whether one of its last three dates was held, or no further date is planned.',
  notified: 'The notice that asks about the series was delivered less than 30 days ago.',
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

/** Why an answer to an invitation cannot be taken. */
export const rsvpLacks = {
  unknown: 'Only people in the directory can answer, and this sign-in is not in the directory.',
  cancelled: 'This occurrence is cancelled. Answer to another one.',
  dormant: 'This series is dormant: it is not known whether it still takes place. Ask its organisers to reaffirm it.',
  over: 'This occurrence is over. Answer to one that is not.',
  none: 'The series has no occurrence left to answer to: all are over, cancelled or dormant.'
}

/** Why nobody can have been at an occurrence. */
export const attendanceLacks = {
  cancelled:
    'This occurrence is cancelled, so nobody was there. Reinstate it, or record the attendance of another one.',
  ahead: 'This occurrence has not started. Record attendance once it has.'
}

/** Why a list of people cannot be read. */
export const attendanceFaults = {
  nothing: 'Required: the key of a `person`, a `headCount` or an `unmatchedCount`.',
  noOccurrence: 'The event has no such occurrence. Of a series give the `originalStart`; of a single event omit it.',
  nameless: 'Required: the `id`, the `externalId` or the `email` of the person.',
  reportAlone: 'Send the report alone: it says itself who was there, and how many.'
}

/** Why the report of a meeting tool cannot be read. */
export const reportFaults = {
  encoding: 'The report is neither UTF-16 with a byte order mark nor UTF-8. Send the file as the tool saved it.',
  unreadable: 'The report cannot be read: a quote is not closed. Send the file as the tool saved it.',
  nobody: 'The report lists no participants. Send that of a meeting to which people came.',
  unknown: (tools: readonly string[]) =>
    `This is not an attendance report of a known tool. Send the file as ${tools.join(' or ')} saved it: of Teams the attendance report, which has a section “2. Participants” with the columns Name, Email and Participant ID (UPN); of Zoom the participants report, with the columns “Name (Original Name)” and “User Email”. Otherwise send the people as JSON.`
}

/** Why a guest cannot register. */
export const guestLacks = {
  none: 'This event takes no guests. Set `guests` of an event that everyone can see, then register them.',
  cancelled: 'This occurrence is cancelled. Register the guest for another one.',
  over: 'This occurrence is over. Register the guest for one that is not.',
  dormant: 'The series of this occurrence is dormant. Reaffirm it, then register the guest.'
}

/** Why people are not invited. */
export const invitationLacks = {
  cancelled: 'The occurrence is cancelled. Reinstate it before you invite people.',
  over: 'The occurrence is over. Invite people to one that is ahead.',
  dormant: 'The series is dormant. Reaffirm it before you invite people.'
}

/** What transitions of minutes and recordings lack. */
export const publicationLacks = {
  editor: 'Only the people who write it, organisers, facilitators, the leader and the core group can do this.'
}

/** Why something cannot be done to an occurrence now. */
export const phaseLacks = {
  ahead: 'This occurrence has not started. Come back when it has.',
  over: 'This occurrence is over. Choose one that is not.',
  cancelled: 'This occurrence is cancelled. Choose another one, or reinstate it.'
}

/** Why an agenda cannot be as it was sent. */
export const agendaLacks = {
  kind: (format: string, kinds: readonly string[]) =>
    `The format ${format} has no such agenda item. Choose one of: ${kinds.join(', ')}.`,
  field: (kind: string, field: string) => `An agenda item of the kind ${kind} has no \`${field}\`. Omit it.`,
  required: (kind: string, field: string) => `An agenda item of the kind ${kind} requires \`${field}\`.`,
  proposed: (kinds: readonly string[]) =>
    `Members can propose: ${kinds.join(', ')}. Ask the organisers for other items.`,
  editors: (field: string) => `Only the people who run the event can set \`${field}\`. Omit it.`,
  tooMany: (most: number) => `There are ${most} items already. Delete some of them first.`,
  silent: (inputs: readonly string[]) => `Reveal ${inputs.join(', ')} instead: POST …/agenda/reveals.`,
  input: (input: string) => `This agenda item takes no ${input}.`,
  votes: (left: number, most: number) =>
    left === 0
      ? `All of your ${most} votes are given. Withdraw one from another topic first.`
      : `You have ${left} of ${most} votes left for this topic.`
}

/** Why feedback cannot be taken. */
export const feedbackLacks = {
  guest: 'Feedback is for the people who were there, or said that they would be.'
}
