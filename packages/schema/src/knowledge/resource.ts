import { type Static, Type } from '@sinclair/typebox'
import { Visibility } from '../directory/community.ts'
import {
  answered,
  atLeastOneOf,
  Choice,
  Day,
  Entity,
  Foreign,
  Id,
  Instant,
  LanguageTag,
  Line,
  List,
  listQuery,
  Match,
  Named,
  Nullable,
  origin,
  originQuery,
  PageOf,
  Patch,
  Prose,
  Ref,
  Search,
  Several,
  Summary,
  stamps,
  Text,
  Url,
  version
} from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary } from '../primitives/summary.ts'

export const RESOURCE_KINDS = [
  'story',
  'blog',
  'video',
  'audio',
  'case_study',
  'document',
  'template',
  'link',
  'minutes',
  'recording',
  'lessons_learned',
  'quick_tip',
  'standard'
] as const
export const ResourceKind = Choice('ResourceKind', RESOURCE_KINDS, { description: 'The kind of resource.' })
export type ResourceKind = Static<typeof ResourceKind>

export const StoryKind = Choice('StoryKind', ['mistake', 'success', 'lesson'] as const, {
  description: 'The kind of story: a mistake, a success, or a lesson learned.'
})

export const RESOURCE_STATUSES = ['proposed', 'published', 'declined', 'archived', 'withdrawn'] as const
export const ResourceStatus = Choice('ResourceStatus', RESOURCE_STATUSES, {
  description: 'The status of a resource, from proposed to archived or withdrawn.'
})
export type ResourceStatus = (typeof RESOURCE_STATUSES)[number]

export const ResourceClearance = Choice(
  'ResourceClearance',
  ['not_requested', 'requested', 'granted', 'refused'] as const,
  { description: 'Whether it can be used outside the organisation.' }
)

export const ResourceQuality = Choice('ResourceQuality', ['unreviewed', 'reviewed', 'outdated'] as const, {
  description: 'Whether the community has reviewed it, and whether it is still valid.'
})

const language = (description: string) => LanguageTag({ description })

const cause = (description: string) =>
  Nullable(Text(2000, { description, examples: ['We have this guide already; see the one of May.'] }))

const title = Line(300, { description: 'Its title.', examples: ['How we halved the queue at Quay 4'] })

export const ResourceSummary = Summary('Resource', {
  id: Id({ description: 'The resource’s id.' }),
  kind: Ref(ResourceKind),
  title
})
export type ResourceSummary = Static<typeof ResourceSummary>

const draft = {
  kind: Ref(ResourceKind),
  storyKind: Type.Optional(
    Nullable(Ref(StoryKind), { description: 'The kind of story. Only for resources of the kind `story`.' })
  ),
  title,
  summary: Type.Optional(
    Nullable(Text(1000, { description: 'A summary, in a few sentences.', examples: ['One sign, two queues.'] }))
  ),
  url: Type.Optional(
    Nullable(
      Url({
        description: 'Its URL. Required if `text` is not sent.',
        examples: ['https://wiki.example.org/queue-at-quay-4']
      })
    )
  ),
  text: Type.Optional(
    Nullable(Prose(50_000, { description: 'The full text, in Markdown. Required if `url` is not sent.' }))
  ),
  impact: Type.Optional(
    Nullable(
      Text(2000, {
        description: 'Where it was used, inside and outside the organisation, and its effects.',
        examples: ['Quay 2 and the depot took it over; the queue there is half as long.']
      })
    )
  ),
  authors: Type.Optional(
    List(Named('a person', { description: 'The id of a person.' }), 50, {
      description: 'The authors (ids), in order.'
    })
  ),
  topics: Type.Optional(
    List(Line(80, { description: 'A topic.', examples: ['queues'] }), 30, { description: 'Its topics.' })
  ),
  language: Type.Optional(Nullable(language('Its language, as a BCP 47 tag.'))),
  licence: Type.Optional(
    Nullable(
      Line(200, { description: 'Its licence: an SPDX identifier, or the terms as text.', examples: ['CC-BY-4.0'] })
    )
  ),
  visibility: Type.Optional(
    Ref(Visibility, {
      description:
        'Who can see it after publication. Never wider than its community’s visibility, which is the default.'
    })
  ),
  clearance: Type.Optional(
    Ref(ResourceClearance, {
      description:
        'Whether it can be used outside the organisation. Authors request it; the leader or the core group decides. Default: `not_requested`.'
    })
  ),
  quality: Type.Optional(
    Ref(ResourceQuality, {
      description: 'Whether it was reviewed. Set by the leader or the core group. Default: `unreviewed`.'
    })
  ),
  reviewDueOn: Type.Optional(
    Nullable(Day({ description: 'The due date of the next review.', examples: ['2027-03-01'] }))
  ),
  ...origin
}

