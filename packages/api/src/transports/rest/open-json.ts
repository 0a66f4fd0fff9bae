import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Encoded, sendEncoded } from './encoding.ts'

/** Answers with JSON that any site may read. */
export const sendOpenJson = (request: FastifyRequest, reply: FastifyReply, json: Encoded) => {
  reply.type('application/json; charset=utf-8').headers({
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
    vary: 'Accept, Accept-Encoding'
  })
  return sendEncoded(request, reply, json)
}
