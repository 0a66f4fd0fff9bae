import type { InfractionKind, Role, Sanction } from '@guildhall/schema'
import type { Database } from '../../platform/database/database.ts'
import type { Said, Texts } from '../../platform/messages.ts'

/** What a notice says: what is the matter, why, how to put it right, by when, and what happens next. */
export type NoticeText = {
  subject: string
  what: string
  why?: string
  how?: string
  link?: { label: string; url: string }
  byWhen?: string
  next: string
  /** Why this person is told. */
  because: string
}

/** As what a person gets a notice. */
export type NoticeRole =
  | 'primary'
  | 'secondary'
  | 'stand_in'
  | 'leader'
  | 'core'
  | 'member'
  | 'admin'
  | 'requester'
  | 'concerned'
  | 'named'
  | 'author'
  | 'asker'
  | 'holder'
  | 'proposer'
  | 'voter'
  | 'drafter'

const ACTS: ReadonlySet<NoticeRole> = new Set(['requester', 'named', 'concerned', 'asker', 'proposer'])

/** Whether it is a role that a person can give up, and not what they did once. */
export const isRole = (role: NoticeRole) => !ACTS.has(role)

/** A rule that asks for something, and why: its own remedy is what settles it. Of a rule that a portal defines it has the words. */
export type NoticeCause<Reason = Said, Own = string | Texts> = {
  rule: string
  reason: Reason
  own?: { remedy: Own; effort: Own }
}

/** When something takes place, in the time zone in which it does. */
export type NoticeSpan = { startsAt: string; endsAt: string; timeZone: string; wholeDays: boolean }

/** What whoever queues a notice tells of the matter. */
export type NoticeValues = {
  /** What its subject says, where it has one of its own. */
  title?: Said
  /** What it reports, line by line. */
  lines?: readonly Said[]
  /** What it says of the time after, line by line. */
  later?: readonly Said[]
  /** Where to put it right, or to read more: an absolute address. The page’s own unless said. Never one by which its person acts. */
  link?: string
  /** Whether its person can confirm the page, by a link in its mail. */
  confirms?: boolean
  /** Why, in one sentence. */
  reason?: Said
  /** The day by which something is to be done. */
  by?: string
  /** The day of the next step. */
  nextOn?: string
  /** What was decided: `approved`, `upheld` … */
  decision?: string
  /** The sanction that answers a case. */
  sanction?: Sanction
  /** The cause that was given for a decision. */
  cause?: Said
  /** What somebody asked for, or said. */
  said?: string
  /** Who asks or decides. */
  who?: string
  /** What the notice is about, rule by rule. */
  causes?: readonly NoticeCause[]
  /** The kind of the case that it is about. */
  about?: InfractionKind
  /** That a page that was hidden is shown again. */
  shownAgain?: boolean
  /** The role in a community that it is about. */
  position?: Role
  /** As what the person gets it. */
  role?: NoticeRole
  /** The date of an event that it is about, and of how many others. */
  date?: NoticeSpan & { title: string; where: string | null; others: number }
  /** The dates of a series that it is about. */
  dates?: readonly NoticeSpan[]
  /** The moment until which something is held, in a time zone. */
  until?: { at: string; timeZone: string }
  /** What it changes in the calendar of the person (iCalendar), until it is delivered; its mail says nothing else. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; text: string }
}

/** What a notice keeps of the matter: its words are made of that whenever it is read or sent. */
export type StoredNotice = NoticeValues & {
  /** The names that they had when it was queued, and the address of the page. */
  portal: string | null
  community: string | null
  page: string | null
}

/** The same with all that it quotes in words. */
export type NoticeFacts = Omit<StoredNotice, 'reason' | 'cause' | 'causes' | 'title' | 'lines' | 'later'> & {
  title?: string
  lines?: readonly string[]
  later?: readonly string[]
  reason?: string
  cause?: string
  causes?: readonly NoticeCause<string, string>[]
}

/** What links in mails are signed with, where they lead, and from when on they count. */
export type Sending = { db: Database; publicUrl: string; now: Date }

/** A notice that is about to be mailed: its recipient, its key (that of `NewNotice`), and the id of its page. */
export type NoticeToMail = { id: string; person: string; key: string; page: string | null; values: StoredNotice }

/**
 * Makes the link by which the recipient of a notice acts without logging in. It is made when the mail is sent, and never stored or shown, since
 * it lets anyone who has it act as the recipient. Undefined if there is none; the mail then has the link of the notice.
 */
export type MailLink = (notice: NoticeToMail, sending: Sending) => Promise<string | undefined> | string | undefined

/** What a kind of notice says. Help first, never shame; what, why, how, by when, and what happens next. */
export type NoticeTemplate = (facts: NoticeFacts) => NoticeText
