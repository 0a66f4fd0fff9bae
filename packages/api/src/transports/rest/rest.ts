import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { bodyStream } from '../../core/operation/body-stream.ts'
import { type Input, prepare } from '../../core/operation/execute.ts'
import { Moved } from '../../core/operation/moved.ts'
import type { Answer, Operation } from '../../core/operation/operation.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import { toApiError } from '../../core/problem/constraints.ts'
import type { Store } from '../../platform/database/database.ts'
import { preferred } from './accept.ts'
import { LINES_TYPE, linesOn } from './lines.ts'
import { dress, locationOf, selectionOf, send, tagged } from './rest-answer.ts'

/** The address of a request with other names in its path. */
const addressOf = ({ path }: Operation, url: string, params: Record<string, string>) => {
  const query = url.indexOf('?')
  const named = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name]!))
  return query < 0 ? named : named + url.slice(query)
}

const movedTo = (location: string) => new ApiError('MOVED', undefined, [], { location })

/** Does what a request asks for. */
const answererOf = (store: Store, operation: Operation, publicUrl: string) => {
  const prepared = prepare(operation, store, publicUrl)
  const mayRepeat = operation.verb === 'POST' || operation.verb === 'PATCH'
  return {
    prepared,
    async answer(request: FastifyRequest, more: Pick<Input, 'asPage' | 'body' | 'stream' | 'watch'>) {
      const { caller, params, id, headers } = request
      const { key: _key, ...query } = request.query as Record<string, unknown>
      const { fields, include } = query
      // What is read as it arrives cannot be compared, and knows its things by keys of their own.
      const key = mayRepeat && !more.stream ? (headers['idempotency-key'] as string | undefined) : undefined
      const input = {
        params,
        query,
        ifMatch: headers['if-match'],
        selected: selectionOf(operation, fields, include),
        ...more
      }
      const outcome = await prepared.execute({ caller, request: id, key }, input).catch(error => {
        throw error instanceof Moved ? movedTo(addressOf(operation, request.url, error.params)) : error
      })
      return dress(operation, outcome, request)
    }
  }
}

type Answerer = ReturnType<typeof answererOf>

const admitted = <T extends string>({ prepared }: Answerer, request: FastifyRequest, offers: readonly T[]): T => {
  const type = preferred(request.headers.accept, offers)
  if (!type) throw new ApiError('NOT_ACCEPTABLE')
  prepared.admit(request.caller)
  return type
}

const typesOf = (way: Answer): [string, ...string[]] => {
  if (way.kind !== 'document') return ['application/json']
  return way.page ? [way.mediaType, 'text/html'] : [way.mediaType]
}

const simple =
  (answerer: Answerer, { answer: way }: Operation) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    const type = admitted(answerer, request, typesOf(way))
    const asPage = way.kind === 'document' && type !== way.mediaType
    const answer = await answerer.answer(request, { body: request.body, asPage })
    return send(request, reply, answer)
  }

/** Takes bodies as they arrive, and tells callers who ask for lines how far it is. */
const streaming =
  (answerer: Answerer, operation: Operation) => async (request: FastifyRequest, reply: FastifyReply) => {
    const type = admitted(answerer, request, ['application/json', LINES_TYPE])
    const body =
      request.body instanceof Readable ? { stream: bodyStream(request, request.body) } : { body: request.body }
    if (type !== LINES_TYPE) {
      const answer = await answerer.answer(request, body)
      return send(request, reply, answer)
    }
    const lines = linesOn(reply, 201, text => locationOf(operation, (JSON.parse(text) as { id: string }).id))
    try {
      const { body: text } = await answerer.answer(request, {
        ...body,
        watch: text => lines.say(tagged(text, operation))
      })
      lines.say(String(text))
    } catch (error) {
      // The last line has already said how it ended.
      if (!lines.isOpen()) throw error
      if (toApiError(error).status >= 500) request.log.error({ err: error, requestId: request.id }, 'a request failed')
    }
    lines.end()
    return reply
  }

/** Puts an operation on its route. */
export const route = (app: FastifyInstance, store: Store, operation: Operation, publicUrl: string) => {
  const answerer = answererOf(store, operation, publicUrl)
  const { contentTypes, files } = operation
  const entry = {
    method: operation.verb,
    url: operation.path.replace(/\{(\w+)\}/g, ':$1'),
    config: { operation },
    handler: contentTypes ? streaming(answerer, operation) : simple(answerer, operation)
  }
  if (!contentTypes && !files) return app.route(entry)
  return app.register(async alone => {
    if (contentTypes)
      alone.addContentTypeParser([...contentTypes], async (_request: FastifyRequest, body: Readable) => body)
    if (files)
      alone.addContentTypeParser(
        [...files.types],
        { parseAs: 'buffer' },
        async (_request: FastifyRequest, bytes: Buffer) => files.read(bytes)
      )
    alone.route(entry)
  })
}
