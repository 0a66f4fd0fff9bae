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

const kind: Kind = {
  model: pageRequestModel,
  writeModel: writable,
  noun: 'pageRequests',
  singular: 'pageRequest',
  path: 'page-requests',
  subjectType: 'page_request',
  scope: 'pages'
}

const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const
const onPortal: SubjectOf<PageRequestCreate> = ({ body }) => ({ type: 'portal', name: body.portal })

const changing: Operation[] = [
  create(
    kind,
    { allowedRoles: 'any', allowPortalKeys: true, subject: onPortal },
    PageRequestCreate,
    'Submits the form by which a community asks for a page. Its leader, its core group and the representatives named in it can do so; missing answers can be added until it is decided.',
    submits
  ),
  update(
    kind,
    { allowedRoles: ['self'], allowPortalKeys: true },
    PageRequestPatch,
    'Changes the members given, by JSON merge patch (RFC 7396), as long as nothing is decided.',
    staysOpen
  ),
  del(
    kind,
    { allowedRoles: [], allowPortalKeys: true },
    'Deletes a request with its conversation. A decision keeps it readable; deleting is for what should never have been there.'
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
      summary: 'Ask for changes, or answer',
      description:
        'Says something in the conversation about a request. Those who decide ask for changes, and the request waits for its requester, at most 30 days; the requester answers, and it goes back to those who decide.'
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
        'Answers a likely overlap: the community is distinct (with the reason), joins the existing one, or merges with it. Each likely overlap needs an answer before the request can be approved.'
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
      summary: 'Decide about a page request',
      description:
        'Approves the request, which makes the page with its two representatives at once, or declines it with a cause. Whatever an approval lacks is named all at once in `errors`.'
    },
    PageRequestDecision,
    { problems: ['MOVE_NOT_ALLOWED', 'CAUSE_NEEDED'], run: decideRequest }
  )
]

export const pageRequestOperations: Operation[] = [
  list(kind, reading, 'Lists the page requests that the caller may see, oldest first unless sorted otherwise.'),
  get(kind, reading, 'Reads one page request by its id.'),
  ...changing,
  listUnder(
    kind,
    reading,
    {
      path: 'messages',
      method: 'messages',
      id: 'listPageRequestMessages',
      field: 'pageRequestMessages',
      summary: 'List the conversation',
      description: 'Lists what was asked and answered about a request, oldest first unless sorted otherwise.'
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
      summary: 'List what exists already',
      description:
        'Compares the request with the communities that the caller may see and with organisations that are tasked with something already; most alike first, each with the answer given to it.'
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
