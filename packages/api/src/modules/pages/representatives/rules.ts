import type { Representative, RepresentativeCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { isId } from '../../../core/model/read.ts'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import { ApiError } from '../../../core/problem/api-error.ts'

const refuse = (pointer: string, detail: string) => new ApiError('RULE_BROKEN', detail, [{ pointer, detail }])

type Person = { left: boolean; represents: boolean }

/** Who becomes a representative, or stands in, still works here. */
export const ofTheOrganisation: WriteHook<{ person: string }> = async ({ draft, call: { db } }) => {
  const { person } = draft
  if (!isId(person)) return draft
  const [found] = await db.run<Person>(
    sql`select left_on is not null and left_on <= today() as left from people where id = ${person}`
  )
  if (found?.left)
    throw refuse('/person', 'This person has left the organisation. Choose a person who can maintain the page.')
  return draft
}

/** A person is named by their id, and answered in short. */
const idOf = (person: string | { id: string } | null | undefined) => (typeof person === 'object' ? person?.id : person)

type Term = { [M in 'awayFrom' | 'awayUntil' | 'startedOn' | 'endedOn']?: string | null } & {
  [M in 'person' | 'standIn']?: string | { id: string } | null
}

/** A leave names its days and its stand-in, who is somebody else; a term ends on the day it starts or later. */
export const areConsistent = ({ awayFrom, awayUntil, standIn, person, startedOn, endedOn }: Term) => {
  if ((awayUntil || standIn) && !awayFrom) throw refuse('/awayFrom', 'Specify the first day.')
  if (standIn && idOf(standIn) === idOf(person)) throw refuse('/standIn', 'The stand-in must be a different person.')
  if (startedOn && endedOn && endedOn < startedOn)
    throw refuse('/endedOn', `The term starts on ${startedOn} and cannot end before that day.`)
}

/** A term stays consistent, also when only some of its members change. */
export const stands: WriteHook<Partial<RepresentativeCreate>, Representative> = ({ draft, before }) => {
  areConsistent({ ...before, ...draft })
  return draft
}
