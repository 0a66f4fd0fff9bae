import { type Static, Type } from '@sinclair/typebox'
import { Channel } from '../directory/community.ts'
import { Role, Visibility } from '../directory/index.ts'
import { Choice, Count, Entity, Id, Instant, Line, List, Named, Nullable, Ref, Slug } from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary } from '../primitives/summary.ts'
import { Lack } from '../transports/problem.ts'

/** The most records of a kind that a preview lists; their number is always complete. */
const LISTED = 1000

export const MergePreviewCreate = Entity(
  'MergePreviewCreate',
  { into: Named('the community to merge into') },
  { description: 'The merger to preview.', examples: [{ into: 'service-design' }] }
)
export type MergePreviewCreate = Static<typeof MergePreviewCreate>

export const MergePreviewMember = Entity(
  'MergePreviewMember',
  {
    person: Ref(PersonSummary),
    joins: Type.Boolean({
      description: 'Whether the merger makes this person a member; false for members of both communities.',
      examples: [true]
    }),
    roles: List(Ref(Role), 20, {
      description: 'Their roles today in the community that merges. A merger gives no roles.',
      examples: [['core']]
    })
  },
  { description: 'A member of the community that merges.' }
)

export const MergeItemType = Choice('MergeItemType', ['event', 'resource'] as const, {
  description: 'What the item is.'
})

export const MergeStay = Choice('MergeStay', ['members_only', 'not_published', 'more_visible'] as const, {
  description:
    'Why an item stays. `members_only`: it, or something about a coming date, is for members only. `not_published`: it is a draft, a proposal or archived. `more_visible`: it is more visible than the other community.'
})

export const MergePreviewItem = Entity(
  'MergePreviewItem',
  {
    type: Ref(MergeItemType),
    id: Id({ description: 'The item’s id.' }),
    title: Line(300, { description: 'Its title.', examples: ['Oil the loom'] }),
    visibility: Ref(Visibility),
    moves: Type.Boolean({ description: 'Whether it moves to the other community.', examples: [true] }),
    stays: Nullable(Ref(MergeStay), { description: 'Why it stays; null if it moves.', examples: [null] }),
    authors: List(Ref(PersonSummary), 20, {
      description: 'Its authors, or the organisers of an event: after the merger, each can transfer it.'
    }),
    startsAt: Nullable(Instant({ description: 'The first date to come of an event; null for a resource.' }))
  },
  { description: 'An event or a resource of the community that merges.' }
)

export const MergePreview = Entity(
  'MergePreview',
  {
    community: Ref(CommunitySummary, { description: 'The community that merges.' }),
    into: Ref(CommunitySummary, { description: 'The community to merge into.' }),
    lacks: List(Ref(Lack), 100, {
      description: 'What the transition `merge` by the caller still requires. Empty if it is possible now.'
    }),
    memberCount: Count({
      description: 'The number of active members of the other community afterwards.',
      examples: [31]
    }),
    joiningCount: Count({ description: 'The number of people who become members of it.', examples: [9] }),
    members: List(Ref(MergePreviewMember), LISTED, {
      description: `The active members of the community that merges, by name; the first ${LISTED}.`
    }),
    channels: List(Ref(Channel), 50, {
      description: 'The channels that the other community takes over: those that it does not have.'
    }),
    parts: List(Ref(CommunitySummary), LISTED, {
      description: `The communities that become part of the other one, among those visible to the caller; the first ${LISTED}.`
    }),
    events: List(Ref(MergePreviewItem), LISTED, {
      description: `Its events with dates to come, the next first; the first ${LISTED}. Past dates stay, with attendance and minutes.`
    }),
    resources: List(Ref(MergePreviewItem), LISTED, { description: `Its resources, by title; the first ${LISTED}.` }),
    slugs: List(Slug({ description: 'A slug.', examples: ['service-design'] }), LISTED, {
      description: 'The slugs that will lead to the other community.'
    })
  },
  { description: 'What a merger would change. Nothing is stored or sent.' }
)
export type MergePreview = Static<typeof MergePreview>
