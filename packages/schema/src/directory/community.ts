import { type Static, Type } from '@sinclair/typebox'
import type { OccurrenceSummary } from '../events/occurrence.ts'
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
  description: 'An independent community, or a group inside one.'
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
  description: 'The status of a community in its life, from draft to closed, merged or withdrawn before its launch.'
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
  description: 'A named change of a community’s status.'
})
export type CommunityTransition = (typeof COMMUNITY_TRANSITIONS)[number]

export const CommunityStepKind = Choice('CommunityStepKind', [...COMMUNITY_TRANSITIONS, 'state'] as const, {
  description: 'A transition, or `state`: the status was set directly by a creation, an upsert or an import.'
})

export const Visibility = Choice('Visibility', ['public', 'internal', 'members'] as const, {
  description: 'Who can see it: everyone, everyone in the organisation, or the members.'
})

export const JoinPolicy = Choice('JoinPolicy', ['open', 'approval', 'invitation'] as const, {
  description: 'How people become members: immediately, after approval, or by invitation.'
})

const memberProfile = {
  experience: Type.Optional(Nullable(Text(1000, { description: 'Their experience.' }))),
  level: Type.Optional(Nullable(Line(200, { description: 'Their seniority.', examples: ['practitioner'] }))),
  commitment: Type.Optional(Nullable(Text(1000, { description: 'The time and work they contribute.' }))),
  objectives: Type.Optional(Nullable(Text(1000, { description: 'What they want to achieve.' })))
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
  { description: 'The kind of place.' }
)
const channel = {
  kind: Ref(ChannelKind),
  url: Url({ description: 'Its URL.', examples: ['https://chat.example.org/design'] }),
  label: Type.Optional(Nullable(Line(200, { description: 'Its name there.', examples: ['#design'] })))
}
const CHANNEL = { description: 'A place where the community meets or keeps its materials.' }
export const Channel = Entity('Channel', answered(channel), CHANNEL)
export const ChannelInput = Entity('ChannelInput', channel, CHANNEL)

export const PartnerKind = Choice('PartnerKind', ['internal', 'external'] as const, {
  description: 'Inside the organisation (HR, learning, facilities) or outside it (forums, speakers).'
})
const partner = {
  kind: Ref(PartnerKind),
  name: Line(200, { description: 'The name of the partner.', examples: ['Learning & Development'] }),
  url: Type.Optional(Nullable(Url({ description: 'The URL for more information.' })))
}
const PARTNER = { description: 'A partner that the community works with.' }
export const Partner = Entity('Partner', answered(partner), PARTNER)
export const PartnerInput = Entity('PartnerInput', partner, PARTNER)

export const CommunityOrigin = Choice('CommunityOrigin', ['emerged', 'founded'] as const, {
  description: 'Whether it grew out of its members’ own initiative, or was founded by the organisation.'
})

const hostOrganisation = {
  name: Line(200, { description: 'Its name.', examples: ['Directorate for Digital Services'] }),
  provides: Type.Optional(
    Nullable(
      Prose(2000, { description: 'What it provides: budget, people, rooms.', examples: ['A room and a budget.'] })
    )
  ),
  leavesToMembers: Type.Optional(
    Nullable(Prose(2000, { description: 'What it leaves to the members to decide.', examples: ['Topics and dates.'] }))
  )
}
const HOST = { description: 'The organisation that hosts a community, and the agreement with it.' }
export const HostOrganisation = Entity('HostOrganisation', answered(hostOrganisation), HOST)
export const HostOrganisationInput = Entity('HostOrganisationInput', hostOrganisation, HOST)

export const WayKind = Choice('WayKind', ['open_role', 'help_wanted', 'offer'] as const, {
  description: 'A role that is free, help that the community looks for, or something that it offers to people.'
})
export type WayKind = Static<typeof WayKind>
const way = {
  kind: Ref(WayKind),
  title: Line(200, {
    description: 'What it is. Unique among those of its kind.',
    examples: ['Facilitator for our open hour']
  }),
  description: Type.Optional(Nullable(Prose(2000, { description: 'Details: the work, the time, who to talk to.' }))),
  role: Type.Optional(
    Nullable(Ref(Role), { description: 'The role, for an `open_role`: who is accepted for it begins a term.' })
  ),
  until: Type.Optional(Nullable(Day({ description: 'The last day on which people can answer; null without end.' })))
}
const WAY = { description: 'A way to contribute to a community: an open role, help wanted, or an offer.' }
export const WayToContribute = Entity(
  'WayToContribute',
  { id: Id({ description: 'Its id, made of the community, its kind and its title.' }), ...answered(way) },
  WAY
)
export type WayToContribute = Static<typeof WayToContribute>
export const WayToContributeInput = Entity('WayToContributeInput', way, WAY)

