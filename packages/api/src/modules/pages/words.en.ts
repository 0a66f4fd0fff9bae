import type { NoticeKind, SuccessionReason, SuccessionRole, TaskKind } from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import type { NoticeFacts, NoticeTemplate } from '../../core/words/notice.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import type { Sentences } from '../../platform/messages.ts'
import { becauseOf, dated, decided, linkOf, nameOf } from '../messages/words.en.ts'

const { day, plural } = makeLanguage('en-GB')

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

type Status = { status: number }

/** What requests for pages, successions, updates and checks say in English. */
export const messages = {
  'page_request.unanswered': ({ days }: { days: number }) =>
    `The last question was not answered within ${days} days. You are welcome to submit a new request.`,
  'succession.asked': ({ why, role }: { why: SuccessionReason; role: SuccessionRole }) =>
    `${WHY[why]} You are asked to become ${ROLES[role]}.`,

  'review.due': ({ community }: { community: string }) => `Review the page of ${community}`,
  'review.about': ({ on, everyDays, url }: { on: string; everyDays: number; url: string }) =>
    `The page was last updated on ${day(on)}, and is due for review every ${plural(everyDays, { one: '# day', other: '# days' })}. Please read it, update what is outdated, and confirm that it is accurate: ${url}`,
  'review.calendar': ({ portal }: { portal: string }) => `Reviews of pages – ${portal}`,

  'page_update.sitemap': ({ said }: { said: string }) => `lastmod ${said} in the sitemap`,
  'page_update.http': ({ said }: { said: string }) => `Last-Modified: ${said}`,
  'page_update.content': 'The text of its main part has changed, and two later checks confirmed it.',
  'page_update.signed_link': 'By a signed link',
  'page_update.counts': 'It is the most recent sign of life.',
  'page_update.older': 'A more recent sign of life counts.',
  'page_update.bulk':
    'The change it was part of affected six pages or more, by its key or within one minute, and does not count as a review of any of them.',
  'page_update.no_sign_of_life':
    'Only updates by members and representatives are a sign of life; this came from an admin or a program.',

  'site_crawl.none': 'No sitemap was found. Add its URL to robots.txt (Sitemap: …), or serve it as /sitemap.xml.',
  'site_crawl.unread': ({ address }: { address: string }) => `A sitemap could not be read: ${address}`,
  'site_crawl.cut': ({ sitemaps, pages }: { sitemaps: number; pages: number }) =>
    `Not everything was read: at most ${sitemaps} sitemaps and ${pages} pages are.`,
  'site_crawl.off': 'This service does not fetch pages (PAGE_CHECKS is off).',
  'page_check.status': ({ status }: Status) => `It returns ${status}.`,
  'page_check.no_location': ({ status }: Status) => `It returns ${status} without a Location.`,
  'page_check.redirects': ({ times }: { times: number }) => `It redirects more than ${times} times.`,
  'page_check.not_html': 'The response is neither HTML nor PDF.',
  'page_check.no_host_answered':
    'None of the hosts that were called answered, so this is taken for a fault of our network.',
  'page_check.unread': 'It could not be read: it has no text, is damaged, or takes too long to read.',
  'page_check.cut': 'It is longer than 1 MiB; the rest was not read.',
  'page_check.robots': 'robots.txt asks not to fetch it.',
  'page_check.no_robots': ({ status }: Status) => `robots.txt could not be read: its host returned ${status}.`,
  'page_check.pausing': 'Its host asked the monitor to pause.',
  'page_check.busy': ({ status }: Status) => `Its host returned ${status}: try again later.`
} satisfies Sentences

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

/** Why a list of pages cannot be filled. */
export const pageListFaults = {
  encoding: 'The table is not UTF-8. Save the file as “CSV UTF-8”.',
  unreadable: 'The table cannot be read: a quote is not closed.',
  some: (count: number) =>
    count === 1
      ? 'A page is not on this portal. Correct or remove it; nothing was changed.'
      : `${count} pages are not on this portal. Correct or remove them; nothing was changed.`,
  unknown: (name: string, row: number | null) =>
    `${row === null ? '' : `Row ${row}: `}The portal has no page with the URL or id "${name}".`,
  many: (count: number, most: number) => `These are ${count} pages; a list has at most ${most}.`
}

/** What decisions about discovered pages are refused with. */
export const discoveryFaults = {
  unknown: (page: string) =>
    `The sitemap of the portal has no page "${page.slice(0, 500)}". Read the sitemap again, or register the page as a new one.`,
  no_community: 'Specify the community whose page it is.',
  only_to_register: 'A community and representatives are needed only to register a page: omit them.'
}
