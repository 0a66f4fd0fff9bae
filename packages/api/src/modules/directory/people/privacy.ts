import { Erasure, ErasureCreate, PersonExport } from '@guildhall/schema'
import { isId } from '../../../core/model/read.ts'
import { act } from '../../../core/operation/actions.ts'
import { type Kind, nameOf } from '../../../core/operation/kind.ts'
import type { Call, Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { allow, NOBODY } from '../../../core/operation/subject.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { erase, proofOf } from './erasure.ts'
import { exportOf } from './export.ts'

const scope = 'privacy:write'
const access = { allowedRoles: ['self'], allowPortalKeys: false } as const

/** Reads what is held about a person. */
export const exportOperation = (kind: Kind): Operation =>
  readUnder(
    kind,
    access,
    {
      path: 'export',
      method: 'export',
      scope,
      summary: 'Export a person’s data',
      description:
        'Returns all data held about a person as one JSON file: each record that names them, in which capacity it does, and what it holds about them or was written by them. People can export their own data; what is known to them alone, such as their feedback, is in no other export.'
    },
    { schema: PersonExport, file: 'person.json', run: (id, { db, caller }) => exportOf(db, id, caller.person === id) }
  )

/** Erases a person. Done again, it returns the proof of the first time. */
export const erasureOperation = (kind: Kind): Operation => {
  const first = act(
    kind,
    access,
    {
      path: 'erasure',
      method: 'erase',
      scope,
      summary: 'Erase a person',
      description:
        'Erases all data held about a person and returns the proof. This covers the record, their memberships and roles, their name on their actions, the values of the activity log, and their name and addresses in other people’s texts. What they did for communities is kept, without their name. Repeating the request returns the same proof. People can erase themselves.'
    },
    ErasureCreate,
    { schema: Erasure, run: ({ before, draft, call }) => erase(call.db, before.id, { thorough: true, ...draft }) }
  )
  const { run, ...answer } = first.answer as Extract<Operation['answer'], { kind: 'plain' }>
  const again = async (call: Call, error: unknown) => {
    const person = nameOf(kind, call.params)
    const gone = error instanceof ApiError && error.code === 'NOT_FOUND' && isId(person)
    const proof = gone && (await proofOf(call.db, person))
    if (!proof) throw error
    allow(first, call.caller, NOBODY)
    return proof
  }
  return { ...first, answer: { ...answer, run: call => run(call).catch(error => again(call, error)) } }
}
