import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  Choice,
  Count,
  Day,
  Entity,
  Foreign,
  Id,
  Instant,
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
  Slug,
  stamps,
  Text,
  Url,
  version,
  Whole
} from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary, PortalSummary } from '../primitives/summary.ts'
import { Role } from './role.ts'

export const KINDS = ['community', 'subgroup'] as const
export const CommunityKind = Choice('CommunityKind', KINDS, {
  description: 'A community of its own, or a group inside one.'
})

export const STATUSES = [
  'draft',
  'proposed',
  'changes_asked',
  'approved',
  'declined',
  'planning',
  'active',
  'renewing',
  'dormant',
  'closing',
  'closed',
  'merged',
  'withdrawn'
] as const
export const CommunityStatus = Choice('CommunityStatus', STATUSES, {
  description: 'Where a community is in its life, from draft to closed, merged or withdrawn before its launch.'
})
export type CommunityStatus = (typeof STATUSES)[number]

/** Statuses of a community that is still being decided on; only its own people and the service see it. */
export const UNDECIDED = ['draft', 'proposed', 'changes_asked', 'declined'] as const satisfies CommunityStatus[]

/** Statuses of a community that has come to its end: it takes no members, and its pages are only kept to be read. */
export const ENDED = ['closed', 'merged', 'withdrawn'] as const satisfies CommunityStatus[]
/** Statuses of a community that gets no page and stands in nobody’s way. */
export const GONE = ['declined', ...ENDED] as const satisfies CommunityStatus[]

export const COMMUNITY_TRANSITIONS = [
  'propose',
  'ask_changes',
  'approve',
  'decline',
  'plan',
  'launch',
  'renew',
  'rest',
  'wake',
  'begin_closing',
  'resume',
  'close',
  'merge',
  'reopen',
  'withdraw'
] as const
export const CommunityTransition = Choice('CommunityTransition', COMMUNITY_TRANSITIONS, {
  description: 'A named change of the status of a community.'
})
export type CommunityTransition = (typeof COMMUNITY_TRANSITIONS)[number]

export const CommunityStepKind = Choice('CommunityStepKind', [...COMMUNITY_TRANSITIONS, 'state'] as const, {
  description: 'A transition, or `state`: the status was stated by a creation, an upsert or an import.'
})

export const Visibility = Choice('Visibility', ['public', 'internal', 'members'] as const, {
  description: 'Who may see it: everybody, everybody in the organisation, or the members.'
})

export const JoinPolicy = Choice('JoinPolicy', ['open', 'approval', 'invitation'] as const, {
  description: 'How one becomes a member: at once, after approval, or by invitation.'
})

const memberProfile = {
  experience: Type.Optional(Nullable(Text(1000, { description: 'What they have done before.' }))),
  level: Type.Optional(Nullable(Line(200, { description: 'How senior they are.', examples: ['practitioner'] }))),
  commitment: Type.Optional(Nullable(Text(1000, { description: 'The time and work they bring.' }))),
  objectives: Type.Optional(Nullable(Text(1000, { description: 'What they want to get out of it.' })))
}
const PROFILE = { description: 'The typical member: experience, level, commitment and objectives.' }
export const MemberProfile = Entity('MemberProfile', answered(memberProfile), PROFILE)
export const MemberProfileInput = Entity('MemberProfileInput', memberProfile, PROFILE)

export const ChannelKind = Choice(
  'ChannelKind',
  [
    'website',
    'chat',
    'forum',
    'mailing_list',
    'calendar',
    'repository',
    'video',
    'documents',
    'social',
    'other'
  ] as const,
  { description: 'What kind of place it is.' }
)
const channel = {
  kind: Ref(ChannelKind),
  url: Url({ description: 'Where it is.', examples: ['https://chat.example.org/design'] }),
  label: Type.Optional(Nullable(Line(200, { description: 'What it is called there.', examples: ['#design'] })))
}
const CHANNEL = { description: 'A place where the community meets or keeps its things.' }
export const Channel = Entity('Channel', answered(channel), CHANNEL)
export const ChannelInput = Entity('ChannelInput', channel, CHANNEL)

export const PartnerKind = Choice('PartnerKind', ['internal', 'external'] as const, {
  description: 'Inside the organisation (HR, learning, facilities) or outside it (forums, speakers).'
})
const partner = {
  kind: Ref(PartnerKind),
  name: Line(200, { description: 'Who it is.', examples: ['Learning & Development'] }),
  url: Type.Optional(Nullable(Url({ description: 'Where to find out more.' })))
}
const PARTNER = { description: 'Somebody the community works with.' }
export const Partner = Entity('Partner', answered(partner), PARTNER)
export const PartnerInput = Entity('PartnerInput', partner, PARTNER)

