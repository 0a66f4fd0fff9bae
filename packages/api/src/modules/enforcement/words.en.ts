import type { NoticeKind, TaskKind } from '@guildhall/schema'
import type { NoticeCause, NoticeFacts, NoticeTemplate, NoticeText } from '../../core/words/notice.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import type { Sentences } from '../../platform/messages.ts'
import type { RuleName } from '../governance/message.ts'
import { messages as ruleWords } from '../governance/words.en.ts'
import { becauseOf, dated, decided, linkOf, nameOf } from '../messages/words.en.ts'

const spaced = (name: string) => name.replaceAll('_', ' ')

/** What the steps of pages and cases say in English. */
export const messages = {
  'maintenance.in_order': 'The page meets all requirements.',
  'maintenance.settled': 'What the reminders were about is settled.',
  'maintenance.set_aside': 'No action is currently required for the page.',
  'maintenance.appeal_over': 'The period to appeal the removal has ended.',
  'help.handover': ({ to }: { to: string }) =>
    `They want to hand over to ${to}. No person with this address can be asked to take over: they may be new, or have declined.`,
  'next_step.first_notice': 'A first notice is sent to the representatives.',
  'next_step.second_notice': 'A second notice is sent to the representatives.',
  'next_step.final_notice': 'The final notice is sent to the representatives.',
  'next_step.suspension_proposed': 'Suspension is proposed to the admins of the portal, who decide.',
  'next_step.suspension_decided': 'The admins of the portal decide whether the page is suspended.'
} satisfies Sentences

const decidedCase = decided(
  facts =>
    `${nameOf(facts)}: the report ${facts.sanction ? `resulted in a ${spaced(facts.sanction)}` : `was ${facts.decision ?? 'decided'}`}`,
  ({ by, decision }) =>
    dated(
      'You can appeal until',
      by,
      decision === 'upheld'
        ? 'An admin of the portal decides whether anything else follows.'
        : 'No further action is needed.'
    ),
  'primary'
)

type RuleWord = 'ask' | 'remedy' | 'effort'
const ruleWord = (rule: string, word: RuleWord) => ruleWords[`${rule as RuleName}.${word}`]

/** What a notice is about; of pages that nothing else is said about, that they are to be reviewed. */
const causesOf = ({ causes, reason = '' }: NoticeFacts): readonly NoticeCause<string, string>[] =>
  causes ?? [{ rule: 'page.stale', reason }]

/** What is asked for, in a few words. */
const askOf = (facts: NoticeFacts) => {
  const [first, ...others] = causesOf(facts)
  return others.length === 0
    ? ruleWord(first!.own ? 'page.stale' : first!.rule, 'ask')
    : `look after ${others.length + 1} points`
}

const whyOf = (facts: NoticeFacts) =>
  causesOf(facts)
    .map(({ reason }) => reason)
    .filter(reason => reason !== '')
    .join(' ') || undefined

const remedyOf = ({ rule, own }: NoticeCause<string, string>) =>
  `${own?.remedy ?? ruleWord(rule, 'remedy')} (${own?.effort ?? ruleWord(rule, 'effort')})`

/** What settles it: the remedy of each rule. */
const howOf = (facts: NoticeFacts) => {
  const remedies = causesOf(facts).map(remedyOf)
  return remedies.length === 1 ? remedies[0]! : remedies.map((remedy, at) => `${at + 1}. ${remedy}`).join('\n')
}

const BEHIND_LINK =
  ' If you need help, want to hand over, or no longer look after the page, you can say so behind the same link.'

/** Where to settle it: for a representative the page of the signed link, which shows all that is open. */
const whereOf = (facts: NoticeFacts) =>
  linkOf(
    facts,
    facts.link
      ? askOf(facts) === ruleWord('page.stale', 'ask')
        ? 'Review the page'
        : 'See what is open'
      : 'View the page'
  )

const helpOf = ({ role }: NoticeFacts) =>
  role === 'admin' ? '' : ' If you are short of time, ask the other representative or your portal’s admins to help.'

const reminder =
  (title: string, what: (name: string, facts: NoticeFacts) => string, next: string) =>
  (facts: NoticeFacts): NoticeText => ({
    subject: `${nameOf(facts)}: ${title} ${askOf(facts)}`,
    what: `${facts.shownAgain ? 'The page is shown in the listings again. ' : ''}${what(nameOf(facts), facts)}`,
    why: whyOf(facts),
    how: howOf(facts),
    ...whereOf(facts),
    byWhen: dated('Please do so by', facts.by) || undefined,
    next: `${dated(`${next} on`, facts.nextOn, `${next} later.`)} As soon as this is settled, the reminders stop.${facts.link ? BEHIND_LINK : ''}`,
    because: becauseOf(facts, 'primary')
  })

