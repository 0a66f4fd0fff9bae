import type { Plural } from '../words.ts'

/** The texts for a reader who acts on pages: an admin of the portal. `{count}`, `{name}`, `{people}`, `{pages}` and `{problem}` are filled in. */
export const ACTING_ENGLISH = {
  select: 'Select {name}',
  selectAll: 'Select all',
  selected: { one: '{count} page selected', other: '{count} pages selected' } as Plural,
  selectSome: 'Select pages to remind people, to grant a waiver or to assign representatives.',
  actions: 'Actions for the selected pages',
  remind: 'Remind',
  waive: 'Waive',
  assign: 'Assign',
  remindNow: 'Send a reminder',
  waiveNow: 'Grant a waiver',
  assignNow: 'Assign representatives',
  pageCount: { one: '{count} page', other: '{count} pages' } as Plural,
  personCount: { one: '{count} person', other: '{count} people' } as Plural,
  others: { one: 'and {count} more', other: 'and {count} more' } as Plural,
  remindTitle: 'Remind the representatives',
  remindText:
    'They receive your message with what is open on their page, and a link with which they can confirm or ask for help. It is mailed with their other notices, at most once a day.',
  message: 'Your message (optional)',
  messageHint: 'For example, until when, and whom they can ask.',
  waiveTitle: 'Grant a waiver',
  waiveText: 'The rule does not count for these pages until that day, and no reminders about it are sent.',
  rule: 'Rule',
  lastDay: 'Last day',
  reason: 'Reason',
  reasonHint: 'Everyone who can see the finding can read it.',
  assignTitle: 'Assign representatives',
  assignText: 'They take over today, on each of these pages. Leave a field empty to keep who is there.',
  primary: 'Primary representative',
  secondary: 'Secondary representative',
  personHint: 'Type a name and choose, or type an e-mail address.',
  checking: 'One moment…',
  willRemind: '{people} will be reminded about {pages}.',
  willDo: 'This applies to {pages}.',
  willNotChange: 'There is nothing to change: this was done already.',
  cannot: { one: 'Not possible for {count} page:', other: 'Not possible for {count} pages:' } as Plural,
  cancel: 'Cancel',
  close: 'Close',
  saving: 'One moment…',
  reminded: 'Done: {people} will be reminded about {pages}.',
  done: 'Done for {pages}.',
  notDone: 'That did not work. {problem}',
  fillIn: 'Please fill in this field.'
}

/** The words of one language. */
export type ActingWords = typeof ACTING_ENGLISH

/** The English words with some of them said differently. */
export const actingWords = (own: Partial<ActingWords> = {}): ActingWords => ({ ...ACTING_ENGLISH, ...own })
