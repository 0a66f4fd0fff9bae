import {
  AttestationCreate,
  BulkAnswer,
  PageUpdateCreate,
  PageUpdateItem,
  PageUpdateQuery,
  Ref
} from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { toRows, type WriteModel } from '../../../core/model/rows.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { protectFields } from '../../../core/operation/protected-fields.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { NOBODY } from '../../../core/operation/subject.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { toProblem } from '../../../core/words/problem.ts'
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

const notYet = ({ occurredAt }: PageUpdateCreate) =>
  occurredAt && Date.parse(occurredAt) > Date.now() + AHEAD_MS
    ? new ApiError('RULE_BROKEN', 'This time is in the future.', [
        { pointer: '/occurredAt', detail: 'Send a past time, or omit it.' }
      ])
    : undefined

// Who else did it, and as what, only a portal can tell; persons speak for themselves.
const told = protectFields(['actorClass', 'person'], ({ draft }) => draft)

/** Puts the heartbeats of pages on record; one answer each, in order. */
const takeHeartbeats = async (call: Call, items: PageUpdateItem[]): Promise<BulkAnswer[]> => {
  for (const draft of items) told({ draft, facts: NOBODY, call })
  const now = new Date().toISOString()
  const found = await toRows(call.db, writable, items, call.viewer)
  const prepared = found.map((one, index) => {
    if ('fault' in one) return { fault: one.fault }
    const item = items[index]!
    const fault = notYet(item)
    if (fault) return { fault }
    const { page, person } = one.row as { page: string; person?: string }
    const { actorClass, changeKey, note } = item
    const evidence: Evidence = {
      page,
      kind: 'heartbeat',
      occurredAt: item.occurredAt ?? now,
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

const single = async (page: string, draft: PageUpdateCreate, call: Call) => {
  const fault = notYet(draft)
  if (fault) throw fault
  const [answer] = await takeHeartbeats(call, [{ ...draft, page }])
  if (answer!.problem)
    throw new ApiError('UNKNOWN_REFERENCE', answer!.problem.detail ?? undefined, answer!.problem.errors)
  return undefined
}

const attest = async (page: string, { note }: AttestationCreate, { caller, db }: Call) => {
  if (caller.person === null)
    throw new ApiError(
      'FORBIDDEN',
      'Only a person can confirm that a page is accurate: call as one of its representatives.'
    )
  const evidence = { page, kind: 'attestation', occurredAt: new Date().toISOString(), person: caller.person }
  await recordEvidence(db, [{ ...evidence, actorClass: 'representative', note }])
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
      summary: 'List the update evidence for a page',
      description:
        'Lists all evidence that the page was updated, oldest first by default, with which piece counts and why the others do not.'
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
      summary: 'Record an update of a page',
      description:
        'Records an update of the page, reported by the portal: when and by whom (heartbeat). A repeated update counts once. Updates by robots and admins, and changes to six pages or more at once, are kept but do not count as a sign of life: the same `changeKey`, or the same minute without different change keys or representatives. A person named as a representative must represent the page on that day.'
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
    summary: 'Record updates of many pages',
    description: 'Records updates of up to 1,000 pages (heartbeats). Each has its own result, in order.',
    allowedRoles: [],
    allowPortalKeys: true,
    body: Type.Object(
      {
        items: Type.Array(Ref(PageUpdateItem), {
          minItems: 1,
          maxItems: 1000,
          description: 'The updates. Maximum 1,000.'
        })
      },
      {
        $id: 'PageUpdateItems',
        title: 'PageUpdateItems',
        additionalProperties: false,
        description: 'Updates of many pages (heartbeats).'
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
            description: 'One result per item, in order.'
          })
        },
        {
          $id: 'PageUpdateAnswers',
          title: 'PageUpdateAnswers',
          additionalProperties: false,
          description: 'The result for each update.'
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
      summary: 'Confirm that a page is accurate',
      description:
        'Records that one of its representatives has reviewed the page and confirms that it is accurate today. This is the strongest sign of life, in one call.'
    },
    AttestationCreate,
    { run: ({ before, draft, call }) => attest(before.id, draft, call) }
  )
]
