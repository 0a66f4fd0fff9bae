import type { NoticeKind } from '@guildhall/schema'
import type { Message, NoticeFacts, NoticeTemplate } from '../../../core/module/notice.ts'
import { becauseOf, dated, linkOf, nameOf, REPRESENTATIVE } from '../../messages/words.ts'

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

/** What the notices of the ladder say. */
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
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }
