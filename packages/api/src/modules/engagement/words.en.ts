import type { MetricPeriod, NoticeKind, ResourceKind, TaskKind } from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import type { NoticeTemplate } from '../../core/words/notice.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import type { Sentences } from '../../platform/messages.ts'
import { becauseOf, decided, linkOf, nameOf } from '../messages/words.en.ts'

const { plural, list, day } = makeLanguage('en-GB')

/** Why a contribution is not recorded. */
export const contributionFaults = {
  forgotten: (day: string) => `Contributions before ${day} are no longer kept. Leave it out.`,
  future: 'It has not happened yet. Send an `occurredAt` that is not in the future.',
  self: 'The counterpart is another person. Send their id, or leave it out.',
  known:
    'This source sent another contribution under this key. A contribution never changes: take it back with `corrects`, and send the new one under another key.',
  weight: 'A correction takes back the whole weight. Leave `weight` out.',
  theirs: 'A correction repeats this field of the contribution that it takes back.',
  correction: 'This is a correction itself. Send what was taken back under a new key instead.',
  corrected: 'This contribution was corrected already.'
}

/** Why a weight is not changed. */
export const weightFaults = {
  startsOn: 'The weight of past days never changes. Send a day after today.'
}

/** Why thanks are not given. */
export const kudoFaults = {
  unknown: 'Only people in the directory can give kudos.',
  community: 'The occurrence or resource belongs to another community. Leave `community` out.'
}

type Correction = { person: string; community: string | null; escalated: boolean }

/** Why a correction is not requested. */
export const correctionFaults = {
  unknown: 'Only people in the directory have entries in the ledger.',
  entry: 'You have no such entry in the ledger of this community, or it was taken back already. Send its `key`.',
  kudo: (id: string) => `You gave this kudo and can delete it yourself: DELETE /v1/kudos/${id}.`
}

/** What transitions of correction requests lack. */
export const correctionLacks = {
  asker: 'Only the person who asks can withdraw the request.',
  leader: 'The leader of the community decides on it.',
  organisation: 'The leader did not decide in time; now the admins of the portals of the community do.',
  own: 'Another person decides on your own request. You can withdraw it.',
  reason: 'Give a reason that helps the person.',
  corrected: 'The entry is read from another record. Correct that first; then accept.',
  waited: (days: number) => `The leader has ${days} days to decide, where the community has one.`
}

/** What the notices about kudos and corrections say; `said` is the message, `who` the person who gives them. */
export const notices = {
  kudos_received: facts => ({
    subject: `${facts.community ? `${nameOf(facts)}: ` : ''}${facts.who ?? 'A person'} thanks you`,
    what: `${facts.who ?? 'A person'} writes: “${facts.said ?? ''}”`,
    ...linkOf(facts, 'Open it'),
    next: facts.community ? `It was given in ${nameOf(facts)}.` : 'There is nothing to do.',
    because: 'You receive this because you are the person who was thanked.'
  }),
  correction_requested: facts => ({
    subject: `${nameOf(facts)}: a correction to decide`,
    what: `A person asks for the correction of an entry of theirs in the ledger of ${nameOf(facts)}.`,
    how: 'Your tasks have the request. Accept it, or decline it with a reason.',
    ...linkOf(facts, 'Decide on it'),
    next:
      facts.role === 'admin'
        ? 'The leader did not decide in time, so that it waits for you.'
        : 'If you do not decide within 14 days, the organisation does.',
    because: becauseOf(facts, 'leader')
  }),
  correction_escalated: facts => ({
    subject: `${nameOf(facts)}: the organisation decides on a correction`,
    what:
      facts.role === 'leader'
        ? `A request for a correction in the ledger of ${nameOf(facts)} was not decided within 14 days.`
        : `Your request for a correction in the ledger of ${nameOf(facts)} now goes to the organisation.`,
    ...linkOf(facts, 'Read the details'),
    next: 'The organisation decides on it. There is nothing to do.',
    because: becauseOf(facts, 'concerned')
  }),
  correction_decided: decided(
    facts => `${nameOf(facts)}: the correction was ${facts.decision ?? 'decided'}`,
    facts =>
      facts.decision === 'accepted'
        ? 'The entry no longer counts. There is nothing to do.'
        : 'The entry stays as it is. A new request with more information is possible.',
    'concerned'
  )
} satisfies { [N in NoticeKind]?: NoticeTemplate }

