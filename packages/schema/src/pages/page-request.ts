import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  Choice,
  Day,
  Entity,
  exactlyOneOf,
  Id,
  Instant,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Patch,
  Ref,
  Several,
  stamps,
  Text,
  Url,
  version
} from '../primitives/shapes.ts'
import { CommunitySummary, PageSummary, PersonSummary, PortalSummary } from '../primitives/summary.ts'
import { OverlapAnswerKind } from './overlap.ts'

export const PAGE_REQUEST_STATUSES = ['submitted', 'changes_asked', 'approved', 'declined', 'expired'] as const
export const PageRequestStatus = Choice('PageRequestStatus', PAGE_REQUEST_STATUSES, {
  description:
    'Waiting for a decision, waiting for the requester, or ended: approved, declined (with a reason), or expired without an answer.'
})
export type PageRequestStatus = (typeof PAGE_REQUEST_STATUSES)[number]

/** What a caller may write of a page request. */
const draft = {
  url: Type.Optional(
    Nullable(
      Url({
        description: 'The current or planned URL of the page: an address of the portal.',
        examples: ['https://intranet.example.org/communities/service-design']
      })
    )
  ),
  mission: Type.Optional(
    Nullable(
      Text(4000, {
        description: 'The mission that the page declares; null means that the community’s mission applies.'
      })
    )
  ),
  requirement: Type.Optional(
    Nullable(
      Text(2000, {
        description: 'The transformation requirement or aspiration that the community addresses.',
        examples: ['Every service usable without help by 2027.']
      })
    )
  ),
  requirementEndsOn: Type.Optional(
    Nullable(Day({ description: 'The day on which that requirement ends; null if no end is known.' }))
  ),
  primary: Type.Optional(Nullable(Named('a person', { description: 'The proposed primary representative (id).' }))),
  secondary: Type.Optional(
    Nullable(Named('a person', { description: 'The proposed secondary representative, a different person (id).' }))
  ),
  whyNotTasked: Type.Optional(
    Nullable(
      Text(2000, {
        description: 'Why no organisation is already tasked with it.',
        examples: ['The Digital Forms Unit puts forms online; no one makes them understandable.']
      })
    )
  )
}

export const PageRequest = Entity(
  'PageRequest',
  {
    id: Id({ description: 'The request’s id.' }),
    community: Nullable(Ref(CommunitySummary), {
      description: 'The community that requests a page; null if not visible to the caller.'
    }),
    portal: Nullable(Ref(PortalSummary), { description: 'The portal for the page.' }),
    ...answered(draft),
    primary: Nullable(Ref(PersonSummary), { description: 'The proposed primary representative.' }),
    secondary: Nullable(Ref(PersonSummary), { description: 'The proposed secondary representative.' }),
    requester: Nullable(Ref(PersonSummary), { description: 'The requester; null if a system made the request.' }),
    status: Ref(PageRequestStatus),
    waitingSince: Nullable(
      Instant({
        readOnly: true,
        description: 'Since when it has been waiting for the requester’s answer; null if it is not waiting.'
      })
    ),
    expiresAt: Nullable(
      Instant({
        readOnly: true,
        description: 'When it expires without an answer; null if it is not waiting for one.'
      })
    ),
    cause: Nullable(Text(2000, { description: 'Why it was declined.' })),
    decidedAt: Nullable(Instant({ readOnly: true, description: 'When it ended.' })),
    page: Nullable(Ref(PageSummary), { description: 'The page created from it.' }),
    ...stamps,
    ...version
  },
  { description: 'A community’s request for a page on a portal.' }
)
export type PageRequest = Static<typeof PageRequest>

export const PageRequestCreate = Entity(
  'PageRequestCreate',
  { community: Named('the community'), portal: Named('the portal'), ...draft },
  { description: 'The form with which a community requests a page. Fields left out can be added until it is approved.' }
)
export type PageRequestCreate = Static<typeof PageRequestCreate>

