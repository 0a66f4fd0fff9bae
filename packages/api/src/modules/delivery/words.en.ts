import type { Freshness, Maintenance } from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import type { Sentences } from '../../platform/messages.ts'

const { plural, list, day } = makeLanguage('en-GB')

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

/** What feeds and failed deliveries of events say in English. */
export const messages = {
  'feed.title': ({ portal }: { portal: string }) => `Communities – ${portal}`,
  'feed.new': ({ name }: Named) => `New page: ${name}`,
  'feed.new_text': ({ name }: Named) => `${name} has a page here now.`,
  'feed.back': ({ name }: Named) => `${name}: the page is up to date again`,
  'feed.back_text': ({ name }: Named) => `The page of ${name} was reviewed or updated.`,
  'feed.event': ({ name, title }: Named & { title: string }) => `${name}: ${title}`,
  'feed.kudos': ({ name, by }: Named & { by: string }) => `${by} thanks ${name}`,
  'feed.kudos_title': ({ name }: Named) => `Kudos – ${name}`,
  'feed.step': ({ name, step }: Named & { step: Step }) => `${name}: ${STEPS[step]}`,
  'feed.step_text': 'A review of the page puts this right at once, and the reminders stop.',
  'feed.opened': ({ name, reason }: Named & { reason: string }) => `${name}: ${reason}`,
  'feed.closed': ({ name, rule }: Named & { rule: string }) => `${name}: resolved – ${rule}`,
  'feed.closed_text': 'There is nothing left to do.',
  'feed.subscribe': 'This is a feed. To be told what is new, copy its address into a feed reader:',
  'feed.empty': 'There is no news yet.',

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
