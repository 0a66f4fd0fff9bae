import type { CampaignMeasure, CampaignOutcome, Freshness, Maintenance, NoticeKind, TaskKind } from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import type { NoticeFacts, NoticeTemplate } from '../../core/words/notice.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import type { Sentences } from '../../platform/messages.ts'
import { dated, linkOf, nameOf } from '../messages/words.en.ts'

const { day, days, list, moment, plural } = makeLanguage('en-GB')

/** A step that feeds tell of. */
export type Step = Exclude<Maintenance, 'compliant'>
const STEPS: Record<Step, string> = {
  due: 'a review is due soon',
  overdue: 'a review is due, and a first notice was sent',
  second_notice: 'a second notice was sent',
  final_notice: 'the final notice was sent',
  suspension_proposed: 'suspension is proposed; a person decides',
  suspended: 'the page is suspended',
  removed: 'the page was removed'
}
type Named = { name: string }
/** How a campaign ended: of how many pages so many met the goal on its last day; of none where no day is on record. */
type Result = { outcome: string; goal: string; reached: number; pages: number }
type InPortal = { portal: string }
type Change = { opened: number; settled: number; updated: number; recovered: number; added: number }

const CHANGES: [name: keyof Change, forms: { one: string; other: string }][] = [
  ['settled', { one: '# finding was settled', other: '# findings were settled' }],
  ['opened', { one: '# finding opened', other: '# findings opened' }],
  ['updated', { one: '# page was updated', other: '# pages were updated' }],
  ['recovered', { one: '# page no longer needs reminders', other: '# pages no longer need reminders' }],
  ['added', { one: '# page was added', other: '# pages were added' }]
]
const pages = (count: number) => plural(count, { one: '# page', other: '# pages' })
const before = (count: number | null) => (count === null ? '' : ` (${count} the week before)`)

/** What the pages of a goal do. */
const GOALS: Record<CampaignMeasure, (target: number) => string> = {
  pages_up_to_date: target => `${target}% of the pages are up to date`,
  pages_passing_rule: target => `${target}% of the pages meet the requirement`
}
const OUTCOMES: Record<CampaignOutcome, string> = {
  reached: 'The goal was reached. Thank you to everyone who helped.',
  not_reached:
    'The goal was not reached this time. Thank you to everyone who helped; every page that was improved counts.'
}

const FRESHNESS: Record<Freshness, string> = {
  fresh: 'Up to date',
  due: 'Review due soon',
  stale: 'Review due',
  abandoned: 'Long overdue',
  unknown: 'Not reviewed yet'
}
const STAGES: Record<Maintenance, string> = {
  compliant: 'Up to date',
  due: 'Review due soon',
  overdue: 'First notice',
  second_notice: 'Second notice',
  final_notice: 'Final notice',
  suspension_proposed: 'Suspension proposed',
  suspended: 'Suspended',
  removed: 'Removed'
}
const ENDS: Record<'nothing' | 'reminders' | 'suspended' | 'removed', string> = {
  nothing: 'Nothing is due.',
  reminders: 'The reminders end as soon as the page is updated or confirmed, and what was found is put right.',
  suspended: 'Put right what was found, and ask an admin of the portal to show the page again.',
  removed: 'The page was removed. An admin of the portal can explain why.'
}
const communities = (count: number) => plural(count, { one: '# community', other: '# communities' })
type Shared = { from: string; to: string; topics: readonly { topic: string }[]; people: number | null }

