import { type Static, Type } from '@sinclair/typebox'
import {
  atMostOneOf,
  Choice,
  Day,
  Entity,
  Id,
  Instant,
  Line,
  List,
  listQuery,
  Named,
  Nullable,
  origin,
  originQuery,
  PageOf,
  Patch,
  Prose,
  Ref,
  Several,
  Summary,
  stamps,
  version,
  Whole
} from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary } from '../primitives/summary.ts'
import { CHARTER_TEXT, CharterSections, CharterSectionsInput } from './section.ts'

export const CHARTER_STATUSES = ['draft', 'in_vote', 'published', 'superseded', 'withdrawn'] as const
export const CharterStatus = Choice('CharterStatus', CHARTER_STATUSES, {
  description:
    '`draft`: being written. `in_vote`: the community votes on it. `published`: in force. `superseded`: it was in force. `withdrawn`: a draft that was given up.'
})
export type CharterStatus = (typeof CHARTER_STATUSES)[number]

export const DecisionMode = Choice('DecisionMode', ['majority', 'consent'] as const, {
  description: 'How the community decides: by majority, or by consent, where a reasoned objection stops a proposal.'
})
export type DecisionMode = Static<typeof DecisionMode>

const title = Line(300, { description: 'Its title.', examples: ['Charter of Service Design'] })
const number = Nullable(
  Whole(1, 1_000_000, {
    readOnly: true,
    description: 'The number of the published version in its community: 1, 2, 3 and so on; null if not published.',
    examples: [3]
  })
)
const nextReviewOn = Nullable(Day({ description: 'When to review the charter.', examples: ['2027-09-01'] }))

export const CharterSummary = Summary('Charter', {
  id: Id({ description: 'The charter’s id.' }),
  number,
  title,
  status: Ref(CharterStatus)
})
export type CharterSummary = Static<typeof CharterSummary>

const draft = {
  title: Type.Optional(title),
  sections: Type.Optional(CharterSectionsInput),
  decisionMode: Type.Optional(
    Ref(DecisionMode, {
      description: 'How the community decides, and votes on this version. Default: `majority`.'
    })
  ),
  nextReviewOn: Type.Optional(nextReviewOn),
  authors: Type.Optional(
    List(Named('a person', { description: 'The id of a person.' }), 50, {
      description: 'The authors (ids), in order. Default: the person who creates it.'
    })
  )
}

export const Charter = Entity(
  'Charter',
  {
    id: Id({ description: 'The charter’s id.' }),
    community: Ref(CommunitySummary, { description: 'The community whose charter it is.' }),
    number,
    status: Ref(CharterStatus),
    title,
    sections: CharterSections,
    decisionMode: Ref(DecisionMode),
    nextReviewOn,
    basedOn: Nullable(Ref(CharterSummary), { description: 'The version from which it was drafted; null if none.' }),
    authors: List(Ref(PersonSummary), 50, {
      description: 'The authors, in order. Authors not visible to the caller are omitted.'
    }),
    voteUntil: Nullable(
      Instant({ readOnly: true, description: 'When the vote ends or ended; null if there was none.', examples: [null] })
    ),
    publishedAt: Nullable(
      Instant({ readOnly: true, description: 'When it was published.', examples: ['2026-03-02T09:00:00.000Z'] })
    ),
    publishedBy: Nullable(Ref(PersonSummary), { description: 'Who published it; null if a key did.' }),
    supersededAt: Nullable(
      Instant({ readOnly: true, description: 'When another version replaced it, or it was removed.', examples: [null] })
    ),
    removedOn: Nullable(
      Day({
        description: 'The day on which the community removed its charter without a new one; null otherwise.',
        examples: [null]
      })
    ),
    ...origin,
    source: Nullable(Line(300, { description: 'The system it was imported from; null if it was created here.' })),
    externalKey: Nullable(Line(300, { description: 'Its key in that system.' })),
    ...stamps,
    ...version
  },
  {
    description:
      'A version of a community’s charter: its agreement on vision, mission, goals, rules and scope. A published version never changes.'
  }
)
export type Charter = Static<typeof Charter>

export const CharterCreate = Entity(
  'CharterCreate',
  {
    ...draft,
    markdown: Type.Optional(
      Prose(CHARTER_TEXT, {
        description:
          'The text in Markdown, in place of `sections`: headings that are recognised become sections, others free sections.',
        examples: ['# Our charter\n\n## Mission\n\nForms that people understand the first time.\n']
      })
    ),
    basedOn: Type.Optional(
      Nullable(
        Named('a charter', {
          description: 'The version (id) of the same community to start from: fields left out are copied from it.'
        })
      )
    )
  },
  {
    ...atMostOneOf('sections', 'markdown'),
    description: 'A draft of a charter, as `sections` or as `markdown`.',
    examples: [{ sections: [{ section: 'mission', text: 'We make forms that people understand the first time.' }] }]
  }
)
export type CharterCreate = Static<typeof CharterCreate>

export const CharterPatch = Patch('CharterPatch', draft, {
  description:
    'Fields of a draft to update; null clears a field, and a list replaces the list. The status is changed by transitions.',
  examples: [{ nextReviewOn: '2027-09-01' }]
})
export type CharterPatch = Static<typeof CharterPatch>

export const CHARTER_TRANSITIONS = ['publish', 'withdraw', 'remove'] as const
export const CharterTransition = Choice('CharterTransition', CHARTER_TRANSITIONS, {
  description:
    'The transition to take. `remove` ends the published charter without a new one; the text remains readable.'
})
export type CharterTransition = (typeof CHARTER_TRANSITIONS)[number]

export const CharterTransitionCreate = Entity(
  'CharterTransitionCreate',
  { transition: Ref(CharterTransition) },
  { description: 'A change of a charter’s status.', examples: [{ transition: 'publish' }] }
)
export type CharterTransitionCreate = Static<typeof CharterTransitionCreate>

export const CharterPage = PageOf(Charter)

export const CharterQuery = Entity(
  'CharterQuery',
  {
    ...listQuery(['createdAt', 'updatedAt', 'publishedAt', 'nextReviewOn'], 'createdAt'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    portal: Several(Named('a portal'), 'Filter by portals that show the community (slug or id).'),
    status: Several(Ref(CharterStatus), 'Filter by status.'),
    ...originQuery
  },
  { description: 'Parameters for listing charters.' }
)
export type CharterQuery = Static<typeof CharterQuery>

const { community: _community, ...underCommunity } = CharterQuery.properties
export const CommunityCharterQuery = Entity('CommunityCharterQuery', underCommunity, {
  description: 'Parameters for listing the charters of a community.'
})
