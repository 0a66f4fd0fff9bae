import type { AgendaBallot, AgendaInput, AgendaItem } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { requireOpen } from '../occurrences/phase.ts'
import { agendaLacks as lacks } from '../words.en.ts'
import { KINDS } from './kinds.ts'
import { agendaOf, holdAgenda } from './silence.ts'

/** What a person gives an item: their votes, or their answer. */
type Given = { item: string; person: string }

/** Holds the date of an item that takes something still, and returns its agenda. @throws ApiError where it takes nothing, or not now. */
const take = async (db: Database, item: string, input: AgendaInput) => {
  const [row] = await db.run<{ occurrence: string; kind: AgendaItem['kind'] }>(
    sql`select occurrence_id as occurrence, kind from agenda_items where id = ${item} for key share`
  )
  if (!row) throw new ApiError('NOT_FOUND')
  if (KINDS[row.kind].takes !== input) throw new ApiError('RULE_BROKEN', lacks.input(input))
  const agenda = await holdAgenda(db, row.occurrence)
  await requireOpen(db, row.occurrence)
  return { ...agenda, occurrence: row.occurrence }
}

/** What a person has given on the agenda of a date. */
export const ballotOf = async (db: Database, occurrence: string, person: string): Promise<AgendaBallot> => {
  const { votesPerPerson } = await agendaOf(db, occurrence)
  const votes = await db.run<{ item: string; votes: number }>(sql`
    select item_id as item, votes from agenda_votes
    where person_id = ${person} and occurrence_id = ${occurrence} order by votes desc, item_id limit 20`)
  const given = votes.reduce((sum, one) => sum + one.votes, 0)
  return { votesPerPerson, votesLeft: Math.max(votesPerPerson - given, 0), votes }
}

/** Gives a topic this many of a person's votes. @throws ApiError with how many are left, where those are more. */
export const castVotes = async (db: Database, { item, person, votes }: Given & { votes: number }) => {
  const { occurrence, votesPerPerson } = await take(db, item, 'votes')
  const before = await ballotOf(db, occurrence, person)
  const elsewhere = before.votes.reduce((sum, one) => sum + (one.item === item ? 0 : one.votes), 0)
  const had = before.votes.find(one => one.item === item)?.votes ?? 0
  const left = Math.max(votesPerPerson - elsewhere, 0)
  if (votes > left && votes > had) {
    const detail = lacks.votes(left, votesPerPerson)
    throw new ApiError('RULE_BROKEN', detail, [{ pointer: '/votes', detail }])
  }
  await db.run(
    votes === 0
      ? sql`delete from agenda_votes where item_id = ${item} and person_id = ${person}`
      : sql`
        insert into agenda_votes (item_id, person_id, occurrence_id, votes) values (${item}, ${person}, ${occurrence}, ${votes})
        on conflict (item_id, person_id) do update set votes = excluded.votes`
  )
  return ballotOf(db, occurrence, person)
}

/** Takes a person's answer to a question, and returns its id. The same again changes nothing. */
export const answerQuestion = async (
  db: Database,
  { item, person, text }: Given & { text: string }
): Promise<string> => {
  const { silent } = await take(db, item, 'answers')
  const isSealed = silent.includes('answers')
  await db.run(sql`
    insert into agenda_answers (item_id, person_id, text, is_sealed) values (${item}, ${person}, ${text}, ${isSealed})
    on conflict on constraint agenda_answers_person_key do update set text = excluded.text where agenda_answers.text <> excluded.text`)
  const [row] = await db.run<{ id: string }>(
    sql`select id from agenda_answers where item_id = ${item} and person_id = ${person}`
  )
  return row!.id
}
