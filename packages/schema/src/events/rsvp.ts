import { type Static, Type } from '@sinclair/typebox'
import {
  Choice,
  Entity,
  Guarded,
  Id,
  Instant,
  Line,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Ref,
  Several,
  stamps,
  version
} from '../primitives/shapes.ts'
import { PersonSummary } from '../primitives/summary.ts'
import { ChangeScope, OccurrenceSummary } from './occurrence.ts'

export const RSVP_ANSWERS = ['going', 'maybe', 'declined'] as const
export const RsvpAnswer = Choice('RsvpAnswer', RSVP_ANSWERS, { description: 'The answer to an invitation.' })
export type RsvpAnswer = (typeof RSVP_ANSWERS)[number]

export const RsvpStatus = Choice('RsvpStatus', [...RSVP_ANSWERS, 'waitlisted', 'offered'] as const, {
  description:
    'The answer, or where a person who wants to come is while there is no seat: `waitlisted`, then `offered`, which holds a seat until `offerExpiresAt`.'
})

export const Rsvp = Entity(
  'Rsvp',
  {
    id: Id({ description: 'The RSVP’s id.' }),
    occurrence: Ref(OccurrenceSummary),
    person: Nullable(Ref(PersonSummary), { description: 'The person; null for a guest.' }),
    guestName: Nullable(
      Line(200, {
        description:
          'The name of a guest who is not in the directory; null for a person, and for a guest from 30 days after the occurrence ended.',
        examples: ['Grace Moreau']
      })
    ),
    guestEmail: Guarded(
      Nullable(
        Type.String({
          format: 'idn-email',
          maxLength: 254,
          description:
            'The e-mail address of a guest. Visible to organisers, facilitators, the people who manage a host, and keys with `people:read`; null for all other callers.',
          examples: ['grace.moreau@example.org']
        })
      )
    ),
    status: Ref(RsvpStatus),
    seriesAnswer: Nullable(Ref(RsvpAnswer), {
      description: 'The answer that later occurrences of the series start with; null if the answer was for this one.'
    }),
    answeredAt: Instant({
      readOnly: true,
      description: 'When the answer was given. The waiting list is in this order.',
      examples: ['2026-11-20T16:05:12.345Z']
    }),
    offerExpiresAt: Nullable(
      Instant({
        readOnly: true,
        description:
          'Until when an offered seat is held. An offer that is not accepted by then becomes `declined`, and keeps this field.',
        examples: ['2026-11-21T16:05:12.345Z']
      })
    ),
    ...stamps,
    ...version
  },
  { description: 'Whether a person comes to an occurrence. There is one for each person and occurrence.' }
)
export type Rsvp = Static<typeof Rsvp>

export const RsvpSet = Entity(
  'RsvpSet',
  {
    answer: Ref(RsvpAnswer),
    scope: Type.Optional(
      Ref(ChangeScope, {
        description:
          'Which occurrences the answer is for: this one; this and the following ones; or all of the series. Those that are over are left out. Default: `this`.'
      })
    )
  },
  {
    description: 'The answer of the acting person.',
    examples: [{ answer: 'going' }, { answer: 'declined', scope: 'following' }]
  }
)
export type RsvpSet = Static<typeof RsvpSet>

export const RsvpPage = PageOf(Rsvp)

const query = {
  ...listQuery(['answeredAt', 'createdAt', 'updatedAt'], 'answeredAt'),
  occurrence: Several(Named('an occurrence'), 'Filter by occurrence (id).'),
  person: Several(Named('a person'), 'Filter by person (id).'),
  status: Several(Ref(RsvpStatus), 'Filter by status.')
}
const { occurrence: _occurrence, ...ofOccurrence } = query
const { person: _person, ...ofPerson } = query

export const RsvpQuery = Entity('RsvpQuery', query, { description: 'Parameters for listing RSVPs.' })
export type RsvpQuery = Static<typeof RsvpQuery>
export const OccurrenceRsvpQuery = Entity('OccurrenceRsvpQuery', ofOccurrence, {
  description: 'Parameters for listing the RSVPs to an occurrence.'
})
export const PersonRsvpQuery = Entity('PersonRsvpQuery', ofPerson, {
  description: 'Parameters for listing the RSVPs of a person.'
})
