import {
  AttestationCreate,
  BulkAnswer,
  PageUpdateCreate,
  PageUpdateItem,
  PageUpdateQuery,
  Ref
} from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { protectFields } from '../../../core/access/protected-fields.ts'
import { type Draft, toRows, type WriteModel } from '../../../core/model/rows.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { NOBODY } from '../../../core/operation/subject.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { toProblem } from '../../../core/problem/problem.ts'
import { personModel } from '../../directory/people/model.ts'
import { pageModel } from './model.ts'
import { type Evidence, pageUpdateModel, recordEvidence } from './updates.ts'

// The clocks of others may be a little ahead.
const AHEAD_MS = 5 * 60_000

const writable: WriteModel = {
  model: pageUpdateModel,
  upsertKey: [],
  references: {
    page: { column: 'page', to: () => pageModel, holds: 'one' },
    person: { column: 'person', to: () => personModel, holds: 'one' }
  }
}

const notYet = ({ occurredAt }: Draft) =>
  typeof occurredAt === 'string' && Date.parse(occurredAt) > Date.now() + AHEAD_MS
    ? new ApiError('RULE_BROKEN', 'That moment is still to come.', [
        { pointer: '/occurredAt', detail: 'A moment that has passed, or leave it out.' }
      ])
    : undefined

// Who else did it, and as what, only a portal can tell; persons speak for themselves.
const told = protectFields<Draft>(['actorClass', 'person'], ({ draft }) => draft)

/** Puts the heartbeats of pages on record; one answer each, in order. */
const takeHeartbeats = async (call: Call, items: Draft[]): Promise<BulkAnswer[]> => {
  for (const draft of items) told({ draft, facts: NOBODY, call })
  const now = new Date().toISOString()
  const found = await toRows(call.db, writable, items, call.viewer)
  const prepared = found.map((one, index) => {
    const fault = 'fault' in one ? one.fault : notYet(items[index]!)
    if (fault) return { fault }
    const { page, person, occurredAt } = (one as { row: Draft }).row as {
      page: string
      person?: string
      occurredAt?: string
    }
    const { actorClass, changeKey, note } = items[index] as Partial<Evidence>
    const evidence: Evidence = {
      page,
      kind: 'heartbeat',
      occurredAt: (items[index]!.occurredAt as string | undefined) ?? occurredAt ?? now,
      person: person ?? call.caller.person,
      actorClass,
      changeKey,
      note
    }
    return { evidence }
  })
  const good = prepared.flatMap(({ evidence }) => evidence ?? [])
  const ids = good.length > 0 ? await recordEvidence(call.db, good) : []
  let next = 0
  return prepared.map(({ fault }) => {
    if (fault) return { outcome: 'failed', id: null, problem: toProblem(fault) }
    const id = ids[next++] ?? null
    return { outcome: id ? 'created' : 'unchanged', id, problem: null }
  })
}

const single = async (page: string, draft: Draft, call: Call) => {
  const fault = notYet(draft)
  if (fault) throw fault
  const [answer] = await takeHeartbeats(call, [{ ...draft, page }])
  if (answer!.problem)
    throw new ApiError('UNKNOWN_REFERENCE', answer!.problem.detail ?? undefined, answer!.problem.errors)
  return undefined
}

const attest = async (page: string, draft: Draft, { caller, db }: Call) => {
  if (caller.person === null)
    throw new ApiError('FORBIDDEN', 'Only a person can say that a page is true: call as one of its representatives.')
  const evidence = { page, kind: 'attestation', occurredAt: new Date().toISOString(), person: caller.person }
  await recordEvidence(db, [{ ...evidence, actorClass: 'representative', note: draft.note as string | undefined }])
  return undefined
}

/** What is known, and can be said, of when a page was updated. */
export const evidenceOperations = (kind: Kind): Operation[] => [
  listUnder(
    kind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'updates',
      method: 'updates',
      id: 'listPageUpdates',
      field: 'pageUpdates',
      summary: 'List the evidence for a page',
      description:
        'Lists all evidence that the page was updated, oldest first unless sorted otherwise, and says which piece counts and why the others do not.'
    },
    pageUpdateModel,
    PageUpdateQuery
  ),
  act(
    kind,
    { allowPortalKeys: true, allowedRoles: ['representative', 'portal_admin'] },
    {
      path: 'updates',
      method: 'beat',
      id: 'recordPageUpdate',
      field: 'recordPageUpdate',
      summary: 'Tell that a page was updated',
      description:
        'The portal’s heartbeat: tells that the page was updated, when, and by whom. Sent twice it counts once. What robots and admins do, and changes to six pages or more at once, are kept but are no sign of life.'
    },
    PageUpdateCreate,
    { run: ({ before, draft, call }) => single(before.id, draft, call) }
  ),
  defineOperation({
    id: 'recordPageUpdates',
    noun: kind.noun,
    method: 'beatAll',
    verb: 'POST',
    path: '/v1/page-updates',
    summary: 'Tell that many pages were updated',
    description: 'The heartbeats of up to 1,000 pages, each answered for itself, in order.',
    allowedRoles: [],
    allowPortalKeys: true,
    body: Type.Object(
      {
        items: Type.Array(Ref(PageUpdateItem), {
          minItems: 1,
          maxItems: 1000,
          description: 'The heartbeats, at most 1,000.'
        })
      },
      {
        $id: 'PageUpdateItems',
        title: 'PageUpdateItems',
        additionalProperties: false,
        description: 'Many heartbeats at once.'
      }
    ),
    scope: 'pages:write',
    problems: [],
    graphql: { root: 'mutation', field: 'recordPageUpdates' },
    answer: {
      kind: 'plain',
      status: 207,
      schema: Type.Object(
        {
          items: Type.Array(Type.Unsafe({ $ref: BulkAnswer.$id }), {
            maxItems: 1000,
            description: 'One answer for each item, in order.'
          })
        },
        {
          $id: 'PageUpdateAnswers',
          title: 'PageUpdateAnswers',
          additionalProperties: false,
          description: 'What was done with each heartbeat.'
        }
      ),
      run: async call => ({ items: await takeHeartbeats(call, call.body.items) })
    }
  }),
  act(
    kind,
    { allowPortalKeys: true, allowedRoles: ['representative'] },
    {
      path: 'attestations',
      method: 'attest',
      id: 'attestPage',
      field: 'attestPage',
      summary: 'Attest that a page is true',
      description:
        'One of its representatives says: I have looked at the page, and it is true today. The strongest sign of life, in one call.'
    },
    AttestationCreate,
    { run: ({ before, draft, call }) => attest(before.id, draft, call) }
  )
]
