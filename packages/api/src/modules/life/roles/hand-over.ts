import type { Term, TermHandover } from '@guildhall/schema'
import { unknownDetail } from '../../../core/model/references.ts'
import { findIds } from '../../../core/model/rows.ts'
import type { Act } from '../../../core/operation/actions.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { addDays, today } from '../../../platform/days.ts'
import { personModel } from '../../directory/people/model.ts'
import { readTerm } from '../../directory/terms/held.ts'
import { type NewNotice, queueNotices } from '../../messages/queue.ts'
import { broken } from './faults.ts'
import { passOn } from './pass-on.ts'
import { roleFaults as faults } from './words.en.ts'

/** The id of a person who is named at a place of the body. @throws ApiError UNKNOWN_REFERENCE where the caller sees no such person. */
export const personNamed = async ({ db, viewer }: Call, name: string, pointer: string): Promise<string> => {
  const id = (await findIds(db, personModel, [name], viewer)).get(name)
  const detail = unknownDetail('person', name)
  if (!id) throw new ApiError('UNKNOWN_REFERENCE', detail, [{ pointer, detail }])
  return id
}

/** `POST /v1/terms/{term}/handovers` */
export const handOverTerm = async ({ before, draft, call }: Act<TermHandover, Term>): Promise<string> => {
  const { db, caller } = call
  const { to, on = today(), overlapDays = 0, title, dedicatedHoursPerWeek: hours, note } = draft
  const person = await personNamed(call, to, '/to')
  const term = await readTerm(db, before.id)
  if (term.standsIn) throw broken('/to', faults.stand_in)
  if (term.person === person) throw broken('/to', faults.holds, 'CONFLICT')
  const id = await passOn(db, term, { person, on, overlapDays, title, hours })
  const next = await readTerm(db, id)
  const about = { kind: 'role_handed_over', community: term.community, key: id } as const
  const values = { position: term.role, by: on, nextOn: addDays(on, overlapDays), said: note ?? undefined }
  const notices: NewNotice[] = [
    { ...about, person, values: { ...values, role: 'member', who: term.name } },
    { ...about, person: term.person, values: { ...values, role: 'holder', who: next.name } }
  ]
  await queueNotices(
    db,
    notices.filter(one => one.person !== caller.person)
  )
  return id
}
