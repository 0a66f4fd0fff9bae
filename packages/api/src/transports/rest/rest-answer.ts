import type { FastifyReply, FastifyRequest } from 'fastify'
import { etagOf, etagOfMatch, withEtag } from '../../core/model/etag.ts'
import { type FieldSelection, partOf } from '../../core/model/selection.ts'
import type { Outcome } from '../../core/operation/execute.ts'
import type { DocumentText, Operation } from '../../core/operation/operation.ts'
import { fieldedOf, fieldNames } from '../../core/operation/query.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import { listOf } from '../../core/registry.ts'
import { isKnown } from './encoding.ts'
import { streamed } from './stream.ts'
import { partsOf } from './url.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** The members that `fields` asks for, and the id; the others are left out. */
const fieldsOf = (operation: Operation, fields: unknown): Set<string> | undefined => {
  const schema = fieldedOf(operation)
  if (typeof fields !== 'string' || !schema) return undefined
  const names = fieldNames(schema)
  const wanted = fields.split(',')
  const unknown = wanted.findIndex(name => !names.includes(name))
  if (unknown < 0) return new Set(['id', ...wanted])
  // Told by its place, since people paste keys where they do not belong.
  const detail = `Name ${unknown + 1} of the list is not a field of ${schema.$id}. Fields: ${names.join(', ')}.`
  throw new ApiError('INVALID_INPUT', `Parameter "fields": ${detail}`, [{ parameter: 'fields', detail }])
}

/** What is read for an answer. A thing is read whole whatever is asked of it: its ETag is that of the whole. */
export const selectionOf = (operation: Operation, fields: unknown, include: unknown): FieldSelection | undefined => {
  const only = fieldsOf(operation, fields)
  const { answer } = operation
  if (!('model' in answer)) return undefined
  if (answer.kind === 'item') return { field: '', of: partOf(answer.model) }
  return { field: '', of: partOf(answer.model, only), total: include === 'total' }
}

const narrowed = (value: object, wanted: ReadonlySet<string>) =>
  JSON.stringify(Object.fromEntries(Object.entries(value).filter(([key]) => wanted.has(key))))

/** The text of a record with its ETag, where records of its kind have one. */
export const tagged = (text: string, { answer }: Operation, etagIn: (text: string) => string = etagOf) =>
  'model' in answer && answer.model.schema.properties.etag ? withEtag(text, etagIn(text)) : text

const nextLink = (request: FastifyRequest, next: string) => {
  const { path, query } = partsOf(request.url)
  const parameters = new URLSearchParams(query)
  // Keys stay out of links that people pass on.
  parameters.delete('key')
  parameters.set('cursor', next)
  return `<${path}?${parameters}>; rel="next"`
}

/** Where a thing that was made is found: where things of its kind are, also if it was made under another. */
export const locationOf = ({ path, answer }: Operation, id: string) => {
  const get =
    path.includes('{') &&
    listOf('operations').find(
      ({ method, answer: read }) =>
        method === 'get' && read.kind === 'item' && answer.kind === 'item' && read.model === answer.model
    )
  return { location: get ? get.path.replace(/\{\w+\}$/, id) : `${path}/${id}` }
}

/** What is sent. */
type Response<B = string> = { status: number; headers: Record<string, string>; body: B }

/** Documents that a browser opens as a page: nothing in them runs, and nothing is loaded. */
const OPENED = new Set(['text/html', 'image/svg+xml'])
const NOTHING_RUNS =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const MARK = '\ufeff'

async function* marked(parts: AsyncIterable<string>) {
  yield MARK
  yield* parts
}

/**
 * A document as it is sent. What a browser is led to ends up in a spreadsheet, which takes CSV without a byte order mark for another
 * encoding; a script would read the mark as part of the first column's name.
 */
const sent = (text: DocumentText, mediaType: string, { headers }: FastifyRequest): DocumentText => {
  if (mediaType !== 'text/csv' || !headers.accept?.includes('text/html') || text instanceof Uint8Array) return text
  return typeof text === 'string' ? MARK + text : marked(text)
}

/** What came of an operation as HTTP has it. */
export const dress = (
  operation: Operation,
  outcome: Outcome & { replayed?: true },
  request: FastifyRequest
): Response<DocumentText> => {
  const headers: Record<string, string> = outcome.replayed ? { 'idempotent-replayed': 'true' } : {}
  const { answer } = operation
  const wanted = fieldsOf(operation, (request.query as { fields?: string }).fields)
  switch (outcome.kind) {
    case 'none':
      return { status: 204, headers, body: '' }
    case 'document': {
      const own = answer as Extract<Operation['answer'], { kind: 'document' }>
      const mediaType = outcome.isPage ? 'text/html' : own.mediaType
      if (OPENED.has(mediaType)) headers['content-security-policy'] = NOTHING_RUNS
      const type = outcome.text instanceof Uint8Array ? mediaType : `${mediaType}; charset=utf-8`
      return {
        status: 200,
        headers: { ...headers, 'content-type': type },
        body: sent(outcome.text, mediaType, request)
      }
    }
    case 'list':
      return { status: 200, headers, body: JSON.stringify({ items: outcome.items, next: null }) }
    case 'plain': {
      const { status, file } = answer as Extract<Operation['answer'], { kind: 'plain' }>
      if (file) headers['content-disposition'] = `attachment; filename="${file}"`
      return {
        status,
        headers,
        body: wanted ? narrowed(outcome.value as object, wanted) : JSON.stringify(outcome.value)
      }
    }
    case 'item': {
      const status = answer.kind === 'item' ? answer.status : 200
      if (status === 201) Object.assign(headers, locationOf(operation, outcome.name))
      if (outcome.text === undefined) return { status: 204, headers, body: '' }
      const etag = etagOf(outcome.text)
      headers.etag = etag
      // The ETag is that of the whole, so that a record can be changed with a part of it read.
      const body = wanted ? narrowed(JSON.parse(outcome.text), wanted) : tagged(outcome.text, operation, () => etag)
      return { status, headers, body }
    }
    case 'page': {
      const { next, items, total } = outcome.page
      if (next) headers.link = nextLink(request, next)
      const { q } = request.query as { q?: string }
      const etagIn = q === undefined ? etagOf : etagOfMatch
      const texts = wanted === undefined ? items.map(text => tagged(text, operation, etagIn)) : items
      const counted = total ? `,"totalCount":${total.count},"totalCountIsCapped":${total.isCapped}` : ''
      return { status: 200, headers, body: `{"items":[${texts.join(',')}],"next":${JSON.stringify(next)}${counted}}` }
    }
  }
}

/** Sends an answer, or word that what the caller has is still so. */
export const send = (
  request: FastifyRequest,
  reply: FastifyReply,
  { status, headers, body }: Response<DocumentText>
) => {
  const { 'content-type': type = JSON_TYPE, ...others } = headers
  reply.code(status).headers(others)
  const isFile = body instanceof Uint8Array
  if (typeof body !== 'string' && !isFile) return reply.type(type).send(streamed(request, reply, body))
  if (request.method === 'GET' || request.method === 'HEAD') {
    const etag = headers.etag ?? etagOf(body)
    // Files are compressed already, and are sent as they are.
    if (isKnown(request, reply, etag, isFile ? 0 : Buffer.byteLength(body))) return reply.send()
    reply.header('etag', etag)
  }
  return status === 204 ? reply.send() : reply.type(type).send(body)
}
