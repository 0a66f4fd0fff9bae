import { PAUSE_DAYS } from '@guildhall/schema'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { addDays } from '../../../platform/days.ts'

type Pause = { from: string; until: string }
const pauseIn = (draft: object | undefined) => (draft as { rhythm?: { pause?: Pause | null } | null })?.rhythm?.pause

// Pauses that lie no further apart are one.
const APART_DAYS = 30

/** Since when a community pauses: a pause that follows upon another goes on with it. */
const sinceWhen = ({ from }: Pause, before: Pause | null | undefined) =>
  before && before.from <= from && addDays(before.until, APART_DAYS) >= from ? before.from : from

/** A pause stops the reminders of pages; a long one needs somebody else than those who are reminded. */
export const boundPause: WriteHook = ({ draft, before, facts, call }) => {
  const pause = pauseIn(draft)
  if (!pause || !call.caller.personal || facts.relations.has('portal_admin')) return draft
  const last = addDays(sinceWhen(pause, pauseIn(before)), PAUSE_DAYS - 1)
  if (pause.until <= last) return draft
  const detail = `A pause of more than ${PAUSE_DAYS} days is set by an admin of a portal. Choose a day up to ${last}, or ask an admin.`
  throw new ApiError('RULE_BROKEN', detail, [{ pointer: '/rhythm/pause/until', detail }])
}
