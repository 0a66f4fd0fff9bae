import { type Static, Type } from '@sinclair/typebox'
import { Choice, Entity, Ref } from '../primitives/shapes.ts'

export const CanvasSize = Choice('CanvasSize', ['a4', 'a3'] as const, {
  description: 'The size of the sheet, in landscape format.'
})
export type CanvasSize = Static<typeof CanvasSize>

const lang = Type.Optional(
  Type.String({
    maxLength: 35,
    pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
    description:
      'The language of labels, numbers and dates (BCP 47), if available, and of hyphenation. Default: the one that the `Accept-Language` header prefers.',
    examples: ['en-GB']
  })
)

export const CharterCanvasQuery = Entity(
  'CharterCanvasQuery',
  {
    size: Type.Optional(Ref(CanvasSize, { default: 'a4', description: 'The size of the sheet. Default: `a4`.' })),
    lang
  },
  { description: 'Parameters for drawing the canvas of a charter.' }
)
export type CharterCanvasQuery = Static<typeof CharterCanvasQuery>

export const CharterCanvasPageQuery = Entity(
  'CharterCanvasPageQuery',
  { lang },
  { description: 'Parameters for the canvas of a charter as a page.' }
)
export type CharterCanvasPageQuery = Static<typeof CharterCanvasPageQuery>
