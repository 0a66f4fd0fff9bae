import type { FastifyInstance } from 'fastify'
import manifest from '../../../package.json' with { type: 'json' }
import type { Operation } from '../../core/operation/operation.ts'
import { encoded } from '../rest/encoding.ts'
import { sendOpenJson } from '../rest/open-json.ts'
import { openApiOf } from './document.ts'

/** Serves the OpenAPI document to everybody, and answers it. */
export const documentRoute = (app: FastifyInstance, operations: readonly Operation[], server: string): object => {
  const contract = openApiOf(operations, { server, version: manifest.version })
  const json = encoded(JSON.stringify(contract))
  app.get('/openapi.json', async (request, reply) => sendOpenJson(request, reply, json))
  return contract
}
