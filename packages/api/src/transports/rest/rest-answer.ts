import type { FastifyReply, FastifyRequest } from 'fastify'
import { etagOf, etagOfMatch, withEtag } from '../../core/model/etag.ts'
import type { Model } from '../../core/model/model.ts'
import { type FieldSelection, partOf, wholeOf } from '../../core/model/selection.ts'
import type { Outcome } from '../../core/operation/execute.ts'
import type { DocumentText, Operation } from '../../core/operation/operation.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import { isKnown } from './encoding.ts'
import { streamed } from './stream.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** The members that `fields` asks for, and the id; the others are left out. */
const fieldsOf = (resource: Model, fields: unknown): Set<string> | undefined => {
  if (typeof fields !== 'string') return undefined
  const wanted = fields.split(',')
  const whole = wholeOf(resource.schema, resource)
  const unknown = wanted.findIndex(name => !Object.hasOwn(whole, name))
  if (unknown < 0) return new Set(['id', ...wanted])
  // Told by its place, since people paste keys where they do not belong.
  const detail = `Name ${unknown + 1} of the list is not a field of ${resource.name}. Fields: ${Object.keys(whole).join(', ')}.`
  throw new ApiError('INVALID_INPUT', `Parameter "fields": ${detail}`, [{ parameter: 'fields', detail }])
}

/** What is read for an answer. A thing is read whole whatever is asked of it: its ETag is that of the whole. */
export const selectionOf = ({ answer }: Operation, query: Record<string, unknown>): FieldSelection | undefined => {
  if (answer.kind !== 'page' && answer.kind !== 'item') return undefined
  const only = fieldsOf(answer.model, query.fields)
  if (answer.kind === 'item') return { field: '', of: partOf(answer.model) }
  return { field: '', of: partOf(answer.model, only), total: query.include === 'total' }
}

/** The text of a record with its ETag, where records of its kind have one. */
export const tagged = (text: string, { answer }: Operation, etagIn: (text: string) => string = etagOf) =>
  'model' in answer && answer.model.schema.properties.etag ? withEtag(text, etagIn(text)) : text

/** Leaves of a thing what was asked for. Its ETag is that of the whole, so that it can be changed with what was read. */
const narrowed = (text: string, operation: Operation, fields: unknown, etag: string) => {
  const { answer } = operation
  const wanted = answer.kind === 'item' ? fieldsOf(answer.model, fields) : undefined
  if (!wanted) return tagged(text, operation, () => etag)
  return JSON.stringify(
    Object.fromEntries(Object.entries(JSON.parse(text) as object).filter(([key]) => wanted.has(key)))
  )
}

const nextLink = (request: FastifyRequest, next: string) => {
  const [path, query] = request.url.split('?')
  const parameters = new URLSearchParams(query)
  // Keys stay out of links that people pass on.
  parameters.delete('key')
  parameters.set('cursor', next)
  return `<${path}?${parameters}>; rel="next"`
}

/** Where a thing that was made is found. */
export const locationOf = ({ path }: Operation, id: string) => ({ location: `${path}/${id}` })

/** What is sent. */
type Response<B = string> = { status: number; headers: Record<string, string>; body: B }

/** What came of an operation as HTTP has it. */
export const dress = (
  operation: Operation,
  outcome: Outcome & { replayed?: true },
  request: FastifyRequest
): Response<DocumentText> => {
  const headers: Record<string, string> = outcome.replayed ? { 'idempotent-replayed': 'true' } : {}
  const { answer } = operation
  switch (outcome.kind) {
    case 'none':
      return { status: 204, headers, body: '' }
    case 'document': {
      const { mediaType } = answer as Extract<Operation['answer'], { kind: 'document' }>
      return { status: 200, headers: { 'content-type': `${mediaType}; charset=utf-8` }, body: outcome.text }
    }
    case 'list':
      return { status: 200, headers, body: JSON.stringify({ items: outcome.items, next: null }) }
    case 'plain': {
      const { status, file } = answer as Extract<Operation['answer'], { kind: 'plain' }>
      if (file) headers['content-disposition'] = `attachment; filename="${file}"`
      return { status, headers, body: JSON.stringify(outcome.value) }
    }
    case 'item': {
      const status = answer.kind === 'item' ? answer.status : 200
      if (status === 201) Object.assign(headers, locationOf(operation, outcome.name))
      if (outcome.text === undefined) return { status: 204, headers, body: '' }
      const etag = etagOf(outcome.text)
      headers.etag = etag
      const { fields } = request.query as { fields?: string }
      return { status, headers, body: narrowed(outcome.text, operation, fields, etag) }
    }
    case 'page': {
      const { next, items, total } = outcome.page
      if (next) headers.link = nextLink(request, next)
      const { fields, q } = request.query as { fields?: string; q?: string }
      const etagIn = q === undefined ? etagOf : etagOfMatch
      const texts = fields === undefined ? items.map(text => tagged(text, operation, etagIn)) : items
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
  if (typeof body !== 'string') return reply.type(type).send(streamed(request, reply, body))
  if (request.method === 'GET' || request.method === 'HEAD') {
    const etag = headers.etag ?? etagOf(body)
    if (isKnown(request, reply, etag, Buffer.byteLength(body))) return reply.send()
    reply.header('etag', etag)
  }
  return status === 204 ? reply.send() : reply.type(type).send(body)
}
