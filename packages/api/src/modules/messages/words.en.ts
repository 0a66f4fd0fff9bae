import type { NoticeFacts, NoticeText } from '../../core/module/notice.ts'
import { makeLanguage } from '../../core/words/language.ts'
import type { Sentences } from '../../core/words/message.ts'

const { day: dayOf } = makeLanguage('en-GB')

/** What stands around notices, in mails and elsewhere. */
export const messages = {
  'notice.why': 'Why',
  'notice.how': 'How to put it right',
  'notice.by_when': 'By when',
  'notice.next': 'What happens next',
  'mail.hello': ({ name }: { name: string }) => `Hello ${name},`,
  'mail.several': ({ notices }: { notices: number }) => `${notices} things about your communities’ pages`,
  'mail.footer':
    'You get at most one such mail a day. It was written by the service by itself; answers go to those who run it.',
  'mail.list': 'Notices about communities and their pages',
  'mail.no_address': 'The person has no e-mail address.',
  'mail.refused': ({ answer }: { answer: string }) => `The mail server answered: ${answer}`,
  'mail.not_reached': ({ problem }: { problem: string }) => `The mail server could not be reached: ${problem}`
} satisfies Sentences

/** What a notice calls its matter: the community, and on which portal. */
export const nameOf = ({ community, portal, page }: NoticeFacts) =>
  [community ?? page ?? 'The page', portal && `on ${portal}`].filter(Boolean).join(' ')

const ADMIN = 'an admin of the portal'
/** Why somebody in a role gets a notice. */
export const becauseOf = (facts: NoticeFacts, role: string) =>
  `You get this because you are ${facts.role === 'admin' ? ADMIN : role} of ${nameOf(facts)}. It is part of that role, so it cannot be switched off; if the role is no longer yours, tell us and we will stop.`

/** Words with a day after them; else other words. */
export const dated = (words: string, day: string | undefined, otherwise = '') =>
  day ? `${words} ${dayOf(day)}.` : otherwise

/** The button of a notice: to where it says, else to the page. */
export const linkOf = (facts: NoticeFacts, label: string) => {
  const url = facts.link ?? facts.page
  return url ? { link: { label, url } } : {}
}

export const REPRESENTATIVE = 'a representative'
/** A notice of a decision. */
export const decided =
  (subject: (facts: NoticeFacts) => string, next: (facts: NoticeFacts) => string, role: string) =>
  (facts: NoticeFacts): NoticeText => ({
    subject: subject(facts),
    what: facts.said ?? subject(facts),
    why: facts.cause ?? facts.reason,
    ...linkOf(facts, 'Read all about it'),
    next: next(facts),
    because: becauseOf(facts, role)
  })
