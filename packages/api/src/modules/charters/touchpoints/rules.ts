import type { Touchpoint, TouchpointCreate, TouchpointPatch } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { checkReferences, insert } from '../../../core/model/write.ts'
import type { Act } from '../../../core/operation/actions.ts'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { today } from '../../../platform/days.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { touchpointFaults as faults } from '../words.en.ts'
import { touchpointLifecycle } from './lifecycle.ts'
import { touchpointWritable } from './model.ts'

const refuse = (member: string, detail: string) =>
  new ApiError('RULE_BROKEN', detail, [{ pointer: `/${member}`, detail }])

/** Who sponsors a community on a day. */
const sponsorsOn = async (db: Database, community: string, day: string): Promise<string[]> => {
  const rows = await db.run<{ person: string }>(sql`
    select distinct m.person_id as person from terms t join memberships m on m.id = t.membership_id
    where t.community_id = ${community} and t.role = 'sponsor'
      and (t.started_on is null or t.start_precision = 'at_latest' or t.started_on <= ${day}::date)
      and (t.ended_on is null or t.ended_on > ${day}::date)
      and (${activeMembers('m')} or m.status = 'alumni' and m.left_on > ${day}::date)`)
  return rows.map(({ person }) => person)
}

/** The sponsor whom a touchpoint is about. */
const sponsorOf = (asked: string | undefined, caller: string | null, sponsors: readonly string[]): string => {
  if (asked) {
    if (!sponsors.includes(asked)) throw refuse('sponsor', faults.sponsor)
    return asked
  }
  if (caller !== null && sponsors.includes(caller)) return caller
  if (sponsors.length !== 1) throw refuse('sponsor', sponsors.length === 0 ? faults.none : faults.several)
  return sponsors[0]!
}

/** What is planned lies ahead; what is done has happened; only what is done has feedback. */
const checkDays = ({ plannedOn, doneOn, feedback }: TouchpointCreate) => {
  const day = today()
  if (doneOn && doneOn > day) throw refuse('doneOn', faults.future)
  if (doneOn) return
  if (!plannedOn) throw refuse('plannedOn', faults.undated)
  if (plannedOn < day) throw refuse('plannedOn', faults.past)
  if (feedback) throw refuse('feedback', faults.early)
}

/** Plans a touchpoint of a community, or records one that was done; sponsors their own. */
export const record = async ({ before, facts, draft, call }: Act<TouchpointCreate>): Promise<string> => {
  const { db, caller, viewer } = call
  await checkReferences(db, touchpointWritable, draft, viewer)
  checkDays(draft)
  const { doneOn, sponsor: named, ...rest } = draft
  const asked = named?.toLowerCase()
  const sponsors = await sponsorsOn(db, before.id, doneOn ?? today())
  const isOwn = caller.person !== null && sponsors.includes(caller.person) && (asked ?? caller.person) === caller.person
  const relations = new Set([...facts.relations, ...(isOwn ? (['self'] as const) : [])])
  const name = doneOn ? 'complete' : 'plan'
  const { to } = touchpointLifecycle.rowFor(
    { state: null },
    name,
    { on: doneOn },
    byCaller(call, { ...facts, relations }),
    new Date()
  )
  const sponsor = sponsorOf(asked, caller.person, sponsors)
  return insert(
    db,
    touchpointWritable,
    { ...rest, doneOn, sponsorId: sponsor, communityId: before.id, status: to },
    viewer
  )
}

/** A planned day is moved ahead, and what came of a touchpoint is told once it is done. */
export const edits: WriteHook<TouchpointPatch, Touchpoint> = ({ draft, before }) => {
  const { status } = before!
  const day = today()
  if (draft.plannedOn === null && status !== 'done') throw refuse('plannedOn', faults.undated)
  if (draft.plannedOn && draft.plannedOn !== before!.plannedOn && status === 'planned' && draft.plannedOn < day)
    throw refuse('plannedOn', faults.past)
  if (status === 'done') {
    if (draft.doneOn === null) throw refuse('doneOn', faults.undone)
    if (draft.doneOn && draft.doneOn > day) throw refuse('doneOn', faults.future)
    return draft
  }
  if (draft.doneOn) throw refuse('doneOn', faults.complete)
  if (draft.feedback) throw refuse('feedback', faults.early)
  return draft
}
