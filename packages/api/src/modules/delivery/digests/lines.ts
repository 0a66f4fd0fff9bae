import type { Message } from '@guildhall/schema'
import { addDays } from '../../../platform/days.ts'
import { message } from '../message.ts'
import type { DigestContent } from './table.ts'

/** A line about a page, and where it leads. */
export type PageLine = { line: Message; url: string }

/** What a digest says to people, the same in mails and in chats. */
export type DigestLines = {
  title: Message
  summary: Message[]
  help: PageLine[]
  due: PageLine[]
  /** How many more are due than are listed. */
  more: Message | null
}

const upToDate = ({ fresh, due }: DigestContent['freshness']) => fresh + due

/** Puts a digest into messages. */
export const linesOf = (portal: string, startsOn: string, digest: DigestContent): DigestLines => {
  const { score, scoreBefore, pageCount, freshness, freshnessBefore, changes, help, due, dueCount } = digest
  return {
    title: message('digest.title', { portal, from: startsOn, to: addDays(startsOn, 6) }),
    summary: [
      message('digest.pages', {
        upToDate: upToDate(freshness),
        pages: pageCount,
        before: freshnessBefore && upToDate(freshnessBefore)
      }),
      ...(score === null ? [] : [message('digest.score', { score, before: scoreBefore })]),
      message('digest.changes', changes)
    ],
    help: help.map(({ name, reasonMessage, open, url }) => ({
      line: message('digest.help', { name, reason: reasonMessage, open }),
      url
    })),
    due: due.map(({ name, on, url }) => ({ line: message('digest.due', { name, on }), url })),
    more: dueCount > due.length ? message('digest.more_due', { count: dueCount - due.length }) : null
  }
}
