import type { TObject, TSchema } from '@sinclair/typebox'
import { mayHide, type Operation } from '../../core/operation/operation.ts'
import { isPassedOn } from '../../core/operation/query.ts'
import { LINES_TYPE } from '../rest/lines.ts'
import { ALWAYS, type HeaderName, headerParameters, headerRefs, type RequestHeader } from './headers.ts'
import { answerOf, parametersFor } from './parts.ts'
import { problemResponses, problemsOf } from './problems.ts'
import type { SchemaBook } from './schemas.ts'

const SENT: Record<Operation['verb'], RequestHeader[]> = {
  GET: ['If-None-Match'],
  POST: ['Idempotency-Key'],
  PUT: [],
  PATCH: ['Idempotency-Key', 'If-Match'],
  DELETE: ['If-Match']
}

/** Whether an operation is done once for each Idempotency-Key. */
const takesKey = ({ verb, anonymous }: Pick<Operation, 'verb' | 'anonymous'>) =>
  (verb === 'POST' || verb === 'PATCH') && !anonymous

/** The members of a schema as parameters, each with `more`. */
export const parametersOf = (
  place: 'path' | 'query',
  schema: TObject | undefined,
  book: SchemaBook,
  more: { allowEmptyValue?: true } = {}
) =>
  Object.entries((schema?.properties ?? {}) as Record<string, TSchema>).map(([name, property]) => {
    const { description: _description, ...rest } = property
    return {
      name,
      in: place,
      description: book.describe(property),
      required: schema?.required?.includes(name) ?? false,
      schema: book.put(rest as TSchema),
      ...more
    }
  })

/** What a query takes. Of an address that is passed on, a blank parameter is one that is not given. */
const queryParametersOf = (operation: Operation, book: SchemaBook) =>
  parametersOf('query', parametersFor(operation), book, isPassedOn(operation) ? { allowEmptyValue: true } : {})

const text = (contentMediaType: string, value?: string, summary = 'The beginning of the document.') => ({
  schema: { type: 'string', contentMediaType, maxLength: 2_147_483_647, pattern: '^[^\\x00]*$' },
  ...(value === undefined ? {} : { examples: { example: { summary, value } } })
})

/** A text that is read as it arrives: its shape is told in words, and where it is lines of JSON by one of them. */
const stream = (contentMediaType: string, line: string) =>
  text(contentMediaType, contentMediaType === LINES_TYPE ? line : undefined, 'One line.')

/** What stands on each line of a body: an item of its one list. */
const lineOf = ({ properties = {} }: TSchema): TSchema | undefined =>
  (Object.values(properties) as TSchema[]).find(({ type }) => type === 'array')?.items

const requestBodyOf = ({ body, verb, contentTypes = [], files }: Operation, book: SchemaBook) => {
  if (!body) return {}
  const json = book.content(body)
  const types = verb === 'PATCH' ? ['application/json', 'application/merge-patch+json'] : ['application/json']
  return {
    requestBody: {
      required: true,
      description: book.describe(body),
      content: Object.fromEntries([
        ...types.map(type => [type, json]),
        ...contentTypes.map(type => [type, stream(type, book.line(lineOf(body) ?? body))]),
        ...(files?.types ?? []).map(type => [type, text(type)])
      ])
    }
  }
}

const answerHeaders = ({ verb, answer, anonymous }: Operation): HeaderName[] => [
  ...(answer.kind === 'plain' && answer.file ? (['Content-Disposition'] as const) : []),
  ...(verb === 'GET' || answer.kind === 'item' ? (['ETag'] as const) : []),
  ...(answer.kind === 'page' ? (['Link'] as const) : []),
  ...(answer.kind === 'item' && answer.status === 201 ? (['Location'] as const) : []),
  ...(takesKey({ verb, anonymous }) ? (['Idempotent-Replayed'] as const) : [])
]

/** Files that are no texts. */
const BINARY = new Set(['application/pdf', 'image/png'])

const documentContent = ({ mediaType, example }: Extract<Operation['answer'], { kind: 'document' }>) =>
  BINARY.has(mediaType)
    ? { schema: { type: 'string', format: 'binary', maxLength: 2_147_483_647 } }
    : mediaType.endsWith('+json')
      ? {
          schema: { type: 'object', additionalProperties: true },
          examples: { example: { summary: 'The document.', value: JSON.parse(example) } }
        }
      : text(mediaType, example)

const answerContent = (schema: TSchema | undefined, { answer, contentTypes }: Operation, book: SchemaBook) => {
  if (answer.kind === 'document') {
    const page = answer.page ? { 'text/html': text('text/html') } : {}
    return { content: { [answer.mediaType]: documentContent(answer), ...page } }
  }
  if (!schema) return {}
  const lines = contentTypes ? { [LINES_TYPE]: stream(LINES_TYPE, book.line(schema)) } : {}
  return { content: { 'application/json': book.content(schema), ...lines } }
}

const DOCUMENTS: Record<Extract<Operation['answer'], { kind: 'document' }>['mediaType'], string> = {
  'application/atom+xml': 'Atom feed.',
  'application/ld+json': 'JSON-LD document.',
  'application/pdf': 'PDF document.',
  'image/png': 'PNG image.',
  'image/svg+xml': 'SVG image.',
  'text/calendar': 'iCalendar feed.',
  'text/csv': 'CSV file.',
  'text/html': 'HTML document.',
  'text/markdown': 'Markdown document.'
}

const HIDDEN = 'The change was made; the resource is not visible to the caller.'

const responseOf = (operation: Operation, book: SchemaBook) => {
  const { answer } = operation
  const schema = answerOf(operation)
  const status = answer.kind === 'none' ? 204 : 'status' in answer ? answer.status : 200
  return {
    [status]: {
      description: schema
        ? book.describe(schema)
        : answer.kind === 'document'
          ? DOCUMENTS[answer.mediaType]
          : 'Done; the response has no body.',
      headers: headerRefs(...ALWAYS, ...answerHeaders(operation)),
      ...answerContent(schema, operation, book)
    },
    ...(mayHide(operation)
      ? {
          204: {
            description: HIDDEN,
            headers: headerRefs(...ALWAYS, ...(status === 201 ? (['Location'] as const) : []), 'Idempotent-Replayed')
          }
        }
      : {}),
    ...(operation.verb === 'GET'
      ? { 304: { description: 'Not modified.', headers: headerRefs(...ALWAYS, 'ETag') } }
      : {})
  }
}

const securityOf = ({ allowedRoles: persons, public: open }: Operation) => [
  { secretKey: [] },
  ...(open ? [{ publishableKey: [] }] : []),
  ...(persons.length > 0 ? [{ personToken: [] }] : [])
]

const scoped = ({ description, scope }: Operation) =>
  scope ? { description: `${description} Required scope: \`${scope}\`.`, 'x-scope': scope } : { description }

/** An operation as the document writes it. */
export const entryOf = (operation: Operation, book: SchemaBook) => ({
  operationId: operation.id,
  'x-sdk-method': operation.method,
  tags: [operation.noun],
  summary: operation.summary,
  ...scoped(operation),
  security: securityOf(operation),
  parameters: [
    ...parametersOf('path', operation.params, book),
    ...queryParametersOf(operation, book),
    ...headerParameters(
      ...SENT[operation.verb].filter(name => name !== 'Idempotency-Key' || takesKey(operation)),
      'Guildhall-Actor'
    )
  ],
  ...requestBodyOf(operation, book),
  responses: { ...responseOf(operation, book), ...problemResponses(problemsOf(operation)) }
})
