import type { FastifyInstance } from 'fastify'
import { authenticator } from './access/authenticate.ts'
import { tokenVerifier } from './access/token.ts'
import { registryEmbeds } from './embeds/registry.ts'
import { embedRoutes } from './embeds/routes.ts'
import { graphqlRoutes } from './graphql/route.ts'
import { healthRoutes } from './health/health.ts'
import { metricsRoute } from './health/metrics.ts'
import { answerPreflight, requireCaller } from './http/access.ts'
import { admission } from './http/admission.ts'
import { documentRoute } from './http/document.ts'
import { compressTexts } from './http/encoding.ts'
import { limitByAddress, makeLimiter, tellLimits } from './http/limit.ts'
import { answerOtherMethods } from './http/methods.ts'
import { publicCache } from './http/public-cache.ts'
import { route } from './http/rest.ts'
import { makeServer } from './http/server.ts'
import { type Config, publicUrl } from './kit/config.ts'
import type { Store } from './kit/database.ts'
import { operations } from './operations.ts'
import type { Feed } from './platform/feed/feed.ts'
import { assetRoutes } from './site/assets.ts'
import { signedRoutes } from './site/attest-routes.ts'
import { problemRoutes } from './site/problem-routes.ts'
import { pageRoutes } from './site/routes.ts'

/** The whole service on one database, ready to listen. */
export const buildApp = async (config: Config, store: Store, feed: Feed): Promise<FastifyInstance> => {
  const { OIDC_ISSUER, OIDC_AUDIENCE } = config
  const own = publicUrl(config)
  const app = makeServer(config)
  const limiter = makeLimiter(config)
  answerOtherMethods(app, limiter)
  tellLimits(app, limiter)
  answerPreflight(app, store, limiter, own)
  const cache = publicCache(feed, limiter)
  cache.keepFrom(app)
  compressTexts(app)
  metricsRoute(app, config.METRICS_TOKEN, store)
  healthRoutes(app, store)
  assetRoutes(app)

  const access = authenticator(
    store,
    feed,
    OIDC_ISSUER && OIDC_AUDIENCE ? tokenVerifier(OIDC_ISSUER, OIDC_AUDIENCE) : undefined
  )
  const admit = admission(store, access, limiter)
  await app.register(async known => {
    requireCaller(known, admit, own)
    for (const operation of operations) route(known, store, operation, own)
    graphqlRoutes(known, store, operations, own, limiter)
  })
  await app.register(embedRoutes(registryEmbeds({ store, admit, publicUrl: config.PUBLIC_URL })))
  await app.register(async open => {
    limitByAddress(open, limiter)
    const contract = documentRoute(open, operations, own)
    problemRoutes(open)
    signedRoutes(open, store)
    const mayHoldSample = config.DATABASE_URL === undefined
    pageRoutes(open, { access, contract, publicUrl: config.PUBLIC_URL, mayHoldSample })
  })
  cache.putBefore(app)
  return app
}
