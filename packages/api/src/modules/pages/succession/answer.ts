import type { SuccessionAnswer, SuccessionReason, SuccessionRole } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Act } from '../../../core/operation/actions.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { takeOver } from '../representatives/handover.ts'
import { cases } from './cases.ts'

type Question = {
  termId: string
  reason: SuccessionReason
  role: SuccessionRole
  pageId: string | null
  communityId: string
  personId: string
  answer: string | null
  needed: boolean
}

const readQuestion = async (db: Database, id: string): Promise<Question> => {
  const [found] = await db.run<Question>(sql`
    select term_id as "termId", reason, role, page_id as "pageId", community_id as "communityId", person_id as "personId", answer,
      exists (select from ${cases(sql`now()`, sql`today()`)} k where k.term_id = s.term_id) as needed
    from successions s where id = ${id}`)
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

/** Takes the answer of whoever is asked; a yes hands over at once. */
export const answerSuccession = async ({
  before,
  draft,
  call: { db, caller }
}: Act<SuccessionAnswer>): Promise<undefined> => {
  const { answer, because = null } = draft
  const question = await readQuestion(db, before.id)
  if (caller.person === null || caller.person !== question.personId)
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
    sql`update successions set answer = ${answer}, because = ${because}, answered_at = now() where id = ${before.id}`
  )
  return undefined
}
