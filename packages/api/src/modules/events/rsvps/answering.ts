import type { Allowed } from '@guildhall/schema'
import { decide } from '../../../core/access/decide.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { allowedEntry } from '../../../core/operation/queries.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { closedBy } from './answer.ts'
import { answererOf, setRsvp } from './operations.ts'

const refusal = async ({ db, caller }: Call, occurrence: string) => {
  try {
    answererOf(caller)
  } catch (error) {
    if (error instanceof ApiError) return { code: error.code, reason: error.message }
    throw error
  }
  const reason = await closedBy(db, occurrence)
  return reason === undefined ? undefined : { code: 'RULE_BROKEN' as const, reason }
}

/** Whether the caller can say now whether they come to an occurrence, and else why not. */
export const answering = async (call: Call, occurrence: string): Promise<Allowed> =>
  allowedEntry(setRsvp.id, decide(setRsvp, call.caller) ?? (await refusal(call, occurrence)))
