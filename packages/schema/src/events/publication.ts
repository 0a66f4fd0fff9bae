import { type Static, Type } from '@sinclair/typebox'
import { Visibility } from '../directory/community.ts'
import { Choice, Entity, Instant, Nullable, Ref } from '../primitives/shapes.ts'

export const PUBLICATION_STATUSES = ['draft', 'published'] as const
export const PublicationStatus = Choice('PublicationStatus', PUBLICATION_STATUSES, {
  description: 'Whether others can see it, or only the people who work on it.'
})
export type PublicationStatus = (typeof PUBLICATION_STATUSES)[number]

export const PUBLICATION_TRANSITIONS = ['publish', 'withdraw'] as const
export const PublicationTransition = Choice('PublicationTransition', PUBLICATION_TRANSITIONS, {
  description: 'The transition to take.'
})
export type PublicationTransition = (typeof PUBLICATION_TRANSITIONS)[number]

export const PublicationTransitionCreate = Entity(
  'PublicationTransitionCreate',
  { transition: Ref(PublicationTransition) },
  { description: 'Publishes something, or withdraws it.', examples: [{ transition: 'publish' }] }
)
export type PublicationTransitionCreate = Static<typeof PublicationTransitionCreate>

/** Who can see what is published about an occurrence, as it is written. */
export const publicationDraft = {
  visibility: Type.Optional(
    Ref(Visibility, {
      description: 'Who can see it after publication. Never wider than its event’s visibility, which is the default.'
    })
  )
}

/** The same as it is answered, with whether it is published. */
export const publication = {
  visibility: Ref(Visibility, { description: 'Who can see it after publication.' }),
  status: Ref(PublicationStatus),
  publishedAt: Nullable(
    Instant({
      readOnly: true,
      description: 'When it was published; null for a draft.',
      examples: ['2026-12-04T09:30:00.000Z']
    })
  )
}