/** What feeds, digests, campaigns, pictures and failed deliveries of events say in English. */
export const messages = {
  'feed.title': ({ portal }: { portal: string }) => `Communities – ${portal}`,
  'feed.new': ({ name }: Named) => `New page: ${name}`,
  'feed.new_text': ({ name }: Named) => `${name} has a page here now.`,
  'feed.back': ({ name }: Named) => `${name}: the page is up to date again`,
  'feed.back_text': ({ name }: Named) => `The page of ${name} was reviewed or updated.`,
  'feed.event': ({ name, title }: Named & { title: string }) => `New event: ${title} (${name})`,
  'feed.kudos': ({ name, by }: Named & { by: string }) => `${by} thanks ${name}`,
  'feed.kudos_title': ({ name }: Named) => `Kudos – ${name}`,
  'feed.step': ({ name, step }: Named & { step: Step }) => `${name}: ${STEPS[step]}`,
  'feed.step_text': 'A review of the page puts this right at once, and the reminders stop.',
  'feed.opened': ({ name, reason }: Named & { reason: string }) => `${name}: ${reason}`,
  'feed.closed': ({ name, rule }: Named & { rule: string }) => `${name}: resolved – ${rule}`,
  'feed.closed_text': 'There is nothing left to do.',
  'feed.subscribe': 'This is a feed. To receive its news, copy the address of this page into a feed reader.',
  'feed.empty': 'There is no news yet.',

  'digest.title': ({ portal, from, to }: InPortal & { from: string; to: string }) => `${portal}: ${days(from, to)}`,
  'digest.pages': ({
    upToDate,
    pages: all,
    before: last
  }: {
    upToDate: number
    pages: number
    before: number | null
  }) => `${upToDate} of ${pages(all)} are up to date${before(last)}.`,
  'digest.score': ({ score, before: last }: { score: number; before: number | null }) =>
    `The score of the portal is ${score} of 10${before(last)}.`,
  'digest.changes': (change: Change) => {
    const said = CHANGES.flatMap(([name, forms]) => (change[name] > 0 ? [plural(change[name], forms)] : []))
    return said.length > 0 ? `In the week: ${said.join(', ')}.` : 'Nothing changed in the week.'
  },
  'digest.help_heading': 'These pages need help most:',
  'digest.help': ({ name, reason, open }: Named & { reason: string | null; open: number }) =>
    `${name}: ${reason ?? plural(open, { one: '# open finding', other: '# open findings' })}`,
  'digest.due_heading': 'Due for review in the coming week:',
  'digest.due': ({ name, on }: Named & { on: string }) => `${name}, by ${day(on)}`,
  'digest.more_due': ({ count }: { count: number }) => `And ${pages(count)} more.`,
  'digest.none_due': 'No review is due in the coming week.',
  'digest.line': ({ line, url }: { line: string; url: string }) => `• ${line}\n  ${url}`,

  'campaign.goal': ({ measure, target, by }: { measure: CampaignMeasure; target: number; by: string }) =>
    `Goal: ${GOALS[measure](target)} by ${day(by)}.`,
  'campaign.progress': ({ reached, pages: all }: { reached: number; pages: number }) =>
    `${reached} of ${pages(all)} ${all === 1 ? 'meets' : 'meet'} the goal.`,
  'campaign.yours': ({ goal, progress }: { goal: string; progress: string }) =>
    `${goal} ${progress} Yours is one of those that are still missing.`,
  'campaign.outcome': ({ outcome }: { outcome: CampaignOutcome }) => OUTCOMES[outcome],
  'campaign.result': ({ outcome, goal, reached, pages: all }: Result) =>
    `${outcome} ${goal}${all === 0 ? '' : ` On the last day, ${reached} of ${pages(all)} met it.`}`,
  'campaign.chart.goal': 'Goal',
  'campaign.chart.none': 'There is no progress to show yet: the campaign has not begun.',

  'chat.open_portal': 'Open the portal',
  'chat.open_page': 'Open the page',
  'chat.open_event': 'Open the event',
  'chat.campaign': ({ title }: { title: string }) => `Campaign: ${title}`,
  'chat.event': ({ name, title }: Named & { title: string }) => `New event of ${name}: ${title}`,
  'chat.event_when': ({ at, timeZone }: { at: string; timeZone: string }) => `${moment(at, timeZone)} (${timeZone})`,

  'mail.failing.server': 'The mail server could not be reached for three days.',

  'webhook.secret': 'The secret of the webhook cannot be decrypted. Create a new one.',
  'webhook.insecure': 'Events are sent over https; over http only to hosts listed in ALLOWED_NETWORKS.',
  'webhook.status': ({ status }: { status: number }) => `The endpoint returned ${status}.`,
  'webhook.not_reached': 'The endpoint could not be reached.',

  'picture.freshness_title': ({ name }: Named) => `Pages of ${name} by freshness`,
  'picture.pages': ({ count }: { count: number }) => plural(count, { one: '# page', other: '# pages' }),
  'picture.no_pages': 'There are no pages yet.',
  'picture.freshness': ({ freshness }: { freshness: Freshness }) => FRESHNESS[freshness],
  'picture.parts': ({ parts }: { parts: readonly { name: string; count: string }[] }) =>
    `${list(parts.map(({ name, count }) => `${name}: ${count}`))}.`,
  'picture.score_title': ({ name }: Named) => `Score of ${name}`,
  'picture.score': ({ score }: { score: string }) => `${score} of 10.`,
  'picture.of_ten': 'of 10',
  'picture.no_score': 'no score yet',
  'picture.score_about': 'The weighted mean of all findings that count, where 10 is best.',
  'picture.score_unknown': 'No finding counts towards the score yet.',
  'picture.trend_title': ({ name }: Named) => `Score of ${name} over 12 weeks`,
  'picture.trend_unit': 'From 0 to 10, where 10 is best',
  'picture.trend_change': ({ first, since, last }: { first: string; since: string; last: string }) =>
    `It was ${first} on ${day(since)} and is ${last} today.`,
  'picture.trend_now': ({ score }: { score: string }) => `It is ${score} today.`,
  'picture.trend_unknown': ({ count, of }: { count: number; of: number }) =>
    `not evaluated yet: ${count} of ${plural(of, { one: '# day', other: '# days' })}`,
  'picture.network_title': ({ name }: Named) => `What the communities of ${name} share`,
  'picture.network_about': ({ count, links }: { count: number; links: number }) =>
    `${communities(count)}, ${plural(links, { one: '# connection', other: '# connections' })}`,
  'picture.unnamed': ({ count }: { count: number }) =>
    `There is no room for ${plural(count, { one: '# name', other: '# names' })}.`,
  'picture.no_communities': 'There are no communities yet.',
  'picture.shared_topics': 'shared topics',
  'picture.shared_people': 'shared people, 5 or more',
  'picture.members': ({ name, count }: Named & { count: number }) =>
    `${name}: ${plural(count, { one: '# member', other: '# members' })}`,
  'picture.shared': ({ from, to, topics, people }: Shared) => {
    const all = [
      ...topics.map(({ topic }) => topic),
      ...(people === null ? [] : [`at least ${plural(people, { one: '# person', other: '# people' })}`])
    ]
    return `${from} and ${to} share: ${list(all)}`
  },
  'picture.strongest': ({ shared }: { shared: readonly { text: string }[] }) =>
    `The strongest connections: ${shared.map(({ text }) => text).join('; ')}.`,
  'picture.stage_title': ({ name }: Named) => `Reminder stage of the page of ${name}`,
  'picture.stage': ({ stage }: { stage: Maintenance }) => STAGES[stage],
  'picture.stage_here': ({ on }: { on: string }) => `You are here, since ${day(on)}`,
  'picture.stage_day': ({ days }: { days: number }) =>
    days === 0 ? 'The reminders begin' : `${plural(days, { one: '# day', other: '# days' })} after the first notice`,
  'picture.stage_person': 'A person decides',
  'picture.stage_next': ({ stage }: { stage: keyof typeof ENDS }) => ENDS[stage]
} satisfies Sentences

