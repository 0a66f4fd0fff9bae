import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  Choice,
  Day,
  Entity,
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
    'With those who decide, with the requester again, or at its end: approved, declined (with a cause), or expired without an answer.'
})
export type PageRequestStatus = (typeof PAGE_REQUEST_STATUSES)[number]

/** What a caller may write of a page request. */
const draft = {
  url: Type.Optional(
    Nullable(
      Url({
        description: 'Where the page is, or is going to be: an address of the portal.',
        examples: ['https://intranet.example.org/communities/service-design']
      })
    )
  ),
  mission: Type.Optional(
    Nullable(Text(4000, { description: 'The mission that the page declares; null takes the community’s.' }))
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
    Nullable(Day({ description: 'The day that requirement ends; null while no end is known.' }))
  ),
  primary: Type.Optional(Nullable(Named('a person', { description: 'Who is to be the primary representative (id).' }))),
  secondary: Type.Optional(
    Nullable(Named('a person', { description: 'Who is to be the secondary representative, somebody else (id).' }))
  ),
  whyNotTasked: Type.Optional(
    Nullable(
      Text(2000, {
        description: 'Why no organisation is already tasked with it.',
        examples: ['The Digital Forms Unit puts forms online; nobody makes them understandable.']
      })
    )
  )
}

export const PageRequest = Entity(
  'PageRequest',
  {
    id: Id({ description: 'The request’s id.' }),
    community: Nullable(Ref(CommunitySummary), {
      description: 'The community that asks for a page; null where the caller may not see it.'
    }),
    portal: Nullable(Ref(PortalSummary), { description: 'The portal that the page is to be on.' }),
    ...answered(draft),
    primary: Nullable(Ref(PersonSummary), { description: 'Who is to be the primary representative.' }),
    secondary: Nullable(Ref(PersonSummary), { description: 'Who is to be the secondary representative.' }),
    requester: Nullable(Ref(PersonSummary), { description: 'Who asks; null where a system did.' }),
    status: Ref(PageRequestStatus),
    waitingSince: Nullable(
      Instant({
        readOnly: true,
        description: 'Since when it has waited for the requester’s answer; null while it does not.'
      })
    ),
    expiresAt: Nullable(
      Instant({
        readOnly: true,
        description: 'When it expires without an answer; null while it does not wait for one.'
      })
    ),
    cause: Nullable(Text(2000, { description: 'Why it was declined.' })),
    decidedAt: Nullable(Instant({ readOnly: true, description: 'When it came to its end.' })),
    page: Nullable(Ref(PageSummary), { description: 'The page that came of it.' }),
    ...stamps,
    ...version
  },
  { description: 'A community asks for a page on a portal.' }
)
export type PageRequest = Static<typeof PageRequest>

export const PageRequestCreate = Entity(
  'PageRequestCreate',
  { community: Named('the community'), portal: Named('the portal'), ...draft },
  { description: 'The form: what a community says to get a page. What is left out can be added until it is approved.' }
)
export type PageRequestCreate = Static<typeof PageRequestCreate>

export const PageRequestPatch = Patch('PageRequestPatch', draft, {
  description: 'What is to change of a request; null empties a member.',
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
    person: Several(Named('a person'), 'Filter by person who asks or is named (id).')
  },
  { description: 'What to list of the page requests.' }
)

export const RequestMessageKind = Choice('RequestMessageKind', ['ask', 'answer'] as const, {
  description: 'Those who decide ask for changes, or the requester answers.'
})
export type RequestMessageKind = Static<typeof RequestMessageKind>

const words = Text(4000, { description: 'What is asked or answered.', examples: ['Who stands in for Ada in summer?'] })

export const PageRequestMessage = Entity(
  'PageRequestMessage',
  {
    id: Id({ description: 'The message’s id.' }),
    pageRequest: Type.String({ format: 'uuid', maxLength: 36, description: 'The request (id).' }),
    kind: Ref(RequestMessageKind),
    text: words,
    author: Nullable(Ref(PersonSummary), { description: 'Who wrote it; null where a system did.' }),
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
        description:
          'Left out it is an answer when it comes from the requester, and a question when it comes from those who decide.'
      })
    )
  },
  { description: 'Asks for changes, or answers.' }
)
export type PageRequestMessageCreate = Static<typeof PageRequestMessageCreate>

export const PageRequestMessagePage = PageOf(PageRequestMessage)
export const PageRequestMessageQuery = Entity('PageRequestMessageQuery', listQuery(['createdAt'], 'createdAt'), {
  description: 'What to list of the conversation.'
})

export const OverlapAnswerCreate = Entity(
  'OverlapAnswerCreate',
  {
    community: Type.Optional(Named('the community that it overlaps with')),
    organisation: Type.Optional(
      Named('the organisation', { description: 'The organisation that is tasked with it (id).' })
    ),
    answer: Ref(OverlapAnswerKind),
    because: Type.Optional(
      Nullable(
        Text(2000, {
          description: 'Why; needed where it is something else.',
          examples: ['They repair bridges; we plan new ones.']
        })
      )
    )
  },
  {
    description:
      'Answers one overlap: exactly one of community and organisation. A later answer takes the place of an earlier.',
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
  description: 'Makes the page, or refuses it with a cause.'
})

export const PageRequestDecision = Entity(
  'PageRequestDecision',
  {
    decision: Ref(RequestDecision),
    cause: Type.Optional(
      Nullable(
        Text(2000, {
          description: 'Why, in words that help; a refusal needs one.',
          examples: ['The Service Design community is about the same: join it.']
        })
      )
    )
  },
  { description: 'What is decided about a page request.' }
)
export type PageRequestDecision = Static<typeof PageRequestDecision>
