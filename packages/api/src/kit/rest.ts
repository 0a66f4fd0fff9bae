import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { preferred } from './accept.ts'
import type { Store } from './database.ts'
import { etagOf, names } from './etag.ts'
import { Fault } from './fault.ts'
import { fingerprintOf, type Kept, once } from './idempotency.ts'
import { changes, type Operation } from './operation.ts'
import { type Outcome, ready, type Sent, within } from './perform.ts'
import { type Picked, partOf } from './read.ts'
import type { Resource } from './resource.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** The members that `fields` asks for; the others are left out. */
const fieldsOf = (resource: Resource, fields: unknown): Set<string> | undefined => {
  if (typeof fields !== 'string') return undefined
  const wanted = fields.split(',')
  const unknown = wanted.find(name => !Object.hasOwn(resource.schema.properties, name))
  if (unknown === undefined) return new Set(wanted)
  const detail = `"${unknown}" is no member of ${resource.name}. It has: ${Object.keys(resource.schema.properties).join(', ')}.`
  throw new Fault('INVALID_INPUT', `Parameter "fields": ${detail}`, [{ parameter: 'fields', detail }])
}

// A thing is read whole whatever is asked of it: its ETag is that of the whole.
const pickedOf = ({ answer }: Operation, query: Record<string, unknown>): Picked | undefined => {
  if (answer.kind !== 'page' && answer.kind !== 'item') return undefined
  const only = fieldsOf(answer.resource, query.fields)
  return { field: '', of: partOf(answer.resource, answer.kind === 'page' ? only : undefined) }
}

/** Leaves of a thing what was asked for. Its ETag is that of the whole, so that it can be changed with what was read. */
const narrowed = (text: string, { answer }: Operation, fields: unknown) => {
  const wanted = answer.kind === 'item' ? fieldsOf(answer.resource, fields) : undefined
  if (!wanted) return text
  return JSON.stringify(
    Object.fromEntries(Object.entries(JSON.parse(text) as object).filter(([key]) => wanted.has(key)))
  )
}

const nextLink = (request: FastifyRequest, operation: Operation, next: string) => {
  const [path, query] = request.url.split('?')
  const parameters = new URLSearchParams(query)
  // Keys stay out of links that people pass on.
  parameters.delete('key')
  parameters.set('cursor' in operation.query!.properties ? 'cursor' : 'after', next)
  return `<${path}?${parameters}>; rel="next"`
}

const dress = (operation: Operation, outcome: Outcome, request: FastifyRequest): Kept => {
  const headers: Record<string, string> = {}
  const { answer } = operation
  switch (outcome.kind) {
    case 'none':
      return { status: 204, headers, body: '' }
    case 'plain':
      return { status: answer.kind === 'plain' ? answer.status : 200, headers, body: JSON.stringify(outcome.value) }
    case 'item': {
      headers.etag = etagOf(outcome.text)
      const status = answer.kind === 'item' ? answer.status : 200
      if (status === 201) headers.location = `${operation.path}/${(JSON.parse(outcome.text) as { id: string }).id}`
      return { status, headers, body: narrowed(outcome.text, operation, (request.query as { fields?: string }).fields) }
    }
    case 'page': {
      const { next } = outcome.page
      if (next) headers.link = nextLink(request, operation, next)
      return {
        status: 200,
        headers,
        body: `{"items":[${outcome.page.items.join(',')}],"next":${JSON.stringify(next)}}`
      }
    }
  }
}

const send = (request: FastifyRequest, reply: FastifyReply, { status, headers, body }: Kept) => {
  reply.code(status).headers(headers)
  if (request.method === 'GET' || request.method === 'HEAD') {
    const etag = headers.etag ?? etagOf(body)
    const known = request.headers['if-none-match']
    reply.header('etag', etag)
    if (known !== undefined && names(known, etag)) return reply.code(304).send()
  }
  return status === 204 ? reply.send() : reply.type(JSON_TYPE).send(body)
}

/** Puts an operation on its route. */
export const route = (app: FastifyInstance, store: Store, operation: Operation) => {
  const prepared = ready(operation, store)
  app.route({
    method: operation.verb,
    url: operation.path.replace(/\{(\w+)\}/g, ':$1'),
    config: { operation },
    async handler(request, reply) {
      const { caller } = request
      if (!preferred(request.headers.accept, ['application/json'])) throw new Fault('NOT_ACCEPTABLE')
      prepared.admit(caller)
      const { key: _key, ...query } = request.query as Record<string, unknown>
      const sent: Sent = {
        params: request.params,
        query,
        body: request.body,
        ifMatch: request.headers['if-match'],
        picked: pickedOf(operation, query)
      }
      const idempotencyKey =
        operation.verb === 'POST' || operation.verb === 'PATCH' ? request.headers['idempotency-key'] : undefined
      const answer = await within(store, prepared, caller, request.id, db =>
        once(
          db,
          caller.identity,
          idempotencyKey as string | undefined,
          changes(operation) && idempotencyKey ? fingerprintOf(operation.id, request.params, query, request.body) : '',
          async () => dress(operation, await prepared.perform(caller, request.id, sent, db), request)
        )
      )
      if ('replayed' in answer) reply.header('idempotent-replayed', 'true')
      return send(request, reply, answer)
    }
  })
}
