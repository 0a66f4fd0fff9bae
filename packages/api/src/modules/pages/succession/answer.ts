import type { SuccessionAnswer, SuccessionReason, SuccessionReply, SuccessionRole } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { sql } from 'drizzle-orm'
import type { Act } from '../../../core/operation/actions.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { queueNotices } from '../../messages/queue.ts'
import { takeOver } from '../representatives/handover.ts'
import { cases } from './cases.ts'

type Question = {
  id: string
  termId: string
  reason: SuccessionReason
  role: SuccessionRole
  pageId: string | null
  communityId: string
  personId: string
  name: string
  holderId: string | null
  answer: string | null
  needed: boolean
}

/** Reads a question and holds it still, so that it is answered once. */
const readQuestion = async (db: Database, id: string): Promise<Question> => {
  const [found] = await db.run<Question>(sql`
    select s.id, term_id as "termId", reason, role, page_id as "pageId", community_id as "communityId", person_id as "personId", e.name,
      holder_id as "holderId", answer, exists (select from ${cases(sql`now()`, sql`today()`)} k where k.term_id = s.term_id) as needed
    from successions s join people e on e.id = s.person_id where s.id = ${id} for update of s`)
  return found!
}

const lead = async (db: Database, { termId, communityId, personId }: Question) => {
  await db.run(
    sql`update terms set ended_on = greatest(started_on, today()) where id = ${termId} and coalesce(ended_on > today(), true)`
  )
  const made = await db.run(sql`
    insert into terms (membership_id, role, started_on)
    select id, 'leader', today() from memberships
    where community_id = ${communityId} and person_id = ${personId} and status = 'active' returning 1`)
  if (made.length === 0)
    throw new ApiError('RULE_BROKEN', 'You are no longer a member of the community. Join it again first.')
}

// Who steps in for a leave stands in; in all other cases the role changes hands at once.
const takes = async (db: Database, question: Question) => {
  const { reason, role, pageId, personId, termId } = question
  if (role === 'leader') return lead(db, question)
  if (reason === 'leave') return db.run(sql`update representatives set stand_in_id = ${personId} where id = ${termId}`)
  return takeOver(db, pageId!, role, personId, sql`today()`)
}

type Answer = Static<typeof SuccessionReply>

/** Notifies who is succeeded; of a refusal those alone who want to hand over. */
const tellHolder = async (db: Database, question: Question, answer: Answer, because: string | null) => {
  const { id, reason, pageId, communityId, holderId, name } = question
  if (holderId === null || (answer === 'declined' && reason !== 'handover')) return
  const decision = answer === 'accepted' && reason === 'leave' ? 'stands_in' : answer
  const values = { who: name, decision, role: 'holder' as const, ...(because ? { said: because } : {}) }
  await queueNotices(db, [
    { kind: 'succession_answered', person: holderId, page: pageId, community: communityId, key: id, values }
  ])
}

/** Takes the answer of a person to a question that was put to them; a yes hands over at once. */
export const answerQuestion = async (
  db: Database,
  { id, person }: { id: string; person: string | null },
  { answer, because = null }: SuccessionAnswer
): Promise<void> => {
  const question = await readQuestion(db, id)
  if (person === null || person !== question.personId)
    throw new ApiError('FORBIDDEN', 'Only the person asked can answer: call as that person.')
  if (question.answer !== null)
    throw new ApiError('MOVE_NOT_ALLOWED', `The question is closed: ${question.answer}. Thank you all the same.`)
  if (answer === 'accepted') {
    if (!question.needed)
      throw new ApiError(
        'MOVE_NOT_ALLOWED',
        'The reason no longer applies: no one needs to take over any more. Thank you all the same.'
      )
    await takes(db, question)
  }
  await db.run(
    sql`update successions set answer = ${answer}, because = ${because}, answered_at = now() where id = ${id}`
  )
  await tellHolder(db, question, answer, because)
}

/** `POST /v1/successions/{succession}/answers` */
export const answerSuccession = async ({
  before,
  draft,
  call: { db, caller }
}: Act<SuccessionAnswer>): Promise<undefined> => {
  await answerQuestion(db, { id: before.id, person: caller.person }, draft)
}
