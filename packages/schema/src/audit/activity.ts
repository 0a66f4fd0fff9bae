import { type Static, Type } from '@sinclair/typebox'
import { SUBJECT_TYPES } from '../names.ts'
import { Choice, Entity, Id, Instant, Line, listQuery, Named, Nullable, PageOf, Ref } from '../primitives/shapes.ts'
import { CommunitySummary, KeySummary, PersonSummary } from '../primitives/summary.ts'

export const ActorClass = Choice('ActorClass', ['member', 'representative', 'portal_admin', 'robot'] as const, {
  description: 'As what the actor acted. Only members and representatives are signs of life.'
})

export const Verb = Choice('Verb', ['created', 'updated', 'deleted', 'erased'] as const, {
  description:
    'What was done. `erased` is the proof that what is held about a person was erased; it names the entries whose values were dropped.'
})

export const SubjectType = Choice('SubjectType', SUBJECT_TYPES, {
  description: 'What kind of thing it was done to.'
})
export type SubjectType = Static<typeof SubjectType>

const Changes = (description: string) =>
  Type.Unsafe<Record<string, unknown> | null>({
    type: ['object', 'null'],
    additionalProperties: true,
    'x-graphql': 'JSON',
    description
  })

export const Activity = Entity(
  'Activity',
  {
    id: Id({ description: 'The entry’s id.' }),
    occurredAt: Instant({ description: 'When it was done.', readOnly: true }),
    verb: Ref(Verb),
    subjectType: Ref(SubjectType),
    subjectId: Type.String({ format: 'uuid', maxLength: 36, description: 'What it was done to (id).' }),
    community: Nullable(Ref(CommunitySummary), { description: 'The community it belongs to, while it exists.' }),
    actorClass: Ref(ActorClass),
    person: Nullable(Ref(PersonSummary), { description: 'The person who acted, or for whom a key acted.' }),
    key: Nullable(Ref(KeySummary), { description: 'The key it came through.' }),
    before: Changes(
      'The members that changed, as they were; null when it was made. A private value reads "private", an erased one "erased".'
    ),
    after: Changes(
      'The members that changed, as they became; null when it was deleted. A private value reads "private", an erased one "erased".'
    ),
    requestId: Nullable(Line(100, { description: 'The request that did it.' })),
    digest: Type.String({
      maxLength: 64,
      pattern: '^[0-9a-f]{64}$',
      description: 'SHA-256 over the entry; the sealed chain of these shows any later change.',
      examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08']
    })
  },
  {
    description:
      'One act on record. Entries are added and never changed, except that values are dropped when a person is erased.'
  }
)
export type Activity = Static<typeof Activity>

export const ActivityPage = PageOf(Activity)
export type ActivityPage = Static<typeof ActivityPage>

const { limit, fields } = listQuery(['occurredAt'], 'occurredAt')
export const ActivityQuery = Entity(
  'ActivityQuery',
  {
    limit,
    fields,
    after: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        pattern: '^[A-Za-z0-9_-]+$',
        description:
          'Only what came after this position: the `next` of the page before. The feed never ends: `next` is always given once there is an entry.'
      })
    ),
    community: Type.Optional(Named('a community', { description: 'Only of this community (slug or id).' })),
    subjectType: Type.Optional(Ref(SubjectType, { description: 'Only of this kind of thing.' })),
    verb: Type.Optional(Ref(Verb, { description: 'Only what was done in this way.' })),
    subjectId: Type.Optional(Type.String({ format: 'uuid', maxLength: 36, description: 'Only of this thing (id).' })),
    person: Type.Optional(Named('a person', { description: 'Only what this person did (id).' }))
  },
  { description: 'What to read of the activity, oldest first.' }
)
export type ActivityQuery = Static<typeof ActivityQuery>

export const ActivityProof = Entity(
  'ActivityProof',
  {
    intact: Type.Boolean({ description: 'Whether every sealed entry still has the digest it was sealed with.' }),
    entries: Type.Integer({
      minimum: 0,
      maximum: 9_007_199_254_740_991,
      format: 'int64',
      description: 'How many entries are sealed.'
    }),
    head: Nullable(
      Type.String({
        maxLength: 64,
        pattern: '^[0-9a-f]{64}$',
        description: 'The last seal: keep it elsewhere to prove the log later.'
      })
    ),
    firstBroken: Nullable(
      Type.String({ format: 'uuid', maxLength: 36, description: 'The first entry that no longer fits its seal (id).' })
    )
  },
  { description: 'Whether the activity log is as it was written.' }
)
export type ActivityProof = Static<typeof ActivityProof>