export const RelationKind = Choice('RelationKind', ['related', 'sister', 'deeper', 'merged_into'] as const, {
  description: 'On a related topic, a sister community elsewhere, specialised in part of the topic, or merged into it.'
})
export const Relation = Entity(
  'Relation',
  { kind: Ref(RelationKind), community: Ref(CommunitySummary) },
  { description: 'The community’s relation to another community.' }
)
export const RelationInput = Entity(
  'RelationInput',
  { kind: Ref(RelationKind), community: Named('the other community') },
  { description: 'The community’s relation to another community.' }
)

const pause = {
  from: Day({ description: 'The first day of the pause.' }),
  until: Day({ description: 'The last day of the pause.' }),
  reason: Type.Optional(Nullable(Line(300, { description: 'The reason.', examples: ['Summer holidays'] })))
}
/** The most pauses that a community lists. */
const MAX_PAUSES = 100
/** How long a community can pause by itself. */
export const PAUSE_DAYS = 92
const PAUSE = {
  description: `A period in which its events are not held and its pages are not due. A pause of more than ${PAUSE_DAYS} days is set by an admin of a portal or by a key.`
}
export const Pause = Entity('Pause', answered(pause), PAUSE)
export const PauseInput = Entity('PauseInput', pause, PAUSE)

const EVERY = Whole(1, 366, { description: 'The usual number of days between two events.', examples: [14] })
const RHYTHM = { description: 'When events are expected: days between them, and declared seasonal pauses.' }
const PAUSES = { description: 'Its pauses; past ones stay in the list.' }
export const Rhythm = Entity(
  'Rhythm',
  { everyDays: Nullable(EVERY), pauses: List(Ref(Pause), MAX_PAUSES, PAUSES) },
  RHYTHM
)
export const RhythmInput = Entity(
  'RhythmInput',
  {
    everyDays: Type.Optional(Nullable(EVERY)),
    pauses: Type.Optional(List(Ref(PauseInput), MAX_PAUSES, PAUSES))
  },
  RHYTHM
)

export const CadenceUnit = Choice('CadenceUnit', ['day', 'week', 'month'] as const, {
  description: 'The unit of a cadence.'
})
export const Cadence = Entity(
  'Cadence',
  {
    interval: Whole(1, 366, {
      description: 'The number of days, weeks or months from one event to the next.',
      examples: [2]
    }),
    unit: Ref(CadenceUnit, { examples: ['week'] })
  },
  { description: 'How often events take place: every two weeks is `{ "interval": 2, "unit": "week" }`.' }
)

/** What a caller may write of a community. */
const draft = {
  slug: Type.Optional(
    Slug({
      description:
        'Its name in URLs; generated from the name when omitted. Its former slugs lead to it, and no other community can take them. That of a merged community is its id: its former one leads to the community that it merged into.',
      examples: ['service-design']
    })
  ),
  name: Line(200, { description: 'Its name.', examples: ['Service Design'] }),
  summary: Type.Optional(
    Nullable(Line(500, { description: 'One sentence for listings.', examples: ['We design services people can use.'] }))
  ),
  description: Type.Optional(Nullable(Text(20_000, { description: 'The full description, in Markdown.' }))),
  mission: Type.Optional(
    Nullable(
      Text(4000, { description: 'The purpose of the community.', examples: ['Make every service simple to use.'] })
    )
  ),
  topics: Type.Optional(
    List(Line(80, { description: 'A topic.', examples: ['design'] }), 30, { description: 'Its topics.' })
  ),
  kind: Type.Optional(
    Ref(CommunityKind, {
      description: 'An independent community, or a group inside one. Default on creation: community.'
    })
  ),
  parent: Type.Optional(Nullable(Named('the parent community'))),
  visibility: Type.Optional(
    Ref(Visibility, {
      description:
        'Who can see it: everyone, everyone in the organisation, or the members. Default on creation: public.'
    })
  ),
  joinPolicy: Type.Optional(
    Ref(JoinPolicy, {
      description: 'How people become members: at once, after approval, or by invitation. Default on creation: open.'
    })
  ),
  memberProfile: Type.Optional(Nullable(Ref(MemberProfileInput))),
  strategicObjectives: Type.Optional(
    List(
      Line(500, { description: 'An objective of the organisation.', examples: ['Services that anyone can use'] }),
      20,
      {
        description: 'The objectives of the organisation that it serves.'
      }
    )
  ),
  channels: Type.Optional(List(Ref(ChannelInput), 50, { description: 'Where it meets and keeps its materials.' })),
  partners: Type.Optional(List(Ref(PartnerInput), 50, { description: 'Its partners.' })),
  waysToContribute: Type.Optional(
    List(Ref(WayToContributeInput), 50, {
      description: 'How people can contribute: open roles, help wanted, offers. People answer them with way answers.'
    })
  ),
  origin: Type.Optional(Nullable(Ref(CommunityOrigin))),
  hostOrganisation: Type.Optional(Nullable(Ref(HostOrganisationInput))),
  champions: Type.Optional(
    List(Named('a person', { description: 'A person’s id.' }), 20, {
      description: 'People who support it and speak for it in the organisation.'
    })
  ),
  relations: Type.Optional(List(Ref(RelationInput), 50, { description: 'Its relations to other communities.' })),
  portals: Type.Optional(
    List(Named('a portal'), 50, { description: 'The portals that show it; none means all of them.' })
  ),
  logoUrl: Type.Optional(Nullable(Url({ description: 'The URL of its logo.' }))),
  launchedOn: Type.Optional(Nullable(Day({ description: 'The day it was launched.', examples: ['2024-03-01'] }))),
  closingOn: Type.Optional(
    Nullable(Day({ description: 'The day it will close: not before the day it was launched.' }))
  ),
  closedOn: Type.Optional(Nullable(Day({ description: 'The day it closed: not before the day it was launched.' }))),
  rhythm: Type.Optional(Nullable(Ref(RhythmInput))),
  ...origin
}

