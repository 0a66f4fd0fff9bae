import type { PageRequestStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type Guarded, lineOf, OPEN, type RequestAct, step, TRANSITIONS, type Transition } from './transitions.ts'

/** A request as it is stored. */
export type Request = {
  id: string
  communityId: string
  portalId: string
  url: string | null
  mission: string | null
  requirement: string | null
  requirementEndsOn: string | null
  primaryId: string | null
  secondaryId: string | null
  whyNotTasked: string | null
  requesterId: string | null
  status: PageRequestStatus
}

/** Reads a request that is held still, or is only looked at. */
export const readRequest = async (db: Database, id: string): Promise<Request> => {
  const [found] = await db.run<Request>(sql`
    select id, community_id as "communityId", portal_id as "portalId", url, mission, requirement,
      requirement_ends_on::text as "requirementEndsOn", primary_id as "primaryId", secondary_id as "secondaryId",
      why_not_tasked as "whyNotTasked", requester_id as "requesterId", status
    from page_requests where id = ${id}`)
  return found!
}

/** Whether a request can still change. */
export const isOpen = (status: PageRequestStatus) => (OPEN as readonly string[]).includes(status)
/** Why a request that is decided changes no more. */
export const ENDED = 'The request is at its end, so it changes no more. A new request can be made.'

const WORDS: Record<RequestAct, string> = {
  submit: 'submit it',
  ask: 'ask for changes',
  answer: 'answer',
  approve: 'approve it',
  decline: 'decline it',
  expire: 'let it expire'
}

/** Why an act is not possible in a state, in a sentence that says what is. */
export const whyNot = (status: PageRequestStatus, act: RequestAct): string | undefined => {
  if (lineOf(status, act)) return undefined
  const ways = TRANSITIONS.filter(({ from, by }) => from === status && by !== 'time').map(line => WORDS[line.act])
  const now = `The request is ${status.replace('_', ' ')}`
  return ways.length > 0
    ? `${now}, so nobody can ${WORDS[act]} now; one can ${ways.join(', ')}.`
    : `${now}, and that is its end. A new request can be made.`
}

/** What moves along with the status. */
export type Moved = { cause?: string | null; page?: string | null }

/**
 * Moves a request that is held still as its table says.
 * @throws ApiError MOVE_NOT_ALLOWED where the table has no such line, CAUSE_NEEDED where a refusal says no cause.
 */
export const move = async (
  db: Database,
  { id, status }: Request,
  act: RequestAct,
  given: Guarded,
  now: string,
  { cause = null, page = null }: Moved = {}
): Promise<Transition> => {
  const moved = step(status, act, given)
  if ('refused' in moved) {
    if (moved.refused === 'cause')
      throw new ApiError('CAUSE_NEEDED', undefined, [
        { pointer: '/cause', detail: 'Say why, in words that help those who asked.' }
      ])
    throw new ApiError('MOVE_NOT_ALLOWED', whyNot(status, act), [])
  }
  const { to } = moved.line
  await db.run(sql`
    update page_requests set status = ${to}, cause = ${cause}, page_id = ${page}::uuid,
      waiting_since = case when ${to} = 'changes_asked' then ${now}::timestamptz end,
      decided_at = case when ${to} in ('approved', 'declined', 'expired') then ${now}::timestamptz end
    where id = ${id}`)
  return moved.line
}
