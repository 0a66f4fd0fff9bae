import {
  OverlapAnswerCreate,
  Overlaps,
  PageRequestCreate,
  PageRequestDecision,
  PageRequestMessageCreate,
  PageRequestMessageQuery,
  PageRequestPatch,
  RequestOverlapQuery
} from '@guildhall/schema'
import { communityResource } from '../communities/resource.ts'
import type { Writable } from '../kit/write.ts'
import { personResource } from '../people/resource.ts'
import { portalResource } from '../portals/resource.ts'
import { create, del, update } from '../service/changing.ts'
import type { Kind } from '../service/kind.ts'
import type { Operation } from '../service/operation.ts'
import { get, list } from '../service/reading.ts'
import { act, listUnder, readUnder } from '../service/under.ts'
import { allowedOnRequest } from './allowed.ts'
import { converse, decideRequest } from './decide.ts'
import { answers, overlapsOf } from './overlaps.ts'
import { readRequest } from './request.ts'
import { pageRequestResource, requestMessageResource } from './resource.ts'
import { staysOpen, submits } from './rules.ts'

const person = (column: string) => ({ column, to: () => personResource, holds: 'one' as const })

const writable: Writable = {
  resource: pageRequestResource,
  knownBy: [],
  references: {
    community: { column: 'community_id', to: () => communityResource, holds: 'one' },
    portal: { column: 'portal_id', to: () => portalResource, holds: 'one' },
    primary: person('primary_id'),
    secondary: person('secondary_id'),
    requester: person('requester_id')
  }
}

const kind: Kind = {
  resource: pageRequestResource,
  writable,
  noun: 'pageRequests',
  singular: 'pageRequest',
  path: 'page-requests',
  standing: 'pageRequest',
  scope: 'pages'
}

const reading = { bound: true, persons: 'any' } as const
const onPortal: Operation['subject'] = ({ body }) => ({ type: 'portal', name: (body as { portal: string }).portal })

const changing: Operation[] = [
  create(
    kind,
    { persons: 'any', bound: true, subject: onPortal },
    PageRequestCreate,
    'Submits the form by which a community asks for a page. Its leader, its core group and whoever is named as a representative may; what is still missing can be added until it is decided.',
    submits
  ),
  update(
    kind,
    { persons: ['self'], bound: true },
    PageRequestPatch,
    'Changes the members given, by JSON merge patch (RFC 7396), as long as nothing is decided.',
    staysOpen
  ),
  del(
    kind,
    { persons: [], bound: true },
    'Deletes a request with its conversation. A decision keeps it readable; deleting is for what should never have been there.'
  )
]

const acts: Operation[] = [
  act(
    kind,
    { bound: true, persons: ['self', 'portal_admin'] },
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
    { bound: true, persons: ['self'] },
    {
      path: 'overlap-answers',
      method: 'answerOverlap',
      id: 'answerPageRequestOverlap',
      field: 'answerPageRequestOverlap',
      summary: 'Answer an overlap',
      description:
        'Says of something that exists already that the community is distinct (and why), joins it, or merges with it. Each likely overlap needs an answer before the request can be approved.'
    },
    OverlapAnswerCreate,
    { problems: ['MOVE_NOT_ALLOWED'], run: answers }
  ),
  act(
    kind,
    { bound: true, persons: ['portal_admin'] },
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
    requestMessageResource,
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
      schema: Overlaps,
      run: async (id, { db, query, reader }) => {
        const { limit = 10 } = query as { limit?: number }
        return overlapsOf(db, await readRequest(db, id), limit, reader)
      }
    },
    RequestOverlapQuery
  ),
  ...acts,
  allowedOnRequest(kind, reading, [...changing.slice(1), ...acts])
]
