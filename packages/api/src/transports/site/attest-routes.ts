import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { publicKeys } from '../../modules/audit/signing/keys.ts'
import { openLink, type Unusable, useLink } from '../../modules/enforcement/maintenance/attestation.ts'
import type { Store } from '../../platform/database/database.ts'
import { sendOpenJson } from '../rest/document.ts'
import { encoded } from '../rest/encoding.ts'
import { askPage, sorryPage, thanksPage } from './attest-page.ts'
import type { Page } from './page.ts'
import { sendPage } from './send.ts'

const STATUS: Record<Unusable, number> = { changed: 404, expired: 410, used: 410, no_longer: 410 }

type Linked = FastifyRequest<{ Params: { '*': string } }>

// The address is a secret: it must not be cached or sent as a referrer.
const send = (request: FastifyRequest, reply: FastifyReply, page: Page, status = 200) =>
  sendPage(request, reply.code(status), page, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })

/** The pages of signed links, and the public keys that verify signatures. */
export const signedRoutes = (app: FastifyInstance, store: Store) => {
  app.get('/.well-known/jwks.json', async (request, reply) =>
    sendOpenJson(request, reply, encoded(JSON.stringify(await publicKeys(store))))
  )
  app.register(async forms => {
    // The button sends an empty form.
    forms.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, _body, done) =>
      done(null, {})
    )
    forms.get('/attest/*', async (request: Linked, reply) => {
      const opened = await openLink(store, request.params['*'], new Date())
      return typeof opened === 'string'
        ? send(request, reply, sorryPage(opened), STATUS[opened])
        : send(request, reply, askPage(opened.told))
    })
    forms.post('/attest/*', async (request: Linked, reply) => {
      const token = request.params['*']
      const now = new Date()
      const opened = await openLink(store, token, now)
      if (typeof opened === 'string') return send(request, reply, sorryPage(opened), STATUS[opened])
      const actor = { key: null, person: opened.told.person, actorClass: 'representative', request: request.id }
      const used = await store.transaction(actor, db => useLink(db, token, now))
      return typeof used === 'string'
        ? send(request, reply, sorryPage(used), STATUS[used])
        : send(request, reply, thanksPage(used))
    })
  })
}
