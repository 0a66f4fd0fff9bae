import { type PollAnswer, PollAnswerCreate } from '@guildhall/schema'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { checker } from '../../core/operation/validation.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import { takeAnswers } from '../../modules/charters/polls/answer.ts'
import { type AskedPoll, readAskedPoll } from '../../modules/charters/polls/link.ts'
import type { Reader } from '../../modules/directory/portals/brand.ts'
import type { Store } from '../../platform/database/database.ts'
import { textsIn } from '../html/message.ts'
import { readerOf } from '../html/reader.ts'
import { type Given, insteadPage, noPollPage, pollPage } from './poll-page.ts'
import { sendPage } from './send.ts'
import type { Answer } from './signed-links.ts'

type Asked = FastifyRequest<{ Params: { poll: string; ballot: string }; Body: Record<string, string> | undefined }>

// As the operations of the contract have it: who answers is on no record.
const UNNAMED = { key: null, person: null, actorClass: 'robot', request: '' }

const check = checker(PollAnswerCreate, 'body')

/** What a form says, question by question; what is left out or blank says nothing. */
const answersIn = ({ questions }: AskedPoll, given: Given): PollAnswer[] =>
  questions.flatMap(({ question, kind }) => {
    const said = (given[question] ?? '').trim()
    if (said === '') return []
    return [kind === 'choice' ? { question, choice: said } : { question, text: said }]
  })

type Shown = { asked: AskedPoll; reader: Reader; now: Date }

const answer = async (store: Store, { asked, reader, now }: Shown, given: Given): Promise<Answer> => {
  const refused = (problem: string, status: number) => ({ page: pollPage(asked, reader, given, problem), status })
  const answers = answersIn(asked, given)
  if (answers.length === 0) return refused(textsIn(reader)('site.poll.nothing'), 422)
  const { poll, ballot } = asked
  try {
    check({ ballot, answers })
    const counted = await store.transaction(UNNAMED, db => takeAnswers(db, poll, ballot, answers, now))
    return { page: insteadPage(counted ? 'counted' : 'before', asked, reader) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return refused(error.message, error.status === 400 ? 422 : error.status)
  }
}

// The address is a secret: it must not be cached or sent as a referrer.
const send = (request: FastifyRequest, reply: FastifyReply, { page, status = 200 }: Answer) =>
  sendPage(request, reply.code(status), page, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })

/** The page on which members answer a poll by a link of their own, which does not say whose it is. */
export const pollRoutes = (forms: FastifyInstance, store: Store) => {
  const opened = async (request: Asked, show: (shown: Shown) => Promise<Answer> | Answer) => {
    const { poll, ballot } = request.params
    const now = new Date()
    const asked = await readAskedPoll(store, poll, ballot, now)
    const reader = readerOf(request, asked?.brand)
    if (!asked) return { page: noPollPage(reader), status: 404 }
    return asked.isOpen ? show({ asked, reader, now }) : { page: insteadPage('closed', asked, reader), status: 410 }
  }
  forms.get('/poll/:poll/:ballot', async (request: Asked, reply) =>
    send(request, reply, await opened(request, ({ asked, reader }) => ({ page: pollPage(asked, reader) })))
  )
  forms.post('/poll/:poll/:ballot', async (request: Asked, reply) =>
    send(request, reply, await opened(request, shown => answer(store, shown, request.body ?? {})))
  )
}
