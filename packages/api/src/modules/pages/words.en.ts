import type { NoticeKind, SuccessionReason, SuccessionRole, TaskKind } from '@guildhall/schema'
import type { NoticeFacts, NoticeTemplate } from '../../core/module/notice.ts'
import type { Sentences } from '../../core/words/message.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import { becauseOf, dated, decided, linkOf, nameOf } from '../messages/words.en.ts'

const WHY: Record<SuccessionReason, string> = {
  term_ending: 'Their term in this role is ending.',
  leave: 'They will be away and do not have a stand-in yet.',
  silence: 'We have not heard from them for a while, and the page is due for review.',
  left: 'They are leaving the organisation.',
  handover: 'They want to hand over this role.'
}
const ROLES: Record<SuccessionRole, string> = {
  primary: 'the primary representative of its page',
  secondary: 'the secondary representative of its page',
  leader: 'its leader'
}

/** What came of asking somebody to take over, to the person to be succeeded. */
const ANSWERED = {
  accepted: {
    subject: 'takes over',
    what: 'accepted, and is responsible from today in your place for',
    next: 'No further action is needed. Thank you for what you have done.'
  },
  stands_in: {
    subject: 'stands in for you',
    what: 'accepted, and stands in for you while you are away, for',
    next: 'No further action is needed.'
  },
  declined: {
    subject: 'cannot take over',
    what: 'was asked, and cannot take over the role in',
    next: 'You keep the role until another person accepts. The next person is asked within a day.'
  }
}

/** What was decided on a proposed community, and what can follow. */
const PROPOSALS = {
  approved: {
    subject: 'the community was approved',
    next: 'Its leader and core group can now plan its launch.'
  },
  changes_asked: {
    subject: 'there is a question about the proposed community',
    next: 'Update the community, and propose it again.'
  },
  declined: {
    subject: 'the community was declined',
    next: 'You can reopen it as a draft, change it, and propose it again.'
  }
}

/** The words of what was decided; where it is none of these, of another one. */
const outcomeIn = <T extends object>(words: T, { decision }: NoticeFacts, otherwise: keyof T): T[keyof T] =>
  words[decision !== undefined && decision in words ? (decision as keyof T) : otherwise]

/** What requests for pages and successions say in English. */
export const messages = {
  'page_request.unanswered': ({ days }: { days: number }) =>
    `The last question was not answered within ${days} days. You are welcome to submit a new request.`,
  'succession.asked': ({ why, role }: { why: SuccessionReason; role: SuccessionRole }) =>
    `${WHY[why]} You are asked to become ${ROLES[role]}.`
} satisfies Sentences

/** What checks say of what was not right with a page or a link of it. */
export const checkProblems = {
  returns: (status: number) => `It returns ${status}.`,
  leadsNowhere: (status: number) => `It returns ${status} without a Location.`,
  redirects: (times: number) => `It redirects more than ${times} times.`,
  notHtml: 'The response is neither HTML nor PDF.',
  noHostAnswered: 'None of the hosts that were called answered, so this is taken for a fault of our network.',
  unread: 'It could not be read: it has no text, is damaged, or takes too long to read.',
  cut: 'It is longer than 1 MiB; the rest was not read.',
  robots: 'robots.txt asks not to fetch it.',
  noRobots: (status: number) => `robots.txt could not be read: its host returned ${status}.`,
  pausing: 'Its host asked the monitor to pause.',
  busy: (status: number) => `Its host returned ${status}: try again later.`
}

/** What the monitor notes on evidence that it found. */
export const updateNotes = {
  sitemap: (lastmod: string) => `lastmod ${lastmod} in the sitemap`,
  http: (lastModified: string) => `Last-Modified: ${lastModified}`,
  content: 'The text of its main part has changed, and two later checks confirmed it.'
}