/** What the tasks about corrections say. */
export const tasks = {
  correction_decision: ({ person, community, escalated }: Correction) => ({
    what: `Decide on a correction that ${person} asks for in the ledger of ${community ?? 'a community'}`,
    why: escalated
      ? 'The leader did not decide in time.'
      : 'People can ask for the correction of their own entries. After 14 days the organisation decides.'
  })
} satisfies { [T in TaskKind]?: TaskTemplate }

const spaced = (name: string) => name.replaceAll('_', ' ')
/** The full stop after a text that has no end of its own. */
const stop = (text: string) => (/[.!?…]$/.test(text) ? '' : '.')
const capital = (text: string) => text.replace(/^./u, letter => letter.toUpperCase())

/** Why a metric has no value. */
const LACKS: Record<string, string> = {
  small_numbers: 'withheld, fewer than 5',
  open_period: 'withheld until the period is over',
  records_deleted: 'the records are no longer kept',
  not_computed_yet: 'not computed yet',
  no_events: 'no events',
  no_capacity: 'capacity unknown',
  no_attendance: 'no attendance on record',
  attendance_unknown: 'attendance unknown',
  names_unknown: 'names unknown',
  values_unknown: 'values unknown',
  no_units: 'no units on record',
  no_members: 'no members',
  no_leader: 'no leader',
  no_charter: 'no published charter',
  no_reviews: 'no reviews'
}

const PERIODS: Record<MetricPeriod, { one: string; other: string }> = {
  month: { one: '# month', other: '# months' },
  quarter: { one: '# quarter', other: '# quarters' },
  year: { one: '# year', other: '# years' }
}

type Lack = { reason: string }
type InPeriod = { value: string; period: string }

type Count = { count: number }
type Share = { value: string }
type Quote = { text: string }
const textsOf = (quotes: readonly Quote[]) => quotes.map(({ text }) => text)
type Shared = { kind: ResourceKind; title: string; summary: string | null; impact: string | null }

type Window = { from: string; to: string }
const within = ({ from, to }: Window) => `from ${day(from)} to ${day(to)}`
type Periods = Window & { active: number; giving: number; periods: number }
const taken = ({ active, giving, periods, ...window }: Periods) =>
  `${within(window)}, took part in ${active} of ${periods} periods and gave something in ${giving}`

