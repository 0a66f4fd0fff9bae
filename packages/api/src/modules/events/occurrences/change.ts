import type { ChangeScope, EventPatch, Occurrence, OccurrenceOverride, OccurrencePatch } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { change, type Draft } from '../../../core/model/write.ts'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { EDITORS, requireRole } from '../events/editors.ts'
import { eventWritable } from '../events/writable.ts'
import { dateRefusal } from '../recurrence/refusal.ts'
import { type Kept, occurrenceWithEvent, type Timed } from './fit.ts'
import { splitSeries } from './split.ts'
import { mover, wallOf } from './times.ts'

type Found = { row: Kept; event: Timed }
type Wanted = Omit<OccurrencePatch, 'scope' | 'outcome' | 'cause'>

const refuse = (member: string, detail: string) =>
  new ApiError('RULE_BROKEN', detail, [{ pointer: `/${member}`, detail }])

/** Refuses what a scope does not take. */
const checkScope = (scope: ChangeScope, isOne: boolean, draft: OccurrencePatch, { row, event }: Found, now: Date) => {
  if (isOne && draft.recurrence)
    throw refuse('recurrence', 'One occurrence has no recurrence. Choose the scope `following` or `all`.')
  if (scope !== 'this' && draft.outcome)
    throw refuse('outcome', 'An outcome is that of one occurrence. Choose the scope `this`.')
  if (scope === 'following' && event.recurrence && row.endsAt <= now.toISOString())
    throw refuse('scope', 'This occurrence is over, and stays as it was. Choose one that is not.')
  if (isOne) return
  const empty = (['title', 'mode', 'start', 'joinVisibility'] as const).find(member => draft[member] === null)
  if (empty)
    throw refuse(
      empty,
      'Only one occurrence can return to what its event says. Send a value, or choose the scope `this`.'
    )
}

const LENGTH = ['durationMinutes', 'days'] as const
/** The members that a change touches; minutes and days are one. */
const touchedBy = (wanted: Wanted) => [
  ...Object.keys(wanted),
  ...(LENGTH.some(member => member in wanted) ? LENGTH : [])
]

/** What one occurrence says itself from now on; null returns it to what its event says. */
const forOne = (wanted: Wanted, { overrides }: Occurrence): Draft => {
  const given = Object.entries(wanted) as [OccurrenceOverride, unknown][]
  const set = given.filter(([, value]) => value !== null)
  const touched = touchedBy(wanted)
  const own = [...overrides.filter(name => !touched.includes(name)), ...set.map(([name]) => name)]
  const { durationMinutes = null, days = null } = wanted
  const length = (durationMinutes ?? days) ? { durationMinutes, days } : {}
  return { ...Object.fromEntries(set), ...length, overrides: own }
}

/** What an event says from now on, so that the occurrence is what was sent. */
const forEvent = (wanted: Wanted, event: Timed, originalStart: string): EventPatch => {
  const { start, recurrence: rule, ...same } = wanted
  const move = start ? mover(wallOf(originalStart, event), start) : (wall: string) => wall
  const recurrence = event.recurrence && {
    ...event.recurrence,
    exceptions: event.recurrence.exceptions.map(move),
    additions: event.recurrence.additions.map(move),
    ...rule
  }
  return {
    ...(same as EventPatch),
    ...(start || rule ? { start: move(event.start), recurrence: recurrence ?? rule ?? null } : {})
  }
}

/** Changes an event, from one of its occurrences on or as a whole. */
const changeEvent = async (call: Call, scope: ChangeScope, { row, event }: Found, wanted: Wanted) => {
  await requireRole(call, 'event', event.id, EDITORS, '/scope')
  const target = scope === 'following' ? await splitSeries(call.db, event, row.originalStart) : event.id
  const touched = touchedBy(wanted)
  await call.db.run(sql`
    update occurrences set overrides = array(select name from unnest(overrides) name where name <> all (${sql.param(touched)}::text[]))
    where id = ${row.id} and overrides && ${sql.param(touched)}::text[]`)
  const { event: held } = target === event.id ? { event } : await occurrenceWithEvent(call.db, row.id)
  await change(call.db, eventWritable, target, forEvent(wanted, held, row.originalStart), call.viewer)
}

/** A change of one occurrence, of those from it on, or of all that are not over. */
export const changes: WriteHook<OccurrencePatch, Occurrence> = async ({ draft, before, call }) => {
  const now = new Date()
  const { scope = 'this', outcome, cause, ...wanted } = draft
  const found = await occurrenceWithEvent(call.db, before!.id)
  const isOne = scope === 'this' && found.event.recurrence !== null
  checkScope(scope, isOne, draft, found, now)
  const wrong = draft.start && dateRefusal(draft.start)
  if (wrong) throw refuse('start', wrong)
  if (outcome && found.row.startsAt > now.toISOString())
    throw refuse('outcome', 'Its outcome can be recorded once it has started. Cancel it if it will not take place.')
  const said = { ...(outcome ? { outcome } : {}), ...(cause === undefined ? {} : { cause }) }
  if (Object.keys(wanted).length === 0) return said
  if (isOne) return { ...forOne(wanted, before as Occurrence), ...said }
  await changeEvent(call, scope, found, wanted)
  return said
}
