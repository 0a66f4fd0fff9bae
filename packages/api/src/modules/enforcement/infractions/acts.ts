import type { InfractionAct, InfractionStatus, Sanction } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Caller } from '../../../core/access/caller.ts'
import type { Act } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { BY_PERSON, type Case, type Move, moveOf } from './cases.ts'
import { type CaseStep, takeCaseSteps } from './steps.ts'

/** A case as it is held while something is done in it. */
export type Held = Case & { id: string; page: string; portal: string; sanctionedBy: string | null }

/** Reads a case and holds it still. */
export const holdCase = async (db: Database, id: string): Promise<Held> => {
  const [held] = await db.run<Held>(sql`
    select i.id, i.page_id as page, i.portal_id as portal, i.kind, i.status, to_json(i.triaged_at) #>> '{}' as "triagedAt", i.sanction,
      to_json(i.appeal_until) #>> '{}' as "appealUntil", to_json(i.appealed_at) #>> '{}' as "appealedAt",
      to_json(i.lifted_at) #>> '{}' as "liftedAt", i.sanctioned_by_id as "sanctionedBy", p.maintenance
    from infractions i join pages p on p.id = i.page_id where i.id = ${id} for update of i, p`)
  return held!
}

/** Refuses a bare key where only a person decides. */
export const needPerson = ({ person }: Caller, what: string) => {
  if (person !== null) return person
  throw new ApiError(
    'FORBIDDEN',
    `${what} is a person’s decision: call as an admin of the portal, or with Guildhall-Actor.`,
    [{ header: 'Guildhall-Actor', detail: 'The externalId of the admin who decides.' }]
  )
}

const otherAdmin = async (db: Database, { portal, sanctionedBy }: Held, { person }: Caller) => {
  if (sanctionedBy === null || person !== sanctionedBy) return
  const [other] = await db.run(
    sql`select from portals, unnest(admin_ids) a (id) where portals.id = ${portal} and a.id <> ${sanctionedBy} limit 1`
  )
  if (other)
    throw new ApiError(
      'FORBIDDEN',
      'Whoever imposed a sanction does not decide its appeal: another admin of the portal does.'
    )
}

const REPRESENTATIVES: readonly InfractionAct[] = ['acknowledge', 'dispute', 'appeal']

/** What is done in a case. */
export type Doing = {
  act: InfractionAct
  words?: string | null
  asked?: Sanction
  changes?: Record<string, unknown>
}

/** The row of the table by which this caller may do that to a case now. @throws ApiError that says what would make it right. */
export const allowMove = async (db: Database, held: Held, { act, asked }: Doing, caller: Caller, now: Date) => {
  const move = moveOf(act, { ...held, asked }, now)
  if (typeof move === 'string') throw new ApiError('MOVE_NOT_ALLOWED', move)
  const sanction = asked ?? held.sanction
  if (['decider', 'other'].includes(move.who) && sanction && BY_PERSON.includes(sanction))
    needPerson(caller, act === 'sanction' ? `A ${sanction}` : 'The appeal')
  if (move.who === 'other') await otherAdmin(db, held, caller)
  return move
}

const actorOf = (act: InfractionAct, { personal }: Caller): CaseStep['actorClass'] =>
  REPRESENTATIVES.includes(act) ? 'representative' : personal ? 'portal_admin' : 'robot'

/** Does something in a case that is held, on record. */
export const doIn = async (
  db: Database,
  held: Held,
  doing: Doing,
  caller: Caller,
  now: Date
): Promise<{ move: Move; to: InfractionStatus }> => {
  const move = await allowMove(db, held, doing, caller, now)
  const { act, words, asked, changes } = doing
  await takeCaseSteps(db, [
    {
      infraction: held.id,
      act,
      from: held.status,
      to: move.to,
      at: now.toISOString(),
      words,
      sanction: asked ?? (['appeal', 'grant', 'deny', 'lift'].includes(act) ? held.sanction : null),
      person: caller.person,
      actorClass: actorOf(act, caller),
      changes
    }
  ])
  return { move, to: move.to }
}

/** The case of an act over the API, held, with the moment at which it is done. */
export const caseOf = async ({ before, call }: Act) => ({
  held: await holdCase(call.db, before.id),
  db: call.db,
  caller: call.caller,
  now: new Date()
})
