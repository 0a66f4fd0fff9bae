import { NOMINATION_STATUSES, type NominationStatus, type NominationTransition } from '@guildhall/schema'
import type { Relation } from '../../../core/access/caller.ts'
import { type By, forbidden, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { must, NOTHING } from '../../../core/lifecycle/lack.ts'
import type { Step } from '../../../core/lifecycle/types.ts'
import { nominationLacks as lacks } from '../roles/words.en.ts'
import { appoint } from './appoint.ts'
import { type NominationRow, readNominations } from './nomination.ts'
import { notifyOfNominations } from './notify.ts'

type NominationFacts = { state: NominationStatus | null } & Pick<NominationRow, 'isOffer' | 'nominatedById'>
export type NominationInput = { reason?: string | null }
type OfNominations = { facts: NominationFacts; subject: NominationRow; input: NominationInput; by: By }
/** A step of a nomination. */
export type NominationStep = Step<OfNominations, 'nominate' | NominationTransition>

/** Those who give roles. */
export const GIVERS: readonly Relation[] = ['leader', 'portal_admin']

const isSelf = ({ caller, relations }: By) => caller?.personal === true && relations.has('self')
const isGiver = those(lacks.giver, ...GIVERS)

/** The whole life of a nomination. */
export const nominationLifecycle = defineLifecycle<OfNominations>()({
  noun: 'nomination',
  states: NOMINATION_STATUSES,
  guards: {
    offered: must<NominationFacts, NominationInput>(lacks.offered, ({ isOffer }) => isOffer),
    not_offered: must<NominationFacts, NominationInput>(lacks.not_offered, ({ isOffer }) => !isOffer),
    reason: must<NominationFacts, NominationInput>(
      { problem: lacks.reason, code: 'CAUSE_NEEDED', pointer: '/reason' },
      (_, { reason }) => Boolean(reason?.trim())
    )
  },
  actors: {
    /** The person who is nominated. */
    nominee: by => (isSelf(by) ? NOTHING : forbidden(lacks.nominee)),
    /** The leader, the admins of the portals, and keys of the organisation. */
    giver: isGiver,
    /** Who nominated; the nominee’s own nomination is the nominee’s. */
    nominator: (by, facts) =>
      (by.caller?.person ?? null) !== null && by.caller!.person === facts.nominatedById
        ? NOTHING
        : isGiver(by).length === 0 && facts.isOffer
          ? NOTHING
          : forbidden(lacks.nominator)
  },
  rows: [
    {
      name: 'accept',
      from: ['proposed'],
      to: 'appointed',
      by: 'nominee',
      guards: ['offered'],
      notice: 'nomination_decided'
    },
    {
      name: 'accept',
      from: ['proposed'],
      to: 'accepted',
      by: 'nominee',
      guards: ['not_offered'],
      notice: 'nomination_accepted'
    },
    { name: 'appoint', from: ['accepted'], to: 'appointed', by: 'giver', guards: [], notice: 'nomination_decided' },
    {
      name: 'decline',
      from: ['proposed', 'accepted'],
      to: 'declined',
      by: 'nominee',
      guards: [],
      notice: 'nomination_decided'
    },
    {
      name: 'decline',
      from: ['accepted'],
      to: 'declined',
      by: 'giver',
      guards: ['reason'],
      notice: 'nomination_decided'
    },
    { name: 'withdraw', from: ['proposed', 'accepted'], to: 'withdrawn', by: 'nominator', guards: [], notice: null }
  ],
  stored: {
    table: 'nominations',
    state: 'status',
    columns: ['answer', 'decided_by_id', 'decided_at', 'term_id']
  },
  load: (db, moves) =>
    readNominations(
      db,
      moves.map(({ id }) => id)
    ),
  sets: ({ to, input: { reason = null } }, { caller }, at) =>
    to === 'accepted' ? {} : { answer: reason, decided_by_id: caller?.person ?? null, decided_at: at },
  makes: { accept: appoint, appoint },
  notify: notifyOfNominations
})
