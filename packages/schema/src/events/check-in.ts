import { type Static, Type } from '@sinclair/typebox'
import { Entity, Instant, Url } from '../primitives/shapes.ts'

export const CheckInCode = Entity(
  'CheckInCode',
  {
    url: Url({
      description: 'The address of the page on which people check in; the QR code contains it.',
      examples: ['https://guildhall.example.org/check-in/eyJhbGciOiJFZERTQSJ9']
    }),
    opensAt: Instant({ description: 'From when on people can check in.', examples: ['2026-12-03T13:30:00.000Z'] }),
    closesAt: Instant({ description: 'Until when people can check in.', examples: ['2026-12-03T15:30:00.000Z'] })
  },
  { description: 'The check-in code of an occurrence.' }
)
export type CheckInCode = Static<typeof CheckInCode>

export const CheckInCreate = Entity(
  'CheckInCreate',
  {
    code: Type.String({
      minLength: 1,
      maxLength: 2000,
      pattern: '^[^\\s\\x00]+$',
      description: 'The content of the QR code: the address, or its last part.',
      examples: ['https://guildhall.example.org/check-in/eyJhbGciOiJFZERTQSJ9']
    })
  },
  { description: 'The code that the acting person has scanned at the meeting.' }
)
export type CheckInCreate = Static<typeof CheckInCreate>
