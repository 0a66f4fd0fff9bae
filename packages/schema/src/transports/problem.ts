import { type Static, Type } from '@sinclair/typebox'
import { Entity, Instant, Line, List, Nullable, PageOf, Ref, Text, Whole } from '../primitives/shapes.ts'

export const ProblemError = Entity(
  'ProblemError',
  {
    pointer: Type.Optional(
      Text(500, { description: 'The location in the body, as a JSON pointer (RFC 6901).', examples: ['/topics/0'] })
    ),
    parameter: Type.Optional(Line(200, { description: 'The parameter of the address.', examples: ['limit'] })),
    header: Type.Optional(Line(200, { description: 'The header.', examples: ['If-Match'] })),
    detail: Text(2000, {
      description: 'What is wrong and how to fix it.',
      examples: ['It must be <= 100.']
    })
  },
  { description: 'An individual error and its location.' }
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
      description: 'The kind of problem.',
      examples: ['Invalid input']
    }),
    status: Whole(300, 599, { description: 'The HTTP status.', examples: [400] }),
    detail: Text(4000, {
      description: 'What happened and how to fix it.',
      examples: ['Parameter "limit": It must be <= 100.']
    }),
    code: Type.String({
      maxLength: 60,
      pattern: '^[A-Z][A-Z0-9_]*$',
      description: 'A stable, machine-readable code.',
      examples: ['INVALID_INPUT']
    }),
    instance: Line(100, { description: 'The id of the request.', examples: ['5f0c6d0e-8a52-4f5e-9d0b-0c4c2a9f6d11'] }),
    errors: Type.Optional(List(Ref(ProblemError), 100, { description: 'The individual errors.' }))
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
      description: 'The outcome for the item.'
    }),
    id: Nullable(
      Type.String({ format: 'uuid', maxLength: 36, description: 'The record that was created or updated.' })
    ),
    problem: Nullable(Ref(Problem), { description: 'Why it failed.', examples: [null] })
  },
  { description: 'The result for one item.' }
)
export type BulkAnswer = Static<typeof BulkAnswer>

export const Lack = Entity(
  'Lack',
  {
    problem: Text(1000, {
      description: 'What is missing, and how to provide it.',
      examples: ['It has no leader. Add the term of one.']
    }),
    call: Nullable(
      Line(300, { description: 'The API call that provides it; null if none does.', examples: ['POST /v1/terms'] })
    ),
    pointer: Nullable(
      Text(500, {
        description: 'The field in the body of the transition that provides it; null if it is provided elsewhere.',
        examples: ['/reason']
      })
    ),
    from: Nullable(
      Instant({
        description: 'When the requirement is met automatically as time passes; null if it does not depend on time.'
      })
    )
  },
  { description: 'A requirement that a transition does not meet yet.' }
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
        description: 'The transition, where the operation takes one by name; otherwise null.',
        examples: ['propose']
      })
    ),
    allowed: Type.Boolean({ description: 'Whether the caller can perform it on this resource now.' }),
    code: Nullable(
      Type.String({
        maxLength: 60,
        pattern: '^[A-Z][A-Z0-9_]*$',
        description: 'The code of the problem that would be returned; null when allowed.'
      })
    ),
    reason: Nullable(Text(1000, { description: 'The reason why not, in one sentence; null when allowed.' })),
    lacks: List(Ref(Lack), 100, {
      description: 'All that the transition still requires, including what its own body supplies.'
    })
  },
  { description: 'Whether the caller can perform an operation on a resource and, if not, why.' }
)
export type Allowed = Static<typeof Allowed>

export const AllowedPage = PageOf(Allowed)
