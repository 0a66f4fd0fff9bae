import type { ProblemError } from '@guildhall/schema'
import { ApiError } from '../../../core/problem/api-error.ts'
import { dayOf } from '../../../platform/days.ts'
import { keptFrom } from '../../../platform/retention.ts'
import { contributionFaults as faults } from '../words.en.ts'
import type { Corrected, Row } from './record.ts'

const broken = (pointer: string, detail: string) => new ApiError('RULE_BROKEN', detail, [{ pointer, detail }])

/** The members that a correction repeats. */
const REPEATED = { community_id: '/community', person_id: '/person', activity: '/activity', source: '/source' } as const

const misfit = (row: Row, corrected: Corrected): ApiError | undefined => {
  if (row.weight !== undefined) return broken('/weight', faults.weight)
  if (corrected.corrects_id !== null) return broken('/corrects', faults.correction)
  const errors: ProblemError[] = Object.entries(REPEATED)
    .filter(([column]) => row[column as keyof typeof REPEATED] !== corrected[column as keyof typeof REPEATED])
    .map(([, pointer]) => ({ pointer, detail: faults.theirs }))
  if (Date.parse(row.occurred_at) !== Date.parse(corrected.occurred_at))
    errors.push({ pointer: '/occurredAt', detail: faults.theirs })
  return errors.length > 0 ? new ApiError('RULE_BROKEN', faults.theirs, errors) : undefined
}

/** Why a row is not recorded, by what it says itself and what it corrects. */
export const faultOf = (row: Row, corrected: Corrected | undefined, now: Date): ApiError | undefined => {
  if (Date.parse(row.occurred_at) > now.getTime()) return broken('/occurredAt', faults.future)
  const day = keptFrom('KEEP_CONTRIBUTIONS')
  if (day !== null && dayOf(row.occurred_at) < day) return broken('/occurredAt', faults.forgotten(day))
  if (row.counterpart_id === row.person_id) return broken('/counterpart', faults.self)
  return corrected && misfit(row, corrected)
}

/** Why a row was not added: its key is taken by another contribution, or what it corrects was corrected already. */
export const takenBy = (isKnown: boolean): ApiError =>
  isKnown
    ? new ApiError('ORIGIN_TAKEN', faults.known, [{ pointer: '/sourceKey', detail: faults.known }])
    : broken('/corrects', faults.corrected)
