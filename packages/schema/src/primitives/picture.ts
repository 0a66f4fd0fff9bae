import { type Static, Type } from '@sinclair/typebox'
import { Choice, Ref } from './shapes.ts'

export const Theme = Choice('Theme', ['light', 'dark'], { description: 'The colours of an image.', examples: ['dark'] })
export type Theme = Static<typeof Theme>

/** The parameters that pictures have in common. */
export const pictureParameters = {
  lang: Type.Optional(
    Type.String({
      maxLength: 35,
      pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
      description:
        'The language of texts and numbers (BCP 47), if available. Default: the one that the `Accept-Language` header prefers.',
      examples: ['en-GB']
    })
  ),
  theme: Type.Optional(
    Ref(Theme, { description: 'The colours of the image. Default: those that the reader’s system prefers.' })
  )
}
