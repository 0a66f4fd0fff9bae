import { labelOf, Verb, webhookMessage } from '@guildhall/schema'
import { tableOf } from '../../core/registry.ts'
import type { SchemaBook } from './schemas.ts'

// Only what is held about a person is erased.
const verbsOf = (subject: string) => (Verb.enum as string[]).filter(verb => verb !== 'erased' || subject === 'person')

const words = (subject: string) => labelOf(subject).replaceAll('_', ' ')
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

const answers = {
  204: { description: 'Received. Any 2xx status within 15 s counts.' },
  410: { description: 'The endpoint no longer exists; no further events are sent to it.' }
}

// Written out for each: some generators leave out components that webhooks alone point at.
const messageOf = (subject: string, verb: string, book: SchemaBook) => ({
  summary: `${capital(words(subject))} ${verb}`,
  description: `Sent to webhooks subscribed to \`${subject}.${verb}\`, signed in \`webhook-id\`, \`webhook-timestamp\` and \`webhook-signature\` (Standard Webhooks 1.0).`,
  operationId: `on${capital(subject.replace(/_(.)/g, (_, letter) => letter.toUpperCase()))}${capital(verb)}`,
  tags: ['webhooks'],
  requestBody: {
    required: true,
    description: 'The event.',
    content: { 'application/json': book.content(webhookMessage(subject, verb)) }
  },
  responses: answers
})

/** Every event that a webhook can tell of, as the document writes it. */
export const webhooksOf = (book: SchemaBook) =>
  Object.fromEntries(
    Object.keys(tableOf('subjects')).flatMap(subject =>
      verbsOf(subject).map(verb => [`${subject}.${verb}`, { post: messageOf(subject, verb, book) }])
    )
  )
