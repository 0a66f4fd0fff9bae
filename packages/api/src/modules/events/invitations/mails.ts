import type { NoticeKind } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import type { NewNotice } from '../../messages/queue.ts'
import type { CalendarPerson } from '../calendar/event.ts'
import type { Change } from './changes.ts'
import { type Entry, spanOfEntry, whereOf } from './entry.ts'
import { type ItipMessage, itip, type Written } from './itip.ts'

/** What one change says to its recipient; several of one event are mailed together. */
export type Message = Pick<ItipMessage, 'method'> & { kind: NoticeKind; change: Change; written: Written }

const isSame = (one: Entry, other: Entry) => one.uid === other.uid && one.originalStart === other.originalStart

/** The messages that bring a calendar up to date. An entry that its event knows by another name by now is another entry. */
const messagesFor = (change: Change): Message[] => {
  const { wanted, kept, sequence, keptSequence, description, off } = change
  const written = (entry: Entry, sequence: number): Written => ({ entry, sequence, description })
  const cancel = (kind: NoticeKind, entry: Entry): Message => {
    // One that was only left is as it was; of one that is gone this is the next version.
    const next = wanted || sequence === null ? keptSequence! + 1 : Math.max(sequence, keptSequence!)
    return { method: 'CANCEL', kind, change, written: written(entry, next) }
  }
  if (!wanted) return [cancel(off ? 'event_cancelled' : 'event_left', kept!)]
  const kind = kept?.answer === wanted.answer ? 'event_changed' : 'event_answered'
  return [
    ...(kept && !isSame(kept, wanted) ? [cancel('event_changed', kept)] : []),
    { method: 'REQUEST', kind, change, written: written(wanted, sequence!) }
  ]
}

const DATES_AT_MOST = 100

/** The messages of some changes, put together by recipient, event and kind: each of these is one mail. */
export const mailsFor = (changes: readonly Change[]): Message[][] => {
  const messages = changes.filter(({ attendee }) => attendee.email).flatMap(messagesFor)
  const mails = Map.groupBy(messages, ({ kind, method, change: { recipient }, written: { entry } }) =>
    [recipient, entry.uid, kind, method].join()
  )
  return [...mails.values()].flatMap(all =>
    Array.from({ length: Math.ceil(all.length / DATES_AT_MOST) }, (_, at) =>
      all.slice(at * DATES_AT_MOST, (at + 1) * DATES_AT_MOST)
    )
  )
}

export const noticeFor = (messages: Message[], from: string, now: Date, speech: Speech): NewNotice => {
  const { method, kind, change, written } = messages[0]!
  const { recipient, community, host, attendee, occurrence, cause } = change
  const { entry } = written
  const text = itip(
    {
      method,
      organiser: { name: host, email: from },
      attendee: attendee as CalendarPerson,
      left: kind === 'event_left',
      entries: messages.map(one => one.written) as [Written, ...Written[]]
    },
    now,
    speech
  )
  const shown = change.wanted ?? entry
  return {
    kind,
    person: recipient,
    community,
    key: `${occurrence} ${method} ${now.toISOString()}`,
    urgent: true,
    values: {
      date: { ...spanOfEntry(shown), title: shown.title, where: whereOf(shown), others: messages.length - 1 },
      decision: entry.answer,
      calendar: { method, text },
      ...(kind === 'event_cancelled' && cause ? { cause } : {})
    }
  }
}
