import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Encoded, encoded, sendEncoded } from '../rest/encoding.ts'
import { policyOf } from './document.ts'

/** Answers with a script that any site may take, kept by browsers for a while. */
export const sendFile = (request: FastifyRequest, reply: FastifyReply, body: Encoded, maxAge: number) => {
  reply.type('text/javascript; charset=utf-8').headers({
    'cache-control': `public, max-age=${maxAge}, stale-while-revalidate=86400`,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff'
  })
  return sendEncoded(request, reply, body)
}

/** Answers with a page that these origins may frame. */
export const sendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  html: string,
  framedBy: readonly string[] | '*',
  images?: readonly string[]
) => {
  reply.type('text/html; charset=utf-8').removeHeader('x-frame-options')
  reply.headers({
    'cache-control': reply.statusCode === 200 ? 'public, max-age=60' : 'no-store',
    'content-security-policy': policyOf(framedBy, images),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff'
  })
  return sendEncoded(request, reply, encoded(html))
}
