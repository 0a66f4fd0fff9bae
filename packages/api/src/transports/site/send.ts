import type { FastifyReply, FastifyRequest } from 'fastify'
import { languages } from '../../core/words/catalogue.ts'
import { sendEncoded } from '../rest/encoding.ts'
import type { Page } from './page.ts'

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
    vary: languages().length > 1 ? 'Accept, Accept-Encoding, Accept-Language' : 'Accept, Accept-Encoding',
    ...headers
  })
  return sendEncoded(request, reply, html)
}
