import type { FastifyInstance } from 'fastify'
import { SAMPLE_KEYS } from '../../sample/keys.ts'
import { authenticator } from '../modules/keys/authenticate.ts'
import { tokenVerifier } from '../modules/keys/token.ts'
import { type Config, publicUrl, setOwnUrl } from '../platform/config/config.ts'
import type { Store } from '../platform/database/database.ts'
import { setNetworks } from '../platform/egress/from-config.ts'
import type { Feed } from '../platform/feed/feed.ts'
import { sharedCounts } from '../platform/limits/shared-counts.ts'
import { registryEmbeds } from '../transports/embeds/registry.ts'
import { embedRoutes } from '../transports/embeds/routes.ts'
import { graphqlRoutes } from '../transports/graphql/route.ts'
import { healthRoutes } from '../transports/health/health.ts'
import { metricsRoute } from '../transports/health/metrics.ts'
import { documentRoute } from '../transports/openapi/route.ts'
import { answerPreflight, ownOrigins, requireCaller } from '../transports/rest/access.ts'
import { admission } from '../transports/rest/admission.ts'
import { compressTexts } from '../transports/rest/encoding.ts'
import { limitByAddress, makeLimiter, tellLimits, WINDOW_MS } from '../transports/rest/limit.ts'
import { answerOtherMethods } from '../transports/rest/methods.ts'
import { publicCache } from '../transports/rest/public-cache.ts'
import { watchRefusals } from '../transports/rest/refusals.ts'
import { route } from '../transports/rest/rest.ts'
import { makeServer } from '../transports/rest/server.ts'
import { assetRoutes } from '../transports/site/assets.ts'
import { calendarRoute } from '../transports/site/calendar-route.ts'
import { sendNotFound } from '../transports/site/not-found.ts'
import { problemRoutes } from '../transports/site/problem-routes.ts'
import { pageRoutes } from '../transports/site/routes.ts'
import { signedRoutes } from '../transports/site/signed-routes.ts'
import { elementLanguages } from './languages/languages.ts'
import { operations } from './modules.ts'

/** The whole service on one database, ready to listen. */
export const buildApp = async (config: Config, store: Store, feed: Feed): Promise<FastifyInstance> => {
  const { OIDC_ISSUER, OIDC_AUDIENCE } = config
  const own = publicUrl(config)
  setOwnUrl(own)
  const isOwn = ownOrigins(config)
  setNetworks(config)
  const app = makeServer(config)
  const counts = sharedCounts(store.aside, WINDOW_MS)
  app.addHook('onClose', counts.close)
  const limiter = makeLimiter(config, counts)
  tellLimits(app, limiter)
  answerPreflight(app, store, limiter, isOwn)
  const cache = publicCache(feed, limiter)
  cache.keepFrom(app)
  compressTexts(app)
  answerOtherMethods(app, limiter, sendNotFound)
  const refusals = watchRefusals(app.log)
  metricsRoute(app, config.METRICS_TOKEN, store, refusals)
  healthRoutes(app, store)
  assetRoutes(app)

  const access = authenticator(
    store,
    OIDC_ISSUER && OIDC_AUDIENCE ? tokenVerifier(OIDC_ISSUER, OIDC_AUDIENCE) : undefined
  )
  const admit = admission(store, access, limiter, refusals)
  await app.register(async known => {
    requireCaller(known, admit, isOwn)
    for (const operation of operations) route(known, store, operation, own)
    await graphqlRoutes(known, store, operations, own, limiter)
  })
  await app.register(
    embedRoutes(registryEmbeds({ store, admit, publicUrl: config.PUBLIC_URL, languages: elementLanguages() }))
  )
  await app.register(async calendars => calendarRoute(calendars, store, limiter))
  await app.register(async open => {
    limitByAddress(open, limiter)
    const contract = documentRoute(open, operations, config.PUBLIC_URL ?? '/')
    problemRoutes(open)
    signedRoutes(open, store, limiter)
    const sampleKey = config.DATABASE_URL === undefined ? SAMPLE_KEYS.intranet : undefined
    pageRoutes(open, { access, contract, publicUrl: config.PUBLIC_URL, docsUrl: config.DOCS_URL, sampleKey })
  })
  cache.putBefore(app)
  return app
}
