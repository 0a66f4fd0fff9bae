import { Count, Entity } from '../primitives/shapes.ts'

export const InvitationsSent = Entity(
  'InvitationsSent',
  { invited: Count({ description: 'How many people this call invites.' }) },
  { description: 'The result of inviting the members of the hosts.' }
)
