import type { WayAnswer, WayAnswerCreate, WayToContribute } from '@guildhall/schema'
import { ENDED } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { findIds } from '../../../core/model/rows.ts'
import { checkReferences } from '../../../core/model/write.ts'
import { requirePerson } from '../../../core/operation/decide.ts'
import type { Creation, WriteHook } from '../../../core/operation/mutations.ts'
import { NOBODY } from '../../../core/operation/subject.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { today } from '../../../platform/days.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { readAnswers } from './answer.ts'
import { wayAnswerLifecycle } from './lifecycle.ts'
import { wayAnswerWritable } from './model.ts'
import { wayFaults as faults } from './words.en.ts'

type Way = Pick<WayToContribute, 'kind' | 'title' | 'role' | 'until'> & { ended: boolean }

const refuse = (code: 'UNKNOWN_REFERENCE' | 'RULE_BROKEN', pointer: string, detail: string) =>
  new ApiError(code, detail, [{ pointer, detail }])

const wayOf = async (db: Database, community: string, way: string): Promise<Way | undefined> => {
  const [found] = await db.run<Way>(sql`
    select w.kind, w.title, w.role, w.until::text as until, c.status in ${ENDED} as ended
    from communities c, ways_of(c.id, c.ways_to_contribute) w where c.id = ${community} and w.id = ${way}::uuid`)
  return found
}

/**
 * Adds to an answer what the community says of the way that it names.
 * @throws ApiError where nobody can answer it any more.
 */
export const fillAnswer: WriteHook<WayAnswerCreate, WayAnswer> = async ({ draft, call }) => {
  const { caller, db, viewer } = call
  requirePerson(caller)
  if (caller.person === null) throw new ApiError('FORBIDDEN', faults.unknown)
  await checkReferences(db, wayAnswerWritable, draft, viewer)
  const community = (await findIds(db, communityModel, [draft.community], viewer)).get(draft.community)!
  const way = await wayOf(db, community, draft.way)
  if (!way) throw refuse('UNKNOWN_REFERENCE', '/way', faults.way)
  const { ended, until, ...said } = way
  if (ended) throw refuse('RULE_BROKEN', '/community', faults.ended)
  if (until && until < today()) throw refuse('RULE_BROKEN', '/way', faults.until(until))
  return { ...draft, ...said, person: caller.person }
}

/** Puts the first step of an answer on record, and notifies those who decide. */
export const submitAnswer = async (id: string, call: Creation<WayAnswerCreate>): Promise<void> => {
  const [subject] = await readAnswers(call.db, [id])
  const { to, by: actor, notice } = wayAnswerLifecycle.rows.find(({ name }) => name === 'submit')!
  const step = { id, name: 'submit' as const, from: null, to, actor, notice, subject: subject!, input: {} }
  await wayAnswerLifecycle.begin(call.db, [step], byCaller(call, NOBODY), new Date())
}