export const Community = Entity(
  'Community',
  {
    id: Id({ description: 'The community’s id.' }),
    ...answered(draft),
    kind: Ref(CommunityKind),
    parent: Nullable(Ref(CommunitySummary), { description: 'The parent community.' }),
    status: Ref(CommunityStatus),
    visibility: Ref(Visibility),
    joinPolicy: Ref(JoinPolicy),
    memberProfile: Nullable(Ref(MemberProfile)),
    channels: List(Ref(Channel), 50, { description: 'Where it meets and keeps its materials.' }),
    partners: List(Ref(Partner), 50, { description: 'Its partners.' }),
    waysToContribute: List(Ref(WayToContribute), 50, {
      description: 'How people can contribute: open roles, help wanted, offers.'
    }),
    origin: Nullable(Ref(CommunityOrigin)),
    hostOrganisation: Nullable(Ref(HostOrganisation)),
    champions: List(Ref(PersonSummary), 20, {
      description: 'People who support it and speak for it in the organisation.'
    }),
    relations: List(Ref(Relation), 50, { description: 'Its relations to other communities visible to the caller.' }),
    portals: List(Ref(PortalSummary), 50, { description: 'The portals that show it; none means all of them.' }),
    rhythm: Nullable(Ref(Rhythm)),
    // Of a later area.
    pageUrl: Nullable(
      Url({
        readOnly: true,
        description:
          'The URL of its page on the portal of the key. Null if it has none there, or if the caller does not use the key of a portal.',
        examples: ['https://intranet.example.org/communities/service-design']
      })
    ),
    pausedUntil: Nullable(
      Day({ readOnly: true, description: 'The last day of its declared pause, while it lasts; null otherwise.' })
    ),
    memberCount: Count({ description: 'The number of its active members.' }),
    leaderCount: Count({ description: 'The number of its active members who lead it today.', examples: [1] }),
    subcommunityCount: Count({
      description: 'The number of communities that are part of it and visible to the caller.',
      examples: [2]
    }),
    // Of a later area, whose schemas need this one.
    nextOccurrence: Nullable(Type.Unsafe<OccurrenceSummary>({ $ref: 'OccurrenceSummary' }), {
      readOnly: true,
      description:
        'The next date of the events that it hosts: the first visible to the caller that has not started and is not cancelled; null if there is none.'
    }),
    cadence: Nullable(Ref(Cadence), {
      readOnly: true,
      description:
        'How often its events take place, derived from the dates visible to the caller: the last 5 of the past year that were not cancelled and the next 4. Null if unknown: there are fewer than three days, or they are irregular.'
    }),
    ...stamps,
    ...version,
    match: Nullable(Ref(Match), { description: 'How it matches the search; null without `q`.', examples: [null] })
  },
  { description: 'A group of people who share a practice and learn together to do it better.' }
)
export type Community = Static<typeof Community>

export const CommunityCreate = Entity(
  'CommunityCreate',
  {
    ...draft,
    status: Type.Optional(Ref(CommunityStatus, { description: 'Its initial status. Default on creation: draft.' }))
  },
  {
    description:
      'A new community. Keys of the organisation set its current status; people create drafts. Afterwards the status is changed by transitions.'
  }
)
export type CommunityCreate = Static<typeof CommunityCreate>

