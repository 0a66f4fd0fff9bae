import { type Static, Type } from '@sinclair/typebox'
import { Entity } from './shapes.ts'

/** A value of a message: a name, a number, a day (`2026-11-21`), something that is known or not, or a list of such. */
export type MessageValue = string | number | boolean | null | readonly MessageValues[]
/** The values that the words of a message are made of, by their names. */
export type MessageValues = { readonly [name: string]: MessageValue }

export const Message = Entity(
  'Message',
  {
    id: Type.String({
      maxLength: 100,
      pattern: '^[a-z]+([._-][a-z]+)*$',
      description: 'Which message it is. It stays the same when its words change.',
      examples: ['page.stale.updated']
    }),
    values: Type.Unsafe<MessageValues>({
      type: 'object',
      additionalProperties: true,
      'x-graphql': 'JSON',
      description: 'The values that its words are made of: names, numbers, and days as YYYY-MM-DD.',
      examples: [{ on: '2026-03-02', everyDays: 90 }]
    })
  },
  {
    description:
      'A sentence as data, for portals that translate: its id and its values. The words beside it are made of the same ones.'
  }
)
export type Message = Static<typeof Message>