const portalOf = ({ portal }: NoticeFacts) => portal ?? 'The portal'
const toAdmins = (facts: NoticeFacts) => `You receive this because you are an admin of ${facts.portal ?? 'the portal'}.`
const toMaintainers = (facts: NoticeFacts) =>
  `You receive this because you are one of the people who maintain the page of ${nameOf(facts)}. Taking part is up to you.`
const campaignOf = ({ title }: NoticeFacts) => title ?? 'a campaign'

/** What the notices of this area say. */
export const notices = {
  weekly_digest: facts => ({
    subject: facts.title ?? `${portalOf(facts)}: your weekly digest`,
    what: facts.lines?.join('\n') ?? 'This is what changed in the week.',
    ...linkOf(facts, 'Open the portal'),
    next: facts.later?.length ? facts.later.join('\n') : messages['digest.none_due'],
    because: `${toAdmins(facts)} You can turn these digests off in your profile.`
  }),
  webhook_failing: facts => ({
    subject: `${facts.portal ? `${facts.portal}: events` : 'Events'} do not arrive at ${facts.who ?? 'a webhook'}`,
    what: `Events of ${facts.portal ?? 'the organisation'} could not be delivered to the webhook ${facts.who ?? 'for them'}.`,
    why: facts.reason,
    how: `${facts.portal ? 'Check' : 'Ask the people who hold the keys of the organisation to check'} the address and the system behind it. When it works again, delivery continues where it stopped; events that were given up can be sent again.`,
    ...linkOf(facts, 'Open the portal'),
    next: 'No event is lost: each is tried again for three days, and can be sent again after that. You are told once, not for each event.',
    because: facts.portal
      ? toAdmins(facts)
      : 'You receive this because you are an admin of a portal, and this webhook receives events of all portals.'
  }),
  mail_failing: facts => ({
    subject: facts.who
      ? `${portalOf(facts)}: e-mails do not reach ${facts.who}`
      : `${portalOf(facts)}: e-mails could not be sent`,
    what: facts.who
      ? `Notices of ${facts.portal ?? 'the portal'} do not reach ${facts.who} by e-mail.`
      : `Notices of ${facts.portal ?? 'the portal'} could not be sent by e-mail.`,
    why: facts.reason,
    how: facts.who
      ? 'Check the e-mail address, or tell them by other means and record it: your tasks list what they did not receive.'
      : 'Ask the people who run the service to check the mail server. Your tasks list what was not received.',
    ...linkOf(facts, 'Open the portal'),
    next: 'Reminders about a page continue only after the one before was delivered. You are told once, not for each e-mail.',
    because: toAdmins(facts)
  }),
  campaign_started: facts => ({
    subject: `${nameOf(facts)}: will you help with ${campaignOf(facts)}?`,
    what: facts.said ?? `There is a campaign: ${campaignOf(facts)}.`,
    why: facts.reason,
    how: 'Look at the page, update what is outdated, and confirm that it is right. It takes about ten minutes.',
    ...linkOf(facts, 'Look at the page'),
    byWhen: dated('The campaign ends on', facts.by) || undefined,
    next: 'If the page still does not meet the goal shortly before the end, you are reminded once.',
    because: toMaintainers(facts)
  }),
  campaign_ending: facts => ({
    subject: `${nameOf(facts)}: a few days left of ${campaignOf(facts)}`,
    what: `${campaignOf(facts)} ends soon, and this page can still help to reach the goal.`,
    why: facts.reason,
    how: 'Look at the page, update what is outdated, and confirm that it is right.',
    ...linkOf(facts, 'Look at the page'),
    byWhen: dated('The campaign ends on', facts.by) || undefined,
    next: 'After the end, you receive one last message with the outcome.',
    because: toMaintainers(facts)
  }),
  campaign_ended: facts => ({
    subject: `${portalOf(facts)}: outcome of ${campaignOf(facts)}`,
    what: facts.reason ?? `${campaignOf(facts)} has ended.`,
    ...linkOf(facts, 'Open the portal'),
    next: 'The campaign is over, and nothing more is needed for it.',
    because:
      facts.role === 'admin'
        ? toAdmins(facts)
        : 'You receive this because you are one of the people who were asked to help with this campaign.'
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }

type FailingWebhook = { portal: string; name: string; failure: string | null; status: string }

/** What the tasks of this area say. */
export const tasks = {
  webhook_failing: ({ portal, name, failure, status }: FailingWebhook) => ({
    what: `Repair the webhook ${name} of ${portal}`,
    why: `${failure ?? 'Events could not be delivered.'} ${
      status === 'gone'
        ? 'It was stopped, since the endpoint says that it is gone. Set its status to active when it works again.'
        : 'Events are tried again for three days.'
    }`
  })
} satisfies { [T in TaskKind]?: TaskTemplate }
