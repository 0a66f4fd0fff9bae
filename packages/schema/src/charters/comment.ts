import { type Static, Type } from '@sinclair/typebox'
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
  Prose,
  Ref,
  Several,
  stamps,
  version
} from '../primitives/shapes.ts'
import { PersonSummary } from '../primitives/summary.ts'
import { CharterSummary } from './charter.ts'
import { CharterSectionKind } from './section.ts'

export const COMMENT_STATUSES = ['open', 'resolved'] as const
export const CommentStatus = Choice('CommentStatus', COMMENT_STATUSES, {
  description: '`open`, or `resolved` once the people who write the draft have dealt with it.'
})
export type CommentStatus = (typeof COMMENT_STATUSES)[number]

const section = Nullable(Ref(CharterSectionKind), {
  description: 'The section that it is about; null for the draft as a whole.'
})
const title = Nullable(
  Line(300, {
    description: 'The heading of the section, for one of kind `other`; otherwise null.',
    examples: [null]
  })
)
const text = Prose(4000, {
  description: 'The comment.',
  examples: ['Say how many people test a form, and when.']
})

export const CharterComment = Entity(
  'CharterComment',
  {
    id: Id({ description: 'The comment’s id.' }),
    charter: Ref(CharterSummary, { description: 'The draft that it is about.' }),
    section,
    title,
    text,
    author: Nullable(Ref(PersonSummary), {
      description: 'Who wrote it; null if the person was erased or is not visible to the caller.'
    }),
    status: Ref(CommentStatus),
    resolvedBy: Nullable(Ref(PersonSummary), {
      description: 'Who resolved it; null if a key did, or if it is open.'
    }),
    resolvedAt: Nullable(Instant({ readOnly: true, description: 'When it was resolved.', examples: [null] })),
    ...stamps,
    ...version
  },
  { description: 'A comment on a draft of a charter.' }
)
export type CharterComment = Static<typeof CharterComment>

export const CharterCommentCreate = Entity(
  'CharterCommentCreate',
  { section: Type.Optional(section), title: Type.Optional(title), text },
  {
    description: 'A comment on a draft, or on one of its sections.',
    examples: [{ section: 'mission', text: 'Say how many people test a form, and when.' }]
  }
)
export type CharterCommentCreate = Static<typeof CharterCommentCreate>

export const COMMENT_TRANSITIONS = ['resolve', 'reopen'] as const
export const CommentTransition = Choice('CommentTransition', COMMENT_TRANSITIONS, {
  description: 'The transition to take.'
})
export type CommentTransition = (typeof COMMENT_TRANSITIONS)[number]

export const CharterCommentTransitionCreate = Entity(
  'CharterCommentTransitionCreate',
  { transition: Ref(CommentTransition) },
  { description: 'A change of a comment’s status.', examples: [{ transition: 'resolve' }] }
)
export type CharterCommentTransitionCreate = Static<typeof CharterCommentTransitionCreate>

export const CharterCommentPage = PageOf(CharterComment)
export const CharterCommentQuery = Entity(
  'CharterCommentQuery',
  {
    ...listQuery(['createdAt', 'updatedAt'], 'createdAt'),
    section: Several(Ref(CharterSectionKind), 'Filter by section.'),
    author: Several(Named('a person'), 'Filter by the person who wrote them (id).'),
    status: Several(Ref(CommentStatus), 'Filter by status.')
  },
  { description: 'Parameters for listing comments on a charter.' }
)
export type CharterCommentQuery = Static<typeof CharterCommentQuery>
