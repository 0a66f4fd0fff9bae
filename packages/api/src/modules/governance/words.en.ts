import type {
  AgendaItem,
  Role as CommunityRole,
  CommunityStatus,
  InfractionStatus,
  MeasureChoice,
  PageInstead,
  TaskKind,
  TouchpointKind,
  UpdateKind
} from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import type { Sentences } from '../../platform/messages.ts'
import { factMessages } from './facts.words.en.ts'

const { plural, list, day } = makeLanguage('en-GB')

const spaced = (name: string) => name.replaceAll('_', ' ')
const pages = (count: number) => plural(count, { one: '# page', other: '# pages' })
const since = (on: string | null) => (on ? ` since ${day(on)}` : '')

type Role = 'primary' | 'secondary'
/** A leave: until a day or, where its end is not known, since one. */
type Leave = { from: string; until: string | null }
const leave = ({ from, until }: Leave) => (until ? `until ${day(until)}` : `since ${day(from)}`)

const BY: Record<UpdateKind, string> = {
  attestation: 'confirmed by a representative',
  heartbeat: 'reported by the portal',
  sitemap: 'according to the sitemap',
  http: 'according to its Last-Modified header',
  content: 'according to a change detected by the monitor'
}

type Flaw = { flaw: keyof typeof FLAWS; count: number }
const FLAWS = {
  no_title: () => 'no title',
  no_heading: () => 'no heading',
  broken_links: (count: number) => plural(count, { one: '# broken link', other: '# broken links' }),
  broken_images: (count: number) => plural(count, { one: '# broken image', other: '# broken images' }),
  images_without_alt: (count: number) =>
    plural(count, { one: '# image without alternative text', other: '# images without alternative text' })
}
const flawIn = ({ flaw, count }: Flaw) => FLAWS[flaw](count)

type Instead = { instead: PageInstead }
const INSTEAD: Record<PageInstead, string> = {
  unavailable: 'a notice that the site is unavailable for now',
  not_found: 'a message that the page was not found',
  login_required: 'a request to sign in',
  moved: 'another page, which visitors are sent on to',
  error_page: 'an error message of its server',
  parked: 'a placeholder of a domain provider'
}

const CONTACTS: Record<TouchpointKind, string> = {
  meeting: 'A meeting with the sponsor',
  call: 'A call with the sponsor',
  visit: 'A visit of the sponsor',
  message_sent: 'A message of the sponsor to others',
  success_told: 'A success that the sponsor reported',
  people_released: 'People whom the sponsor released',
  budget_given: 'A budget that the sponsor gave',
  obstacle_removed: 'An obstacle that the sponsor removed',
  other: 'Contact with the sponsor'
}

type LaunchObjective = NonNullable<AgendaItem['objective']>
const OBJECTIVES: Record<LaunchObjective, string> = {
  story_so_far: 'the story so far',
  why_join: 'why to join',
  sponsor_framing: 'the framing by the sponsor',
  feedback: 'the feedback that is requested',
  next_steps: 'the next steps',
  call_to_action: 'the call to action',
  who_is_in_the_room: 'who is in the room'
}

/** The lowest and the highest number that pass; null where there is no such end. */
type Threshold = { least: number | null; most: number | null }
const within = (least: number | null, most: number | null) =>
  least === null
    ? `At most ${most}`
    : most === null
      ? `At least ${least}`
      : least === most
        ? `Exactly ${least}`
        : `Between ${least} and ${most}`

type On = { on: string }
type Named = { name: string }
/** A window, both days in it. */
type Days = { from: string; lastDay: string }
const between = ({ from, lastDay }: Days) => `from ${day(from)} to ${day(lastDay)}`

