import { type Static, Type } from '@sinclair/typebox'
import { Entity, Line } from '../primitives/shapes.ts'

export const GuestCreate = Entity(
  'GuestCreate',
  {
    guestName: Line(200, { description: 'The name of the guest.', examples: ['Grace Moreau'] }),
    guestEmail: Type.String({
      format: 'idn-email',
      maxLength: 254,
      description: 'The e-mail address of the guest, who confirms it.',
      examples: ['grace.moreau@example.org']
    })
  },
  { description: 'A guest to register for an occurrence.' }
)
export type GuestCreate = Static<typeof GuestCreate>
