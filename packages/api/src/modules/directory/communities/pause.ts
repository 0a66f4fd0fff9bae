import { PAUSE_DAYS } from '@guildhall/schema'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { addDays } from '../../../platform/days.ts'

type Pause = { from: string; until: string }
const pausesIn = (draft: object | undefined) =>
  (draft as { rhythm?: { pauses?: Pause[] } | null } | undefined)?.rhythm?.pauses ?? []

// Pauses that lie no further apart are one.
const APART_DAYS = 30

/** Since when a community pauses: a pause that follows upon others goes on with them. */
const sinceWhen = ({ from }: Pause, all: readonly Pause[]) => {
  let since = from
  for (const other of all.toSorted((a, b) => (a.from < b.from ? 1 : -1)))
    if (other.from < since && addDays(other.until, APART_DAYS) >= since) since = other.from
  return since
}

const isSame = (one: Pause, other: Pause) => one.from === other.from && one.until === other.until

/** A pause stops the reminders of pages; a long one needs somebody else than those who are reminded. */
export const boundPauses: WriteHook = ({ draft, before, facts, call }) => {
  const [pauses, earlier] = [pausesIn(draft), pausesIn(before)]
  if (!call.caller.personal || facts.relations.has('portal_admin')) return draft
  const errors = pauses.flatMap((pause, index) => {
    if (earlier.some(one => isSame(one, pause))) return []
    const last = addDays(sinceWhen(pause, [...pauses, ...earlier]), PAUSE_DAYS - 1)
    if (pause.until <= last) return []
    const detail = `A pause of more than ${PAUSE_DAYS} days is set by an admin of a portal. Choose a day up to ${last}, or ask an admin.`
    return [{ pointer: `/rhythm/pauses/${index}/until`, detail }]
  })
  if (errors.length > 0) throw new ApiError('RULE_BROKEN', errors[0]!.detail, errors)
  return draft
}
