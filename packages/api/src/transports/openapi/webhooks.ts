import { Instant, Verb, WebhookMessageData } from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { labelOf } from '../../core/model/references.ts'
import { tableOf } from '../../core/module/registry.ts'
import { headerParameters } from './headers.ts'
import type { SchemaBook } from './schemas.ts'

// Only what is held about a person is erased.
const verbsOf = (subject: string) => (Verb.enum as string[]).filter(verb => verb !== 'erased' || subject === 'person')

const words = (subject: string) => labelOf(subject).replaceAll('_', ' ')
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

const message = (type: string) =>
  Type.Object(
    {
      type: Type.Literal(type),
      timestamp: Instant({ description: 'When it happened.' }),
      data: Type.Unsafe({ $ref: WebhookMessageData.$id })
    },
    { additionalProperties: false }
  )

const answers = {
  204: { description: 'The message was taken, as any 2xx within 15 s says.' },
  410: { description: 'The endpoint is gone: nothing is sent there any more.' }
}

const messageOf = (subject: string, verb: string, book: SchemaBook) => {
  const type = `${subject}.${verb}`
  const schema = message(type)
  const example = book.example(schema) as { data: object }
  const value = { ...example, type, data: { ...example.data, verb, subjectType: subject } }
  return {
    summary: `${capital(words(subject))} ${verb}`,
    description: `Sent to each webhook that wants \`${type}\`.`,
    operationId: `on${capital(subject.replace(/_(.)/g, (_, letter) => letter.toUpperCase()))}${capital(verb)}`,
    tags: ['webhooks'],
    parameters: headerParameters('webhook-id', 'webhook-timestamp', 'webhook-signature'),
    requestBody: {
      required: true,
      description: 'The event.',
      content: { 'application/json': { schema: book.put(schema), examples: { example: { value } } } }
    },
    responses: answers
  }
}

/** Every event that a webhook can tell of, as the document writes it. */
export const webhooksOf = (book: SchemaBook) =>
  Object.fromEntries(
    Object.keys(tableOf('subjects')).flatMap(subject =>
      verbsOf(subject).map(verb => [`${subject}.${verb}`, { post: messageOf(subject, verb, book) }])
    )
  )
