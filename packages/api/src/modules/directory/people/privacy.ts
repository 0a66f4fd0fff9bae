import { Erasure, ErasureCreate, PersonExport } from '@guildhall/schema'
import { act } from '../../../core/operation/actions.ts'
import { type Kind, nameOf } from '../../../core/operation/kind.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { allow, NOBODY } from '../../../core/operation/subject.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { erase, proofOf } from './erasure.ts'
import { exportOf } from './export.ts'

const access = { allowedRoles: ['self'], allowPortalKeys: false } as const

/** What is held about a person, and how it is erased. */
export const privacyOperations = (kind: Kind): [exporting: Operation, erasing: Operation] => {
  const erasing = act(
    kind,
    access,
    {
      path: 'erasure',
      method: 'erase',
      summary: 'Erase a person',
      description:
        'Erases everything that is held about a person, and returns the proof: the record, their memberships and roles, their name on what they did, the values of the activity log, and their name and addresses in other people’s texts. What they did for communities stays, without their name. Repeating it returns the same proof. Persons erase themselves.'
    },
    ErasureCreate,
    { schema: Erasure, run: ({ before, draft, call }) => erase(call.db, before.id, { thorough: true, ...draft }) }
  )
  const { run } = erasing.answer as { run: (call: never) => Promise<unknown> }
  const erasure: Operation = {
    ...erasing,
    scope: 'privacy:write',
    answer: {
      kind: 'plain',
      status: 200,
      schema: Erasure,
      run: async call => {
        try {
          return await run(call as never)
        } catch (error) {
          // Who is gone was erased, perhaps a moment ago.
          const gone = error instanceof ApiError && error.code === 'NOT_FOUND'
          const proof = gone ? await proofOf(call.db, nameOf(kind, call.params)) : undefined
          if (!proof) throw error
          allow(erasure, call.caller, NOBODY)
          return proof
        }
      }
    }
  }
  return [
    {
      ...readUnder(
        kind,
        access,
        {
          path: 'export',
          method: 'export',
          summary: 'Export a person’s data',
          description:
            'Returns everything that is held about a person as one JSON file: each record that names them, as what it does, and what it holds about them or in their words. Persons export their own.'
        },
        { schema: PersonExport, file: 'person.json', run: (id, { db }) => exportOf(db, id) }
      ),
      scope: 'privacy:write'
    },
    erasure
  ]
}
