import { ORGANISATION } from '../../../core/access/caller.ts'
import { change, insert } from '../../../core/model/write.ts'
import type { Database } from '../../../platform/database/database.ts'
import { addDays } from '../../../platform/days.ts'
import { type HeldTerm, membershipOf, termsFrom } from '../../directory/terms/held.ts'
import { termWritable } from '../../directory/terms/operations.ts'
import { broken } from './faults.ts'
import { roleFaults as faults } from './words.en.ts'

/** A successor: who, from when, and for how many days beside the one before. */
export type Successor = {
  person: string
  on: string
  overlapDays: number
  title?: string | null
  hours?: number | null
}

/**
 * Ends a term, so many days after the successor’s begins. A successor shares the seat where it was shared.
 * @throws ApiError where the days or the successor do not fit; pointers are those of a handover.
 */
export const passOn = async (db: Database, term: HeldTerm, next: Successor): Promise<string> => {
  const { community, role } = term
  const { on, overlapDays, person, title = term.title, hours = term.isShared ? term.hours : null } = next
  if (term.startedOn && term.startedOn > on) throw broken('/on', faults.before(term.startedOn))
  if (term.endedOn && term.endedOn < on) throw broken('/on', faults.after(term.endedOn))
  const membership = await membershipOf(db, community, person)
  if (!membership) throw broken('/to', faults.member)
  if ((await termsFrom(db, community, role, on)).some(one => one.person === person))
    throw broken('/to', faults.holds, 'CONFLICT')
  const last = addDays(on, overlapDays)
  const endedOn = term.endedOn && term.endedOn < last ? term.endedOn : last
  await change(db, termWritable, term.id, { endedOn }, ORGANISATION)
  const { isShared } = term
  const begun = { membership, role, title, startedOn: on, dedicatedHoursPerWeek: hours, isShared }
  return insert(db, termWritable, begun, ORGANISATION)
}
