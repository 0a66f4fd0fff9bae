import type { FastifyInstance } from 'fastify'
import manifest from '../../../package.json' with { type: 'json' }
import type { Operation } from '../../core/operation/operation.ts'
import { type Encoded, encoded } from '../rest/encoding.ts'
import { sendOpenJson } from '../rest/open-json.ts'
import { openApiOf } from './document.ts'

/** Serves the OpenAPI document to everybody. Returns what makes it, which is done when it is first asked for. */
export const documentRoute = (
  app: FastifyInstance,
  operations: readonly Operation[],
  server: string
): (() => object) => {
  let made: object | undefined
  const contract = () => {
    made ??= openApiOf(operations, { server, version: manifest.version })
    return made
  }
  let json: Encoded | undefined
  app.get('/openapi.json', async (request, reply) => {
    json ??= encoded(JSON.stringify(contract()))
    return sendOpenJson(request, reply, json)
  })
  return contract
}
