import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ApiError } from '../../core/problem/api-error.ts'
import { type ProblemCode, problems } from '../../core/problem/registry.ts'
import { preferred } from '../rest/accept.ts'
import { type Encoded, encoded } from '../rest/encoding.ts'
import { memo } from '../rest/memo.ts'
import { sendOpenJson } from '../rest/open-json.ts'
import { sendNotFound } from './not-found.ts'
import type { Page } from './page.ts'
import { listed, pageOfProblem, pageOfProblems } from './problem-page.ts'
import { sendPage } from './send.ts'

/** One resource, as a page for readers and as JSON for programs. */
type Shown = { page: Page; json: Encoded }

const send = (request: FastifyRequest, reply: FastifyReply, { page, json }: Shown) => {
  const type = preferred(request.headers.accept, ['text/html', 'application/json'])
  if (!type) throw new ApiError('NOT_ACCEPTABLE', 'Available formats: text/html and application/json.')
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
      return sendNotFound(
        new ApiError('NOT_FOUND', 'This error code does not exist. All codes are listed at /problems.'),
        request,
        reply
      )
    return send(request, reply, one(code))
  })
}
