import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Fault } from '../kit/fault.ts'
import { policyOf } from './document.ts'
import { failureOf, failurePage } from './failure-page.ts'
import { componentScript, heightScript, type ServedFile } from './files.ts'
import { type Languages, listingPage } from './listing-page.ts'
import { embeddedQuery, oembedAnswer } from './oembed.ts'
import { OembedQuery, PageQuery, withoutEmpty } from './query.ts'
import type { CommunityInput, Topic } from './representation.ts'

/** What a page asks of the registry. */
export type Asked = Pick<PageQuery, 'q' | 'topic' | 'status' | 'limit' | 'cursor'>

/** Whom a publishable key stands for, and the portal it is bound to. */
export type Admitted<Caller> = { caller: Caller; portal: string | null; origins: readonly string[] }

/** What the embeds need of the service; each throws the service's own problems. */
export type EmbedOptions<Caller> = {
  /** Where the world finds the service, without a slash at the end; else as the request says. */
  publicUrl?: string
  /** Who asks with this key. */
  admit: (key: string | undefined, request: FastifyRequest) => Promise<Admitted<Caller>>
  listCommunities: (asked: Asked, caller: Caller) => Promise<{ items: CommunityInput[]; next: string | null }>
  /** The topics to filter by. */
  listTopics: (caller: Caller) => Promise<Topic[]>
  /** Words in other languages than English. */
  languages?: Languages
}

const sendFile = (request: FastifyRequest, reply: FastifyReply, { body, etag }: ServedFile, maxAge: number) => {
  reply
    .header('etag', etag)
    .header('cache-control', `public, max-age=${maxAge}, stale-while-revalidate=86400`)
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('x-content-type-options', 'nosniff')
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.type('text/javascript; charset=utf-8').send(body)
}

const sendPage = (request: FastifyRequest, reply: FastifyReply, html: string, framedBy: readonly string[] | '*') => {
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`
  reply
    .header('content-security-policy', policyOf(framedBy))
    .header('referrer-policy', 'no-referrer')
    .header('x-content-type-options', 'nosniff')
    .removeHeader('x-frame-options')
  if (framedBy === '*') return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html)
  reply.header('etag', etag).header('cache-control', 'public, max-age=60')
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.type('text/html; charset=utf-8').send(html)
}

// oEmbed asks for just this status.
const notOffered = (reply: FastifyReply, instance: string) =>
  reply.code(501).type('application/problem+json').send({
    type: 'about:blank',
    title: 'Not Implemented',
    status: 501,
    detail: 'The answer comes as JSON only: leave `format` out or send format=json.',
    code: 'NOT_IMPLEMENTED',
    instance
  })

/** The routes of the three ways to embed: the script, the page without scripts, and oEmbed. */
export const embedRoutes = <Caller>(options: EmbedOptions<Caller>) => {
  const { admit, listCommunities, listTopics, languages = {} } = options
  const baseOf = (request: FastifyRequest) => options.publicUrl ?? `${request.protocol}://${request.host}`

  const pages = async (app: FastifyInstance) => {
    app.setErrorHandler((error, request, reply) => {
      const failure = failureOf(error)
      if (failure.status >= 500) request.log.error({ err: error }, 'The page of communities could not be made.')
      // Whoever put the frame in is to see what is wrong with it, and the page has nothing in it to protect.
      return sendPage(request, reply.code(failure.status), failurePage(failure, request.id, request.url), '*')
    })
    app.get<{ Querystring: PageQuery }>(
      '/embed/communities',
      {
        schema: {
          operationId: 'embedCommunities',
          summary: 'A page of communities for a frame',
          description: 'HTML that works without scripts: search, topics and paging are links and a plain form.',
          tags: ['Embeds'],
          querystring: PageQuery
        },
        preValidation: async request => {
          request.query = withoutEmpty(request.query) as PageQuery
        }
      },
      async (request, reply) => {
        const { key, theme, lang, ...asked } = request.query
        const { caller, portal, origins } = await admit(key, request)
        const [communities, topics] = await Promise.all([listCommunities(asked, caller), listTopics(caller)])
        const query = { ...asked, key, theme, lang }
        const html = listingPage({ base: baseOf(request), query, portal, communities, topics, languages })
        return sendPage(request, reply, html, origins)
      }
    )
  }

  return async (app: FastifyInstance) => {
    await app.register(pages)
    app.get('/embed/v1.js', { schema: { hide: true } as object }, async (request, reply) =>
      sendFile(request, reply, await componentScript(), 3600)
    )
    app.get('/embed/height.js', { schema: { hide: true } as object }, (request, reply) =>
      sendFile(request, reply, heightScript, 86_400)
    )
    app.get<{ Querystring: OembedQuery }>(
      '/oembed',
      {
        schema: {
          operationId: 'oembed',
          summary: 'How to embed a page (oEmbed)',
          description: 'Gives the frame for an address of `/embed/communities`.',
          tags: ['Embeds'],
          querystring: OembedQuery
        }
      },
      async (request, reply) => {
        const { url, format = 'json' } = request.query
        reply.header('access-control-allow-origin', '*')
        if (format !== 'json') return notOffered(reply, request.id)
        const page = embeddedQuery(baseOf(request), url)
        if (!page) throw new Fault('NOT_FOUND', 'No page of this service that can be embedded has that address.')
        const { portal } = await admit(page.key, request)
        const title = portal ? `Communities – ${portal}` : 'Communities'
        reply.header('cache-control', 'public, max-age=3600')
        return oembedAnswer(baseOf(request), page, title, request.query)
      }
    )
  }
}
