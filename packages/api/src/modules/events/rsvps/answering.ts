import type { Allowed } from '@guildhall/schema'
import type { Caller } from '../../../core/access/caller.ts'
import { decide, type Refusal } from '../../../core/operation/decide.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { allowedEntry } from '../../../core/operation/queries.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { closedBy } from './answer.ts'
import { answererOf, setRsvp } from './operations.ts'

/** Why the caller does not act as a person of the directory; undefined where they do. */
export const notInPerson = (caller: Caller): Refusal | undefined => {
  try {
    answererOf(caller)
    return undefined
  } catch (error) {
    if (error instanceof ApiError) return { code: error.code, reason: error.message }
    throw error
  }
}

const broken = (reason: string | undefined): Refusal | undefined =>
  reason === undefined ? undefined : { code: 'RULE_BROKEN', reason }

/** Whether the caller can say now whether they come to an occurrence, and else why not. */
export const answering = async (call: Call, occurrence: string): Promise<Allowed> =>
  allowedEntry(
    setRsvp.id,
    decide(setRsvp, call.caller) ?? notInPerson(call.caller) ?? broken(await closedBy(call.db, occurrence))
  )