/** Whether it is settled by what the page lacks, and not by a person who decides. */
const isMaintenance = ({ about = 'failure_to_maintain' }: NoticeFacts) => about === 'failure_to_maintain'

const opened = (facts: NoticeFacts): NoticeText => ({
  subject: `${nameOf(facts)}: a problem with the page was reported`,
  what: `A problem with the page of ${nameOf(facts)} was reported. No decision has been made yet.`,
  why: facts.reason,
  how: `If it is correct: ${howOf(facts)}\nIf you disagree, explain why.`,
  ...linkOf(facts, 'View the page'),
  byWhen: dated('Please respond by', facts.by) || undefined,
  next: 'An admin of the portal considers both sides, and you are notified of the outcome.',
  because: becauseOf(facts, 'primary')
})

const classified = (facts: NoticeFacts): NoticeText => ({
  subject: `${nameOf(facts)}: please ${askOf(facts)}`,
  what: `Classified material may be on the page of ${nameOf(facts)}.`,
  why: facts.reason,
  how: howOf(facts),
  ...linkOf(facts, 'View the page'),
  next: 'An admin of the portal decides whether the page is suspended. If the marking is a mistake, please say so in the case.',
  because: becauseOf(facts, 'primary')
})

/** What the notices of the ladder and of cases say. */
export const notices = {
  page_due_soon: facts => ({
    subject: `${nameOf(facts)}: time to ${askOf(facts)}`,
    what: `The page of ${nameOf(facts)} needs a look soon.`,
    why: whyOf(facts),
    how: howOf(facts),
    ...whereOf(facts),
    byWhen: dated('Any time until', facts.by) || undefined,
    next: `If this is settled by then, nothing else happens. Otherwise we will send you a reminder.${facts.link ? BEHIND_LINK : ''}`,
    because: becauseOf(facts, 'primary')
  }),
  page_overdue: reminder(
    'please',
    name => `Something about the page of ${name} is open and waits for you.`,
    'We will remind you once more'
  ),
  page_second_notice: reminder(
    'second reminder to',
    (name, facts) => `Something about the page of ${name} is still open.${helpOf(facts)}`,
    'A last reminder follows'
  ),
  page_final_notice: reminder(
    'last reminder to',
    name =>
      `Something about the page of ${name} is still open. If no one can maintain the page any more, tell us, and we will look for a successor together.`,
    'The portal’s admins will be asked whether to remove the page from the listings temporarily'
  ),
  suspension_proposed: facts => ({
    subject: `${nameOf(facts)}: should the page be removed from the listings?`,
    what: `After three reminders, something about the page of ${nameOf(facts)} is still open. A person decides what happens next.`,
    why: whyOf(facts),
    how: facts.role === 'admin' ? 'Talk to the representatives first, then decide.' : howOf(facts),
    ...whereOf(facts),
    byWhen: dated('A decision is expected from', facts.by) || undefined,
    next: `The page stays as it is until an admin of the portal decides. Once this is settled, no decision is needed.${facts.link ? BEHIND_LINK : ''}`,
    because: becauseOf(facts, 'primary')
  }),
  page_suspended: facts => ({
    subject: `${nameOf(facts)}: the page is hidden from the listings for now`,
    what: `The page of ${nameOf(facts)} is currently not shown in listings. Its content is kept.`,
    why: facts.reason,
    how: `${howOf(facts)}\n${
      isMaintenance(facts)
        ? 'As soon as this is settled, the page is shown again.'
        : 'The page is shown again when an admin of the portal decides so.'
    } If you think that this decision is wrong, you can appeal.`,
    ...whereOf(facts),
    next: 'You will be heard before the page is removed: that is possible only after the time to appeal is over.',
    because: becauseOf(facts, 'primary')
  }),
  page_removed: facts => ({
    subject: `${nameOf(facts)}: the page was removed`,
    what: `The page of ${nameOf(facts)} was removed from the portal. Its history is kept.`,
    why: facts.cause ?? facts.reason,
    how: 'If the community wants to start again, request a new page; you can reuse the text of your first request.',
    ...linkOf(facts, 'View the history'),
    next: 'No further action is needed.',
    because: becauseOf(facts, 'primary')
  }),
  page_compliant: facts => ({
    subject: `${nameOf(facts)}: thank you, the page is in order again`,
    what: `${facts.shownAgain ? 'The page is shown in the listings again. ' : ''}What we reminded you of about the page of ${nameOf(facts)} is settled. Thank you for maintaining it: readers can rely on it.`,
    why: facts.reason,
    ...linkOf(facts, 'View the page'),
    next: facts.causes
      ? `Some time soon, please ${askOf(facts)}. We will let you know when that is due.`
      : dated('Its next review is due on', facts.nextOn, 'We will let you know when its next review is due.'),
    because: becauseOf(facts, 'primary')
  }),
  page_reinstated: facts => ({
    subject: `${nameOf(facts)}: the page is shown again`,
    what: `The page of ${nameOf(facts)} is shown in the listings again.`,
    why: facts.reason,
    ...linkOf(facts, 'View the page'),
    next: 'No further action is needed.',
    because: becauseOf(facts, 'primary')
  }),
  help_asked: facts => ({
    subject: `${nameOf(facts)}: ${facts.who ?? 'a representative'} asks for help`,
    what: `${facts.who ?? 'A representative'} asks for help with the page of ${nameOf(facts)}.`,
    why: facts.said ?? facts.reason,
    how: `Get in touch with ${facts.who ?? 'them'}, and look for a solution together. Your answer completes the task. A waiver stops the reminders in the meantime.`,
    ...linkOf(facts, 'View the page'),
    next: 'The reminders continue until this is settled or a waiver is granted.',
    because: becauseOf(facts, 'admin')
  }),
  help_answered: facts => ({
    subject: `${nameOf(facts)}: an answer to your request for help`,
    what: `${facts.who ?? 'An admin of the portal'} answered your request for help with the page of ${nameOf(facts)}.`,
    why: facts.said,
    ...linkOf(facts, 'View the page'),
    next: 'If you still need help, ask again.',
    because: becauseOf(facts, 'asker')
  }),
  page_reminder: facts => ({
    subject: `${nameOf(facts)}: please ${askOf(facts)}`,
    what: facts.said ?? `${facts.who ?? 'An admin of the portal'} asks you to look at the page of ${nameOf(facts)}.`,
    why: whyOf(facts),
    how: facts.causes ? howOf(facts) : undefined,
    ...whereOf(facts),
    next: `${facts.said ? `${facts.who ?? 'An admin of the portal'} wrote this message. ` : ''}As soon as this is settled, no further action is needed.${facts.link ? BEHIND_LINK : ''}`,
    because: becauseOf(facts, 'primary')
  }),
  infraction_opened: facts => (facts.about === 'classified_material' ? classified(facts) : opened(facts)),
  infraction_decided: facts => ({
    ...decidedCase(facts),
    ...(facts.causes ? { how: howOf(facts) } : {})
  }),
  appeal_decided: decided(
    facts => `${nameOf(facts)}: your appeal was ${facts.decision ?? 'decided'}`,
    ({ decision }) =>
      decision === 'granted'
        ? 'The sanction is lifted. No further action is needed.'
        : 'This decision is final. You can still read the whole case.',
    'primary'
  )
} satisfies { [N in NoticeKind]?: NoticeTemplate }