/** What the notices about requests and successions say. */
export const notices = {
  page_request_decided: decided(
    facts => `${nameOf(facts)}: the request for a page was ${facts.decision ?? 'decided'}`,
    facts =>
      facts.decision === 'approved'
        ? 'The page is now registered. Its representatives will be asked to review it from time to time.'
        : 'You can submit a new request with updated information; this request and its conversation remain available.',
    'requester'
  ),
  page_request_changes_asked: facts => ({
    subject: `${nameOf(facts)}: a question about your request for a page`,
    what: facts.said ?? 'There is a question about your request.',
    why: facts.reason,
    how: 'Answer, or update the request; it then goes back to the people who decide.',
    ...linkOf(facts, 'Answer'),
    byWhen: dated('Please respond by', facts.by) || undefined,
    next: dated('Without an answer, the request expires on', facts.nextOn, 'The request is waiting for you.'),
    because: becauseOf(facts, 'requester')
  }),
  succession_asked: facts => ({
    subject: `${nameOf(facts)}: would you take over?`,
    what:
      facts.said ??
      `${facts.who ?? 'The current role holder'} will no longer be responsible for ${nameOf(facts)}, and you were suggested.`,
    why: facts.reason,
    how: 'Say yes or no; both are fine. It takes about ten minutes every few months.',
    ...linkOf(facts, 'Answer'),
    byWhen: dated('Please respond by', facts.by) || undefined,
    next: 'If you say no, or do not answer, another person is asked.',
    because: becauseOf(facts, 'member')
  }),
  succession_answered: facts => {
    const who = facts.who ?? 'The person who was asked'
    const { subject, what, next } = outcomeIn(ANSWERED, facts, 'declined')
    return {
      subject: `${nameOf(facts)}: ${who} ${subject}`,
      what: `${who} ${what} ${nameOf(facts)}.`,
      why: facts.said,
      ...linkOf(facts, 'View the page'),
      next,
      because: becauseOf(facts, 'holder')
    }
  },
  community_decided: decided(
    facts => `${nameOf(facts)}: ${outcomeIn(PROPOSALS, facts, 'approved').subject}`,
    facts => outcomeIn(PROPOSALS, facts, 'approved').next,
    'proposer'
  )
} satisfies { [N in NoticeKind]?: NoticeTemplate }

type OfPage = { community: string | null; portal: string }
const nameIn = ({ community }: { community: string | null }) => community ?? 'a community'
const pageOf = (one: OfPage) => `the page of ${nameIn(one)} on ${one.portal}`

/** What the tasks about pages say. */
export const tasks = {
  page_review: (page: OfPage & { lastOn: string | null; everyDays: number }) => ({
    what: `Review ${pageOf(page)}`,
    why:
      page.lastOn === null
        ? 'The date of the last review is not known yet.'
        : `The last sign of life was on ${page.lastOn}. One is due every ${page.everyDays} days.`
  }),
  page_request_question: (request: OfPage) => ({
    what: `Answer the question about ${pageOf(request)}`,
    why: 'The page request is waiting for your answer. Without one, it expires.'
  }),
  page_request_decision: (request: OfPage) => ({
    what: `Decide on the request for ${pageOf(request)}`,
    why: `${nameIn(request)} requests a page.`
  }),
  succession: (asked: { community: string | null; role: SuccessionRole; on: string }) => ({
    what: `Decide whether to take over as ${asked.role} of ${nameIn(asked)}`,
    why: `You were asked on ${asked.on} and are free to say no.`
  })
} satisfies { [T in TaskKind]?: TaskTemplate }

/** What transitions of page requests lack. */
export const requestLacks = {
  ended: 'The request has ended and can no longer be changed. Create a new request instead.',
  hidden: 'A page request that is not visible to you is incomplete.',
  complete: 'The form must be complete; all missing answers are listed.',
  cause: 'Give a reason that helps the requesters.',
  waited: (days: number) => `A request waits ${days} days for an answer by its requester.`,
  asker: 'Only the community’s leader or core group, or a representative named in the request, can request a page.',
  requester: 'Only the person concerned can answer.',
  decider: 'Only the admins of its portal can do this.',
  community_has_ended: (status: string) => `The community is ${status} and cannot have a page.`,
  page_exists: 'The community already has a page on this portal. Update that page.',
  mission: 'Add the mission of the community.',
  requirement: 'Add the requirement or aspiration that it addresses.',
  why_not_tasked: 'Explain why no organisation is already tasked with it.',
  representative: (role: 'primary' | 'secondary') => `Name the ${role} representative.`,
  representative_left: (role: 'primary' | 'secondary') =>
    `The ${role} representative has left the organisation. Name a different person.`,
  url: 'Add the current or planned address of the page.',
  url_taken: 'Another page of the portal has this address. Choose another.',
  overlap: (title: string, score: number, words: readonly string[]) =>
    `Explain how it differs from "${title}", or choose to join or merge (similarity ${score}: ${words.join(', ')}).`,
  hidden_overlap: 'A likely overlap visible to the requester is not answered yet.'
}