/** What findings, rules and badges say in English. */
export const messages = {
  ...factMessages,

  'not_judged.inactive': ({ status }: { status: CommunityStatus }) => `The community is ${spaced(status)}.`,
  'not_judged.ended': ({ status }: { status: CommunityStatus }) =>
    `The community is ${status}, and its page is kept for reading only.`,
  'not_judged.out_of_scope': 'The portal does not use this rule here.',
  'not_judged.young': ({ on }: On) => `The community was launched on ${day(on)} and is too new to evaluate.`,
  'not_judged.paused': ({ until }: { until: string }) => `The community is in its declared pause until ${day(until)}.`,
  'not_judged.window': ({ from, on }: On & { from: string }) =>
    `The community was launched on ${day(on)}, and what happened since ${day(from)} is compared.`,
  'not_judged.few_periods': 'Most of the time that is compared lies in declared pauses.',
  'not_judged.few_members': ({ fewest }: { fewest: number }) =>
    `The community has fewer than ${fewest} members, and single people are not evaluated.`,
  'not_judged.not_recorded': ({ from }: { from: string }) =>
    `Nothing that people gave to the community since ${day(from)} is on record.`,
  'not_judged.names': ({ from }: { from: string }) =>
    `Since ${day(from)}, fewer than half of the people at events are on record by name.`,
  'custom.number': ({ what, value }: { what: string; value: number }) => `${what}: ${value}.`,
  'custom.day': ({ what, on }: On & { what: string }) => `${what}: ${day(on)}.`,
  'custom.choice': ({ what, choice }: { what: string; choice: MeasureChoice }) => `${what}: ${spaced(choice)}.`,
  'custom.unknown': ({ what }: { what: string }) => `${what}: not known.`,
  'custom.passes': ({ title, found }: { title: string; found: string }) => `${title} ${found}`,
  'custom.fails': ({ fails, found, required }: { fails: string; found: string; required: string }) =>
    `${fails} ${found} ${required}`,
  'custom.required.number': ({ least, most }: Threshold) => `${within(least, most)} is required.`,
  'custom.required.day': ({ least, most }: Threshold) => `${within(least, most)} days ago is required.`,
  'custom.required.choice': ({ choices }: { choices: readonly { choice: MeasureChoice }[] }) =>
    `Required: ${list(choices.map(({ choice }) => spaced(choice)))}.`,
  'evidence.held': ({ from, lastDay, held }: Days & { held: number }) =>
    `${plural(held, { one: '# event was', other: '# events were' })} held ${between({ from, lastDay })}.`,
  'set_aside.page_removed': 'The page was removed.',
  'set_aside.rule_left': 'The portal no longer uses this rule.',
  'set_aside.community_left': 'The community is no longer on this portal.',
  'waiver.holds': ({ by, until, why }: { by: string | null; until: string; why: string }) =>
    `Waived${by ? ` by ${by}` : ''} until ${day(until)}: ${why}`,
  'waiver.ends': 'The waiver ends, and the rule applies again.',
  'report.upheld': 'Reported by a reader and upheld.',
  'report.undecided': 'Reported by a reader, not decided yet.',
  'monitor.not_read': 'The monitor has not read the page yet.',
  'leader.none': 'The community has no leader today.',

  'badge.not_reviewed': 'Not reviewed yet',
  'badge.reviewed': ({ on }: On) => `Up to date · reviewed ${day(on, 'medium')}`,
  'badge.updated': ({ on }: On) => `Up to date · updated ${day(on, 'medium')}`,
  'badge.due_by': ({ on }: On) => `Review due by ${day(on, 'medium')}`,
  'badge.due_since': ({ on }: On) => `Review due since ${day(on, 'medium')}`,
  'badge.long_overdue': ({ on }: On) => `Review long overdue · since ${day(on, 'medium')}`,
  'badge.removed': 'Removed',
  'badge.closed': 'Closed',
  'badge.paused': ({ on }: On) => `Paused until ${day(on, 'medium')}`,
  'badge.waived': ({ on }: On) => `Waived until ${day(on, 'medium')}`,
  'badge.title': ({ name, text }: Named & { text: string }) => `${name}: ${text}`,
  'badge.description': ({ on, everyDays }: { on: string | null; everyDays: number }) =>
    `${on ? `The page was last updated on ${day(on, 'medium')}` : 'The date of the last update is not known yet'}. It is due for review every ${everyDays} days.`,

  'close.consultation.title': 'The members are heard before the community closes',
  'close.consultation.fails': 'The poll of the members about closing has not ended.',
  'close.consultation.ask': 'wait for the answers of the members',
  'close.consultation.remedy': 'Give the members time to answer, and consider what they say.',
  'close.consultation.effort': 'a conversation',
  'close.consultation.heard': ({ until }: { until: string }) =>
    `The members were heard: they could answer until ${day(until)}.`,
  'close.consultation.no_members': 'The community has no active members to ask.',
  'close.consultation.none':
    'The members have not been asked. Let the community continue with `resume`, and begin to close it again: this asks them.',
  'close.consultation.open': ({ until }: { until: string }) =>
    `The members can answer until ${day(until)}. Wait for their answers.`,
  'close.lessons.title': 'What was learned is kept when the community closes',
  'close.lessons.fails': 'The community has published no lessons learned, and it is not stated that none are known.',
  'close.lessons.ask': 'write down what was learned',
  'close.lessons.remedy': 'Publish the lessons learned as a resource of the kind `lessons_learned`.',
  'close.lessons.effort': '1 hour',
  'close.lessons.written': ({ lessons }: { lessons: number }) =>
    `${plural(lessons, { one: '# resource has', other: '# resources have' })} the lessons learned.`,
  'close.lessons.none_known': 'It is stated for the record that no lessons learned are known.',
  'close.lessons.none':
    'No lessons learned are published. Publish a resource of the kind `lessons_learned`, or send `noLessonsKnown` to state that none are known.',

  'community.big-boys-club.title': 'All kinds of members give talks',
  'community.big-boys-club.fails':
    'In the last 2 quarters, people managers gave clearly more of the talks than their share of the members, while fewer others came to each event in the second quarter than in the first.',
  'community.big-boys-club.ask': 'invite other members to speak',
  'community.big-boys-club.remedy':
    'Invite members who do not manage people to speak: plan lightning talks or a lean coffee, where a few minutes are enough. If it is not known who manages people, the directory can say it.',
  'community.big-boys-club.effort': 'one event',
  'community.big-boys-club.few_talks': ({ from, lastDay, fewest }: Days & { fewest: number }) =>
    `Fewer than ${fewest} talks are on record ${between({ from, lastDay })}.`,
  'community.big-boys-club.no_attendance': (days: Days) =>
    `It is not on record in both quarters how many people came to the events ${between(days)}.`,
  'community.big-boys-club.managers_unknown':
    'For more than one in five members, it is not known whether they manage people.',
  'community.big-boys-club.shared': (days: Days) =>
    `People managers did not give clearly more of the talks ${between(days)} than their share of the members.`,
  'community.big-boys-club.attended': (days: Days) =>
    `People managers gave many of the talks ${between(days)}, and as many others came as before.`,
  'community.big-boys-club.falling': (days: Days) =>
    `People managers gave clearly more of the talks ${between(days)} than their share of the members, and fewer others came.`,

  'charter.review.title': 'The charter is reviewed on time',
  'charter.review.fails': 'The review date of the charter in force has passed.',
  'charter.review.ask': 'review the charter',
  'charter.review.remedy':
    'Review the charter with the core group: compare the goals and measures with what was achieved, hear the members, and set the next review date.',
  'charter.review.effort': 'one meeting',
  'charter.review.no_charter': 'The community has no published charter to review.',
  'charter.review.no_date': 'The charter has no review date.',
  'charter.review.passed': ({ on }: On) => `The review of the charter was due on ${day(on)}.`,
  'charter.review.due': ({ on }: On) => `The charter is due for review on ${day(on)}.`,

  'community.charter.title': 'The community has a charter',
  'community.charter.fails': 'It has no published charter.',
  'community.charter.ask': 'publish a charter',
  'community.charter.remedy':
    'Draft the charter with the core group: mission, goals, how the community works, and the date of its first review; then publish it.',
  'community.charter.effort': 'one workshop',
  'community.charter.published': 'The charter of the community is published.',
  'community.charter.removed': ({ on }: On) => `The community removed its charter on ${day(on)} without a new one.`,
  'community.charter.none': 'The community has no published charter.',
  'community.charter.version': ({ number, on }: On & { number: number }) =>
    `Version ${number} of the charter was published on ${day(on)}.`,

  'community.core-group.title': 'The community has a core group',
  'community.core-group.fails': 'It has fewer than 3 core members, including the leader.',
  'community.core-group.ask': 'grow the core group',
  'community.core-group.remedy': 'Ask the most active members to join the core group, and give them the role.',
  'community.core-group.effort': 'a few conversations',
  'community.core-group.size': ({ size, atLeast }: { size: number; atLeast: number }) =>
    `The core group has ${plural(size, { one: '# person', other: '# people' })}, including the leader; it needs ${atLeast}.`,
  'community.core-group.member': ({ name, leads }: Named & { leads: boolean }) =>
    `${name} is ${leads ? 'its leader' : 'in the core group'}.`,

  'community.diversity.title': 'Members come from several units',
  'community.diversity.fails': 'More than 80 % of the active members are from one unit.',
  'community.diversity.ask': 'invite people from other units',
  'community.diversity.remedy':
    'Invite people from other units: ask members whom they work with, and hold an event at those units.',
  'community.diversity.effort': 'a few invitations',
  'community.diversity.few_known': ({ fewest }: { fewest: number }) =>
    `The unit is known for fewer than ${fewest} active members.`,
  'community.diversity.largest': ({ unit, percent }: { unit: string; percent: number }) =>
    `${percent} % of the active members whose unit is known are from ${unit}.`,
  'community.diversity.known': ({ known, members }: { known: number; members: number }) =>
    `The unit is known for ${known} of ${members} active members.`,

  'community.touchpoint.done': ({ kind, on }: On & { kind: TouchpointKind }) => `${CONTACTS[kind]} on ${day(on)}`,
  'community.touchpoint.planned': ({ kind, on }: On & { kind: TouchpointKind }) =>
    `${CONTACTS[kind]}, planned for ${day(on)}, is not recorded as done or cancelled`,

  'community.big-brother.title': 'The management is on the side of the community',
  'community.big-brother.fails':
    'Nobody sponsors it, its sponsor has withdrawn, or two touchpoints with its sponsors are overdue.',
  'community.big-brother.ask': 'agree with the sponsor how to go on',
  'community.big-brother.remedy':
    'Talk to the sponsor, or to the person who can become one, about what the community needs, and record when you meet next.',
  'community.big-brother.effort': 'a conversation',
  'community.big-brother.vacant': 'Nobody sponsors the community.',
  'community.big-brother.withdrawn': ({ on }: On) => `The last sponsorship of the community ended on ${day(on)}.`,
  'community.big-brother.overdue': ({ count, on }: On & { count: number }) =>
    `${plural(count, { one: '# touchpoint with a sponsor is', other: '# touchpoints with a sponsor are' })} overdue, the first since ${day(on)}.`,
  'community.big-brother.beside': ({ name }: Named) =>
    `${name} sponsors the community and is in contact with it as planned.`,

  'community.dropped-anchor.title': 'The community keeps its anchors',
  'community.dropped-anchor.fails':
    'Within 90 days, half of the core participants, at least 2, left or now take part less often; or the primary representative of a page that is due for review was not heard of for 30 days, and there is no secondary one.',
  'community.dropped-anchor.ask': 'ask who can take over from people of the core',
  'community.dropped-anchor.remedy':
    'Talk to the people of the core: thank them, ask what they need, and ask active members to share the work; name a secondary representative for each page.',
  'community.dropped-anchor.effort': 'a few conversations',
  'community.dropped-anchor.silent': ({ days }: { days: number }) =>
    `The primary representative of a page that is due for review was not heard of for ${days} days or more, and there is no secondary representative.`,
  'community.dropped-anchor.page': ({ page, on }: On & { page: string }) =>
    `The primary representative of the page ${page} was last heard of on ${day(on)}.`,
  'community.dropped-anchor.core': ({ days }: { days: number }) =>
    `Within ${days} days, half of the core participants or more left the community or now take part less often.`,
  'community.dropped-anchor.held': ({ days }: { days: number }) =>
    `Within ${days} days, the core participants stayed, or most of them did.`,

  'community.dormancy.title': 'The community is active',
  'community.dormancy.fails':
    'Nothing was held, planned or given in 180 days, or twice the declared rhythm if that is longer. Pauses do not count. The people who lead it decide.',
  'community.dormancy.ask': 'decide whether the community rests',
  'community.dormancy.remedy':
    'Let the community rest if it needs a break: a dormant community keeps everything and can be woken at any time. If it is active, plan its next event.',
  'community.dormancy.effort': 'a conversation',
  'community.dormancy.alive': ({ on }: On) => `The last activity of the community was on ${day(on)}.`,
  'community.dormancy.quiet': ({ on, within }: { on: string | null; within: number }) =>
    on
      ? `Nothing has been held or given since ${day(on)}, more than ${within} days ago, and nothing is planned.`
      : `Nothing is on record within ${within} days, and nothing is planned.`,
  'community.dormancy.last': ({ on }: On) => `Its last activity was on ${day(on)}.`,
  'community.dormancy.not_recorded': 'What the community does is not on record yet.',

  'community.formats.title': 'The community meets in several formats',
  'community.formats.fails': 'The last 6 events had fewer than 2 formats.',
  'community.formats.ask': 'try another format',
  'community.formats.remedy':
    'Plan the next event in another format, such as a lean coffee, lightning talks or a workshop.',
  'community.formats.effort': 'one event',
  'community.formats.found': ({ found, events }: { found: number; events: number }) =>
    `The last ${plural(events, { one: '# event', other: '# events' })} had ${plural(found, { one: '# format', other: '# formats' })}.`,
  'community.formats.few': ({ events, last }: { events: number; last: number }) =>
    `The community has held ${plural(events, { one: '# event', other: '# events' })} so far; ${last} are compared.`,
  'community.formats.not_known': 'The formats of some of the last events are not known.',

  'community.ghost-series.title': 'Its series take place',
  'community.ghost-series.fails':
    'A series is dormant. The rule warns if it is not known of the last three dates of a series whether they were held.',
  'community.ghost-series.ask': 'say whether a series still takes place',
  'community.ghost-series.remedy':
    'Record attendance, a head count, minutes or the outcome of its last date, or reaffirm the series; if it has ended, cancel it.',
  'community.ghost-series.effort': 'a few minutes',
  'community.ghost-series.none': 'It is known whether its series take place.',
  'community.ghost-series.dormant': ({ series }: { series: number }) =>
    `${plural(series, { one: '# series is', other: '# series are' })} dormant: it is not known whether they still take place.`,
  'community.ghost-series.unheard': ({ series }: { series: number }) =>
    `The last three dates of ${plural(series, { one: '# series', other: '# series' })} are unconfirmed.`,
  'community.ghost-series.of': ({ title, dormant }: { title: string | null; dormant: boolean }) =>
    `${title ? `“${title}”` : 'A series for members'} ${dormant ? 'is dormant' : 'has three unconfirmed dates in a row'}.`,

  'community.leader-time.title': 'The leader has dedicated time',
  'community.leader-time.fails': 'The leader has no dedicated time.',
  'community.leader-time.ask': 'agree on time for the leader',
  'community.leader-time.remedy': 'Agree on weekly hours with the leader’s manager, and record them.',
  'community.leader-time.effort': 'a conversation',
  'community.leader-time.hours': ({ hours }: { hours: number }) =>
    `The leader has ${hours} hours a week for the community.`,
  'community.leader-time.none': 'The leader has no dedicated time for the community.',
  'community.leader-time.not_known': 'The leader’s weekly hours for the community are not recorded.',
  'community.leader-time.hours_of': ({ name, hours }: Named & { hours: number }) =>
    `${name} has ${hours} hours a week for the community.`,
  'community.leader-time.not_known_of': ({ name }: Named) => `The weekly hours of ${name} are not recorded.`,

  'community.minutes.title': 'Minutes are published within 7 days',
  'community.minutes.fails':
    'The last event has no minutes 7 days after its end. The rule warns if one of the last 6 events has none, or had them later.',
  'community.minutes.ask': 'publish the minutes of the last event',
  'community.minutes.remedy':
    'Write a few lines about what was said and decided, and publish them; ask another person if you are short of time.',
  'community.minutes.effort': '15 minutes',
  'community.minutes.none': 'No event whose minutes are due was held in the past year.',
  'community.minutes.missing': ({ on }: On) => `The event of ${day(on)} has no minutes.`,
  'community.minutes.in_time': ({ inTime, all }: { inTime: number; all: number }) =>
    `Minutes were published within 7 days for ${inTime} of the last ${plural(all, { one: '# event', other: '# events' })}.`,
  'community.minutes.of': ({ on, published }: On & { published: string | null }) =>
    `The event of ${day(on)}: ${published ? `minutes published on ${day(published)}` : 'no minutes'}.`,

  'community.newcomers.title': 'Newcomers contribute',
  'community.newcomers.fails':
    'Fewer than 1 in 5 newcomers (1 in 10 in communities of more than 150 members) gave something within 90 days: of those who joined in the last 2 quarters whose newcomers all had 90 days for it.',
  'community.newcomers.ask': 'help newcomers to take a first step',
  'community.newcomers.remedy':
    'Welcome newcomers in person, introduce them to a member, and offer them a small first task: a question to answer, a tip to share, minutes to write.',
  'community.newcomers.effort': 'a few conversations',
  'community.newcomers.few': ({ from, lastDay, fewest }: Days & { fewest: number }) =>
    `Fewer than ${fewest} newcomers joined ${between({ from, lastDay })}.`,
  'community.newcomers.gave': ({ from, lastDay, percent, passes }: Days & { percent: number; passes: boolean }) =>
    `${passes ? 'At least' : 'Fewer than'} ${percent} % of the newcomers who joined ${between({ from, lastDay })} gave something within 90 days.`,

  'community.rhythm.title': 'The community keeps its rhythm',
  'community.rhythm.fails':
    'Nothing was held in 60 days (or the declared rhythm, if longer; at most 180 days) and nothing is planned, while fewer than 3 people gave something to the community, by the ledger. Pauses do not count.',
  'community.rhythm.ask': 'plan the next event',
  'community.rhythm.remedy':
    'Plan a small event, such as a coffee catch-up, or declare a pause; if an event was held, record its outcome.',
  'community.rhythm.effort': '15 minutes',
  'community.rhythm.held': ({ on }: On) => `The community held its last event on ${day(on)}.`,
  'community.rhythm.planned': ({ on }: On) => `The community plans its next event for ${day(on)}.`,
  'community.rhythm.gave': ({ people, within }: { people: number; within: number }) =>
    `${people} people or more gave something to the community within ${within} days.`,
  'community.rhythm.not_known': ({ on }: On) => `It is not known whether the event of ${day(on)} was held.`,
  'community.rhythm.none': ({ on, within }: { on: string | null; within: number }) =>
    on
      ? `The last event was held on ${day(on)}, more than ${within} days ago, and none is planned.`
      : `No event is on record within ${within} days, and none is planned.`,
  'community.rhythm.held_on': ({ on }: On) => `Its last event was held on ${day(on)}.`,
  'community.rhythm.next_on': ({ on }: On) => `Its next event is on ${day(on)}.`,

  'community.rotation.title': 'Leadership rotates or is renewed',
  'community.rotation.fails': 'The same person has led for more than 3 years without a confirmed renewal.',
  'community.rotation.ask': 'renew or hand over the leadership',
  'community.rotation.remedy':
    'Ask the members: choose another person for a while, or renew the same person with a new term.',
  'community.rotation.effort': 'one meeting',
  'community.rotation.over': ({ name, since }: Named & { since: string }) =>
    `${name} has led the community since ${day(since)}, and no renewal is recorded.`,
  'community.rotation.not_known': 'The exact day on which the leader started is not known.',
  'community.rotation.holds': ({ name, since, until }: Named & { since: string; until: string }) =>
    `The term of ${name}, leader since ${day(since)}, is valid until ${day(until)}.`,
  'community.rotation.leads': ({ name, since, orEarlier }: Named & { since: string; orEarlier: boolean }) =>
    `${name} has led it since ${day(since)}${orEarlier ? ' or earlier' : ''}.`,
  'community.rotation.not_known_of': ({ name }: Named) => `It is not known since when ${name} has led it.`,

  'community.single-leader.title': 'One person leads the community',
  'community.single-leader.fails': 'The community does not have exactly one leader.',
  'community.single-leader.ask': 'agree on one leader',
  'community.single-leader.remedy':
    'Agree on one leader: end the terms of the others, or give one person the role. Two people can share it where both terms say so (`isShared`).',
  'community.single-leader.effort': 'a conversation',
  'community.single-leader.one': ({ name }: Named) => `${name} leads the community.`,
  'community.single-leader.shared': ({ name, other }: Named & { other: string }) =>
    `${name} and ${other} share the role of the leader.`,
  'community.single-leader.handover': ({ name }: Named) => `${name} leads the community after a handover.`,
  'community.single-leader.several': ({ leaders }: { leaders: number }) =>
    `${leaders} people lead the community at once.`,
  'community.single-leader.leads': ({ name, on }: Named & { on: string | null }) =>
    `${name} ${on ? 'has led' : 'leads'} it${since(on)}.`,

  'community.solopreneur.title': 'Several people carry the community',
  'community.solopreneur.fails':
    'In the last 2 periods of the community (months, quarters or half-years), one person gave at least 80 % of what was given, organising left out, or organised at least 80 % while no other person gave much.',
  'community.solopreneur.ask': 'share the work among more people',
  'community.solopreneur.remedy':
    'Thank the person who does so much, and ask another to facilitate or to speak at the next event, to write its minutes or to answer questions.',
  'community.solopreneur.effort': 'a few conversations',
  'community.solopreneur.too_little': (days: Days) => `Too little is on record ${between(days)} to say who carries it.`,
  'community.solopreneur.carried': (days: Days) => `The community rested on one person almost alone ${between(days)}.`,
  'community.solopreneur.shared': (days: Days) => `Several people carried the community ${between(days)}.`,

  'community.sponsor.title': 'The community has a sponsor who is in contact with it',
  'community.sponsor.fails':
    'It has no sponsor other than its leader, or no touchpoint and no act of advocacy of a sponsor is on record for two quarters.',
  'community.sponsor.ask': 'find a sponsor, or agree on the next touchpoint',
  'community.sponsor.remedy':
    'Ask the director of the closest area to sponsor the community, or agree with the sponsor on the next touchpoint, and record it.',
  'community.sponsor.effort': 'a conversation',
  'community.sponsor.one': ({ name }: Named) => `${name} sponsors the community.`,
  'community.sponsor.silent': ({ on }: On) => `The last touchpoint with a sponsor on record was on ${day(on)}.`,
  'community.sponsor.never': ({ name, on }: Named & On) =>
    `${name} has sponsored the community since ${day(on)}, and no touchpoint is on record.`,
  'community.sponsor.not_known': ({ name }: Named) =>
    `No touchpoint is on record, and it is not known since when ${name} has sponsored the community.`,
  'community.sponsor.leader_only': 'Its only sponsor is its leader.',
  'community.sponsor.none': 'The community has no sponsor.',
  'community.sponsor.sponsors': ({ name, on }: Named & { on: string | null }) =>
    `${name} ${on ? 'has sponsored' : 'sponsors'} it${since(on)}.`,

  'launch.charter.title': 'The charter is published before the launch',
  'launch.charter.fails': 'The community that is to be launched has no published charter.',
  'launch.charter.ask': 'publish the charter before the launch',
  'launch.charter.remedy':
    'Draft the charter with the people who prepare the launch, let them comment and vote, and publish it.',
  'launch.charter.effort': 'one workshop',
  'launch.charter.published': 'The charter is published.',
  'launch.charter.none': 'The community has no charter in force. Draft one and publish it.',

  'launch.core-group.title': 'A core group prepares the launch',
  'launch.core-group.fails': 'The core group has fewer than 2 people besides the leader.',
  'launch.core-group.ask': 'find people for the core group',
  'launch.core-group.remedy':
    'Ask people who are interested in the topic to prepare the launch, and give them the role of core group.',
  'launch.core-group.effort': 'a few conversations',
  'launch.core-group.size': ({ size, members }: { size: number; members: number }) =>
    `The core group has ${plural(size, { one: '# person', other: '# people' })} besides the leader; at least ${plural(members, { one: '# is', other: '# are' })} required.`,

  'launch.event.title': 'A launch event has an agenda with all its objectives',
  'launch.event.fails': 'No launch event is planned or was held, or its agenda misses one of the seven objectives.',
  'launch.event.ask': 'plan the launch event',
  'launch.event.remedy':
    'Plan an event of the format `launch`, and add an agenda item for each of its seven objectives.',
  'launch.event.effort': '1 hour',
  'launch.event.none': 'No launch event is planned. Plan an event of the format `launch`.',
  'launch.event.complete': ({ on }: On) => `The launch event on ${day(on)} has an agenda item for each objective.`,
  'launch.event.incomplete': ({ on, missing }: On & { missing: { objective: LaunchObjective }[] }) =>
    `The agenda of the launch event on ${day(on)} has no item for these objectives: ${list(missing.map(({ objective }) => OBJECTIVES[objective]))}.`,
  'launch.event.dated': ({ on }: On) => `A launch event on ${day(on)}.`,

  'launch.leader.title': 'One person leads the community at its launch',
  'launch.leader.fails': 'The community that is to be launched does not have exactly one leader.',
  'launch.leader.ask': 'agree on who leads',
  'launch.leader.remedy': 'Give one person the role of leader, and end the terms of others who lead.',
  'launch.leader.effort': 'a conversation',
  'launch.leader.one': ({ name }: Named) => `${name} leads the community.`,
  'launch.leader.none': 'The community has no leader. Add the term of one.',
  'launch.leader.several': ({ leaders }: { leaders: number }) =>
    `The community has ${leaders} leaders; exactly one is required. End the terms of the others.`,

  'launch.sponsor.title': 'A sponsor supports the launch',
  'launch.sponsor.fails': 'The community that is to be launched has no sponsor who is not its leader.',
  'launch.sponsor.ask': 'find a sponsor before the launch',
  'launch.sponsor.remedy':
    'Ask a director who gains from the community to sponsor it, and give the role of sponsor to that person, who is not the leader.',
  'launch.sponsor.effort': 'one meeting',
  'launch.sponsor.sponsors': ({ name }: Named) => `${name} sponsors the community.`,
  'launch.sponsor.none': 'The community has no sponsor who is not its leader. Add the term of one.',

  'membership.exclusion.title': 'No one is excluded without cause',
  'membership.exclusion.fails': 'A person was refused or removed without cause, or an appeal against it is still open.',
  'membership.exclusion.ask': 'respond to the person who was refused or removed',
  'membership.exclusion.remedy': 'Give the person a helpful reason, or admit them.',
  'membership.exclusion.effort': 'a conversation',
  'membership.exclusion.found': ({ people }: { people: number }) =>
    `${plural(people, { one: '# person was', other: '# people were' })} refused or removed without cause.`,
  'membership.exclusion.upheld': ({ on }: On) => `The exclusion report of ${day(on)} was upheld.`,
  'membership.exclusion.none': 'No one was refused or removed without cause.',
  'membership.exclusion.open_long': ({ on, days }: On & { days: number }) =>
    `The appeal of ${day(on)} against an exclusion has been open for ${days} days or more.`,
  'membership.exclusion.open': ({ on }: On) => `An exclusion was reported on ${day(on)}; a person decides.`,
  'membership.exclusion.of': ({ name, refused }: Named & { refused: boolean }) =>
    `${name} was ${refused ? 'refused' : 'removed'} without cause.`,
  'membership.exclusion.report': ({ status }: { status: InfractionStatus }) =>
    `An exclusion was reported; the case is ${status}.`,

  'page.accuracy.title': 'The page is accurate',
  'page.accuracy.fails': 'Reader reports of incorrect content stay open for 14 days, or recur.',
  'page.accuracy.ask': 'respond to the reports of readers',
  'page.accuracy.remedy': 'Respond to the reports: fix what is wrong and confirm it, or explain why it is correct.',
  'page.accuracy.effort': '30 minutes',
  'page.accuracy.open_long': ({ on, days }: On & { days: number }) =>
    `The report of incorrect content of ${day(on)} has been open for ${days} days or more.`,
  'page.accuracy.recurring': ({ since, times }: { since: string; times: number }) =>
    `Since ${day(since)}, incorrect content was correctly reported ${times} times.`,
  'page.accuracy.open': ({ since, reports }: { since: string; reports: number }) =>
    `${plural(reports, { one: '# report of incorrect content has', other: '# reports of incorrect content have' })} been open since ${day(since)}.`,
  'page.accuracy.none': 'No report of incorrect content is open.',
  'page.accuracy.report': ({ status }: { status: InfractionStatus }) =>
    `Incorrect content was reported; the case is ${status}.`,

  'page.appearance.title': 'The page looks well maintained',
  'page.appearance.fails':
    'It has broken images or links, no title or heading, or images without alternative text; a person checks the rest.',
  'page.appearance.ask': 'fix what looks broken on the page',
  'page.appearance.remedy': 'Fix or remove broken links and images, and give each image an alternative text.',
  'page.appearance.effort': '30 minutes',
  'page.appearance.upheld': ({ on }: On) => `The report of ${day(on)} about the appearance of the page was upheld.`,
  'page.appearance.flaws': ({ flaws }: { flaws: readonly Flaw[] }) =>
    `Problems found on the page: ${list(flaws.map(flawIn))}.`,
  'page.appearance.flaw': (flaw: Flaw) => `Found on the page: ${flawIn(flaw)}.`,
  'page.appearance.open': ({ on }: On) =>
    `A reader reported the appearance of the page on ${day(on)}; a person decides.`,
  'page.appearance.unreadable': 'The monitor cannot read the page; a person has to check it.',
  'page.appearance.good': 'The automatic check found no problem with the appearance of the page.',

  'page.classified-markings.title': 'The page contains no classified material',
  'page.classified-markings.fails':
    'The page contains a classification banner or portion marking, or a report of classified material was upheld.',
  'page.classified-markings.ask': 'take the page down now',
  'page.classified-markings.remedy':
    'Take the page down now, notify the security officer, and restore it without the marked material.',
  'page.classified-markings.effort': 'at once',
  'page.classified-markings.upheld': ({ on }: On) => `The report of classified material of ${day(on)} was upheld.`,
  'page.classified-markings.classified': 'The page contains a classification marking.',
  'page.classified-markings.open': ({ on }: On) =>
    `A reader reported classified material on ${day(on)}; a person decides today.`,
  'page.classified-markings.controlled': 'The page contains a marking of controlled information.',
  'page.classified-markings.none': 'The page contains no classification marking.',
  'page.classified-markings.marking': ({ marking }: { marking: string }) =>
    `The page contains the marking “${marking}”.`,

  'page.conduct.title': 'People are treated well on and through the page',
  'page.conduct.fails': 'A conduct report was upheld.',
  'page.conduct.ask': 'respond to the report about conduct',
  'page.conduct.remedy': 'Respond to the report, and agree on a resolution with the portal’s admins.',
  'page.conduct.effort': 'a conversation',
  'page.conduct.upheld': ({ on }: On) => `The conduct report of ${day(on)} was upheld.`,
  'page.conduct.open': ({ on }: On) => `Conduct was reported on ${day(on)}; a person decides.`,
  'page.conduct.none': 'No conduct report is open or upheld.',

  'page.mission.title': 'The page states the community’s mission',
  'page.mission.fails': 'No mission is declared, or it is not shown on the page.',
  'page.mission.ask': 'show the mission on the page',
  'page.mission.remedy': 'Write the mission in a sentence or two, and place it where readers see it first.',
  'page.mission.effort': '30 minutes',
  'page.mission.none': 'Neither the page nor its community declares a mission.',
  'page.mission.declared': 'A mission is declared.',
  'page.mission.not_known': 'A mission is declared; whether the page shows it is not known yet.',
  'page.mission.shown': 'The page shows the declared mission.',
  'page.mission.not_shown': 'The page does not show the declared mission.',
  'page.mission.mission': ({ mission }: { mission: string }) => `The mission: ${mission}`,
  'page.mission.words_found': 'The page contains the text of the mission.',
  'page.mission.words_missing': 'The page does not contain the text of the mission.',

  'page.purpose-drift.title': 'The page matches its purpose',
  'page.purpose-drift.fails':
    'A report that the page diverges from its purpose was upheld. The rule warns if the words of the page have little in common with the mission over three checks; a person decides.',
  'page.purpose-drift.ask': 'compare the page with its mission',
  'page.purpose-drift.remedy': 'Compare the page with the mission; align the page with it, or rewrite the mission.',
  'page.purpose-drift.effort': '1 hour',
  'page.purpose-drift.upheld': ({ on }: On) =>
    `The report of ${day(on)} that the page diverges from its purpose was upheld.`,
  'page.purpose-drift.open': ({ on }: On) =>
    `A reader reported on ${day(on)} that the page diverges from its purpose; a person decides.`,
  'page.purpose-drift.no_mission': 'Without a declared mission, no comparison is possible.',
  'page.purpose-drift.few_checks': 'The page has been compared with its mission fewer than three times.',
  'page.purpose-drift.far':
    'In three checks, the words of the page had little in common with its mission; a person should review it.',
  'page.purpose-drift.near': 'The words of the page are close to its mission.',
  'page.purpose-drift.nearness': ({ nearness }: { nearness: number }) =>
    `Its similarity to the mission was ${nearness}.`,

  'page.impostor.title': 'The address shows the page of the community',
  'page.impostor.fails':
    'The address showed something else in the last three checks, over at least a day: not found, a sign-in, an error, a parked domain, another host.',
  'page.impostor.ask': 'bring the page of the community back to its address',
  'page.impostor.remedy':
    'Open the address. Bring the page back there, or update the address; if it is shown after signing in, confirm that the page is accurate.',
  'page.impostor.effort': '15 minutes',
  'page.impostor.not_known': 'It is not known yet what the address shows.',
  'page.impostor.not_loaded':
    'The address could not be loaded when it was last checked, and what it shows is not known.',
  'page.impostor.shown': 'The address showed the page when it was last checked.',
  'page.impostor.was': ({ instead }: Instead) =>
    `When it was last checked, the address showed ${INSTEAD[instead]} instead of the page.`,
  'page.impostor.is': ({ instead }: Instead) =>
    `In the last three checks, over a day or more, the address did not show the page; the last one found ${INSTEAD[instead]}.`,
  'page.impostor.never_read': 'The address asks the monitor to sign in, and what it shows after that is not known.',
  'page.impostor.attested': ({ on }: On) =>
    `The address asks the monitor to sign in; a representative confirmed on ${day(on)} that the page is accurate.`,
  'page.impostor.seen': ({ on, instead }: On & Instead) => `On ${day(on)}, the address showed ${INSTEAD[instead]}.`,

  'page.reachable.title': 'The page can be loaded',
  'page.reachable.fails':
    'The last three checks, over at least a day, could not load it. A request to sign in counts as loaded.',
  'page.reachable.ask': 'make the page reachable again',
  'page.reachable.remedy': 'Open the page; restore it at its address, or update the address.',
  'page.reachable.effort': '15 minutes',
  'page.reachable.not_checked': 'The monitor has not checked the page yet.',
  'page.reachable.robots': 'The robots.txt of its host does not allow the monitor to read the page.',
  'page.reachable.blocked': 'The page is at an address that this service is not allowed to call.',
  'page.reachable.busy': 'The host of the page asked the monitor to retry later each time.',
  'page.reachable.too_slow': 'The page took longer to answer than the monitor waits.',
  'page.reachable.not_made': 'The monitor’s own network was out of order. The check is repeated.',
  'page.reachable.loaded': 'The page could be loaded when it was last checked.',
  'page.reachable.failed_long': 'The last three checks, over a day or more, could not load the page.',
  'page.reachable.failed': ({ checks }: { checks: number }) =>
    `The last ${plural(checks, { one: '# check', other: '# checks' })} could not load the page.`,
  'page.reachable.not_loaded': ({ on, problem }: On & { problem: string | null }) =>
    `Not loaded on ${day(on)}${problem ? `: ${problem}` : '.'}`,

  'page.representative-load.title': 'No one represents too many pages',
  'page.representative-load.fails':
    'All its representatives represent more pages of the portal than one person can maintain; the rule warns if one of them does.',
  'page.representative-load.ask': 'share the role of representative',
  'page.representative-load.remedy': 'Find a person closer to the community, and hand over the role.',
  'page.representative-load.effort': 'a conversation',
  'page.representative-load.none': 'The page has no representative.',
  'page.representative-load.within': ({ most }: { most: number }) =>
    `Its representatives represent at most ${pages(most)} each.`,
  'page.representative-load.over': ({ over, most }: { over: readonly (Named & { pages: number })[]; most: number }) =>
    `${list(over.map(one => `${one.name} represents ${pages(one.pages)}`))}; the limit per person is ${most}.`,
  'page.representative-load.of': ({ name, pages: count }: Named & { pages: number }) =>
    `${name} represents ${pages(count)} here.`,

  'page.representative-addresses.title': 'Its representatives can be reached by e-mail',
  'page.representative-addresses.fails':
    'None of its representatives has an e-mail address, and no notice can be delivered; the rule warns if one of them has none.',
  'page.representative-addresses.ask': 'add the e-mail addresses of its representatives',
  'page.representative-addresses.remedy': 'Add the e-mail address of each representative to the directory.',
  'page.representative-addresses.effort': 'a minute',
  'page.representative-addresses.none': 'The page has no representative.',
  'page.representative-addresses.all': 'Notices can be sent by e-mail to each of its representatives.',
  'page.representative-addresses.missing': ({ missing }: { missing: readonly Named[] }) =>
    `No e-mail address is known for ${list(missing.map(({ name }) => name))}, and notices do not reach them by e-mail.`,

  'page.representatives.title': 'The page has two representatives',
  'page.representatives.fails':
    'It does not have two different people as active primary and active secondary representative.',
  'page.representatives.ask': 'name two representatives',
  'page.representatives.remedy': 'Name a primary representative and a secondary representative: two different people.',
  'page.representatives.effort': 'a conversation',
  'page.representatives.young': ({ on, days }: On & { days: number }) =>
    `The page was registered on ${day(on)}. Its representatives can be named within ${plural(days, { one: '# day', other: '# days' })}.`,
  'page.representatives.none': 'The page has no active representative.',
  'page.representatives.vacant': ({ role }: { role: Role }) => `The page has no active ${role} representative.`,
  'page.representatives.same': 'One person is both the primary and the secondary representative.',
  'page.representatives.two': 'The page has two active representatives.',
  'page.representatives.nobody_stands_in': ({ role, name, ...away }: Named & Leave & { role: Role }) =>
    `The ${role} representative, ${name}, is on leave ${leave(away)}, without a stand-in.`,
  'page.representatives.acts_as_both': 'During a leave, one person acts as both representatives.',
  'page.representatives.term': ({ name, role, since }: Named & { role: Role; since: string }) =>
    `${name} has been the ${role} representative since ${day(since)}.`,
  'page.representatives.term_on_leave': ({
    name,
    role,
    since,
    standIn,
    ...away
  }: Named & Leave & { role: Role; since: string; standIn: string | null }) =>
    `${name} has been the ${role} representative since ${day(since)}, on leave ${leave(away)}${standIn ? `; stand-in: ${standIn}` : ''}.`,

  'page.stale.title': 'The page shows signs of life',
  'page.stale.fails': 'Its freshness is stale or abandoned.',
  'page.stale.ask': 'review the page',
  'page.stale.remedy': 'Review the page, update what is outdated, and confirm that it is accurate.',
  'page.stale.effort': '10 minutes',
  'page.stale.updated': ({ on, everyDays }: On & { everyDays: number }) =>
    `The page was last updated on ${day(on)}. It is due for review every ${everyDays} days.`,
  'page.stale.young': ({ on }: On) => `The page has been known since ${day(on)} and is too new to evaluate.`,
  'page.stale.not_known': 'The date of the last update is not known yet.',
  'page.stale.last_update': ({ on, by }: On & { by: UpdateKind }) => `Last updated on ${day(on)}, ${BY[by]}.`,

  'page.transformation-focus.title': 'The page addresses a current requirement or aspiration',
  'page.transformation-focus.fails':
    'No transformation requirement or aspiration is named, or the named one has ended.',
  'page.transformation-focus.ask': 'name what the community works for',
  'page.transformation-focus.remedy':
    'Name the requirement or aspiration that the community currently works for, or consider closing the community with thanks.',
  'page.transformation-focus.effort': 'a conversation',
  'page.transformation-focus.none': 'No requirement or aspiration is named.',
  'page.transformation-focus.named': 'A requirement or aspiration is named.',
  'page.transformation-focus.ended': ({ on }: On) => `The named requirement ended on ${day(on)}.`,
  'page.transformation-focus.ends': ({ on }: On) => `The named requirement ends on ${day(on)}.`,
  'page.transformation-focus.requirement': ({ requirement }: { requirement: string }) => `It addresses: ${requirement}`,

  'pattern.band_of_brothers.name': 'Band of brothers and sisters',
  'pattern.band_of_brothers.meaning':
    'At least 3 people gave something in each of the last 3 periods, and half of the pairs among them acted together: at one event, on one question or resource, or one for the other.',
  'pattern.band_of_brothers.present': (days: Days) =>
    `A circle of people gave something in each period ${between(days)}, and most of them acted together.`,
  'pattern.band_of_brothers.few': (days: Days) =>
    `A circle of people who give something in each period is not on record yet ${between(days)}.`,
  'pattern.band_of_brothers.apart': (days: Days) =>
    `Several people gave something in each period ${between(days)}; most of them have not acted together yet.`,
  'pattern.diversity.name': 'Diversity rules',
  'pattern.diversity.meaning':
    'The members are spread as if over 3 or more equal units or, in an organisation with fewer than 5 units, over 6 in 10 of them.',
  'pattern.diversity.present': 'The members are spread over several units of the organisation.',
  'pattern.diversity.not_yet': 'Most of the members are from few units of the organisation so far.',
  'pattern.diversity.units_unknown': 'The unit is not known for more than one in five members.',
  'pattern.musical_chairs.name': 'Musical chairs',
  'pattern.musical_chairs.meaning':
    'At least 3 people facilitated the last 6 events, or a role was handed over to another person by plan within two years.',
  'pattern.musical_chairs.facilitated': ({ events }: { events: number }) =>
    `Several people facilitated the last ${plural(events, { one: '# event', other: '# events' })}.`,
  'pattern.musical_chairs.handed_over': ({ role, on }: On & { role: CommunityRole }) =>
    `A role was handed over by plan on ${day(on)}: ${spaced(role)}.`,
  'pattern.musical_chairs.not_yet': ({ events }: { events: number }) =>
    `Few people facilitated the last ${events} events, and no role was handed over by plan within two years so far.`,
  'pattern.musical_chairs.not_known': ({ events }: { events: number }) =>
    `For most of the last ${events} events, no facilitator is on record.`,
  'pattern.musical_chairs.named': ({ named, events }: { named: number; events: number }) =>
    `For ${named} of the last ${plural(events, { one: '# event', other: '# events' })}, a facilitator is on record.`,
  'pattern.musical_chairs.handover': ({ role, on, next }: On & { role: CommunityRole; next: string }) =>
    `A term ended on ${day(on)}, and the next one began on ${day(next)}: ${spaced(role)}.`,
  'pattern.fast_lane.name': 'Ride the fast lane',
  'pattern.fast_lane.meaning':
    'The community serves a strategic objective, and within the last 6 months a measure of its charter came nearer to its target or a sponsor was in contact with it or supported it.',
  'pattern.fast_lane.moved': ({ since }: { since: string }) =>
    `The community serves a strategic objective, and a measure of its charter has moved since ${day(since)}.`,
  'pattern.fast_lane.contact': ({ since }: { since: string }) =>
    `The community serves a strategic objective, and a sponsor has been in contact with it since ${day(since)}.`,
  'pattern.fast_lane.no_objective': 'The community names no strategic objective yet.',
  'pattern.fast_lane.not_yet': ({ since }: { since: string }) =>
    `Since ${day(since)}, neither a measure that moved nor a contact with a sponsor is on record.`,
  'pattern.fast_lane.objectives': ({ count }: { count: number }) =>
    `The community names ${plural(count, { one: '# strategic objective', other: '# strategic objectives' })}.`,
  'pattern.fast_lane.value': ({ on }: On) => `A measure moved by its value of ${day(on)}.`,
  'pattern.circle_of_life.name': 'Circle of life',
  'pattern.circle_of_life.meaning':
    '3 in 10 newcomers give something within 90 days, and more people joined than left since the first of them came.',
  'pattern.circle_of_life.present': (days: Days) =>
    `At least 3 in 10 of the newcomers who joined ${between(days)} gave something within 90 days, and the community grows.`,
  'pattern.circle_of_life.few': (days: Days) =>
    `Fewer than 3 in 10 of the newcomers who joined ${between(days)} gave something within 90 days so far.`,
  'pattern.circle_of_life.not_growing': (days: Days) =>
    `At least 3 in 10 of the newcomers who joined ${between(days)} gave something within 90 days; since then, no more people joined than left.`,
  'pattern.circle_of_life.turnover': ({ from, came, went }: { from: string; came: number; went: number }) =>
    `Since ${day(from)}, ${plural(came, { one: '# person', other: '# people' })} joined and ${went} left.`,

  'renew.review.title': 'The charter is reviewed with the members',
  'renew.review.fails': 'No review of its charter is open, and none decided lately to adapt or evolve.',
  'renew.review.ask': 'open a review of the charter',
  'renew.review.remedy':
    'Open a review of the charter: it begins with what is known, and asks the members what stays and what changes.',
  'renew.review.effort': '10 minutes',
  'renew.review.no_charter': 'The community has no charter in force to review.',
  'renew.review.open': 'A review of its charter is open.',
  'renew.review.opened': ({ on }: On) => `The review was opened on ${day(on)}.`,
  'renew.review.decided': ({ on }: On) => `A review decided on ${day(on)} to change what the community does.`,
  'renew.review.none': 'No review of its charter is open. Open one, so that the members are heard.'
} satisfies Sentences

type Found = { community: string | null; portal: string; reason: string; remedy: string | null }

/** What the tasks about findings say. */
export const tasks = {
  finding: ({ community, portal, reason, remedy }: Found) => ({
    what: `${community ?? 'a community'} on ${portal}: ${remedy ?? reason}`,
    why: reason
  })
} satisfies { [T in TaskKind]?: TaskTemplate }
