import { GuestCreate } from '@guildhall/schema'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { checker } from '../../core/operation/validation.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import type { Reader } from '../../modules/directory/portals/brand.ts'
import { type Registration, readRegistration, registerGuest } from '../../modules/events/guests/register.ts'
import type { Store } from '../../platform/database/database.ts'
import { readerOf } from '../html/reader.ts'
import type { Limiter } from '../rest/limit.ts'
import { type Faults, noRegistrationPage, registrationPage, sentPage, type Typed } from './registration-page.ts'
import { sendPage } from './send.ts'
import type { Answer } from './signed-links.ts'

type Asked = FastifyRequest<{ Params: { occurrence: string }; Body: Record<string, string> | undefined }>

// A registration sends an e-mail: of these a caller has fewer than of other requests.
const UNITS = 10

const check = checker(GuestCreate, 'body')

const faultsIn = (typed: Typed): Faults => {
  try {
    check(typed)
    return []
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return error.errors.map(({ pointer }) => pointer!.slice(1) as keyof Typed)
  }
}

const typedIn = ({ guestName = '', guestEmail = '' }: Record<string, string> = {}): Typed => ({
  guestName: guestName.trim(),
  guestEmail: guestEmail.trim()
})

const send = (request: FastifyRequest, reply: FastifyReply, { page, status = 200 }: Answer) =>
  sendPage(request, reply.code(status), page, { 'cache-control': 'no-store' })

/** The page on which people who are not in the directory register for an occurrence. */
export const registrationRoutes = (forms: FastifyInstance, store: Store, limiter: Limiter) => {
  type Show = (event: Registration, reader: Reader, now: Date) => Promise<Answer> | Answer
  const opened = async (request: Asked, show: Show) => {
    const now = new Date()
    const event = await readRegistration(store, request.params.occurrence, now)
    const reader = readerOf(request, event?.brand)
    return event ? show(event, reader, now) : { page: noRegistrationPage(reader), status: 404 }
  }
  forms.get('/register/:occurrence', async (request: Asked, reply) =>
    send(request, reply, await opened(request, (event, reader) => ({ page: registrationPage(event, reader) })))
  )
  forms.post('/register/:occurrence', async (request: Asked, reply) => {
    limiter.count('address', limiter.addressOf(request.raw), reply, UNITS)
    const answer = await opened(request, async (event, reader, now) => {
      if (event.state !== 'open') return { page: registrationPage(event, reader), status: 409 }
      const typed = typedIn(request.body)
      const faults = faultsIn(typed)
      if (faults.length > 0) return { page: registrationPage(event, reader, typed, faults), status: 422 }
      const actor = { key: null, person: null, actorClass: 'robot', request: request.id }
      await store.transaction(actor, db => registerGuest(db, event, typed, now))
      return { page: sentPage(event, reader, typed) }
    })
    return send(request, reply, answer)
  })
}
