import type { NoticeKind } from '@guildhall/schema'
import { dayOf, type Message } from './message.ts'

/** What whoever queues a notice tells of the matter. */
export type NoticeValues = {
  /** Where to put it right, or to read more: an absolute address. The page’s own unless said. */
  link?: string
  /** Why, in one sentence. */
  reason?: string
  /** The day by which something is to be done. */
  by?: string
  /** The day of the next step. */
  nextOn?: string
  /** What was decided: `approved`, `upheld` … */
  decision?: string
  /** The cause that was given for a decision. */
  cause?: string
  /** What somebody asked for, or said. */
  said?: string
  /** Who asks or decides. */
  who?: string
  /** As what the person is told: `primary representative`, `admin of the portal` … */
  role?: string
}

/** What is known of the matter when a message is written. */
export type NoticeFacts = NoticeValues & {
  person: string
  portal: string | null
  community: string | null
  page: string | null
}

const nameOf = ({ community, portal, page }: NoticeFacts) =>
  [community ?? page ?? 'The page', portal && `on ${portal}`].filter(Boolean).join(' ')

const becauseOf = (facts: NoticeFacts, role: string) =>
  `You get this because you are ${facts.role ?? role} of ${nameOf(facts)}. It is part of that role, so it cannot be switched off; if the role is no longer yours, tell us and we will stop.`

const dated = (words: string, day: string | undefined, otherwise = '') => (day ? `${words} ${dayOf(day)}.` : otherwise)
const linkOf = (facts: NoticeFacts, label: string) => {
  const url = facts.link ?? facts.page
  return url ? { link: { label, url } } : {}
}
const REPRESENTATIVE = 'a representative'
const LOOK_THROUGH =
  'Look through the page, mend what is no longer true, and say that it is up to date. That takes most people ten minutes.'

const overdue =
  (title: string, what: (name: string) => string, next: string) =>
  (facts: NoticeFacts): Message => ({
    subject: `${nameOf(facts)}: ${title}`,
    what: what(nameOf(facts)),
    why: facts.reason,
    how: LOOK_THROUGH,
    ...linkOf(facts, 'Look through the page'),
    byWhen: dated('Please do so by', facts.by) || undefined,
    next: `${dated(`${next} on`, facts.nextOn, `${next} later.`)} As soon as the page is looked through, all is well again and none of this happens.`,
    because: becauseOf(facts, REPRESENTATIVE)
  })

const decided =
  (subject: (facts: NoticeFacts) => string, next: (facts: NoticeFacts) => string, role: string) =>
  (facts: NoticeFacts): Message => ({
    subject: subject(facts),
    what: facts.said ?? subject(facts),
    why: facts.cause ?? facts.reason,
    ...linkOf(facts, 'Read all about it'),
    next: next(facts),
    because: becauseOf(facts, role)
  })

