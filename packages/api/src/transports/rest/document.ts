import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import manifest from '../../../package.json' with { type: 'json' }
import type { Operation } from '../../core/operation/operation.ts'
import { openApiOf } from '../openapi/document.ts'
import { type Encoded, encoded, sendEncoded } from './encoding.ts'

/** Answers with JSON that any site may read. */
export const sendOpenJson = (request: FastifyRequest, reply: FastifyReply, json: Encoded) => {
  reply.type('application/json; charset=utf-8').headers({
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
    vary: 'Accept, Accept-Encoding'
  })
  return sendEncoded(request, reply, json)
}

/** Serves the OpenAPI document to everybody, and answers it. */
export const documentRoute = (app: FastifyInstance, operations: readonly Operation[], server: string): object => {
  const contract = openApiOf(operations, { server, version: manifest.version })
  const json = encoded(JSON.stringify(contract))
  app.get('/openapi.json', async (request, reply) => sendOpenJson(request, reply, json))
  return contract
}
