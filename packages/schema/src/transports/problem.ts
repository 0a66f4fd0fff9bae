import { type Static, Type } from '@sinclair/typebox'
import { Entity, Instant, Line, List, Nullable, PageOf, Ref, Text, Whole } from '../primitives/shapes.ts'

export const ProblemError = Entity(
  'ProblemError',
  {
    pointer: Type.Optional(
      Text(500, { description: 'Where in the body, as a JSON pointer (RFC 6901).', examples: ['/topics/0'] })
    ),
    parameter: Type.Optional(Line(200, { description: 'Which parameter of the address.', examples: ['limit'] })),
    header: Type.Optional(Line(200, { description: 'Which header.', examples: ['If-Match'] })),
    detail: Text(2000, {
      description: 'What is wrong there and how to put it right.',
      examples: ['It must be <= 100.']
    })
  },
  { description: 'One thing that is wrong and where it stands.' }
)
export type ProblemError = Static<typeof ProblemError>

export const Problem = Entity(
  'Problem',
  {
    type: Type.String({
      format: 'uri-reference',
      maxLength: 500,
      description: 'The page that explains this kind of problem.',
      examples: ['/problems/INVALID_INPUT']
    }),
    title: Line(200, {
      description: 'What kind of problem it is.',
      examples: ['Something in the request does not fit']
    }),
    status: Whole(400, 599, { description: 'The HTTP status.', examples: [400] }),
    detail: Text(4000, {
      description: 'What happened here and how to put it right.',
      examples: ['Parameter "limit": It must be <= 100.']
    }),
    code: Type.String({
      maxLength: 60,
      pattern: '^[A-Z][A-Z0-9_]*$',
      description: 'A stable name for programs.',
      examples: ['INVALID_INPUT']
    }),
    instance: Line(100, { description: 'The id of the request.', examples: ['5f0c6d0e-8a52-4f5e-9d0b-0c4c2a9f6d11'] }),
    errors: Type.Optional(List(Ref(ProblemError), 100, { description: 'Each thing that is wrong.' }))
  },
  { description: 'A problem (RFC 9457).' }
)
export type Problem = Static<typeof Problem>

/** One answer of a bulk change, in the order of what was sent. */
export const BulkAnswer = Entity(
  'BulkAnswer',
  {
    outcome: Type.Unsafe<'created' | 'updated' | 'unchanged' | 'failed'>({
      type: 'string',
      enum: ['created', 'updated', 'unchanged', 'failed'],
      description: 'What came of the item.'
    }),
    id: Nullable(Type.String({ format: 'uuid', maxLength: 36, description: 'The record it became or changed.' })),
    problem: Nullable(Ref(Problem), { description: 'Why it failed.', examples: [null] })
  },
  { description: 'What was done with one item.' }
)
export type BulkAnswer = Static<typeof BulkAnswer>

export const Lack = Entity(
  'Lack',
  {
    problem: Text(1000, {
      description: 'What is missing, and how to put it right.',
      examples: ['It has no leader. Add the term of one.']
    }),
    call: Nullable(
      Line(300, { description: 'The call that supplies it; null where none does.', examples: ['POST /v1/terms'] })
    ),
    pointer: Nullable(
      Text(500, {
        description: 'Where in the body of the transition it is supplied; null where it is supplied elsewhere.',
        examples: ['/reason']
      })
    ),
    from: Nullable(Instant({ description: 'From when on it holds by time alone; null where time does not help.' }))
  },
  { description: 'What a transition still lacks.' }
)
export type Lack = Static<typeof Lack>

export const Allowed = Entity(
  'Allowed',
  {
    operation: Line(100, {
      description: 'The operation’s name in the OpenAPI document.',
      examples: ['updateCommunity']
    }),
    transition: Nullable(
      Line(100, {
        description: 'The transition, where the operation takes one by its name; else null.',
        examples: ['propose']
      })
    ),
    allowed: Type.Boolean({ description: 'Whether the caller may do it to this thing now.' }),
    code: Nullable(
      Type.String({
        maxLength: 60,
        pattern: '^[A-Z][A-Z0-9_]*$',
        description: 'The problem they would get; null when allowed.'
      })
    ),
    reason: Nullable(Text(1000, { description: 'Why not, in one sentence; null when allowed.' })),
    lacks: List(Ref(Lack), 100, {
      description: 'Everything that the transition still lacks, also what its own body supplies.'
    })
  },
  { description: 'Whether the caller may do something to a thing, and if not, why.' }
)
export type Allowed = Static<typeof Allowed>

export const AllowedPage = PageOf(Allowed)
