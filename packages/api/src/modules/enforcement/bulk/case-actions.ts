import {
  ACTED_AT_MOST,
  type CaseAction,
  type CaseActionResult,
  type CaseActionResults,
  type CaseActions,
  type CaseChoice,
  type InfractionAct,
  type InfractionStatus
} from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { AuthContext } from '../../../core/access/auth-context.ts'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { refusal } from '../../../core/lifecycle/lack.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { toProblem } from '../../../core/words/problem.ts'
import { type Database, withSavepoint } from '../../../platform/database/database.ts'
import type { CaseInput } from '../infractions/case.ts'
import { cases } from '../infractions/cases.ts'
import { bulkFaults } from '../words.en.ts'
import { allOrNone, type Outcome, refuse, tried } from './acting.ts'

type Member = keyof CaseActions

/** What each action needs to be told besides the cases. */
const NEEDS: Record<CaseAction, readonly Member[]> = {
  triage: [],
  remedy: ['reason'],
  uphold: ['reason'],
  dismiss: ['reason'],
  sanction: ['reason', 'sanction']
}

const check = (body: CaseActions) => {
  const { action, infractions, where, sanction } = body
  const lacking = NEEDS[action].find(name => body[name] === undefined)
  if (lacking) throw refuse(`/${lacking}`, bulkFaults.needed(lacking, action))
  if (sanction !== undefined && action !== 'sanction') throw refuse('/sanction', bulkFaults.stray('sanction', action))
  if (infractions === undefined && where === undefined) throw refuse('/infractions', bulkFaults.no_cases)
  if (infractions !== undefined && where !== undefined)
    throw refuse('/where', bulkFaults.pages_twice('infractions', 'where'))
}

type Found = { given: string; id: string | null }

const named = async (db: Database, portal: string, names: readonly string[]): Promise<Found[]> => {
  const rows = await db.prepared<{ id: string }>(
    'cases by id',
    () => sql`
      select id from infractions where portal_id = ${sql.placeholder('portal')}::uuid
        and id = any (select as_uuid(n.name) from unnest(${sql.placeholder('names')}::text[]) n (name))`,
    { portal, names }
  )
  const known = new Set(rows.map(({ id }) => id))
  return names.map(given => ({ given, id: known.has(given.toLowerCase()) ? given.toLowerCase() : null }))
}

const filtered = async (db: Database, portal: string, where: CaseChoice): Promise<Found[]> => {
  const { kind = null, status = null } = where
  const rows = await db.prepared<{ id: string }>(
    'cases by filters',
    () => sql`
      select id from infractions where portal_id = ${sql.placeholder('portal')}::uuid
        and (${sql.placeholder('kind')}::text[] is null or kind = any (${sql.placeholder('kind')}::text[]))
        and (${sql.placeholder('status')}::text[] is null or status = any (${sql.placeholder('status')}::text[]))
      order by reported_at, id limit ${sql.raw(String(ACTED_AT_MOST + 1))}`,
    { portal, kind, status }
  )
  if (rows.length > ACTED_AT_MOST) throw refuse('/where', bulkFaults.too_many_match(ACTED_AT_MOST))
  return rows.map(({ id }) => ({ given: id, id }))
}

/** `POST /v1/portals/{portal}/infraction-actions`: decides in several cases of a portal, with one result each. */
export const actOnCases = async (
  portal: string,
  facts: AuthContext,
  call: Call<Record<string, string>, Record<string, unknown>, CaseActions>
): Promise<CaseActionResults> => {
  const { body, db } = call
  check(body)
  const { action, reason, sanction, infractions, where, dryRun = false } = body
  const found = infractions ? await named(db, portal, infractions) : await filtered(db, portal, where!)
  const input: CaseInput = { words: reason ?? null, ...(sanction ? { sanction } : {}) }
  const ids = [...new Set(found.flatMap(({ id }) => id ?? []))]
  const moves = ids.map(id => ({ id, name: action as InfractionAct, input }))
  const { taken, refused } = await tried(
    work => withSavepoint(db, work),
    dryRun,
    () => cases.take(db, moves, byCaller(call, facts), new Date())
  )
  const statuses = new Map<string, InfractionStatus>(taken.map(({ id, to }) => [id, to]))
  const lacks = new Map(refused.map(one => [one.id, one.lacks]))
  const seen = new Set<string>()
  const outcomes = found.map(({ given, id }): Outcome => {
    if (id === null) return new ApiError('UNKNOWN_REFERENCE', bulkFaults.unknown_case(given))
    if (seen.has(id)) return new ApiError('CONFLICT', bulkFaults.case_twice)
    seen.add(id)
    return lacks.has(id) ? refusal(lacks.get(id)!) : {}
  })
  allOrNone(body, infractions ? 'infractions' : 'where', outcomes)
  return {
    dryRun,
    items: found.map(({ given, id }, at): CaseActionResult => {
      const one = outcomes[at]!
      if (one instanceof ApiError)
        return {
          infraction: given,
          outcome: 'failed',
          status: null,
          problem: toProblem(one, call.request, call.viewer.language)
        }
      return { infraction: given, outcome: 'done', status: statuses.get(id!)!, problem: null }
    })
  }
}
