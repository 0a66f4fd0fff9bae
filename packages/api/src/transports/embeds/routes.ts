import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { checker } from '../../core/operation/validation.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import { failureOf, failurePage } from './failure-page.ts'
import { componentScript, heightScript } from './files.ts'
import { type Languages, listingPage } from './listing-page.ts'
import { embeddedQuery, oembedAnswer } from './oembed.ts'
import { OembedQuery, PageQuery, withoutEmpty } from './query.ts'
import type { CommunityInput, Topic } from './representation.ts'
import { sendFile, sendPage } from './send.ts'

/** What a page asks of the registry. */
export type ListingQuery = Pick<PageQuery, 'q' | 'topic' | 'status' | 'limit' | 'cursor'>

/** Whom a publishable key stands for, and the portal it is bound to: its name for the title, and who may frame the page. */
export type Admitted<Caller> = { caller: Caller; portal: string | null; origins: readonly string[] }

/** What the embeds need of the service; each throws the service's own faults. */
export type EmbedOptions<Caller> = {
  /** Where the world finds the service, without a slash at the end; else as the request says. */
  publicUrl?: string
  /** Who asks with this key; also the place to count requests. */
  admit: (key: string | undefined, request: FastifyRequest, reply: FastifyReply) => Promise<Admitted<Caller>>
  /** One page of the communities, with the members that `FIELDS` of the representation names. */
  listCommunities: (asked: ListingQuery, caller: Caller) => Promise<{ items: CommunityInput[]; next: string | null }>
  /** The topics to filter by. */
  listTopics: (caller: Caller) => Promise<Topic[]>
  /** Words in other languages than English. */
  languages?: Languages
}

const pageQuery = checker(PageQuery, 'query')
const oembedQuery = checker(OembedQuery, 'query')
const LIMIT = 12

const pageRoute = <Caller>(app: FastifyInstance, options: EmbedOptions<Caller>, baseOf: BaseOf) => {
  app.setErrorHandler((error, request, reply) => {
    const failure = failureOf(error)
    if (failure.status >= 500) request.log.error({ err: error, requestId: request.id }, 'a request failed')
    // Whoever put the frame in is to see what is wrong with it, and the page has nothing in it to protect.
    return sendPage(
      request,
      reply.code(failure.status).headers(failure.headers),
      failurePage(failure, request.id, request.url),
      '*'
    )
  })
  app.get('/embed/communities', async (request, reply) => {
    const query = pageQuery(withoutEmpty(request.query))
    const { key, theme: _theme, lang: _lang, limit = LIMIT, ...asked } = query
    const { caller, portal, origins } = await options.admit(key, request, reply)
    const [communities, topics] = await Promise.all([
      options.listCommunities({ ...asked, limit }, caller),
      options.listTopics(caller)
    ])
    const { languages = {} } = options
    const html = listingPage({ base: baseOf(request), query, portal, communities, topics, languages })
    return sendPage(request, reply, html, origins)
  })
}

type BaseOf = (request: FastifyRequest) => string

/** The routes of the three ways to embed, as a plugin: the script, the page without scripts, and oEmbed. */
export const embedRoutes = <Caller>(options: EmbedOptions<Caller>) => {
  const baseOf: BaseOf = request => options.publicUrl ?? `${request.protocol}://${request.host}`

  return async (app: FastifyInstance): Promise<void> => {
    // Its own context, since there an error is a page.
    await app.register(async pages => pageRoute(pages, options, baseOf))

    app.get('/embed/v1.js', async (request, reply) =>
      sendFile(request, reply, await componentScript('communities'), 3600)
    )
    app.get('/embed/governance/v1.js', async (request, reply) =>
      sendFile(request, reply, await componentScript('governance'), 3600)
    )
    app.get('/embed/height.js', async (request, reply) => sendFile(request, reply, heightScript, 86_400))

    app.get('/oembed', async (request, reply) => {
      reply.header('access-control-allow-origin', '*')
      const asked = oembedQuery({ ...(request.query as object) })
      if ((asked.format ?? 'json') !== 'json') throw new ApiError('NOT_IMPLEMENTED')
      const page = embeddedQuery(baseOf(request), asked.url)
      if (!page) throw new ApiError('NOT_FOUND', 'No embeddable page of this service has this address.')
      const { portal } = await options.admit(page.key, request, reply)
      reply.header('cache-control', 'public, max-age=3600')
      return oembedAnswer(baseOf(request), page, portal ? `Communities – ${portal}` : 'Communities', asked)
    })
  }
}