export const RelationKind = Choice('RelationKind', ['related', 'sister', 'deeper', 'merged_into'] as const, {
  description: 'On a near topic, a sister elsewhere, going deeper into part of it, or merged into it.'
})
export const Relation = Entity(
  'Relation',
  { kind: Ref(RelationKind), community: Ref(CommunitySummary) },
  { description: 'How the community stands to another.' }
)
export const RelationInput = Entity(
  'RelationInput',
  { kind: Ref(RelationKind), community: Named('the other community') },
  { description: 'How the community stands to another.' }
)

const pause = {
  from: Day({ description: 'The first day of the pause.' }),
  until: Day({ description: 'The last day of the pause.' }),
  reason: Type.Optional(Nullable(Line(300, { description: 'Why.', examples: ['Summer holidays'] })))
}
const PAUSE = { description: 'A time in which no events are to be expected.' }
export const Pause = Entity('Pause', answered(pause), PAUSE)
export const PauseInput = Entity('PauseInput', pause, PAUSE)

const EVERY = Whole(1, 366, { description: 'Days that usually lie between two events.', examples: [14] })
const RHYTHM = { description: 'When events are to be expected: days between them, or a declared seasonal pause.' }
export const Rhythm = Entity('Rhythm', { everyDays: Nullable(EVERY), pause: Nullable(Ref(Pause)) }, RHYTHM)
export const RhythmInput = Entity(
  'RhythmInput',
  { everyDays: Type.Optional(Nullable(EVERY)), pause: Type.Optional(Nullable(Ref(PauseInput))) },
  RHYTHM
)

/** What a caller may write of a community. */
const draft = {
  slug: Type.Optional(
    Slug({ description: 'Its name in URLs; made from the name when left out.', examples: ['service-design'] })
  ),
  name: Line(200, { description: 'What it is called.', examples: ['Service Design'] }),
  summary: Type.Optional(
    Nullable(Line(500, { description: 'One sentence for listings.', examples: ['We design services people can use.'] }))
  ),
  description: Type.Optional(Nullable(Text(20_000, { description: 'The whole story, in Markdown.' }))),
  mission: Type.Optional(
    Nullable(Text(4000, { description: 'What the community is for.', examples: ['Make every service simple to use.'] }))
  ),
  topics: Type.Optional(
    List(Line(80, { description: 'A topic.', examples: ['design'] }), 30, { description: 'What it is about.' })
  ),
  kind: Type.Optional(
    Ref(CommunityKind, {
      description: 'A community of its own, or a group inside one. Default on creation: community.'
    })
  ),
  parent: Type.Optional(Nullable(Named('the community it is a part of'))),
  visibility: Type.Optional(
    Ref(Visibility, {
      description:
        'Who may see it: everybody, everybody in the organisation, or the members. Default on creation: public.'
    })
  ),
  joinPolicy: Type.Optional(
    Ref(JoinPolicy, {
      description: 'How one becomes a member: at once, after approval, or by invitation. Default on creation: open.'
    })
  ),
  memberProfile: Type.Optional(Nullable(Ref(MemberProfileInput))),
  strategicObjectives: Type.Optional(
    List(
      Line(500, { description: 'An objective of the organisation.', examples: ['Services that anybody can use'] }),
      20,
      {
        description: 'The objectives of the organisation that it serves ("ride the fast lane").'
      }
    )
  ),
  channels: Type.Optional(List(Ref(ChannelInput), 50, { description: 'Where it meets and keeps its things.' })),
  partners: Type.Optional(List(Ref(PartnerInput), 50, { description: 'Whom it works with.' })),
  relations: Type.Optional(List(Ref(RelationInput), 50, { description: 'How it stands to other communities.' })),
  portals: Type.Optional(
    List(Named('a portal'), 50, { description: 'The portals that show it; none named means all of them.' })
  ),
  logoUrl: Type.Optional(Nullable(Url({ description: 'Its picture.' }))),
  launchedOn: Type.Optional(Nullable(Day({ description: 'The day it was launched.', examples: ['2024-03-01'] }))),
  closingOn: Type.Optional(Nullable(Day({ description: 'The day it is going to close.' }))),
  closedOn: Type.Optional(Nullable(Day({ description: 'The day it closed.' }))),
  rhythm: Type.Optional(Nullable(Ref(RhythmInput))),
  ...origin
}

export const Community = Entity(
  'Community',
  {
    id: Id({ description: 'The community’s id.' }),
    ...answered(draft),
    kind: Ref(CommunityKind),
    parent: Nullable(Ref(CommunitySummary), { description: 'The community it is a part of.' }),
    status: Ref(CommunityStatus),
    visibility: Ref(Visibility),
    joinPolicy: Ref(JoinPolicy),
    memberProfile: Nullable(Ref(MemberProfile)),
    channels: List(Ref(Channel), 50, { description: 'Where it meets and keeps its things.' }),
    partners: List(Ref(Partner), 50, { description: 'Whom it works with.' }),
    relations: List(Ref(Relation), 50, { description: 'How it stands to other communities the caller may see.' }),
    portals: List(Ref(PortalSummary), 50, { description: 'The portals that show it; none means all of them.' }),
    rhythm: Nullable(Ref(Rhythm)),
    memberCount: Count({ description: 'Its active members, counted.' }),
    leaderCount: Count({ description: 'Its active members who lead it today, counted.', examples: [1] }),
    subcommunityCount: Count({
      description: 'The communities that are a part of it, counted among those the caller may see.',
      examples: [2]
    }),
    ...stamps,
    ...version,
    match: Nullable(Ref(Match), { description: 'How it answers the search; null without `q`.', examples: [null] })
  },
  { description: 'People who share a practice and learn to do it better together.' }
)
export type Community = Static<typeof Community>

