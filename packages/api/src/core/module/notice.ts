/** What a notice says: what is the matter, why, how to put it right, by when, and what happens next. */
export type Message = {
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

/** What a kind of notice says. Help first, never shame; what, why, how, by when, and what happens next. */
export type NoticeTemplate = (facts: NoticeFacts) => Message
