import {
  Overlap,
  OverlapAnswerCreate,
  PageRequestCreate,
  PageRequestDecision,
  PageRequestMessageCreate,
  PageRequestMessageQuery,
  PageRequestPatch,
  RequestOverlapQuery
} from '@guildhall/schema'
import type { WriteModel } from '../../../core/model/write.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation, SubjectOf } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { listUnder, readUnder } from '../../../core/operation/sub-resources.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { converse, decideRequest } from './act.ts'
import { allowedOnRequest } from './allowed.ts'
import { answerOverlap } from './answer-overlap.ts'
import { pageRequestModel, requestMessageModel } from './model.ts'
import { overlapsOf } from './overlaps.ts'
import { readRequest } from './request.ts'
import { staysOpen, submits } from './rules.ts'

const person = (column: string) => ({ column, to: () => personModel, holds: 'one' as const })

const writable: WriteModel = {
  model: pageRequestModel,
  upsertKey: [],
  references: {
    community: { column: 'community_id', to: () => communityModel, holds: 'one' },
    portal: { column: 'portal_id', to: () => portalModel, holds: 'one' },
    primary: person('primary_id'),
    secondary: person('secondary_id'),
    requester: person('requester_id')
  }
}

const kind = {
  model: pageRequestModel,
  writeModel: writable,
  noun: 'pageRequests',
  singular: 'pageRequest',
  path: 'page-requests',
  subjectType: 'page_request',
  scope: 'pages'
} satisfies Kind

const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const
const onPortal: SubjectOf<PageRequestCreate> = ({ body }) => ({ type: 'portal', name: body.portal })

const changing: Operation[] = [
  create(
    kind,
    { allowedRoles: 'any', allowPortalKeys: true, subject: onPortal },
    PageRequestCreate,
    'Submits a community’s request for a page. Its leader, its core group and the representatives named in the request can submit it; missing answers can be added until it is decided.',
    submits
  ),
  update(
    kind,
    { allowedRoles: ['self'], allowPortalKeys: true },
    PageRequestPatch,
    'Updates the fields sent (JSON merge patch, RFC 7396), until the request is decided.',
    staysOpen
  ),
  del(
    kind,
    { allowedRoles: [], allowPortalKeys: true },
    'Deletes a page request with its conversation. A decided request remains readable; delete only what should never have existed.'
  )
]

const acts: Operation[] = [
  act(
    kind,
    { allowPortalKeys: true, allowedRoles: ['self', 'portal_admin'] },
    {
      path: 'messages',
      method: 'write',
      id: 'writePageRequestMessage',
      field: 'writePageRequestMessage',
      summary: 'Ask for changes or reply',
      description:
        'Adds a message to the conversation about a page request. Those who decide can ask for changes: the request then waits for its requester, at most 30 days. When the requester replies, it returns to those who decide.'
    },
    PageRequestMessageCreate,
    { problems: ['MOVE_NOT_ALLOWED'], run: converse }
  ),
  act(
    kind,
    { allowPortalKeys: true, allowedRoles: ['self'] },
    {
      path: 'overlap-answers',
      method: 'answerOverlap',
      id: 'answerPageRequestOverlap',
      field: 'answerPageRequestOverlap',
      summary: 'Answer an overlap',
      description:
        'Answers a likely overlap: the community is distinct (with the reason), joins the existing one, or merges with it. Each likely overlap requires an answer before the request can be approved.'
    },
    OverlapAnswerCreate,
    { problems: ['MOVE_NOT_ALLOWED'], run: answerOverlap }
  ),
  act(
    kind,
    { allowPortalKeys: true, allowedRoles: ['portal_admin'] },
    {
      path: 'decisions',
      method: 'decide',
      id: 'decidePageRequest',
      field: 'decidePageRequest',
      summary: 'Decide on a page request',
      description:
        'Approves the request, which creates the page with its two representatives at once, or declines it with a cause. `errors` lists all that an approval still requires.'
    },
    PageRequestDecision,
    { problems: ['MOVE_NOT_ALLOWED', 'CAUSE_NEEDED'], run: decideRequest }
  )
]

export const pageRequestOperations: Operation[] = [
  list(kind, reading, 'Lists the page requests visible to the caller, oldest first by default.'),
  get(kind, reading, 'Returns a page request by id.'),
  ...changing,
  listUnder(
    kind,
    reading,
    {
      path: 'messages',
      method: 'messages',
      id: 'listPageRequestMessages',
      field: 'pageRequestMessages',
      summary: 'List the messages of a page request',
      description: 'Lists the questions and answers about a page request, oldest first by default.'
    },
    requestMessageModel,
    PageRequestMessageQuery
  ),
  readUnder(
    kind,
    reading,
    {
      path: 'overlaps',
      method: 'overlaps',
      id: 'listPageRequestOverlaps',
      field: 'pageRequestOverlaps',
      summary: 'List the overlaps of a page request',
      description:
        'Compares the page request with the communities visible to the caller and with organisations that are already responsible for a topic; most similar first, each with its recorded answer.'
    },
    {
      item: Overlap,
      run: async (id, { db, query: { limit = 10 }, viewer: reader }) => {
        return overlapsOf(db, await readRequest(db, id), limit, reader)
      }
    },
    RequestOverlapQuery
  ),
  ...acts,
  allowedOnRequest(kind, reading, [...changing.slice(1), ...acts])
]
