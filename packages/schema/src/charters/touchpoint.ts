import { type Static, Type } from '@sinclair/typebox'
import {
  Choice,
  Day,
  Entity,
  Id,
  Line,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Patch,
  Prose,
  Ref,
  Several,
  stamps,
  version
} from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary } from '../primitives/summary.ts'

export const TouchpointAct = Choice('TouchpointAct', ['touchpoint', 'advocacy'] as const, {
  description:
    '`touchpoint`: sponsor and community are in contact. `advocacy`: the sponsor supports the community towards others.'
})
export type TouchpointAct = Static<typeof TouchpointAct>

/** What sponsors do for a community, and whether it is contact with it or support towards others. */
export const TOUCHPOINT_KINDS = {
  meeting: 'touchpoint',
  call: 'touchpoint',
  visit: 'touchpoint',
  message_sent: 'advocacy',
  success_told: 'advocacy',
  people_released: 'advocacy',
  budget_given: 'advocacy',
  obstacle_removed: 'advocacy',
  other: 'touchpoint'
} as const satisfies Record<string, TouchpointAct>
export type TouchpointKind = keyof typeof TOUCHPOINT_KINDS

export const TouchpointKind = Choice('TouchpointKind', Object.keys(TOUCHPOINT_KINDS) as TouchpointKind[], {
  description:
    'What the sponsor does. Touchpoints: `meeting` with the leader or the core group, `call`, `visit` to an event, `other`. Acts of advocacy: `message_sent` (for the community, to others), `success_told` (to the management), `people_released` (time for members), `budget_given`, `obstacle_removed`.'
})

export const TOUCHPOINT_STATUSES = ['planned', 'done', 'cancelled'] as const
export const TouchpointStatus = Choice('TouchpointStatus', TOUCHPOINT_STATUSES, {
  description: '`planned`, then `done` or `cancelled`.'
})
export type TouchpointStatus = (typeof TOUCHPOINT_STATUSES)[number]

const about = (description = 'What it is about.') =>
  Nullable(Line(300, { description, examples: ['Time for the core group in the next quarter'] }))
const plannedOn = (description: string) => Nullable(Day({ description, examples: ['2027-02-10'] }))
const doneOn = (description: string) => Nullable(Day({ description, examples: ['2026-11-20'] }))
const feedback = (description: string) =>
  Nullable(Prose(4000, { description, examples: ['She offered two hours a week for the core group.'] }))
const reason = (description: string) =>
  Nullable(Prose(2000, { description, examples: ['The sponsor is on leave; we meet in spring.'] }))

export const Touchpoint = Entity(
  'Touchpoint',
  {
    id: Id({ description: 'The touchpoint’s id.' }),
    community: Ref(CommunitySummary, { description: 'The community that is sponsored.' }),
    sponsor: Nullable(Ref(PersonSummary), {
      description: 'The sponsor; null if the person was erased or is not visible to the caller.'
    }),
    kind: Ref(TouchpointKind),
    act: Ref(TouchpointAct, { readOnly: true }),
    about: about(),
    plannedOn: plannedOn('The day for which it is planned; null if it was recorded afterwards.'),
    status: Ref(TouchpointStatus),
    overdue: Type.Boolean({
      readOnly: true,
      description: 'Whether the planned day has passed and it is still planned.',
      examples: [false]
    }),
    doneOn: doneOn('The day on which it was done; null unless it was.'),
    feedback: feedback('What came of it, for the sponsor and the community; null if nothing is recorded.'),
    reason: reason('Why it was cancelled; null if no reason was given.'),
    ...stamps,
    ...version
  },
  { description: 'Contact of a sponsor with a community, or an act of advocacy: planned, done or cancelled.' }
)
export type Touchpoint = Static<typeof Touchpoint>

const sponsor =
  'The sponsor (id of a person). Default: the person who calls, if they sponsor the community; else its only sponsor.'

export const TouchpointCreate = Entity(
  'TouchpointCreate',
  {
    sponsor: Type.Optional(Named('a person', { description: sponsor })),
    kind: Ref(TouchpointKind),
    about: Type.Optional(about()),
    plannedOn: Type.Optional(plannedOn('The day for which it is planned. Required unless `doneOn` is sent.')),
    doneOn: Type.Optional(doneOn('The day on which it was done, today or earlier, to record it afterwards.')),
    feedback: Type.Optional(feedback('What came of it. Only with `doneOn`.'))
  },
  {
    description: 'A touchpoint to plan, or to record afterwards. Its `plannedOn` or its `doneOn` is required, or both.',
    examples: [{ kind: 'people_released', about: 'Time for the core group', doneOn: '2026-11-20' }]
  }
)
export type TouchpointCreate = Static<typeof TouchpointCreate>

export const TouchpointPatch = Patch(
  'TouchpointPatch',
  {
    kind: Ref(TouchpointKind),
    about: about(),
    plannedOn: plannedOn('The day for which it is planned.'),
    doneOn: doneOn('The day on which it was done. Only for a touchpoint that is done.'),
    feedback: feedback('What came of it. Only for a touchpoint that is done.')
  },
  {
    description: 'Fields to update; null clears a field. The status is changed by transitions.',
    examples: [{ about: 'Time for the core group' }]
  }
)
export type TouchpointPatch = Static<typeof TouchpointPatch>

export const TOUCHPOINT_TRANSITIONS = ['complete', 'cancel'] as const
export const TouchpointTransition = Choice('TouchpointTransition', TOUCHPOINT_TRANSITIONS, {
  description: 'The transition to take.'
})
export type TouchpointTransition = (typeof TOUCHPOINT_TRANSITIONS)[number]

export const TouchpointTransitionCreate = Entity(
  'TouchpointTransitionCreate',
  {
    transition: Ref(TouchpointTransition),
    on: Type.Optional(doneOn('To complete: the day on which it was done. Default: today.')),
    feedback: Type.Optional(feedback('To complete: what came of it.')),
    reason: Type.Optional(reason('To cancel: why.'))
  },
  {
    description: 'A change of a touchpoint’s status.',
    examples: [{ transition: 'complete', feedback: 'She offered two hours a week for the core group.' }]
  }
)
export type TouchpointTransitionCreate = Static<typeof TouchpointTransitionCreate>

export const TouchpointPage = PageOf(Touchpoint)

const { community, ...ofCommunity } = {
  ...listQuery(['plannedOn', 'doneOn', 'createdAt', 'updatedAt'], 'createdAt'),
  community: Several(Named('a community'), 'Filter by community (slug or id).'),
  sponsor: Several(Named('a person'), 'Filter by sponsor (id).'),
  kind: Several(Ref(TouchpointKind), 'Filter by kind.'),
  act: Several(Ref(TouchpointAct), 'Filter by touchpoint or act of advocacy.'),
  status: Several(Ref(TouchpointStatus), 'Filter by status.'),
  overdue: Type.Optional(Type.Boolean({ description: 'Filter by whether they are overdue.', examples: [true] }))
}
export const TouchpointQuery = Entity(
  'TouchpointQuery',
  { ...ofCommunity, community },
  { description: 'Parameters for listing touchpoints.' }
)
export type TouchpointQuery = Static<typeof TouchpointQuery>
export const CommunityTouchpointQuery = Entity('CommunityTouchpointQuery', ofCommunity, {
  description: 'Parameters for listing the touchpoints of a community.'
})
