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
  description:
    'The capacity in which the actor acted. Only actions of members and representatives count as signs of life.'
})

export const Verb = Choice('Verb', ['created', 'updated', 'deleted', 'erased'] as const, {
  description:
    'The action. `erased` is the proof that the data held about a person was erased; it lists the entries whose values were deleted.'
})

export const SubjectType = Choice('SubjectType', SUBJECT_TYPES, {
  description: 'The type of resource affected.'
})
export type SubjectType = Static<typeof SubjectType>

/** The filter by what was done to: of any kind, so that what is gone is found as well. */
export const Subjects = Several(Named('a subject'), 'Filter by subject: an id, or the slug of a community or portal.')

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
    occurredAt: Instant({ description: 'When it happened.', readOnly: true }),
    verb: Ref(Verb),
    subjectType: Ref(SubjectType),
    subjectId: Type.String({ format: 'uuid', maxLength: 36, description: 'The subject of the action (id).' }),
    community: Nullable(Ref(CommunitySummary), { description: 'The community it belongs to, while it exists.' }),
    actorClass: Ref(ActorClass),
    person: Nullable(Ref(PersonSummary), { description: 'The person who acted, or for whom a key acted.' }),
    key: Nullable(Ref(KeySummary), { description: 'The key that was used.' }),
    before: Changes(
      'The changed fields with their values before; null when it was created. A private value reads "private", an erased one "erased".'
    ),
    after: Changes(
      'The changed fields with their values after; null when it was deleted. A private value reads "private", an erased one "erased".'
    ),
    requestId: Nullable(Line(100, { description: 'The id of the request that made the change.' })),
    digest: Type.String({
      maxLength: 64,
      pattern: '^[0-9a-f]{64}$',
      description: 'SHA-256 of the entry; the sealed chain of these digests reveals any later change.',
      examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08']
    })
  },
  {
    description:
      'An entry of the activity log. Entries are never changed after they are added, except that values are removed when a person is erased.'
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
        'The `next` value of the previous page; returns entries after it. The feed never ends: `next` is null only while there are no entries.'
    },
    fields,
    include,
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    subjectType: Several(Ref(SubjectType), 'Filter by kind of subject.'),
    verb: Several(Ref(Verb), 'Filter by verb.'),
    subject: Subjects,
    person: Several(Named('a person'), 'Filter by actor (id of a person).')
  },
  { description: 'Parameters for reading the activity, oldest first.' }
)
export type ActivityQuery = Static<typeof ActivityQuery>

const place = (description: string) =>
  Type.String({ minLength: 1, maxLength: 20, pattern: '^[A-Za-z0-9_-]+$', description, examples: ['MTI'] })

const jws = (description: string) =>
  Type.String({
    minLength: 5,
    maxLength: 2000,
    pattern: '^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
    description,
    examples: ['eyJhbGciOiJFZERTQSJ9.eyJzZWFsIjo4MTJ9.c2lnbmF0dXJl']
  })
const many = (description: string) =>
  Type.Integer({ minimum: 0, maximum: 9_007_199_254_740_991, format: 'int64', description })
const digest = (description: string) => Type.String({ maxLength: 64, pattern: '^[0-9a-f]{64}$', description })

export const ActivityHead = Entity(
  'ActivityHead',
  {
    service: Line(500, {
      description: 'The public address of the service.',
      examples: ['https://communities.example.org']
    }),
    seal: Type.Integer({
      minimum: 0,
      maximum: 2_147_483_647,
      format: 'int32',
      description: 'The number of the last seal; 0 if there is none.'
    }),
    entries: many('Number of entries that are sealed.'),
    lastEntry: Nullable(Type.String({ format: 'uuid', maxLength: 36, description: 'The last sealed entry (id).' })),
    head: Nullable(digest('The last seal: a digest of all sealed entries.')),
    sealedAt: Nullable(Instant({ description: 'When they were sealed.' })),
    keyId: Line(100, {
      description: 'The signing key, as identified in /.well-known/jwks.json.',
      examples: ['kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k']
    }),
    jws: jws('The same content in canonical JSON, signed: a compact JWS. Keep it elsewhere to verify the log later.')
  },
  {
    description:
      'The head of the activity log, signed: with it, it can be proven later that no sealed entry was rewritten.'
  }
)
export type ActivityHead = Static<typeof ActivityHead>

export const ActivityProofQuery = Entity(
  'ActivityProofQuery',
  {
    cursor: Type.Optional(place('The `next` value of the previous part. Default: the first part.')),
    anchor: Type.Optional(
      jws(
        'The `jws` of a head of the log that was kept: verifies as well that the log still contains all that it covers.'
      )
    )
  },
  { description: 'Which part of the log to verify.' }
)
export type ActivityProofQuery = Static<typeof ActivityProofQuery>

export const ActivityProof = Entity(
  'ActivityProof',
  {
    intact: Type.Boolean({ description: 'Whether all entries of this part match the digests in their seals.' }),
    entries: Type.Integer({
      minimum: 0,
      maximum: 9_007_199_254_740_991,
      format: 'int64',
      description: 'Number of entries in this part.'
    }),
    head: Nullable(
      Type.String({
        maxLength: 64,
        pattern: '^[0-9a-f]{64}$',
        description: 'The last seal of this part. Keep the seal of the last part elsewhere to verify the log later.'
      })
    ),
    firstBroken: Nullable(
      Type.String({
        format: 'uuid',
        maxLength: 36,
        description: 'The first entry of this part that does not match its seal (id).'
      })
    ),
    anchored: Nullable(
      Type.Boolean({
        description:
          'Whether the log still contains all entries that `anchor` covers, unchanged. Null in parts that do not reach its seal, and without `anchor`.'
      })
    ),
    next: Nullable(place('The `cursor` of the next part; null at the end.'))
  },
  { description: 'The verification of one part of the activity log.' }
)
export type ActivityProof = Static<typeof ActivityProof>
