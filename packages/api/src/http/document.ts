import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import manifest from '../../package.json' with { type: 'json' }
import { etagOf } from '../kit/etag.ts'
import { openApiOf } from '../openapi/document.ts'
import type { Operation } from '../service/operation.ts'
import { answer } from '../site/send.ts'

/** Answers with JSON that any site may read. */
export const sendOpenJson = (request: FastifyRequest, reply: FastifyReply, text: string) => {
  reply.type('application/json; charset=utf-8').headers({
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*'
  })
  return answer(request, reply, etagOf(text), text)
}

/** Serves the OpenAPI document to everybody, and answers it. */
export const documentRoute = (app: FastifyInstance, operations: readonly Operation[], publicUrl: string): object => {
  const contract = openApiOf(operations, { publicUrl, version: manifest.version })
  const text = JSON.stringify(contract)
  app.get('/openapi.json', async (request, reply) => sendOpenJson(request, reply, text))
  return contract
}
