import { type Static, Type } from '@sinclair/typebox'
import { SUBJECT_TYPES } from '../names.ts'
import {
  Choice,
  Entity,
  Id,
  Instant,
  Line,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Ref,
  Several
} from '../primitives/shapes.ts'
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

/** The filter by what was done to: of any kind, so that what is gone is found as well. */
export const Subjects = Several(
  Named('a subject'),
  'Filter by what it was done to: an id, or the slug of a community or a portal.'
)

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

const { limit, cursor, fields, include } = listQuery(['occurredAt'], 'occurredAt')
export const ActivityQuery = Entity(
  'ActivityQuery',
  {
    limit,
    cursor: {
      ...cursor,
      description:
        'The `next` of the page before: only what came after it. The feed never ends, so `next` is always given once there is an entry.'
    },
    fields,
    include,
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    subjectType: Several(Ref(SubjectType), 'Filter by kind of subject.'),
    verb: Several(Ref(Verb), 'Filter by what was done.'),
    subject: Subjects,
    person: Several(Named('a person'), 'Filter by the person who acted (id).')
  },
  { description: 'What to read of the activity, oldest first.' }
)
export type ActivityQuery = Static<typeof ActivityQuery>

const place = (description: string) =>
  Type.String({ minLength: 1, maxLength: 20, pattern: '^[A-Za-z0-9_-]+$', description, examples: ['MTI'] })

export const ActivityProofQuery = Entity(
  'ActivityProofQuery',
  { cursor: Type.Optional(place('Which part to verify: the `next` of the part before. Default: the first part.')) },
  { description: 'Which part of the log to verify.' }
)
export type ActivityProofQuery = Static<typeof ActivityProofQuery>

export const ActivityProof = Entity(
  'ActivityProof',
  {
    intact: Type.Boolean({ description: 'Whether every entry of this part still has the digest it was sealed with.' }),
    entries: Type.Integer({
      minimum: 0,
      maximum: 9_007_199_254_740_991,
      format: 'int64',
      description: 'How many entries this part has.'
    }),
    head: Nullable(
      Type.String({
        maxLength: 64,
        pattern: '^[0-9a-f]{64}$',
        description: 'The last seal of this part. Keep that of the last part elsewhere to prove the log later.'
      })
    ),
    firstBroken: Nullable(
      Type.String({
        format: 'uuid',
        maxLength: 36,
        description: 'The first entry of this part that no longer fits its seal (id).'
      })
    ),
    next: Nullable(place('The `cursor` of the next part; null at the end.'))
  },
  { description: 'Whether a part of the activity log is as it was written.' }
)
export type ActivityProof = Static<typeof ActivityProof>
