import Fastify, { type FastifyRequest } from 'fastify'
import { ApiError } from '../src/core/problem/api-error.ts'
import { toProblem } from '../src/core/words/problem.ts'
import '../src/service/modules.ts'
import { embedRoutes } from '../src/transports/embeds/routes.ts'
import { list, topics } from './browser-data.ts'
import { type Asked, occurrences } from './browser-events-data.ts'
import { ARABIC, GERMAN } from './browser-events-words.ts'

/** Some texts of the listing, as the languages of a service have them. */
const LISTING = {
  de: {
    communities: 'Gemeinschaften',
    search: 'Gemeinschaften suchen',
    topic: 'Thema',
    members: { one: '{count} Mitglied', other: '{count} Mitglieder' },
    shownMore: { one: 'Die erste Gemeinschaft', other: 'Die ersten {count} Gemeinschaften' },
    status: { draft: 'Entwurf', planning: 'Beginnt bald' }
  },
  ar: {
    communities: 'المجتمعات',
    search: 'ابحث في المجتمعات',
    topic: 'الموضوع',
    members: { one: 'عضو واحد', two: 'عضوان', few: '{count} أعضاء', many: '{count} عضوًا', other: '{count} عضو' }
  }
}

export const KEY = 'guild_pk_0123456789abcdefghijklmnopqrstuv'

/** A service with the answers of the registry and the embeds, for a portal of the origin given. */
export const startService = async (origin: string) => {
  const app = Fastify()
  const admit = async (key: string | undefined) => {
    if (key !== KEY) throw new ApiError('UNAUTHENTICATED', 'The key is not valid: it is mistyped or has expired.')
    return {
      caller: null,
      portal: { id: '0198c0de-0000-7000-8000-00000000aaaa', name: 'Intranet', language: null },
      origins: [origin]
    }
  }
  const enter = async (request: FastifyRequest) => {
    if (request.headers.origin !== origin) throw new ApiError('ORIGIN_NOT_ALLOWED', 'The key is not for this site.')
    await admit((request.query as { key?: string }).key)
  }
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error, request.id)
    reply.code(problem.status).header('access-control-allow-origin', '*')
    return reply.type('application/problem+json').send(problem)
  })
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/v1')) return
    if (request.headers.origin === origin) reply.header('access-control-allow-origin', origin)
    await enter(request)
  })
  app.get('/v1/communities', async request => list(request.query as object))
  app.get('/v1/occurrences', async request => occurrences(request.query as Asked))
  app.get('/v1/topics', async () => ({ items: topics(), next: null }))
  await app.register(
    embedRoutes({
      admit,
      listCommunities: async asked => list(asked),
      listOccurrences: async asked => occurrences(asked).items,
      listPast: async () => ({ items: [], next: null }),
      listTopics: async () => topics(),
      getCharter: async () => Promise.reject(new Error('there is no charter')),
      getCommunity: async () => Promise.reject(new Error('there is no community')),
      getPortal: async () => Promise.reject(new Error('there is no portal')),
      listMetrics: async () => ({ figures: [], definitions: [] }),
      languages: { communities: LISTING, events: { ar: ARABIC, de: GERMAN } }
    })
  )
  const base = await app.listen({ port: 0, host: '127.0.0.1' })
  return { base, close: () => app.close() }
}
