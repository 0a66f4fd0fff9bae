import { type Static, Type } from '@sinclair/typebox'
import { OccurrenceSummary } from '../events/occurrence.ts'
import { ResourceSummary } from '../knowledge/resource.ts'
import {
  atMostOneOf,
  Choice,
  Entity,
  Id,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Prose,
  Ref,
  Several,
  stamps,
  version
} from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary } from '../primitives/summary.ts'

export const KudoVisibility = Choice('KudoVisibility', ['public', 'private'] as const, {
  description:
    '`public`: everyone who sees the community, or, without one, everyone in the organisation. `private`: only the two people.'
})

const message = Prose(1000, {
  description: 'The thanks, in the person’s own words.',
  examples: ['Thank you for walking me through the forms. It saved us a week.']
})

export const Kudo = Entity(
  'Kudo',
  {
    id: Id({ description: 'The kudo’s id.' }),
    from: Nullable(Ref(PersonSummary), { description: 'Who thanks; null if the person was erased or is not visible.' }),
    to: Nullable(Ref(PersonSummary), { description: 'Who is thanked; null if not visible to the caller.' }),
    message,
    visibility: Ref(KudoVisibility),
    community: Nullable(Ref(CommunitySummary), { description: 'The community in which it is given.' }),
    occurrence: Nullable(Ref(OccurrenceSummary), { description: 'The occurrence that it is about.' }),
    resource: Nullable(Ref(ResourceSummary), { description: 'The resource that it is about.' }),
    ...stamps,
    ...version
  },
  { description: 'Thanks from one person to another.' }
)
export type Kudo = Static<typeof Kudo>

export const KudoCreate = Entity(
  'KudoCreate',
  {
    to: Named('a person', { description: 'Who is thanked (id).' }),
    message,
    visibility: Type.Optional(Ref(KudoVisibility, { description: 'Who can see it. Default: `public`.' })),
    community: Type.Optional(
      Nullable(
        Named('a community', {
          description:
            'The community (slug or id) in which it is given. Default: that of the occurrence or the resource.'
        })
      )
    ),
    occurrence: Type.Optional(
      Nullable(Named('an occurrence', { description: 'The occurrence (id) that it is about.' }))
    ),
    resource: Type.Optional(Nullable(Named('a resource', { description: 'The resource (id) that it is about.' })))
  },
  {
    ...atMostOneOf('occurrence', 'resource'),
    description: 'Thanks to give. About an occurrence, a resource, or neither.',
    examples: [
      {
        to: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
        message: 'Thank you for walking me through the forms. It saved us a week.',
        community: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'
      }
    ]
  }
)
export type KudoCreate = Static<typeof KudoCreate>

export const KudoPage = PageOf(Kudo)
export const KudoQuery = Entity(
  'KudoQuery',
  {
    ...listQuery(['createdAt', 'updatedAt'], 'createdAt'),
    from: Several(Named('a person'), 'Filter by person who thanks (id).'),
    to: Several(Named('a person'), 'Filter by person who is thanked (id).'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    occurrence: Several(Named('an occurrence'), 'Filter by occurrence (id).'),
    resource: Several(Named('a resource'), 'Filter by resource (id).'),
    visibility: Several(Ref(KudoVisibility), 'Filter by visibility.')
  },
  { description: 'Parameters for listing kudos.' }
)
export type KudoQuery = Static<typeof KudoQuery>
