import type { NoticeKind, TaskKind } from '@guildhall/schema'
import type { NoticeFacts, NoticeTemplate, NoticeText } from '../../core/module/notice.ts'
import type { Sentences } from '../../core/words/message.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import { becauseOf, dated, decided, linkOf, nameOf, REPRESENTATIVE } from '../messages/words.en.ts'

const spaced = (name: string) => name.replaceAll('_', ' ')

/** What the steps of pages and cases say in English. */
export const messages = {
  'maintenance.in_order': 'Everything that is asked of the page is in order.',
  'maintenance.set_aside': 'Nothing is asked of the page just now.',
  'maintenance.appeal_over': 'The time to appeal the removal has passed.',
  'next_step.first_notice': 'A first notice goes to the representatives.',
  'next_step.second_notice': 'A second notice goes to the representatives.',
  'next_step.final_notice': 'The final notice goes to the representatives.',
  'next_step.suspension_proposed': 'Suspension is proposed to the admins of the portal, who decide.',
  'next_step.suspension_decided': 'The admins of the portal decide whether the page is suspended.'
} satisfies Sentences

const LOOK_THROUGH =
  'Look through the page, mend what is no longer true, and say that it is up to date. That takes most people ten minutes.'

const overdue =
  (title: string, what: (name: string) => string, next: string) =>
  (facts: NoticeFacts): NoticeText => ({
    subject: `${nameOf(facts)}: ${title}`,
    what: what(nameOf(facts)),
    why: facts.reason,
    how: LOOK_THROUGH,
    ...linkOf(facts, 'Look through the page'),
    byWhen: dated('Please do so by', facts.by) || undefined,
    next: `${dated(`${next} on`, facts.nextOn, `${next} later.`)} As soon as the page is looked through, all is well again and none of this happens.`,
    because: becauseOf(facts, REPRESENTATIVE)
  })

/** What the notices of the ladder and of cases say. */
export const notices = {
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
    facts =>
      `${nameOf(facts)}: what was reported was ${facts.sanction ? `answered with a ${spaced(facts.sanction)}` : (facts.decision ?? 'decided')}`,
    facts => dated('You can appeal until', facts.by, 'Nothing more is asked of you.'),
    REPRESENTATIVE
  ),
  appeal_decided: decided(
    facts => `${nameOf(facts)}: your appeal was ${facts.decision ?? 'decided'}`,
    () => 'This decision is final. The whole case stays readable for you.',
    REPRESENTATIVE
  )
} satisfies { [N in NoticeKind]?: NoticeTemplate }

type Case = { community: string | null; portal: string; what: string }
const pageOf = ({ community, portal }: Case) => `the page of ${community ?? 'a community'} on ${portal}`

/** What the tasks of cases say. */
export const tasks = {
  infraction_answer: (one: Case) => ({
    what: `Say what you think of what was found on ${pageOf(one)}`,
    why: one.what
  }),
  infraction_decision: (one: Case) => ({ what: `Look into what was found on ${pageOf(one)}`, why: one.what })
} satisfies { [T in TaskKind]?: TaskTemplate }
