import { WAY_ANSWER_STATUSES, type WayAnswerStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ORGANISATION } from '../../../core/access/caller.ts'
import { type By, forbidden, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { lacking, must, NOTHING } from '../../../core/lifecycle/lack.ts'
import type { Step } from '../../../core/lifecycle/types.ts'
import { insert } from '../../../core/model/write.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { termWritable } from '../../directory/terms/operations.ts'
import { kudoWritable } from '../../engagement/kudos/writable.ts'
import { readAnswers, type WayAnswerRow } from './answer.ts'
import { notifyOfAnswers } from './notify.ts'
import { wayLacks as lacks } from './words.en.ts'

export type WayAnswerFacts = Pick<WayAnswerRow, 'role' | 'membership' | 'ended'> & { state: WayAnswerStatus | null }
type WayAnswerInput = { reason?: string | null }
type OfAnswers = { facts: WayAnswerFacts; subject: WayAnswerRow; input: WayAnswerInput; by: By }
export type WayAnswerStep = Step<OfAnswers, 'submit' | 'accept' | 'decline' | 'withdraw'>

const managers = those(lacks.managers, ...MANAGERS)
const givesRoles = those(lacks.gives_roles, 'leader', 'portal_admin')

/** Nobody decides on their own answer. */
const decider = (by: By, { role }: WayAnswerFacts) => {
  if (by.relations.has('self')) return forbidden(lacks.own)
  return role ? givesRoles(by) : managers(by)
}

/** Begins the term of who is accepted for a role, or thanks them. */
const takeUp = async (db: Database, taken: readonly WayAnswerStep[], { caller }: By, now: Date): Promise<void> => {
  for (const { id, subject, input } of taken) {
    const { role, membership, title, communityId, personId } = subject
    if (role) {
      const term = await insert(db, termWritable, { membership, role, title, startedOn: dayOf(now) }, ORGANISATION)
      await db.run(sql`update way_answers set term_id = ${term} where id = ${id}`)
    } else if (input.reason && caller?.person) {
      const thanks = { from: caller.person, to: personId, message: input.reason, community: communityId }
      const kudo = await insert(db, kudoWritable, thanks, ORGANISATION)
      await db.run(sql`update way_answers set kudo_id = ${kudo} where id = ${id}`)
    }
  }
}

/** The whole life of an answer. */
export const wayAnswerLifecycle = defineLifecycle<OfAnswers>()({
  noun: 'answer',
  states: WAY_ANSWER_STATUSES,
  guards: {
    continues: must<WayAnswerFacts, WayAnswerInput>(lacks.continues, ({ ended }) => !ended),
    member: lacking<WayAnswerFacts, WayAnswerInput>(lacks.member, ({ role, membership }) =>
      role && membership === null ? [{ problem: lacks.member, call: 'POST /v1/memberships' }] : NOTHING
    ),
    reason: must<WayAnswerFacts, WayAnswerInput>(
      { problem: lacks.reason, code: 'CAUSE_NEEDED', pointer: '/reason' },
      (_, { reason }) => Boolean(reason?.trim())
    )
  },
  actors: {
    asker: those(lacks.asker, 'self'),
    /** The leader and the core group; for an open role, the leader. */
    decider
  },
  rows: [
    { name: 'submit', from: [null], to: 'open', by: 'asker', guards: [], notice: 'way_answered' },
    {
      name: 'accept',
      from: ['open'],
      to: 'accepted',
      by: 'decider',
      guards: ['continues', 'member'],
      notice: 'way_answer_decided'
    },
    {
      name: 'decline',
      from: ['open'],
      to: 'declined',
      by: 'decider',
      guards: ['reason'],
      notice: 'way_answer_decided'
    },
    { name: 'withdraw', from: ['open'], to: 'withdrawn', by: 'asker', guards: [], notice: null }
  ],
  stored: { table: 'way_answers', state: 'status', columns: ['reason', 'decided_by_id', 'decided_at'] },
  load: (db, moves) =>
    readAnswers(
      db,
      moves.map(({ id }) => id)
    ),
  sets: ({ to, input }, { caller }, at) =>
    to === 'withdrawn' ? {} : { reason: input.reason ?? null, decided_by_id: caller?.person ?? null, decided_at: at },
  after: { accept: takeUp },
  notify: notifyOfAnswers
})
