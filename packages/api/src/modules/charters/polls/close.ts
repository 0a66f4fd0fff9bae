import { randomInt } from 'node:crypto'
import type { PollResult } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { knownBallots, type Said } from './answer.ts'
import type { StoredQuestion } from './table.ts'

/** From how many answers on they are shown. */
export const AT_LEAST = 5

/** The same items in random order. */
const shuffled = <T>(items: readonly T[]): T[] => {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last--) {
    const at = randomInt(last + 1)
    ;[mixed[last], mixed[at]] = [mixed[at]!, mixed[last]!]
  }
  return mixed
}

/** What is kept of answers: sums, and texts in random order, each question for itself; nothing where they are too few. */
export const resultsOf = (questions: readonly StoredQuestion[], said: readonly Said[]): PollResult[] => {
  if (said.length < AT_LEAST) return []
  return questions.map(({ question, choices }, at) => ({
    question,
    counts: choices.map(choice => ({ choice, count: said.filter(answers => answers[at]!.choice === choice).length })),
    texts: shuffled(said.flatMap(answers => answers[at]!.text ?? []))
  }))
}

type Closing = { id: string; questions: readonly StoredQuestion[]; secretCheck: string; sealed: Buffer[] }

/**
 * Closes polls, where they are open: their answers are opened, added up and deleted in one transaction, so that they are never in the
 * database beside a ballot.
 */
export const closePolls = async (db: Database, ids: readonly string[], now: Date): Promise<void> => {
  const polls = await db.run<Omit<Closing, 'sealed'>>(sql`
    select id, questions, secret_check as "secretCheck" from polls
    where id = any (${sql.param(ids)}::uuid[]) and closed_at is null order by id for update`)
  const ballots = await db.run<{ poll: string; sealed: Buffer }>(sql`
    delete from poll_ballots where poll_id = any (${sql.param(polls.map(({ id }) => id))}::uuid[]) returning poll_id as poll, sealed`)
  const sealed = Map.groupBy(ballots, ({ poll }) => poll)
  const rows = polls.map(({ id, questions, secretCheck }) => {
    const own = sealed.get(id) ?? []
    const { unseal } = own.length > 0 ? knownBallots(id, secretCheck) : { unseal: () => [] as Said }
    const said = own.map(({ sealed }) => unseal<Said>(sealed))
    return { id, answered: said.length, results: resultsOf(questions, said) }
  })
  await db.run(sql`
    update polls p set closed_at = ${now.toISOString()}, answered = r.answered, results = r.results
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (id uuid, answered integer, results jsonb) where p.id = r.id`)
}

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'close-polls' }

/** Closes the polls whose last day is over. Run twice it does nothing more. */
export const closeDuePolls = async ({ store, now }: Pick<JobContext, 'store' | 'now'>): Promise<{ closed: number }> => {
  const due = await store.run<{ id: string }>(
    sql`select id from polls where closed_at is null and closes_on < ${dayOf(now)}::date`
  )
  // Each for itself, so that one that was opened with another secret does not keep the others open.
  let closed = 0
  let failed: unknown
  for (const { id } of due) {
    try {
      await store.transaction(ACTOR, db => closePolls(db, [id], now))
      closed++
    } catch (error) {
      failed = error
    }
  }
  if (failed) throw failed
  return { closed }
}
