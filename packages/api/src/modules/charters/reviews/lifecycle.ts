import { CHARTER_REVIEW_STATUSES, type CharterReviewStatus } from '@guildhall/schema'
import { type By, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { lacking, must, NOTHING } from '../../../core/lifecycle/lack.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { closePolls } from '../polls/close.ts'
import { reviewLacks as lacks } from '../words.en.ts'
import { POLL_DAYS, type ReviewInput, type ReviewRow, readReviews } from './review.ts'

type ReviewFacts = Pick<ReviewRow, 'heardFrom' | 'pollId'> & { state: CharterReviewStatus | null }
type OfReviews = { facts: ReviewFacts; subject: ReviewRow; input: ReviewInput; by: By }

/** The outcomes after which a community has a charter to look at again. */
export const GOES_ON: readonly unknown[] = ['keep', 'adapt', 'evolve']

type Ended = readonly { subject: Pick<ReviewRow, 'pollId'> }[]

/** Closes the polls of reviews that have ended. */
const closePollsOf = (db: Database, taken: Ended, now: Date) =>
  closePolls(
    db,
    taken.flatMap(({ subject }) => subject.pollId ?? []),
    now
  )

/** The whole life of a review. */
export const charterReviewLifecycle = defineLifecycle<OfReviews>()({
  noun: 'review',
  states: CHARTER_REVIEW_STATUSES,
  guards: {
    heard: must<ReviewFacts, ReviewInput>(
      lacks.heard(POLL_DAYS.least),
      ({ heardFrom }, _, now) => heardFrom === null || now.getTime() >= Date.parse(heardFrom),
      ({ heardFrom }) => heardFrom
    ),
    outcome: must<ReviewFacts, ReviewInput>(
      { problem: lacks.outcome, code: 'RULE_BROKEN', pointer: '/outcome' },
      (_, { outcome }) => Boolean(outcome)
    ),
    held: must<ReviewFacts, ReviewInput>(
      { problem: lacks.held, code: 'RULE_BROKEN', pointer: '/heldOn' },
      (_, { heldOn }, now) => !heldOn || heldOn <= dayOf(now)
    ),
    next: lacking<ReviewFacts, ReviewInput>(lacks.next, (_, { outcome, nextReviewOn }, now) => {
      const at = { code: 'RULE_BROKEN', pointer: '/nextReviewOn' } as const
      if (!nextReviewOn) return GOES_ON.includes(outcome) ? [{ problem: lacks.next, ...at }] : NOTHING
      return nextReviewOn > dayOf(now) ? NOTHING : [{ problem: lacks.past, ...at }]
    })
  },
  actors: { managers: those(lacks.managers, ...MANAGERS) },
  rows: [
    { name: 'open', from: [null], to: 'open', by: 'managers', guards: [], notice: null },
    {
      name: 'conclude',
      from: ['open'],
      to: 'concluded',
      by: 'managers',
      guards: ['heard', 'outcome', 'held', 'next'],
      notice: null
    },
    { name: 'cancel', from: ['open'], to: 'cancelled', by: 'managers', guards: [], notice: null }
  ],
  stored: {
    table: 'charter_reviews',
    state: 'status',
    columns: ['outcome', 'notes', 'held_on', 'next_review_on', 'concluded_by_id', 'concluded_at']
  },
  load: (db, moves) =>
    readReviews(
      db,
      moves.map(({ id }) => id)
    ),
  sets: ({ to, input: { outcome, notes = null, heldOn, nextReviewOn = null } }, { caller }, at) => {
    if (to !== 'concluded') return { notes }
    return {
      outcome,
      notes,
      held_on: heldOn ?? dayOf(at),
      next_review_on: nextReviewOn,
      concluded_by_id: caller?.person ?? null,
      concluded_at: at
    }
  },
  after: {
    conclude: (db, taken, _, now) => closePollsOf(db, taken, now),
    cancel: (db, taken, _, now) => closePollsOf(db, taken, now)
  }
})