/** What labels, levels, charts and sponsor briefs say in English. */
export const messages = {
  // None of these says that one label or level is better than another.
  'label.giver': (window: Window) =>
    `Giver: ${within(window)}, you gave more than you received. All kinds are welcome; a community also needs people who ask.`,
  'label.matcher': (window: Window) =>
    `Matcher: ${within(window)}, you gave about as much as you received. All kinds are welcome.`,
  'label.taker': (window: Window) =>
    `Taker: ${within(window)}, you received more than you gave. All kinds are welcome: people who ask and learn let others give.`,
  'label.quiet': (window: Window) =>
    `Quiet: ${within(window)}, there is too little on record to compare giving and receiving. Attendance, questions and thanks alone never lead to another label. All kinds are welcome.`,
  'label.newcomer': 'There is no label in the first 30 days of a membership. Welcome!',
  'label.opted_out': 'You chose not to have a label. What you give still counts in the sums of the community.',
  'label.not_a_member': 'Only members have labels.',
  'level.core_participant': (periods: Periods) =>
    `Core participant: ${taken(periods)}. All levels are welcome, and people move between them.`,
  'level.active': (periods: Periods) =>
    `Active: ${taken(periods)}. All levels are welcome, and people move between them.`,
  'level.peripheral': (periods: Periods) =>
    `Peripheral: ${taken(periods)}. All levels are welcome: to read and listen is a way to take part.`,
  'level.inactive': (periods: Periods) =>
    `Inactive: ${taken(periods)}. All levels are welcome, and not everything is on record.`,
  'level.new': 'New: a level takes 2 complete periods of membership. Welcome!',
  'level.not_a_member': 'Only members have a level.',
  'level.withheld': 'What is known about one person is withheld from keys. The figures of the community are available.',
  'formula.gmt':
    'b = (G − T) / (G + T). G and T sum the weights of what was given and received in 180 days, halved every 90 days. M is the same of both together, without attendance, questions, use and thanks. From no label or quiet: M < 3 is quiet, b ≥ 0.20 giver, b ≤ −0.20 taker, else matcher. From another label: M < 2.5 is quiet; a matcher changes at 0.25 or −0.25; a giver stays while b ≥ 0.15, a taker while b ≤ −0.15. The label follows from the inputs in their order: the last days of the 6 complete months before the day, and the day.',
  'formula.level':
    'Of the last 6 complete periods before the day (months; quarters or half-years where the community meets less often), in 4 or more with an act and 2 or more with a gift: core_participant; in 2 or more: active; in 1: peripheral; in none: inactive. With fewer than 2 complete periods of membership: new. Periods with a declared pause for half of their days in which nothing was held are replaced by earlier ones, 12 at most.',
  'formula.gravity':
    'Weights: core_participant 10, active 4, peripheral 1, inactive 0; new members are left out. mass is their sum, density is mass divided by the members who are not inactive. Of those who were members at both ends of the quarter, up, held and down moved to a level of more, the same or less weight; drift is the mean change. falling is 1 if, over two quarters, down − up > 2·√(up + down).',
  'formula.concentration':
    'top_share is the largest share of one person in the weights that were given in the quarter, without organising and facilitating; absence_factor is the smallest number of people who gave at least half of them; unit_absence_factor is the same over units. organising_share is the largest share of one person in organising and facilitating. carried_by_one is 1 if, in the last two periods of the level, one person gave 0.8 or more, or organised 0.8 or more and no other person gave 3 or more; it takes 3 events held, 15 in weights and 5 members to say so.',
  'formula.bridge':
    'The share of acts between two units among answers, mentoring, thanks and talks at the same event, divided by 1 − Σ out·in, where out and in are the shares of each unit in giving and receiving. Without units for one act in five, or with one unit, there is no value; with fewer than 20 acts, or 5 people on either side, it is withheld.',
  'formula.newcomers':
    'The memberships that began in the quarter and whose person gave something other than thanks on one of the first 90 days, divided by all of them. There is no value until each of them had 90 days.',

  'metric.lack': ({ reason }: Lack) => LACKS[reason] ?? spaced(reason),
  'metric.part': ({ part }: { part: string }) => spaced(part),
  'metric.scope.all': 'All communities',

  'chart.unit': ({ unit, period }: { unit: string; period: MetricPeriod }) => `${unit} by ${period}`,
  'chart.others': ({ count }: { count: number }) => plural(count, { one: '# other', other: '# others' }),
  'chart.value': ({ value, period }: InPeriod) => `${value} in ${period}.`,
  'chart.change': ({ first, since, last, period }: { first: string; since: string; last: string; period: string }) =>
    `From ${first} in ${since} to ${last} in ${period}.`,
  'chart.parts': ({ period, parts }: { period: string; parts: { name: string; value: string }[] }) =>
    `${period}: ${parts.map(({ name, value }) => `${name} ${value}`).join(', ')}.`,
  'chart.no_values': 'There are no values in these periods.',
  'chart.open': ({ period }: { period: string }) => `${period}: so far, the period is not over`,
  'chart.lack': ({ lack, count, of, period }: { lack: string; count: number; of: number; period: MetricPeriod }) =>
    `${capital(lack)}: ${count} of ${plural(of, PERIODS[period])}`,

  'brief.kind': 'Sponsor brief',
  'brief.title': ({ name }: { name: string }) => `Sponsor brief: ${name}`,
  'brief.question.organisation': 'Why the organisation should support it',
  'brief.question.manager': 'Why a manager should release people',
  'brief.question.member': 'What a member gets',
  'brief.notes': 'About the figures',
  'brief.source': ({ sources }: { sources: Quote[] }) => `Source: ${textsOf(sources).join('; ')}`,
  'brief.source_text': ({
    title,
    formula,
    exclusions
  }: {
    title: string
    formula: string | null
    exclusions: Quote[]
  }) =>
    [
      `${title}${stop(title)}`,
      ...(formula === null ? [] : [formula]),
      ...(exclusions.length > 0 ? [`Not counted: ${textsOf(exclusions).join(' ')}`] : [])
    ].join(' '),
  'brief.figure': ({ fact, before }: { fact: string; before: string | null }) =>
    `${fact}${before === null ? '' : `; a year earlier: ${before}`}.`,
  'brief.lacking': ({ title, lack }: { title: string; lack: string }) => `${title}: ${lack}.`,
  'brief.names_unknown': ({ unnamed, events }: { unnamed: number; events: number }) =>
    `names unknown for ${unnamed} of ${plural(events, { one: '# event', other: '# events' })}`,
  'brief.caveat': ({ lack }: { lack: string }) => `${capital(lack)}.`,
  'brief.nothing': 'Nothing is on record yet.',

  'brief.members': ({ count }: Count) => plural(count, { one: '# person is a member', other: '# people are members' }),
  'brief.reach': ({ value }: Share) => `${value} of the units of the organisation have a member`,
  'brief.resources': ({ count }: Count) =>
    plural(count, { one: '# resource was added', other: '# resources were added' }),
  'brief.events_held': ({ count }: Count) => plural(count, { one: '# event was held', other: '# events were held' }),
  'brief.head_count': ({ count }: Count) =>
    plural(count, { one: '# attendance was counted at the events', other: '# attendances were counted at the events' }),
  'brief.fill_rate': ({ value }: Share) => `${value} of the seats were taken`,
  'brief.repeat_attendance': ({ value }: Share) => `${value} of the people who came, came more than once`,
  'brief.newcomers': ({ count }: Count) => plural(count, { one: '# newcomer joined', other: '# newcomers joined' }),
  'brief.participants': ({ count }: Count) =>
    plural(count, { one: '# person took part in events', other: '# different people took part in events' }),
  'brief.events_proposed': ({ value }: Share) => `${value} of the events were proposed by members`,

  'brief.mission': ({ text }: Quote) => `Mission: “${text}”`,
  'brief.strategic_objectives': ({ items }: { items: Quote[] }) =>
    `Objectives of the organisation that it serves: ${list(textsOf(items).map(text => `“${text}”`))}`,
  'brief.commitment': ({ text }: Quote) => `What members contribute: “${text}”`,
  'brief.objectives': ({ text }: Quote) => `What members want to achieve: “${text}”`,
  'brief.communities': ({ count }: Count) =>
    plural(count, { one: '# community is shown on the portal.', other: '# communities are shown on the portal.' }),
  'brief.resource': ({ kind, title, summary, impact }: Shared) =>
    [
      `${capital(spaced(kind))}: “${title}”${stop(title)}`,
      ...(summary ? [summary] : []),
      ...(impact ? [`Where it was used, and its effects: ${impact}`] : [])
    ].join(' '),
  'brief.minutes': ({ title, on }: { title: string; on: string }) => `Minutes: “${title}”, ${day(on)}.`,

  'brief.period': ({ period, timeZone }: { period: string; timeZone: string }) =>
    `The figures are about ${period} (time zone ${timeZone}).`,
  'brief.withheld':
    '“Withheld, fewer than 5” stands for figures about fewer than 5 people, and for others by which these could be worked out.',
  'brief.left_out': ({ titles }: { titles: Quote[] }) =>
    `Not included, because it is not visible to the caller: ${list(textsOf(titles))}.`,
  'brief.records': 'descriptions',
  'brief.works': 'resources',
  'brief.texts': 'minutes'
} satisfies Sentences
