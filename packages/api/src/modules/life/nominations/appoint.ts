import type { NominationStatus } from '@guildhall/schema'
import { ORGANISATION } from '../../../core/access/caller.ts'
import { insert } from '../../../core/model/write.ts'
import type { Database } from '../../../platform/database/database.ts'
import { today } from '../../../platform/days.ts'
import { membershipOf, termsFrom } from '../../directory/terms/held.ts'
import { termWritable } from '../../directory/terms/operations.ts'
import { broken } from '../roles/faults.ts'
import { passOn } from '../roles/pass-on.ts'
import { roleFaults as faults } from '../roles/words.en.ts'
import type { NominationRow } from './nomination.ts'

/** Begins the term of a nominee; a leader who is alone in the seat hands it over. Answers the term’s id. */
const beginTerm = async (
  db: Database,
  { communityId, personId, role, hours, overlapDays, startsOn }: NominationRow
) => {
  const on = startsOn && startsOn > today() ? startsOn : today()
  const holders = await termsFrom(db, communityId, role, on)
  if (holders.some(({ person }) => person === personId)) throw broken('/transition', faults.holds, 'CONFLICT')
  const [leader, other] = role === 'leader' ? holders : []
  if (leader && !other) return passOn(db, leader, { person: personId, on, overlapDays, title: null, hours })
  const membership = await membershipOf(db, communityId, personId)
  if (!membership) throw broken('/transition', faults.member)
  return insert(db, termWritable, { membership, role, startedOn: on, dedicatedHoursPerWeek: hours }, ORGANISATION)
}

/** Begins the terms of those who are appointed, and keeps which. */
export const appoint = async (
  db: Database,
  steps: readonly { id: string; to: NominationStatus; subject: NominationRow }[]
): Promise<ReadonlyMap<string, { term_id: string }>> => {
  const made = new Map<string, { term_id: string }>()
  // One after the other, since who is appointed next may follow this one.
  for (const { id, to, subject } of steps)
    if (to === 'appointed') made.set(id, { term_id: await beginTerm(db, subject) })
  return made
}
