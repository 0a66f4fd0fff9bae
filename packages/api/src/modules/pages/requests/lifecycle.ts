import { PAGE_REQUEST_STATUSES, type PageRequestStatus } from '@guildhall/schema'
import { viewerOf } from '../../../core/access/caller.ts'
import { type By, service, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { type Lack, lacking, must, NOTHING } from '../../../core/lifecycle/lack.ts'
import type { Step } from '../../../core/lifecycle/types.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { alsoAsk } from '../../directory/communities/load.ts'
import { requestLacks as lacks } from '../words.en.ts'
import { approveCommunities, requestsLack } from './community-approval.ts'
import { makePages, putMessages } from './follow.ts'
import { missingFor } from './missing.ts'
import { notifyOfRequests } from './notify.ts'
import { type Request, readRequests, WAITS_DAYS } from './request.ts'

/** What the guards of a request ask: what an approval lacks is known where an approval is asked for. */
export type RequestFacts = {
  state: PageRequestStatus | null
  waitingSince: string | null
  missing: readonly Lack[]
}
/** What is sent: why it is declined, what is asked or answered. */
export type RequestInput = { cause?: string | null; text?: string }
/** Page requests, as their lifecycle is about them. */
export type OfRequests = { facts: RequestFacts; subject: Request; input: RequestInput; by: By }
export type RequestAct = 'submit' | 'ask' | 'answer' | 'approve' | 'decline' | 'expire'
/** A step of a request that is taken. */
export type RequestStep = Step<OfRequests, RequestAct>

const WAITING = ['submitted', 'changes_asked'] as const
const DECIDED: readonly PageRequestStatus[] = ['approved', 'declined', 'expired']

const waitsUntil = ({ waitingSince }: RequestFacts) =>
  waitingSince === null ? null : new Date(Date.parse(waitingSince) + WAITS_DAYS * DAY_MS).toISOString()

const say = must<RequestFacts, RequestInput>

const load = async (
  db: Database,
  moves: readonly { id: string; name: RequestAct }[],
  { caller }: By
): Promise<(Request & RequestFacts)[]> => {
  const approved = new Set(moves.filter(({ name }) => name === 'approve').map(({ id }) => id))
  const all: (Request & RequestFacts)[] = []
  // The radar compares one plan at a time.
  for (const request of await readRequests(
    db,
    moves.map(({ id }) => id)
  )) {
    const asked = caller && approved.has(request.id) && !DECIDED.includes(request.state)
    all.push({ ...request, missing: asked ? await missingFor(db, request, viewerOf(caller)) : NOTHING })
  }
  return all
}

// A community that asks for a page is approved when its requests lack nothing.
alsoAsk('approve', requestsLack)

/** The whole life of a page request. */
export const requests = defineLifecycle<OfRequests>()({
  noun: 'request',
  states: PAGE_REQUEST_STATUSES,
  guards: {
    complete: lacking(lacks.complete, ({ missing }) => missing),
    cause: say({ problem: lacks.cause, code: 'CAUSE_NEEDED', pointer: '/cause' }, (_, { cause }) =>
      Boolean(cause?.trim())
    ),
    waited: say(
      lacks.waited(WAITS_DAYS),
      (facts, _, now) => now.getTime() >= Date.parse(waitsUntil(facts) ?? ''),
      waitsUntil
    )
  },
  actors: {
    asker: those(lacks.asker, 'leader', 'core', 'self', 'portal_admin'),
    requester: those(lacks.requester, 'self'),
    decider: those(lacks.decider, 'portal_admin'),
    service
  },
  rows: [
    { name: 'submit', from: [null], to: 'submitted', by: 'asker', guards: [], notice: null },
    {
      name: 'ask',
      from: WAITING,
      to: 'changes_asked',
      by: 'decider',
      guards: [],
      notice: 'page_request_changes_asked'
    },
    { name: 'answer', from: WAITING, to: 'submitted', by: 'requester', guards: [], notice: null },
    {
      name: 'approve',
      from: WAITING,
      to: 'approved',
      by: 'decider',
      guards: ['complete'],
      notice: 'page_request_decided'
    },
    {
      name: 'decline',
      from: WAITING,
      to: 'declined',
      by: 'decider',
      guards: ['cause'],
      notice: 'page_request_decided'
    },
    {
      name: 'expire',
      from: ['changes_asked'],
      to: 'expired',
      by: 'service',
      guards: ['waited'],
      notice: 'page_request_decided'
    }
  ],
  stored: { table: 'page_requests', state: 'status', columns: ['cause', 'waiting_since', 'decided_at', 'page_id'] },
  load,
  sets: ({ name, to, input }, _, at) => ({
    cause: name === 'decline' ? input.cause : null,
    waiting_since: to === 'changes_asked' ? at : null,
    decided_at: DECIDED.includes(to) ? at : null
  }),
  makes: { approve: makePages },
  after: { ask: putMessages, answer: putMessages, approve: approveCommunities },
  notify: notifyOfRequests
})

/** Refuses to change a request that is decided. */
export const needOpen = (state: PageRequestStatus) => {
  if (requests.isEnd(state)) throw new ApiError('MOVE_NOT_ALLOWED', lacks.ended)
}
