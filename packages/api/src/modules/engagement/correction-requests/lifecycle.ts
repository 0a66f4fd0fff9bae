import { CORRECTION_REQUEST_STATUSES, type CorrectionRequestStatus } from '@guildhall/schema'
import { type By, forbidden, service, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { lacking, must, NOTHING } from '../../../core/lifecycle/lack.ts'
import type { Step } from '../../../core/lifecycle/types.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { correctionLacks as lacks } from '../words.en.ts'
import { correctContributions } from './correct.ts'
import { notifyOfCorrections } from './notify.ts'
import { type CorrectionRequestRow, DECIDES_DAYS, readRequests } from './request.ts'
import { callFor } from './sources.ts'

export type CorrectionFacts = Pick<CorrectionRequestRow, 'createdAt' | 'entry' | 'isLed' | 'isStated'> & {
  state: CorrectionRequestStatus | null
}
type CorrectionInput = { reason?: string | null }
type OfCorrections = { facts: CorrectionFacts; subject: CorrectionRequestRow; input: CorrectionInput; by: By }
export type CorrectionAct = 'submit' | 'accept' | 'decline' | 'withdraw' | 'escalate'
/** A step of a request that is taken. */
export type CorrectionStep = Step<OfCorrections, CorrectionAct>

const decidesUntil = ({ createdAt }: CorrectionFacts) =>
  new Date(Date.parse(createdAt) + DECIDES_DAYS * DAY_MS).toISOString()

/** Nobody decides on their own request. */
const another = (may: ReturnType<typeof those>) => (by: By) =>
  by.relations.has('self') ? forbidden(lacks.own) : may(by)

const WAITING = ['open', 'escalated'] as const

/** The whole life of a correction request. */
export const correctionLifecycle = defineLifecycle<OfCorrections>()({
  noun: 'correction request',
  states: CORRECTION_REQUEST_STATUSES,
  guards: {
    corrected: lacking(lacks.corrected, ({ isStated, entry }) =>
      isStated ? [{ problem: lacks.corrected, call: callFor(entry) }] : NOTHING
    ),
    reason: must<CorrectionFacts, CorrectionInput>(
      { problem: lacks.reason, code: 'CAUSE_NEEDED', pointer: '/reason' },
      (_, { reason }) => Boolean(reason?.trim())
    ),
    waited: must<CorrectionFacts, CorrectionInput>(
      lacks.waited(DECIDES_DAYS),
      (facts, _, now) => !facts.isLed || now.getTime() >= Date.parse(decidesUntil(facts)),
      decidesUntil
    )
  },
  actors: {
    asker: those(lacks.asker, 'self'),
    leader: another(those(lacks.leader, 'leader')),
    organisation: another(those(lacks.organisation, 'portal_admin')),
    service
  },
  rows: [
    { name: 'submit', from: [null], to: 'open', by: 'asker', guards: [], notice: 'correction_requested' },
    {
      name: 'accept',
      from: ['open'],
      to: 'accepted',
      by: 'leader',
      guards: ['corrected'],
      notice: 'correction_decided'
    },
    { name: 'decline', from: ['open'], to: 'declined', by: 'leader', guards: ['reason'], notice: 'correction_decided' },
    {
      name: 'escalate',
      from: ['open'],
      to: 'escalated',
      by: 'service',
      guards: ['waited'],
      notice: 'correction_escalated'
    },
    {
      name: 'accept',
      from: ['escalated'],
      to: 'accepted',
      by: 'organisation',
      guards: ['corrected'],
      notice: 'correction_decided'
    },
    {
      name: 'decline',
      from: ['escalated'],
      to: 'declined',
      by: 'organisation',
      guards: ['reason'],
      notice: 'correction_decided'
    },
    { name: 'withdraw', from: WAITING, to: 'withdrawn', by: 'asker', guards: [], notice: null }
  ],
  stored: {
    table: 'correction_requests',
    state: 'status',
    columns: ['escalated_at', 'answer', 'decided_by_id', 'decided_at', 'correction_id']
  },
  load: (db, moves) =>
    readRequests(
      db,
      moves.map(({ id }) => id)
    ),
  sets: ({ to, input }, { caller }, at) => {
    if (to === 'escalated') return { escalated_at: at }
    if (to === 'withdrawn') return {}
    return { answer: input.reason ?? null, decided_by_id: caller?.person ?? null, decided_at: at }
  },
  makes: { accept: correctContributions },
  notify: notifyOfCorrections
})
