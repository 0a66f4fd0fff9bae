import type { Occurrence } from '@guildhall/schema'
import type { NoticeSpan } from '../../../core/words/notice.ts'
import type { CalendarDetails } from '../calendar/event.ts'

/** What the calendar of a person holds of an occurrence. */
export type Entry = Pick<
  Occurrence,
  'title' | 'startsAt' | 'endsAt' | 'timeZone' | 'durationMinutes' | 'days' | 'status'
> &
  Pick<CalendarDetails, 'place' | 'joinUrl'> & {
    /** The event, which calendars know it by. */
    uid: string
    /** When its series first had it; null of a single event. */
    originalStart: string | null
    /** Whether its series takes whole days. */
    inDays: boolean
    answer: 'going' | 'maybe'
  }

/** When it takes place, as it is said in words. */
export const spanOfEntry = ({
  startsAt,
  endsAt,
  timeZone,
  days
}: Omit<NoticeSpan, 'wholeDays'> & { days: number | null }): NoticeSpan => ({
  startsAt,
  endsAt,
  timeZone,
  wholeDays: days !== null
})

/** Where it takes place, on one line. */
export const whereOf = ({ place, joinUrl }: Pick<Entry, 'place' | 'joinUrl'>): string | null =>
  [place?.name, place?.address, joinUrl].filter(Boolean).join(', ') || null
