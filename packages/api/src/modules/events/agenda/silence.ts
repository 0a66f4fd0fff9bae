import type { Agenda, AgendaInput, AgendaSet } from '@guildhall/schema'
import { type SQLWrapper, sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { FORMATS, isSilentFirst, votesOf } from '../formats/formats.ts'
import { holdOccurrence } from '../occurrences/phase.ts'
import { agendaLacks as lacks } from '../words.en.ts'

/** Whether what people add to the agenda of a date is seen by its authors alone. */
export const isSilent = (occurrence: SQLWrapper, input: AgendaInput) => sql`coalesce(
  (select ${sql.raw(`'${input}'`)} = any (a.silent) from agendas a where a.occurrence_id = ${occurrence}),
  (select ${isSilentFirst(sql`o.format`, input)} from occurrences o where o.id = ${occurrence}))`

/** The agenda of a date as it is set, or else as its format has it. */
export const agendaOf = async (db: Database, occurrence: string): Promise<Agenda> => {
  const [row] = await db.run<
    Pick<Agenda, 'format'> & { votesPerPerson: number | null; silent: AgendaInput[] | null }
  >(sql`
    select o.format, a.votes_per_person as "votesPerPerson", a.silent
    from occurrences o left join agendas a on a.occurrence_id = o.id where o.id = ${occurrence}`)
  const { format, votesPerPerson, silent } = row!
  const { itemKinds, silentFirst } = FORMATS[format]
  return { format, itemKinds, votesPerPerson: votesPerPerson ?? votesOf(format), silent: silent ?? silentFirst }
}

/** Holds a date still, and returns its agenda. */
export const holdAgenda = async (db: Database, occurrence: string): Promise<Agenda> => {
  await holdOccurrence(db, occurrence)
  return agendaOf(db, occurrence)
}

const write = async (db: Database, occurrence: string, { votesPerPerson, silent }: Required<AgendaSet>) => {
  await db.run(sql`
    insert into agendas (occurrence_id, community_id, votes_per_person, silent)
    select id, community_id, ${votesPerPerson}, ${sql.param(silent)}::text[] from occurrences where id = ${occurrence}
    on conflict on constraint agendas_occurrence_key do update set votes_per_person = excluded.votes_per_person, silent = excluded.silent
    where (agendas.votes_per_person, agendas.silent) is distinct from (excluded.votes_per_person, excluded.silent)`)
  return agendaOf(db, occurrence)
}

/** Sets how people take part. @throws ApiError where it would show something without revealing it. */
export const setAgenda = async (db: Database, occurrence: string, set: AgendaSet): Promise<Agenda> => {
  const before = await holdAgenda(db, occurrence)
  const silent = [...new Set(set.silent ?? before.silent)]
  const shown = before.silent.filter(input => !silent.includes(input))
  if (shown.length > 0)
    throw new ApiError('RULE_BROKEN', lacks.silent(shown), [{ pointer: '/silent', detail: lacks.silent(shown) }])
  return write(db, occurrence, { votesPerPerson: set.votesPerPerson ?? before.votesPerPerson, silent })
}

/** Shows all what until now only its authors saw. */
export const reveal = async (db: Database, occurrence: string, inputs: readonly AgendaInput[]): Promise<Agenda> => {
  const before = await holdAgenda(db, occurrence)
  const silent = before.silent.filter(input => !inputs.includes(input))
  const after = await write(db, occurrence, { ...before, silent })
  if (!silent.includes('proposals')) await db.run(sql`select reveal_proposals(${occurrence}::uuid)`)
  if (!silent.includes('answers'))
    await db.run(sql`
      update agenda_answers set is_sealed = false
      where is_sealed and item_id in (select id from agenda_items where occurrence_id = ${occurrence})`)
  return after
}
