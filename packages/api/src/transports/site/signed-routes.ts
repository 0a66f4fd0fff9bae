import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ApiError } from '../../core/problem/api-error.ts'
import { publicKeys } from '../../modules/keys/signing/keys.ts'
import type { Actor, Store } from '../../platform/database/database.ts'
import { textsIn } from '../html/message.ts'
import { readerOf } from '../html/reader.ts'
import { encoded } from '../rest/encoding.ts'
import type { Limiter } from '../rest/limit.ts'
import { sendOpenJson } from '../rest/open-json.ts'
import { attestLinks } from './attest-acts.ts'
import { checkInLinks } from './check-in-acts.ts'
import { invitationLinks } from './invitation-acts.ts'
import { pollRoutes } from './poll-routes.ts'
import { registrationRoutes } from './registration-routes.ts'
import { rsvpLinks } from './rsvp-acts.ts'
import { sendPage } from './send.ts'
import { seriesLinks } from './series-acts.ts'
import type { Answer, SignedLinks, Told } from './signed-links.ts'
import { successionLinks } from './succession-acts.ts'

type Linked = FastifyRequest<{ Params: { '*': string }; Body: Record<string, string> | undefined }>

// The address is a secret: it must not be cached or sent as a referrer.
const send = (request: FastifyRequest, reply: FastifyReply, { page, status = 200 }: Answer) =>
  sendPage(request, reply.code(status), page, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })

const serve = <T extends Told, No extends string>(
  forms: FastifyInstance,
  store: Store,
  { path, actorClass, open, closed, ask, acts }: SignedLinks<T, No>
) => {
  forms.get(`/${path}/*`, async (request: Linked, reply) => {
    const opened = await open(store, request.params['*'], new Date())
    if (typeof opened === 'string') return send(request, reply, closed(opened, readerOf(request)))
    const { told } = opened
    return send(request, reply, { page: ask(told, readerOf(request, told.brand)) })
  })
  forms.post(`/${path}/*`, async (request: Linked, reply) => {
    const token = request.params['*']
    const now = new Date()
    const opened = await open(store, token, now)
    if (typeof opened === 'string') return send(request, reply, closed(opened, readerOf(request)))
    const { told } = opened
    const reader = readerOf(request, told.brand)
    const { act = Object.keys(acts)[0]!, ...given } = request.body ?? {}
    const does = Object.hasOwn(acts, act) ? acts[act] : undefined
    if (!does) return send(request, reply, { page: ask(told, reader, textsIn(reader)('site.choose')), status: 400 })
    const actor: Actor = {
      key: null,
      person: told.person,
      actorClass: told.person ? actorClass : 'robot',
      request: request.id
    }
    const answer = await store
      .transaction(actor, db => does({ db, token, told, reader, given, now }))
      .catch((error: unknown): Answer => {
        // What it asks for became impossible since the link was opened.
        if (error instanceof ApiError) return { page: ask(told, reader, error.message), status: 409 }
        throw error
      })
    return send(request, reply, answer)
  })
}

/** The pages of signed links and of registrations, and the public keys that verify signatures. */
export const signedRoutes = (app: FastifyInstance, store: Store, limiter: Limiter) => {
  app.get('/.well-known/jwks.json', async (request, reply) =>
    sendOpenJson(request, reply, encoded(JSON.stringify(await publicKeys(store))))
  )
  app.register(async forms => {
    forms.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(body as string)))
    )
    serve(forms, store, attestLinks)
    serve(forms, store, successionLinks)
    serve(forms, store, invitationLinks)
    serve(forms, store, rsvpLinks)
    serve(forms, store, checkInLinks)
    serve(forms, store, seriesLinks)
    registrationRoutes(forms, store, limiter)
    pollRoutes(forms, store)
  })
}