export const CommunityPatch = Patch('CommunityPatch', draft, {
  description: 'Fields to update; null clears a field.',
  examples: [{ summary: 'We make services that anyone can use.', topics: ['design', 'research'] }]
})
export type CommunityPatch = Static<typeof CommunityPatch>

export const CommunityUpsert = Entity(
  'CommunityUpsert',
  {
    ...CommunityCreate.properties,
    source: Foreign({ description: 'The source system.', examples: ['sigs.yaml'] }),
    externalKey: Foreign({ description: 'Its key in the source system.', examples: ['sig-docs'] })
  },
  { description: 'A community from another system: created if new, otherwise updated with the fields sent.' }
)
export type CommunityUpsert = Static<typeof CommunityUpsert>

export const CommunityTransitionCreate = Entity(
  'CommunityTransitionCreate',
  {
    transition: Ref(CommunityTransition),
    reason: Type.Optional(
      Nullable(
        Prose(4000, {
          description: 'The reason. Required by `ask_changes`, `decline` and `begin_closing`.',
          examples: ['Say more about what its members learn.']
        })
      )
    ),
    closingOn: Type.Optional(
      Day({
        description: 'The planned closing date, after today. Required for `begin_closing`; not allowed otherwise.',
        examples: ['2027-06-30']
      })
    ),
    noLessonsKnown: Type.Optional(
      Type.Boolean({
        description:
          'States for the record that no lessons learned are known, where no one is left to write them. Only for `close`; not allowed otherwise.',
        examples: [true]
      })
    ),
    into: Type.Optional(
      Named('the community to merge into', {
        description: 'The community to merge into (slug or id). Required for `merge`; not allowed otherwise.'
      })
    )
  },
  { description: 'The transition to perform, with the fields it requires.', examples: [{ transition: 'propose' }] }
)
export type CommunityTransitionCreate = Static<typeof CommunityTransitionCreate>

export const CommunityStep = Entity(
  'CommunityStep',
  {
    id: Id({ description: 'The step’s id.' }),
    community: Type.String({ format: 'uuid', maxLength: 36, description: 'The community (id).' }),
    transition: Ref(CommunityStepKind),
    from: Nullable(Ref(CommunityStatus), { description: 'The previous status; null for the first step.' }),
    to: Ref(CommunityStatus),
    reason: Nullable(Text(4000, { description: 'The reason; null where none was provided.' })),
    noLessonsKnown: Nullable(Type.Boolean(), {
      description: 'Whether it was stated at the close that no lessons learned are known; null for other steps.',
      examples: [null]
    }),
    at: Instant({ description: 'When it happened.' }),
    actorClass: Type.Unsafe<'member' | 'representative' | 'portal_admin' | 'robot'>({ $ref: 'ActorClass' }),
    person: Nullable(Ref(PersonSummary), {
      description: 'The person who did it; null where a key acted without a person.'
    })
  },
  { description: 'One status change of a community, kept permanently.' }
)
export type CommunityStep = Static<typeof CommunityStep>
export const CommunityStepPage = PageOf(CommunityStep)
export const CommunityStepQuery = Entity('CommunityStepQuery', listQuery(['at'], 'at'), {
  description: 'Parameters for listing the steps of a community.'
})

export const CommunityPage = PageOf(Community)
export type CommunityPage = Static<typeof CommunityPage>

export const CommunityQuery = Entity(
  'CommunityQuery',
  {
    ...listQuery(['name', 'createdAt', 'updatedAt', 'memberCount'], 'name'),
    q: Search('names, summaries, missions, topics and descriptions'),
    topic: Type.Optional(Line(80, { description: 'Filter by topic.', examples: ['design'] })),
    status: Several(Ref(CommunityStatus), 'Filter by status.'),
    kind: Several(Ref(CommunityKind), 'Filter by kind.'),
    visibility: Several(Ref(Visibility), 'Filter by visibility.'),
    parent: Several(Named('the parent'), 'Filter by the community they are a part of (slug or id).'),
    mergedInto: Several(Named('a community'), 'Filter by the community that they merged into (slug or id).'),
    portal: Several(Named('a portal'), 'Filter by portal that shows them (slug or id).'),
    person: Several(Named('a person'), 'Filter by active member (id of a person).'),
    role: Several(Ref(Role), 'Filter by role held today by any member, or by `person`.'),
    ...originQuery
  },
  { description: 'Parameters for listing communities.' }
)
export type CommunityQuery = Static<typeof CommunityQuery>
