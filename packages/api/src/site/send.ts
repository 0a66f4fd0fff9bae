import type { FastifyReply, FastifyRequest } from 'fastify'
import { etagOf, names } from '../kit/etag.ts'
import type { Page } from './page.ts'

/** Answers with what is asked for, or that it is still what the browser has. */
export const answer = (request: FastifyRequest, reply: FastifyReply, etag: string, body: string | Buffer) => {
  const held = request.headers['if-none-match']
  reply.headers({ etag, vary: 'Accept, Accept-Encoding' })
  return held !== undefined && names(held, etag) ? reply.code(304).send() : reply.send(body)
}

/** Answers with a page, under the policy that lets in what it needs and nothing else. */
export const sendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  { html, policy }: Page,
  headers: Record<string, string> = {}
) => {
  reply.type('text/html; charset=utf-8').headers({
    'cache-control': 'no-cache',
    'content-security-policy': policy,
    'referrer-policy': 'same-origin',
    ...headers
  })
  return answer(request, reply, etagOf(html), html)
}
