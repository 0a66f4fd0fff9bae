import { POLL_TEXT_MAX, type PollAnswer } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import { pollSecret } from '../../../platform/config/poll-secret.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { pollFaults as faults } from '../words.en.ts'
import { type Ballots, ballotsOf } from './ballots.ts'
import type { StoredQuestion } from './table.ts'

/** What one person said: to each question a choice, a text, or nothing. Always all of them, in the order of the questions. */
export type Said = readonly { choice: string | null; text: string | null }[]

type OpenPoll = { communityId: string; questions: readonly StoredQuestion[]; ballots: Ballots }

// As JSON has them: up to six bytes for a character that is escaped, and room for the choice and the names of the members.
const BYTES_OF_TEXT = POLL_TEXT_MAX * 6
const BYTES_OF_CHOICE = 150

/** How many bytes the answers to these questions take at most. */
export const lengthOf = (questions: readonly StoredQuestion[]): number =>
  questions.reduce((sum, { kind }) => sum + BYTES_OF_CHOICE + (kind === 'text' ? BYTES_OF_TEXT : 0), 0)

/**
 * The ballots of a poll that was opened with the present secret.
 * @throws ApiError RULE_BROKEN that says which setting is lacking or was changed.
 */
export const knownBallots = (poll: string, secretCheck: string): Ballots => {
  const secret = pollSecret()
  if (secret === undefined) throw new ApiError('RULE_BROKEN', faults.secret)
  const ballots = ballotsOf(secret, poll)
  if (ballots.check() !== secretCheck) throw new ApiError('RULE_BROKEN', faults.otherSecret)
  return ballots
}

/**
 * Reads a poll that is open; with `held`, those who would close it wait for the end of the transaction.
 * @throws ApiError CONFLICT where nobody can answer any more.
 */
const openPoll = async (db: Database, poll: string, now: Date, held = false): Promise<OpenPoll> => {
  type Row = Omit<OpenPoll, 'ballots'> & { closesOn: string; isClosed: boolean; secretCheck: string }
  const [row] = await db.run<Row>(sql`
    select community_id as "communityId", questions, closes_on::text as "closesOn", closed_at is not null as "isClosed",
      secret_check as "secretCheck"
    from polls where id = ${poll} ${held ? sql`for key share` : sql``}`)
  if (row!.isClosed || row!.closesOn < dayOf(now)) throw new ApiError('CONFLICT', faults.closed(row!.closesOn))
  return { ...row!, ballots: knownBallots(poll, row!.secretCheck) }
}

/**
 * Computes the ballot of a person. It reads, and writes nothing.
 * @throws ApiError where the person cannot answer, or nobody can any more.
 */
export const issueBallot = async (db: Database, poll: string, person: string | null, now: Date): Promise<string> => {
  const { communityId, ballots } = await openPoll(db, poll, now)
  const [member] = await db.run(sql`
    select from memberships m where m.community_id = ${communityId} and m.person_id = ${person} and ${activeMembers('m')}`)
  if (!member) throw new ApiError('FORBIDDEN', faults.member)
  return ballots.issue(person!)
}

const refuse = (at: number, name: string, detail: string) =>
  new ApiError('INVALID_INPUT', detail, [{ pointer: `/answers/${at}/${name}`, detail }])

/** Checks answers against the questions. @throws ApiError that says which one does not fit. */
export const saidTo = (questions: readonly StoredQuestion[], answers: readonly PollAnswer[]): Said => {
  const given = new Map<string, PollAnswer>()
  for (const [at, answer] of answers.entries()) {
    const question = questions.find(({ question }) => question === answer.question)
    if (!question) throw refuse(at, 'question', faults.question(questions.map(({ question }) => question)))
    if (given.has(answer.question)) throw refuse(at, 'question', faults.twice)
    if (question.kind === 'text' && answer.choice) throw refuse(at, 'choice', faults.text)
    if (question.kind === 'choice' && answer.text) throw refuse(at, 'text', faults.choice(question.choices))
    if (answer.choice && !question.choices.includes(answer.choice))
      throw refuse(at, 'choice', faults.choice(question.choices))
    given.set(answer.question, answer)
  }
  return questions.map(({ question }) => {
    const { choice = null, text = null } = given.get(question) ?? {}
    return { choice, text }
  })
}

/**
 * Takes the answers of a ballot, once: a second time nothing is changed, and what was said the first time is not compared, since that
 * would let others find it out by trying. Returns whether these count.
 * @throws ApiError where the ballot is not one of the poll, an answer does not fit, or nobody can answer any more.
 */
export const takeAnswers = async (
  db: Database,
  poll: string,
  ballot: string,
  answers: readonly PollAnswer[],
  now: Date
): Promise<boolean> => {
  const { questions, ballots } = await openPoll(db, poll, now, true)
  const mark = ballots.markOf(ballot)
  if (!mark) throw new ApiError('UNKNOWN_REFERENCE', faults.ballot, [{ pointer: '/ballot', detail: faults.ballot }])
  const sealed = ballots.seal(saidTo(questions, answers), lengthOf(questions))
  const counted = await db.run(sql`
    insert into poll_ballots (poll_id, mark, sealed) values (${poll}, ${mark}, ${sealed})
    on conflict on constraint poll_ballots_pkey do nothing returning 1`)
  return counted.length > 0
}