/** What each kind of notice says. Help first, never shame; what, why, how, by when, and what happens next. */
export const TEMPLATES: Record<NoticeKind, (facts: NoticeFacts) => Message> = {
  page_due_soon: facts => ({
    subject: `${nameOf(facts)}: time to look through the page`,
    what: `The page of ${nameOf(facts)} is soon due for its regular look-through.`,
    why: facts.reason,
    how: LOOK_THROUGH,
    ...linkOf(facts, 'Look through the page'),
    byWhen: dated('Any time until', facts.by) || undefined,
    next: 'If nothing has changed, saying so is all it takes. Otherwise we will remind you.',
    because: becauseOf(facts, REPRESENTATIVE)
  }),
  page_overdue: overdue(
    'please look through the page',
    name =>
      `The page of ${name} has not been looked through for a while, and readers may find things on it that are no longer true.`,
    'We will remind you once more'
  ),
  page_second_notice: overdue(
    'second reminder to look through the page',
    name =>
      `The page of ${name} still waits to be looked through. If you are short of time, ask the other representative or your portal’s admins to help.`,
    'A last reminder follows'
  ),
  page_final_notice: overdue(
    'last reminder to look through the page',
    name =>
      `The page of ${name} still waits to be looked through. If nobody can look after it any more, tell us, and we will look for a successor together.`,
    'The portal’s admins will be asked whether to take the page out of the listings for the time being'
  ),
  suspension_proposed: facts => ({
    subject: `${nameOf(facts)}: should the page be taken out of the listings?`,
    what: `After three reminders the page of ${nameOf(facts)} has still not been looked through. A person decides what happens now.`,
    why: facts.reason,
    how: `Representatives: ${LOOK_THROUGH} Admins: talk to the representatives first; then decide.`,
    ...linkOf(facts, 'See the page and its history'),
    byWhen: dated('A decision is awaited from', facts.by) || undefined,
    next: 'Nothing happens until an admin of the portal decides. Once the page is looked through, the question is settled.',
    because: becauseOf(facts, 'a representative or an admin')
  }),
  page_suspended: facts => ({
    subject: `${nameOf(facts)}: the page is out of the listings for now`,
    what: `The page of ${nameOf(facts)} is not shown in listings for the time being. Nothing of it is lost.`,
    why: facts.cause ?? facts.reason,
    how: `${LOOK_THROUGH} It is shown again at once. If you think that this was decided wrongly, you can appeal.`,
    ...linkOf(facts, 'Put it right, or appeal'),
    byWhen: dated('Please do so by', facts.by) || undefined,
    next: dated(
      'Before it is removed you will be heard. That is decided at the earliest on',
      facts.nextOn,
      'Before a page is removed you will be heard.'
    ),
    because: becauseOf(facts, REPRESENTATIVE)
  }),
  page_removed: facts => ({
    subject: `${nameOf(facts)}: the page was removed`,
    what: `The page of ${nameOf(facts)} was removed from the portal. Its history stays on record.`,
    why: facts.cause ?? facts.reason,
    how: 'If the community wants to begin anew, ask for a page again; what you wrote in the first request is still there to start from.',
    ...linkOf(facts, 'Read the record'),
    next: 'Nothing more is asked of you.',
    because: becauseOf(facts, REPRESENTATIVE)
  }),
  page_compliant: facts => ({
    subject: `${nameOf(facts)}: thank you, all is well`,
    what: `The page of ${nameOf(facts)} is up to date again. Thank you for looking after it: readers can rely on it.`,
    why: facts.reason,
    ...linkOf(facts, 'See the page'),
    next: dated(
      'Its next look-through is due on',
      facts.nextOn,
      'We will write when its next look-through comes near.'
    ),
    because: becauseOf(facts, REPRESENTATIVE)
  }),
  page_request_decided: decided(
    facts => `${nameOf(facts)}: the request for a page was ${facts.decision ?? 'decided'}`,
    facts =>
      facts.decision === 'approved'
        ? 'The page is registered now. Its representatives will be asked to look through it from time to time.'
        : 'You can ask again with what is new; the request and its conversation stay readable.',
    'one of those who asked for the page'
  ),
  page_request_changes_asked: facts => ({
    subject: `${nameOf(facts)}: a question about your request for a page`,
    what: facts.said ?? 'Something in the request needs your answer.',
    why: facts.reason,
    how: 'Answer, or change the request; it then goes back to those who decide.',
    ...linkOf(facts, 'Answer'),
    byWhen: dated('Please answer by', facts.by) || undefined,
    next: dated('Without an answer the request ends by itself on', facts.nextOn, 'The request waits for you.'),
    because: becauseOf(facts, 'one of those who asked for the page')
  }),
  succession_asked: facts => ({
    subject: `${nameOf(facts)}: would you take over?`,
    what:
      facts.said ?? `${facts.who ?? 'Somebody'} will no longer look after ${nameOf(facts)}, and you were thought of.`,
    why: facts.reason,
    how: 'Say yes or no; both are fine. It takes about ten minutes every few months.',
    ...linkOf(facts, 'Answer'),
    byWhen: dated('Please answer by', facts.by) || undefined,
    next: 'If you say no, or do not answer, somebody else is asked.',
    because: becauseOf(facts, 'a member')
  }),
  infraction_opened: facts => ({
    subject: `${nameOf(facts)}: something about the page was reported`,
    what: facts.said ?? `Somebody reported something about the page of ${nameOf(facts)}. Nothing has been decided.`,
    why: facts.reason,
    how: 'Read what was reported. If it is so, put it right and say so; if you see it differently, say why.',
    ...linkOf(facts, 'Read and answer'),
    byWhen: dated('Please answer by', facts.by) || undefined,
    next: 'An admin of the portal looks at both sides, and you are told what comes of it.',
    because: becauseOf(facts, REPRESENTATIVE)
  }),
  infraction_decided: decided(
    facts => `${nameOf(facts)}: what was reported was ${facts.decision ?? 'decided'}`,
    facts => dated('You can appeal until', facts.by, 'Nothing more is asked of you.'),
    REPRESENTATIVE
  ),
  appeal_decided: decided(
    facts => `${nameOf(facts)}: your appeal was ${facts.decision ?? 'decided'}`,
    () => 'This decision is final. The whole case stays readable for you.',
    REPRESENTATIVE
  )
}
