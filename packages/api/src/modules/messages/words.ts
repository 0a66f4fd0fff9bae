import type { Message, NoticeFacts } from '../../core/module/notice.ts'
import { dayInWords } from '../../platform/days.ts'

/** What a notice calls its matter: the community, and on which portal. */
export const nameOf = ({ community, portal, page }: NoticeFacts) =>
  [community ?? page ?? 'The page', portal && `on ${portal}`].filter(Boolean).join(' ')

/** Why somebody in a role gets a notice. */
export const becauseOf = (facts: NoticeFacts, role: string) =>
  `You get this because you are ${facts.role ?? role} of ${nameOf(facts)}. It is part of that role, so it cannot be switched off; if the role is no longer yours, tell us and we will stop.`

/** Words with a day after them; else other words. */
export const dated = (words: string, day: string | undefined, otherwise = '') =>
  day ? `${words} ${dayInWords(day)}.` : otherwise

/** The button of a notice: to where it says, else to the page. */
export const linkOf = (facts: NoticeFacts, label: string) => {
  const url = facts.link ?? facts.page
  return url ? { link: { label, url } } : {}
}

export const REPRESENTATIVE = 'a representative'
/** A notice of a decision. */
export const decided =
  (subject: (facts: NoticeFacts) => string, next: (facts: NoticeFacts) => string, role: string) =>
  (facts: NoticeFacts): Message => ({
    subject: subject(facts),
    what: facts.said ?? subject(facts),
    why: facts.cause ?? facts.reason,
    ...linkOf(facts, 'Read all about it'),
    next: next(facts),
    because: becauseOf(facts, role)
  })