export const PageRequestPatch = Patch('PageRequestPatch', draft, {
  description: 'Fields to update; null clears a field.',
  examples: [{ requirement: 'Every service usable without help by 2027.' }]
})
export type PageRequestPatch = Static<typeof PageRequestPatch>

export const PageRequestPage = PageOf(PageRequest)

export const PageRequestQuery = Entity(
  'PageRequestQuery',
  {
    ...listQuery(['createdAt', 'updatedAt'], 'createdAt'),
    portal: Several(Named('a portal'), 'Filter by portal (slug or id).'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    status: Several(Ref(PageRequestStatus), 'Filter by status.'),
    person: Several(Named('a person'), 'Filter by requester or named representative (id of a person).')
  },
  { description: 'Parameters for listing page requests.' }
)

export const RequestMessageKind = Choice('RequestMessageKind', ['ask', 'answer'] as const, {
  description: 'The people who decide ask for changes, or the requester answers.'
})
export type RequestMessageKind = Static<typeof RequestMessageKind>

const words = Text(4000, { description: 'The question or answer.', examples: ['Who covers for Ada in summer?'] })

export const PageRequestMessage = Entity(
  'PageRequestMessage',
  {
    id: Id({ description: 'The message’s id.' }),
    pageRequest: Type.String({ format: 'uuid', maxLength: 36, description: 'The request (id).' }),
    kind: Ref(RequestMessageKind),
    text: words,
    author: Nullable(Ref(PersonSummary), { description: 'Who wrote it; null if a system did.' }),
    createdAt: Instant({ readOnly: true, description: 'When it was written.' })
  },
  { description: 'One message of the conversation about a page request.' }
)
export type PageRequestMessage = Static<typeof PageRequestMessage>

export const PageRequestMessageCreate = Entity(
  'PageRequestMessageCreate',
  {
    text: Type.String({ ...words, minLength: 1 }),
    kind: Type.Optional(
      Ref(RequestMessageKind, {
        description: 'Default: an answer if sent by the requester, a question if sent by the people who decide.'
      })
    )
  },
  { description: 'A request for changes, or a reply.' }
)
export type PageRequestMessageCreate = Static<typeof PageRequestMessageCreate>

export const PageRequestMessagePage = PageOf(PageRequestMessage)
export const PageRequestMessageQuery = Entity('PageRequestMessageQuery', listQuery(['createdAt'], 'createdAt'), {
  description: 'Parameters for listing the messages of a page request.'
})

export const OverlapAnswerCreate = Entity(
  'OverlapAnswerCreate',
  {
    community: Type.Optional(Named('the community it overlaps with')),
    organisation: Type.Optional(
      Named('the organisation', { description: 'The organisation that is tasked with it (id).' })
    ),
    answer: Ref(OverlapAnswerKind),
    because: Type.Optional(
      Nullable(
        Text(2000, {
          description: 'The reason. Required if the community is distinct.',
          examples: ['They repair bridges; we plan new ones.']
        })
      )
    )
  },
  {
    ...exactlyOneOf('community', 'organisation'),
    description:
      'The answer to one overlap: exactly one of community and organisation. A later answer replaces an earlier one.',
    examples: [
      {
        community: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
        answer: 'distinct',
        because: 'They repair bridges; we plan new ones.'
      }
    ]
  }
)
export type OverlapAnswerCreate = Static<typeof OverlapAnswerCreate>

export const RequestDecision = Choice('RequestDecision', ['approve', 'decline'] as const, {
  description: 'Creates the page, or declines the request with a reason.'
})

export const PageRequestDecision = Entity(
  'PageRequestDecision',
  {
    decision: Ref(RequestDecision),
    cause: Type.Optional(
      Nullable(
        Text(2000, {
          description: 'The reason, in helpful words. Required to decline.',
          examples: ['The Service Design community is about the same: join it.']
        })
      )
    )
  },
  {
    description: 'The decision on a page request.',
    examples: [{ decision: 'decline', cause: 'The Service Design community is about the same: join it.' }]
  }
)
export type PageRequestDecision = Static<typeof PageRequestDecision>
