import type { NoticeKind, TaskKind } from '@guildhall/schema'
import type { NoticeFacts, NoticeTemplate, NoticeText } from '../../core/module/notice.ts'
import type { Sentences } from '../../core/words/message.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import { becauseOf, dated, decided, linkOf, nameOf, REPRESENTATIVE } from '../messages/words.en.ts'

const spaced = (name: string) => name.replaceAll('_', ' ')

/** What the steps of pages and cases say in English. */
export const messages = {
  'maintenance.in_order': 'The page meets all requirements.',
  'maintenance.settled': 'What the reminders were about is settled.',
  'maintenance.set_aside': 'No action is currently required for the page.',
  'maintenance.appeal_over': 'The period to appeal the removal has ended.',
  'next_step.first_notice': 'A first notice is sent to the representatives.',
  'next_step.second_notice': 'A second notice is sent to the representatives.',
  'next_step.final_notice': 'The final notice is sent to the representatives.',
  'next_step.suspension_proposed': 'Suspension is proposed to the admins of the portal, who decide.',
  'next_step.suspension_decided': 'The admins of the portal decide whether the page is suspended.'
} satisfies Sentences

const LOOK_THROUGH =
  'Review the page, update what is outdated, and confirm that it is up to date. This takes most people ten minutes.'

const overdue =
  (title: string, what: (name: string) => string, next: string) =>
  (facts: NoticeFacts): NoticeText => ({
    subject: `${nameOf(facts)}: ${title}`,
    what: what(nameOf(facts)),
    why: facts.reason,
    how: LOOK_THROUGH,
    ...linkOf(facts, 'Review the page'),
    byWhen: dated('Please do so by', facts.by) || undefined,
    next: `${dated(`${next} on`, facts.nextOn, `${next} later.`)} As soon as the page is reviewed, the reminders stop.`,
    because: becauseOf(facts, REPRESENTATIVE)
  })

/** What the notices of the ladder and of cases say. */
export const notices = {
  page_due_soon: facts => ({
    subject: `${nameOf(facts)}: time to review the page`,
    what: `The page of ${nameOf(facts)} is due for its regular review soon.`,
    why: facts.reason,
    how: LOOK_THROUGH,
    ...linkOf(facts, 'Review the page'),
    byWhen: dated('Any time until', facts.by) || undefined,
    next: 'If the page is still accurate, you only need to confirm it. Otherwise we will send you a reminder.',
    because: becauseOf(facts, REPRESENTATIVE)
  }),
  page_overdue: overdue(
    'please review the page',
    name => `The page of ${name} has not been reviewed for a while, and readers may find outdated information on it.`,
    'We will remind you once more'
  ),
  page_second_notice: overdue(
    'second reminder to review the page',
    name =>
      `The page of ${name} has not been reviewed yet. If you are short of time, ask the other representative or your portal’s admins to help.`,
    'A last reminder follows'
  ),
  page_final_notice: overdue(
    'last reminder to review the page',
    name =>
      `The page of ${name} has not been reviewed yet. If no one can maintain it any more, tell us, and we will look for a successor together.`,
    'The portal’s admins will be asked whether to remove the page from the listings temporarily'
  ),
  suspension_proposed: facts => ({
    subject: `${nameOf(facts)}: should the page be removed from the listings?`,
    what: `After three reminders, the page of ${nameOf(facts)} has not been reviewed yet. A person decides what happens next.`,
    why: facts.reason,
    how: `Representatives: ${LOOK_THROUGH} Admins: talk to the representatives first, then decide.`,
    ...linkOf(facts, 'View the page and its history'),
    byWhen: dated('A decision is expected from', facts.by) || undefined,
    next: 'The page stays as it is until an admin of the portal decides. Once the page is reviewed, no decision is needed.',
    because: becauseOf(facts, 'a representative or an admin')
  }),
  page_suspended: facts => ({
    subject: `${nameOf(facts)}: the page is hidden from the listings for now`,
    what: `The page of ${nameOf(facts)} is currently not shown in listings. Its content is kept.`,
    why: facts.cause ?? facts.reason,
    how: `${LOOK_THROUGH} It is then shown again immediately. If you think that this decision is wrong, you can appeal.`,
    ...linkOf(facts, 'Fix it or appeal'),
    byWhen: dated('Please do so by', facts.by) || undefined,
    next: dated(
      'You will be heard before the page is removed. The earliest date for that decision is',
      facts.nextOn,
      'You will be heard before the page is removed.'
    ),
    because: becauseOf(facts, REPRESENTATIVE)
  }),
  page_removed: facts => ({
    subject: `${nameOf(facts)}: the page was removed`,
    what: `The page of ${nameOf(facts)} was removed from the portal. Its history is kept.`,
    why: facts.cause ?? facts.reason,
    how: 'If the community wants to start again, request a new page; you can reuse the text of your first request.',
    ...linkOf(facts, 'View the history'),
    next: 'No further action is needed.',
    because: becauseOf(facts, REPRESENTATIVE)
  }),
  page_compliant: facts => ({
    subject: `${nameOf(facts)}: thank you, the page is up to date`,
    what: `The page of ${nameOf(facts)} is up to date again. Thank you for maintaining it: readers can rely on it.`,
    why: facts.reason,
    ...linkOf(facts, 'View the page'),
    next: dated('Its next review is due on', facts.nextOn, 'We will let you know when its next review is due.'),
    because: becauseOf(facts, REPRESENTATIVE)
  }),
  page_reinstated: facts => ({
    subject: `${nameOf(facts)}: the page is shown again`,
    what: `The page of ${nameOf(facts)} is shown in the listings again.`,
    why: facts.reason,
    ...linkOf(facts, 'View the page'),
    next: 'No further action is needed.',
    because: becauseOf(facts, REPRESENTATIVE)
  }),
  infraction_opened: facts => ({
    subject: `${nameOf(facts)}: a problem with the page was reported`,
    what: facts.said ?? `A problem with the page of ${nameOf(facts)} was reported. No decision has been made yet.`,
    why: facts.reason,
    how: 'Read the report. If it is correct, fix the problem and confirm it; if you disagree, explain why.',
    ...linkOf(facts, 'Read and respond'),
    byWhen: dated('Please respond by', facts.by) || undefined,
    next: 'An admin of the portal considers both sides, and you are notified of the outcome.',
    because: becauseOf(facts, REPRESENTATIVE)
  }),
  infraction_decided: decided(
    facts =>
      `${nameOf(facts)}: the report ${facts.sanction ? `resulted in a ${spaced(facts.sanction)}` : `was ${facts.decision ?? 'decided'}`}`,
    facts => dated('You can appeal until', facts.by, 'No further action is needed.'),
    REPRESENTATIVE
  ),
  appeal_decided: decided(
    facts => `${nameOf(facts)}: your appeal was ${facts.decision ?? 'decided'}`,
    () => 'This decision is final. You can still read the whole case.',
    REPRESENTATIVE
  )
} satisfies { [N in NoticeKind]?: NoticeTemplate }

type Case = { community: string | null; portal: string; what: string }
const pageOf = ({ community, portal }: Case) => `the page of ${community ?? 'a community'} on ${portal}`

/** What the tasks of cases say. */
export const tasks = {
  infraction_answer: (one: Case) => ({
    what: `Respond to the report about ${pageOf(one)}`,
    why: one.what
  }),
  infraction_decision: (one: Case) => ({ what: `Decide on the report about ${pageOf(one)}`, why: one.what })
} satisfies { [T in TaskKind]?: TaskTemplate }
