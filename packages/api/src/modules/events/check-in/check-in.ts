import type { Message } from '@guildhall/schema'
import { ApiError } from '../../../core/problem/api-error.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import { recordAttendance } from '../attendance/record.ts'
import { message } from '../message.ts'
import { type Meeting, type NoVisit, openCode } from './code.ts'

/** Why nobody can check in to a meeting by now; undefined where they can. */
const closedBecause = ({ state }: Meeting): Message | undefined =>
  state === 'open' ? undefined : message(`check_in.${state}`)

/** Records that a person is at a meeting. @throws ApiError where it is not the time. */
export const checkIn = async (db: Database, meeting: Meeting, person: string): Promise<void> => {
  const reason = closedBecause(meeting)
  if (reason !== undefined) throw new ApiError('RULE_BROKEN', speechIn().say(reason))
  const { occurrence, closesAt } = meeting
  const people = new Map([[person, 'attended' as const]])
  // Who is early was there: what counts is that the code is open.
  await recordAttendance(db, { occurrence, people, source: 'check_in', recordedBy: person }, new Date(closesAt))
}

/** What a code says, whether it is sent as such or as the address that it stands in. */
const tokenIn = (code: string) => code.slice(code.lastIndexOf('/') + 1)

/** The meeting of a code. @throws ApiError where it is none, or that of another meeting. */
export const meetingOf = async (db: Database, code: string, occurrence: string, now: Date): Promise<Meeting> => {
  const refuse = (why: NoVisit | 'other') => {
    const detail = speechIn().say(message(`check_in.${why}`))
    return new ApiError('RULE_BROKEN', detail, [{ pointer: '/code', detail }])
  }
  const found = await openCode(db, tokenIn(code), now)
  if (typeof found === 'string') throw refuse(found)
  if (found.occurrence !== occurrence) throw refuse('other')
  return found
}
