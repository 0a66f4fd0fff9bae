import { type Static, Type } from '@sinclair/typebox'
import { MembershipQuery } from '../directory/membership.ts'
import { Entity, Nullable, Ref } from '../primitives/shapes.ts'
import { PersonSummary } from '../primitives/summary.ts'
import { Key } from './key.ts'

export const CallingKey = Type.Omit(Key, ['etag', 'lastUsedAt'], {
  $id: 'CallingKey',
  title: 'CallingKey',
  additionalProperties: false,
  'x-graphql': 'Key',
  description: 'The key that a request was sent with.'
})

export const Me = Entity(
  'Me',
  {
    key: Nullable(Ref(CallingKey), {
      description: 'The key that the request was sent with; null with a person’s token.'
    }),
    person: Nullable(Ref(PersonSummary), {
      description:
        'The person who acts, by token or by Guildhall-Actor; null if a key acts for the organisation, or the person is not in the directory.'
    })
  },
  { description: 'The caller.' }
)
export type Me = Static<typeof Me>

export const MyMembershipQuery = Type.Omit(MembershipQuery, ['person'], {
  $id: 'MyMembershipQuery',
  title: 'MyMembershipQuery',
  additionalProperties: false,
  description: 'What to list of one’s own memberships.'
})