type Case = { community: string | null; portal: string; what: string }
const pageOf = ({ community, portal }: Omit<Case, 'what'>) => `the page of ${community ?? 'a community'} on ${portal}`

/** What the tasks of cases say. */
export const tasks = {
  infraction_answer: (one: Case) => ({
    what: `Respond to the report about ${pageOf(one)}`,
    why: one.what
  }),
  suspension_decision: (one: Case) => ({
    what: `Decide whether ${pageOf(one)} is suspended`,
    why: `${one.what} All reminders were delivered. Talk to the representatives first.`
  }),
  help_answer: ({ who, said, ...one }: Omit<Case, 'what'> & { who: string; said: string | null }) => ({
    what: `Help ${who} with ${pageOf(one)}`,
    why: said ?? `${who} asks for help. Get in touch, and answer when you have found a solution together.`
  }),
  infraction_decision: (one: Case) => ({ what: `Decide on the report about ${pageOf(one)}`, why: one.what })
} satisfies { [T in TaskKind]?: TaskTemplate }

/** What steps of the reminders lack. */
export const ladderLacks = {
  person: 'A person decides this in a case.',
  delivered:
    'The previous notice has not been delivered to anyone yet. Deliver it by other means, and record the delivery.',
  failing: 'None of its gates fails.',
  warned: 'None of its gates warns, or one fails.',
  quiet: 'One of its gates fails or warns.',
  unsettled: 'None of the gates that led to this stage fails any more.',
  other: 'A gate that led to this stage still fails.',
  settled: 'A gate that led to this stage fails, or is not known.',
  repaired: 'Not every gate that led to this stage was put right.',
  notified: 'No one was notified of it.',
  days: 'The day of the next notice has not come yet.',
  no_sanction:
    'A sanction not related to its maintenance keeps it suspended, until a person or a granted appeal lifts it.',
  upheld: 'A page can be suspended only for an infraction that was upheld, or that allows immediate suspension.',
  appeal_over: 'The appeal period has not ended yet.',
  lifted: 'Another sanction keeps it suspended.'
}

