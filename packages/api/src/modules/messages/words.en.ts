import type { TaskKind } from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import { isRole, type NoticeFacts, type NoticeRole, type NoticeText } from '../../core/words/notice.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import type { Sentences } from '../../platform/messages.ts'

const { day: dayOf } = makeLanguage('en-GB')

/** What stands around notices, in mails and elsewhere. */
export const messages = {
  'notice.why': 'Why',
  'notice.how': 'What you can do',
  'notice.by_when': 'By when',
  'notice.next': 'What happens next',
  'mail.hello': ({ name }: { name: string }) => `Hello ${name},`,
  'mail.several': ({ notices }: { notices: number }) => `${notices} notices about your communities`,
  'mail.footer':
    'Unless it is urgent, you receive at most one e-mail like this a day. This is an automatic message; replies go to the people who run the service.',
  'mail.list': 'Notices about communities',
  'mail.no_address': 'The person has no e-mail address.',
  'mail.refused': ({ answer }: { answer: string }) => `The mail server answered: ${answer}`,
  'mail.not_reached': ({ problem }: { problem: string }) => `The mail server could not be reached: ${problem}`
} satisfies Sentences

type Undelivered = { person: string; community: string | null; portal: string; failure: string | null }

/** What the tasks about notices say. */
export const tasks = {
  notice_delivery: ({ person, community, portal, failure }: Undelivered) => ({
    what: `Deliver a notice about ${community ?? 'a community'} on ${portal} to ${person} by other means`,
    why: failure ?? 'It could not be delivered by e-mail.'
  })
} satisfies { [T in TaskKind]?: TaskTemplate }

/** What a notice calls its matter: the community, and on which portal. */
export const nameOf = ({ community, portal, page }: NoticeFacts) =>
  [community ?? page ?? 'The page', portal && `on ${portal}`].filter(Boolean).join(' ')

const ROLES: Record<NoticeRole, string> = {
  primary: 'the primary representative of',
  secondary: 'the secondary representative of',
  stand_in: 'standing in for a representative of',
  leader: 'the leader of',
  core: 'in the core group of',
  member: 'a member of',
  admin: 'an admin of the portal of',
  requester: 'one of the people who requested the page of',
  concerned: 'the person whose entry it is in the ledger of',
  named: 'named as a representative in the request for the page of',
  author: 'an author of a resource of',
  asker: 'the person who asked for help with the page of',
  holder: 'the person to be succeeded in a role of',
  proposer: 'the person who proposed',
  voter: 'one of the people who vote on the charter of',
  drafter: 'an author of the charter of'
}
/** Why somebody gets a notice: by the role that is on record, else by that which such notices go to. */
export const becauseOf = (facts: NoticeFacts, usual: NoticeRole) =>
  `You receive this because you are ${ROLES[facts.role ?? usual]} ${nameOf(facts)}.${isRole(facts.role ?? usual) ? ' It is part of that role and cannot be turned off; if you no longer have the role, tell us and we will stop.' : ''}`

/** Words with a day after them; else other words. */
export const dated = (words: string, day: string | undefined, otherwise = '') =>
  day ? `${words} ${dayOf(day)}.` : otherwise

/** The button of a notice: to where it says, else to the page. */
export const linkOf = (facts: NoticeFacts, label: string) => {
  const url = facts.link ?? facts.page
  return url ? { link: { label, url } } : {}
}

/** A notice of a decision. */
export const decided =
  (subject: (facts: NoticeFacts) => string, next: (facts: NoticeFacts) => string, usual: NoticeRole) =>
  (facts: NoticeFacts): NoticeText => ({
    subject: subject(facts),
    what: facts.said ?? subject(facts),
    why: facts.cause ?? facts.reason,
    ...linkOf(facts, 'Read the details'),
    next: next(facts),
    because: becauseOf(facts, usual)
  })
