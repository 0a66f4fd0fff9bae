import { BulkAnswer, labelOf } from '@guildhall/schema'
import { type TObject, Type } from '@sinclair/typebox'
import { upsert } from '../model/upsert.ts'
import type { Draft } from '../model/write.ts'
import { ApiError } from '../problem/api-error.ts'
import { capital, type Kind, listPathOf, scopeOf } from './kind.ts'
import { defineOperation, type Operation } from './operation.ts'

/** Upserts up to 1,000 things, each for itself or all or none. */
export const upsertMany = (kind: Kind, item: TObject, description: string): Operation =>
  defineOperation({
    id: `upsert${capital(kind.noun)}`,
    noun: kind.noun,
    method: 'upsert',
    verb: 'PUT',
    path: listPathOf(kind),
    summary: `Upsert ${labelOf(kind.noun)}`,
    description,
    allowedRoles: [],
    allowPortalKeys: false,
    body: Type.Object(
      {
        items: Type.Array(Type.Unsafe<Draft>({ $ref: item.$id }), {
          minItems: 1,
          maxItems: 1000,
          description: 'The records. Maximum 1,000.'
        }),
        atomic: Type.Optional(
          Type.Boolean({
            description: 'All or none: if one item is invalid, no item is changed. Default: false.',
            examples: [false]
          })
        )
      },
      {
        $id: `${item.$id}s`,
        title: `${item.$id}s`,
        additionalProperties: false,
        description: `The ${labelOf(kind.noun)} to create or update.`
      }
    ),
    scope: scopeOf(kind, 'write'),
    problems: ['BULK_FAILED'],
    graphql: { root: 'mutation', field: `upsert${capital(kind.noun)}` },
    answer: {
      kind: 'plain',
      status: 207,
      schema: Type.Object(
        {
          items: Type.Array(Type.Unsafe({ $ref: BulkAnswer.$id }), {
            maxItems: 1000,
            description: 'One result per item, in order.'
          })
        },
        {
          $id: `${item.$id}Answers`,
          title: `${item.$id}Answers`,
          additionalProperties: false,
          description: 'The result for each item.'
        }
      ),
      run: async call => {
        const { items, atomic } = call.body
        const answers = await upsert(call.db, kind.writeModel!, items, call.viewer)
        const errors = answers.flatMap(({ problem }, index) =>
          problem ? [{ pointer: `/items/${index}`, detail: problem.detail }] : []
        )
        if (atomic && errors.length > 0) throw new ApiError('BULK_FAILED', undefined, errors)
        return { items: answers }
      }
    }
  })
