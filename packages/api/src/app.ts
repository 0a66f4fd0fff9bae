import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'
import { authenticator } from './access/authenticate.ts'
import { tokenVerifier } from './access/token.ts'
import { answerPreflight, requireCaller } from './http/access.ts'
import { graphqlRoutes } from './http/graphql.ts'
import { makeLimiter } from './http/limit.ts'
import { answerOtherMethods } from './http/methods.ts'
import { makeServer } from './http/server.ts'
import type { Config } from './kit/config.ts'
import type { Store } from './kit/database.ts'
import { route } from './kit/rest.ts'
import { operations } from './operations.ts'

/** The whole service on one database, ready to listen. */
export const buildApp = async (config: Config, store: Store): Promise<FastifyInstance> => {
  const { OIDC_ISSUER, OIDC_AUDIENCE } = config
  const own = publicUrl(config)
  const app = makeServer(config)
  answerOtherMethods(app)
  answerPreflight(app, store, own)
  await app.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'] })

  const access = authenticator(
    store,
    OIDC_ISSUER && OIDC_AUDIENCE ? tokenVerifier(OIDC_ISSUER, OIDC_AUDIENCE) : undefined
  )
  store.onCommit(access.forget)
  const limiter = makeLimiter(config.RATE_LIMIT)
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      vary: 'Accept, Accept-Encoding, Authorization, Guildhall-Actor, Origin',
      'cache-control': 'no-store',
      'ratelimit-policy': limiter.policy
    })
  })

  await app.register(async known => {
    requireCaller(known, access, limiter, own)
    for (const operation of operations) route(known, store, operation)
    graphqlRoutes(known, store, operations)
  })
  return app
}

/** Where the world finds the service. */
export const publicUrl = ({ PUBLIC_URL, PORT }: Config) => PUBLIC_URL ?? `http://localhost:${PORT}`
