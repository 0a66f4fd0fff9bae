import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { speechIn } from '../../core/words/catalogue.ts'
import { publicKeys } from '../../modules/audit/signing/keys.ts'
import { openLink } from '../../modules/enforcement/maintenance/attestation.ts'
import type { Store } from '../../platform/database/database.ts'
import { sendOpenJson } from '../rest/document.ts'
import { encoded } from '../rest/encoding.ts'
import { STATUS, WAYS } from './attest-acts.ts'
import { askPage, sorryPage } from './attest-page.ts'
import type { Page } from './page.ts'
import { sendPage } from './send.ts'

type Linked = FastifyRequest<{ Params: { '*': string }; Body: Record<string, string> | undefined }>

// The address is a secret: it must not be cached or sent as a referrer.
const send = (request: FastifyRequest, reply: FastifyReply, page: Page, status = 200) =>
  sendPage(request, reply.code(status), page, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })

/** The pages of signed links, and the public keys that verify signatures. */
export const signedRoutes = (app: FastifyInstance, store: Store) => {
  app.get('/.well-known/jwks.json', async (request, reply) =>
    sendOpenJson(request, reply, encoded(JSON.stringify(await publicKeys(store))))
  )
  app.register(async forms => {
    forms.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(body as string)))
    )
    forms.get('/attest/*', async (request: Linked, reply) => {
      const opened = await openLink(store, request.params['*'], new Date())
      return typeof opened === 'string'
        ? send(request, reply, sorryPage(opened), STATUS[opened])
        : send(request, reply, askPage(opened.told, speechIn()))
    })
    forms.post('/attest/*', async (request: Linked, reply) => {
      const token = request.params['*']
      const now = new Date()
      const opened = await openLink(store, token, now)
      if (typeof opened === 'string') return send(request, reply, sorryPage(opened), STATUS[opened])
      const { told } = opened
      const actor = { key: null, person: told.person, actorClass: 'representative', request: request.id }
      const { act = 'attest', ...given } = request.body ?? {}
      const does = WAYS[act]
      if (!does) return send(request, reply, askPage(told, speechIn(), 'Please choose what to do.'), 400)
      const { page, status } = await store.transaction(actor, db => does({ db, token, told, given, now }))
      return send(request, reply, page, status)
    })
  })
}
