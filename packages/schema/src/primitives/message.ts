import { Type } from '@sinclair/typebox'
import { Entity } from './shapes.ts'

/**
 * A value of a message: a name, a number, a day (`2026-11-21`), something that is known or not, a list of such, a message
 * that it quotes, or what somebody wrote in several languages.
 */
export type MessageValue =
  | string
  | number
  | boolean
  | null
  | readonly MessageValues[]
  | Message
  | { texts: { readonly [language: string]: string } }
/** The values that the words of a message are made of, by their names. */
export type MessageValues = { readonly [name: string]: MessageValue }

export const Message = Entity(
  'Message',
  {
    id: Type.String({
      maxLength: 100,
      pattern: '^[a-z]+([._-][a-z]+)*$',
      description: 'The id of the message. It stays the same when the wording changes.',
      examples: ['page.stale.updated']
    }),
    values: Type.Unsafe<MessageValues>({
      type: 'object',
      additionalProperties: true,
      'x-graphql': 'JSON',
      description:
        'The values used in the text: names, numbers, dates as YYYY-MM-DD, other messages, and as `texts` what a portal wrote, by language.',
      examples: [{ on: '2026-03-02', everyDays: 90 }]
    })
  },
  {
    description:
      'A sentence as structured data, for portals that translate: its id and its values. The accompanying text is created from the same values.'
  }
)
export type Message = { id: string; values: MessageValues }