export const CommunityCreate = Entity(
  'CommunityCreate',
  {
    ...draft,
    status: Type.Optional(
      Ref(CommunityStatus, { description: 'Where it starts in its life. Default on creation: draft.' })
    )
  },
  {
    description:
      'A new community. Keys of the organisation state the status that it has; people create drafts. From then on transitions change it.'
  }
)
export type CommunityCreate = Static<typeof CommunityCreate>

export const CommunityPatch = Patch('CommunityPatch', draft, {
  description: 'What is to change of a community; null empties a member.',
  examples: [{ summary: 'We make services that anybody can use.', topics: ['design', 'research'] }]
})
export type CommunityPatch = Static<typeof CommunityPatch>

export const CommunityUpsert = Entity(
  'CommunityUpsert',
  {
    ...CommunityCreate.properties,
    source: Foreign({ description: 'The system it comes from.', examples: ['sigs.yaml'] }),
    externalKey: Foreign({ description: 'Its key there.', examples: ['sig-docs'] })
  },
  { description: 'A community as another system has it: made when new there, changed in the members given when known.' }
)
export type CommunityUpsert = Static<typeof CommunityUpsert>

export const CommunityTransitionCreate = Entity(
  'CommunityTransitionCreate',
  {
    transition: Ref(CommunityTransition),
    reason: Type.Optional(
      Nullable(
        Prose(4000, {
          description: 'Why. Required by `ask_changes`, `decline` and `begin_closing`.',
          examples: ['Say more about what its members learn.']
        })
      )
    ),
    closingOn: Type.Optional(
      Day({
        description: 'The day on which it is going to close, after today. Required by `begin_closing`, and only there.',
        examples: ['2027-06-30']
      })
    ),
    into: Type.Optional(
      Named('the community into which it merges', {
        description: 'The community into which it merges (slug or id). Required by `merge`, and only there.'
      })
    )
  },
  { description: 'A transition of a community, and what it needs.', examples: [{ transition: 'propose' }] }
)
export type CommunityTransitionCreate = Static<typeof CommunityTransitionCreate>

export const CommunityStep = Entity(
  'CommunityStep',
  {
    id: Id({ description: 'The step’s id.' }),
    community: Type.String({ format: 'uuid', maxLength: 36, description: 'The community (id).' }),
    transition: Ref(CommunityStepKind),
    from: Nullable(Ref(CommunityStatus), { description: 'The status before; null at the beginning.' }),
    to: Ref(CommunityStatus),
    reason: Nullable(Text(4000, { description: 'Why; null where no reason was given.' })),
    at: Instant({ description: 'When.' }),
    actorClass: Type.Unsafe<'member' | 'representative' | 'portal_admin' | 'robot'>({ $ref: 'ActorClass' }),
    person: Nullable(Ref(PersonSummary), { description: 'Who; null where a key acted for nobody.' })
  },
  { description: 'One step in the life of a community, on record for good.' }
)
export type CommunityStep = Static<typeof CommunityStep>
export const CommunityStepPage = PageOf(CommunityStep)
export const CommunityStepQuery = Entity('CommunityStepQuery', listQuery(['at'], 'at'), {
  description: 'What to list of the steps of a community.'
})

export const CommunityPage = PageOf(Community)
export type CommunityPage = Static<typeof CommunityPage>

export const CommunityQuery = Entity(
  'CommunityQuery',
  {
    ...listQuery(['name', 'createdAt', 'updatedAt', 'memberCount'], 'name'),
    q: Search('names, summaries, missions, topics and descriptions'),
    topic: Type.Optional(Line(80, { description: 'Only those with this topic.', examples: ['design'] })),
    status: Several(Ref(CommunityStatus), 'Filter by status.'),
    kind: Several(Ref(CommunityKind), 'Filter by kind.'),
    visibility: Several(Ref(Visibility), 'Filter by visibility.'),
    parent: Several(Named('the parent'), 'Filter by the community they are a part of (slug or id).'),
    portal: Several(Named('a portal'), 'Filter by portal that shows them (slug or id).'),
    person: Several(Named('a person'), 'Filter by active member (id of a person).'),
    role: Several(Ref(Role), 'Filter by role that is held today: by anybody, or by `person`.'),
    ...originQuery
  },
  { description: 'What to list of the communities.' }
)
export type CommunityQuery = Static<typeof CommunityQuery>
