import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ApiError } from '../../core/problem/api-error.ts'
import { type ProblemCode, problems } from '../../core/problem/registry.ts'
import { preferred } from '../rest/accept.ts'
import { sendOpenJson } from '../rest/document.ts'
import { type Encoded, encoded } from '../rest/encoding.ts'
import { memo } from '../rest/memo.ts'
import type { Page } from './page.ts'
import { listed, pageOfProblem, pageOfProblems } from './problem-page.ts'
import { sendPage } from './send.ts'

/** What an address shows to readers and to programs. */
type Shown = { page: Page; json: Encoded }

const send = (request: FastifyRequest, reply: FastifyReply, { page, json }: Shown) => {
  const type = preferred(request.headers.accept, ['text/html', 'application/json'])
  if (!type) throw new ApiError('NOT_ACCEPTABLE', 'Ask for text/html or application/json.')
  return type === 'text/html' ? sendPage(request, reply, page) : sendOpenJson(request, reply, json)
}

const shownAs = (page: Page, data: object): Shown => ({ page, json: encoded(JSON.stringify(data)) })

const one = memo((code: ProblemCode) => shownAs(pageOfProblem(code), listed.find(entry => entry.code === code)!))

const isKnown = (code: string): code is ProblemCode => Object.hasOwn(problems, code)

/** The pages that the `type` of a problem leads to: for readers as HTML, for programs as JSON. */
export const problemRoutes = (app: FastifyInstance) => {
  const all = shownAs(pageOfProblems(), { items: listed })
  app.get('/problems', async (request, reply) => send(request, reply, all))
  app.get<{ Params: { code: string } }>('/problems/:code', async (request, reply) => {
    const { code } = request.params
    if (!isKnown(code))
      throw new ApiError('NOT_FOUND', 'No problem has that code. All of them are listed at /problems.')
    return send(request, reply, one(code))
  })
}