/** What transitions of cases lack. */
export const caseLacks = {
  representative: 'Only its representatives can do this.',
  representative_in_person: 'Only representatives can respond: call as one of them, or with Guildhall-Actor.',
  decider: 'Only the admins of its portal can do this.',
  in_person: 'Suspension, removal and appeals against them must be decided by a person, not by a key alone.',
  must_be_person: (what: string) =>
    `${what} must be decided by a person: call as an admin of the portal, or with Guildhall-Actor.`,
  found: 'Only a rule’s finding can open a case in this way.',
  unmaintained: 'A case of failure to maintain can only be opened while suspension is proposed.',
  classified: 'Only classified material is made known to the admins at once.',
  severe: 'Only cases of classified material and conduct can be decided before the representatives are heard.',
  silent: (days: number) =>
    `The representatives have ${days} days to respond. Uphold the case after they have responded, or after that time.`,
  sanctionable:
    'Only a suspended page can be removed. Suspend it first; removal is possible once its representatives have been notified and could appeal.',
  suspension_heard:
    'A page can be removed only after the time to appeal its suspension is over, and any appeal is decided.',
  at_once:
    'Before the case is upheld, only a suspension for classified material or conduct can be imposed. Hear the representatives first.',
  proposed:
    'A page can be suspended for its maintenance only after all notices were delivered and suspension is proposed.',
  harder: 'Only a more severe sanction can follow one that is in force.',
  in_time: 'A sanction can be appealed once, until `appealUntil`.',
  standing: 'The sanction has already been lifted.',
  too_late: 'The appeal period has not ended yet.',
  maintained:
    'Only a case opened by the reminders, or in which the page was suspended for its maintenance, ends with them.',
  other_admin: 'The admin who imposed a sanction cannot decide its appeal. Ask another admin of the portal to decide.'
}

/** What actions on several pages or cases are refused with. */
export const bulkFaults = {
  unreadable: (why: string) => `The CSV file could not be read: ${why}`,
  column: (name: string) => `There is no column "${name.slice(0, 100)}".`,
  no_page_column: 'The first row must contain the column names; "page" is missing.',
  column_twice: 'A column name occurs twice in the first row.',
  no_rows: 'The file has no rows below the column names.',
  too_many: (most: number) => `The file has more than ${most} rows. Split it into several files.`,
  long_row: (row: number) =>
    `Row ${row} has more cells than there are column names. Quote a cell that contains a separator.`,
  long_cell: (row: number, name: string) => `Row ${row}: the cell in the column "${name}" is too long.`,
  no_page: (row: number) => `Row ${row}: specify the page, by its URL or its id.`,
  unknown_page: (name: string) =>
    `The portal has no page "${name.slice(0, 500)}". Send the id or the URL under which the page is registered.`,
  page_twice: 'The page occurs more than once. Send each page once.',
  no_rule: (rule: string) => `There is no rule "${rule}".`,
  too_many_match: (most: number) => `More than ${most} match. Add a filter, or send them in several calls.`,
  no_pages: 'Choose the pages, by `pages` or `where`.',
  no_cases: 'Choose the cases, by `infractions` or `where`.',
  pages_twice: (one: string, other: string) => `Send either \`${one}\` or \`${other}\`, not both.`,
  needed: (name: string, action: string) => `The action \`${action}\` requires \`${name}\`.`,
  stray: (name: string, action: string) => `The action \`${action}\` does not use \`${name}\`: omit it.`,
  own_people: 'Each page has its own representatives here: omit `primary` and `secondary`.',
  no_roles: 'Specify the primary or the secondary representative, or both.',
  left: 'This person has left the organisation. Choose a person who can maintain the page.',
  unknown_person:
    'This person is not known here. Send their id, or the external id or e-mail address of someone who belongs to a community on the portal.',
  removed: 'The page was removed; no reminders about it are sent.',
  nobody_to_remind: 'No one represents the page, and its community has no leader. Assign a representative first.',
  unknown_case: (id: string) => `The portal has no case "${id}".`,
  case_twice: 'The case occurs more than once. Send each case once.',
  not_suspendable:
    'The page has no open case of failure to maintain it. For maintenance alone, it can be suspended only once suspension is proposed.',
  not_removable: 'The page is not suspended for its maintenance. Suspend it first.',
  not_suspended: 'The page is not suspended; only a suspended page can be reinstated.'
}