const publishedAt = (description: string) => Nullable(Instant({ description, examples: ['2026-03-02T09:00:00.000Z'] }))

const stated = {
  community: Named('a community', { description: 'The community it belongs to (slug or id).' }),
  ...draft,
  status: Type.Optional(
    Ref(ResourceStatus, {
      description:
        'Its initial status. Members propose; the leader and the core group can also publish. Organisation keys can set any status. Default: `proposed`.'
    })
  ),
  cause: Type.Optional(cause('Why it was declined, archived or withdrawn. Required to decline.')),
  publishedAt: Type.Optional(publishedAt('When it was first published. Default: when it is published here.'))
}

export const Resource = Entity(
  'Resource',
  {
    id: Id({ description: 'The resource’s id.' }),
    community: Ref(CommunitySummary, { description: 'The community it belongs to.' }),
    ...answered(draft),
    authors: List(Ref(PersonSummary), 50, {
      description: 'The authors, in order. Authors not visible to the caller are omitted.'
    }),
    visibility: Ref(Visibility, { description: 'Who can see it after publication.' }),
    clearance: Ref(ResourceClearance),
    quality: Ref(ResourceQuality),
    proposer: Nullable(Ref(PersonSummary), { description: 'The person who proposed it; null if a system did.' }),
    status: Ref(ResourceStatus),
    cause: cause('Why it was declined, archived or withdrawn.'),
    publishedAt: publishedAt('When it was first published; null if it never was.'),
    ...stamps,
    ...version,
    match: Nullable(Ref(Match), { description: 'How it matches the search; null without `q`.', examples: [null] })
  },
  {
    description:
      'A work that a community shares: a story, a recording, a template or a standard. It is kept even after its authors’ accounts are gone.'
  }
)
export type Resource = Static<typeof Resource>

export const ResourceCreate = Entity('ResourceCreate', stated, {
  ...atLeastOneOf('url', 'text'),
  description: 'A resource to create. Its `url` or its `text` is required, or both.'
})
export type ResourceCreate = Static<typeof ResourceCreate>

export const ResourcePatch = Patch('ResourcePatch', draft, {
  description: 'Fields to update; null clears a field. The status is changed by transitions.',
  examples: [{ summary: 'One sign, two queues.' }]
})
export type ResourcePatch = Static<typeof ResourcePatch>

export const ResourceUpsert = Entity(
  'ResourceUpsert',
  {
    ...stated,
    source: Foreign({ description: 'The source system.', examples: ['wiki'] }),
    externalKey: Foreign({ description: 'Its key in the source system.', examples: ['page-812'] })
  },
  {
    description: 'A resource from another system: created if new, otherwise updated with the fields sent.'
  }
)
export type ResourceUpsert = Static<typeof ResourceUpsert>

export const RESOURCE_TRANSITIONS = ['propose', 'publish', 'decline', 'archive', 'withdraw'] as const
export const ResourceTransition = Choice('ResourceTransition', RESOURCE_TRANSITIONS, {
  description: 'The transition to take.'
})
export type ResourceTransition = (typeof RESOURCE_TRANSITIONS)[number]

export const ResourceTransitionCreate = Entity(
  'ResourceTransitionCreate',
  {
    transition: Ref(ResourceTransition),
    reason: Type.Optional(cause('The reason. Required to decline.'))
  },
  { description: 'A change of a resource’s status.', examples: [{ transition: 'publish' }] }
)
export type ResourceTransitionCreate = Static<typeof ResourceTransitionCreate>

export const ResourcePage = PageOf(Resource)

export const ResourceQuery = Entity(
  'ResourceQuery',
  {
    ...listQuery(['title', 'createdAt', 'updatedAt', 'reviewDueOn'], 'title'),
    q: Search('title, topics, summary and text'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    author: Several(Named('a person'), 'Filter by author (id of a person).'),
    kind: Several(Ref(ResourceKind), 'Filter by kind.'),
    topic: Type.Optional(Line(80, { description: 'Filter by topic.', examples: ['queues'] })),
    language: Type.Optional(language('Filter by language. `en` also finds `en-GB`.')),
    status: Several(Ref(ResourceStatus), 'Filter by status.'),
    quality: Several(Ref(ResourceQuality), 'Filter by quality.'),
    clearance: Several(Ref(ResourceClearance), 'Filter by clearance for use outside.'),
    ...originQuery
  },
  { description: 'Parameters for listing resources.' }
)
export type ResourceQuery = Static<typeof ResourceQuery>
