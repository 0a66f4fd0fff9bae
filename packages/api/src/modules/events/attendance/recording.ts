import type { Allowed } from '@guildhall/schema'
import type { AuthContext } from '../../../core/access/auth-context.ts'
import { decide } from '../../../core/operation/decide.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { allowedEntry } from '../../../core/operation/queries.ts'
import { recordOccurrenceAttendance } from './operations.ts'
import { closedBy } from './record.ts'

const refusal = async ({ db }: Call, occurrence: string) => {
  const reason = await closedBy(db, occurrence)
  return reason === undefined ? undefined : { code: 'RULE_BROKEN' as const, reason }
}

/** Whether the caller can record now who was at an occurrence, and else why not. */
export const recording = async (call: Call, occurrence: string, facts: AuthContext): Promise<Allowed> =>
  allowedEntry(
    recordOccurrenceAttendance.id,
    decide(recordOccurrenceAttendance, call.caller, facts) ?? (await refusal(call, occurrence))
  )
