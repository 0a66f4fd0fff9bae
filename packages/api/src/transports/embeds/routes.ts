import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { checker } from '../../core/operation/validation.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import { languageAmong } from '../../core/words/language-for.ts'
import { isTimeZone } from '../../platform/days.ts'
import type { Markup } from '../../platform/html.ts'
import { readerOf } from '../html/reader.ts'
import {
  beganBefore,
  type CommunityInput,
  type CommunityPageInput,
  charterWords,
  communityWords,
  eventsWords,
  type LoadedMetrics,
  type LoadedPortal,
  metricsWords,
  type OccurrenceInput,
  type PageOf,
  type PastOccurrence,
  partsIn,
  periodOf,
  portalWords,
  safeHref,
  type Topic,
  wordsWith
} from '../html/representation.ts'
import { encoded } from '../rest/encoding.ts'
import { charterPage } from './charter-page.ts'
import { communityPage } from './community-page.ts'
import { eventsPage, monthsOf } from './events-page.ts'
import { failureOf, failurePage } from './failure-page.ts'
import { componentScript, heightScript } from './files.ts'
import { type ElementLanguages, wordsIn, wordsScript } from './languages.ts'
import { listingPage } from './listing-page.ts'
import { metricsPage } from './metrics-page.ts'
import { embeddedPage, oembedAnswer } from './oembed.ts'
import { pastPage } from './past-page.ts'
import { portalPage } from './portal-page.ts'
import {
  CharterPageQuery,
  CommunityPageQuery,
  EventsPageQuery,
  givenTo,
  MetricsPageQuery,
  OembedQuery,
  type PageName,
  PageQuery,
  PortalPageQuery
} from './query.ts'
import { sendFile, sendPage } from './send.ts'

/** What a page asks of the registry. */
export type ListingQuery = Pick<PageQuery, 'q' | 'topic' | 'status' | 'limit' | 'cursor'>

type Narrowed = Pick<EventsPageQuery, 'portal' | 'community' | 'topic' | 'format'>
/** The occurrences that a page asks for. */
export type OccurrencesQuery = Narrowed & ReturnType<typeof periodOf>
/** The same of what is over. */
export type PastQuery = Narrowed & ReturnType<typeof beganBefore> & { limit: number; cursor?: string }

/** The metrics that a page asks for. */
export type MetricsQuery = Omit<MetricsPageQuery, 'key' | 'theme'>

/** The portal that a page asks for. */
export type PortalQuery = { portal: string; network: boolean; lang?: string }

/** The charter that a page asks for. */
export type CharterQuery = Pick<CharterPageQuery, 'community' | 'lang'>

/** The portal that a key is bound to, if any. */
type Portal = { id: string; name: string; language: string | null } | null

/** Whom a publishable key stands for, and the portal it is bound to: its name for the title, and who may frame the page. */
export type Admitted<Caller> = {
  caller: Caller
  portal: Portal
  origins: readonly string[]
}

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
  /** All occurrences asked for, with the members that `OCCURRENCE_FIELDS` of the representation names. */
  listOccurrences: (asked: OccurrencesQuery, caller: Caller) => Promise<OccurrenceInput[]>
  /** One page of what is over, with the members that `PAST_FIELDS` of the representation names, and what is published about it. */
  listPast: (asked: PastQuery, caller: Caller) => Promise<PageOf<PastOccurrence>>
  /** The published charter of a community in full, as markup. */
  getCharter: (asked: CharterQuery, caller: Caller) => Promise<{ title: string; content: Markup }>
  /** A community with its people, events and charter, as far as the caller sees them. */
  getCommunity: (community: string, caller: Caller) => Promise<CommunityPageInput>
  /** The metrics asked for, as far as the caller sees them, and what all metrics are. */
  listMetrics: (asked: MetricsQuery, caller: Caller) => Promise<LoadedMetrics>
  /** A portal at a glance as far as the caller sees it; with its network where that is shown. */
  getPortal: (asked: PortalQuery, caller: Caller) => Promise<LoadedPortal>
  /** Words in other languages than English. */
  languages?: ElementLanguages
}

const pageQuery = checker(PageQuery, 'query')
const communityQuery = checker(CommunityPageQuery, 'query')
const charterQuery = checker(CharterPageQuery, 'query')
const metricsQuery = checker(MetricsPageQuery, 'query')
const portalQuery = checker(PortalPageQuery, 'query')
const eventsQuery = checker(EventsPageQuery, 'query')
const oembedQuery = checker(OembedQuery, 'query')
const LIMIT = 12

const noSuchZone = () => {
  const detail = 'Use an IANA name such as Europe/Berlin.'
  return new ApiError('INVALID_INPUT', `Parameter "timeZone": ${detail}`, [{ parameter: 'timeZone', detail }])
}

const noPortal = () => {
  const detail = 'Required for a key that is not bound to a portal: the slug or the id of a portal.'
  return new ApiError('INVALID_INPUT', `Parameter "portal": ${detail}`, [{ parameter: 'portal', detail }])
}

const pageRoutes = <Caller>(app: FastifyInstance, options: EmbedOptions<Caller>, baseOf: BaseOf) => {
  const offers = ['en', ...Object.keys(options.languages?.communities ?? {})]
  /** The language of a page: what its address says, else that of the reader's browser, else that of the portal. */
  const spoken = ({ lang }: { lang?: string }, { headers }: FastifyRequest, portal: Portal) =>
    lang ?? languageAmong(offers, headers['accept-language'], portal?.language)
  app.setErrorHandler((error, request, reply) => {
    const failure = failureOf(error)
    if (failure.status >= 500) request.log.error({ err: error, requestId: request.id }, 'a request failed')
    // Whoever put the frame in is to see what is wrong with it, and the page has nothing in it to protect.
    return sendPage(
      request,
      reply.code(failure.status).headers(failure.headers),
      failurePage(failure, readerOf(request), request.id, request.url),
      '*'
    )
  })
  app.get('/embed/communities', async (request, reply) => {
    const query = pageQuery(givenTo(PageQuery, request.query))
    const { key, theme: _theme, lang: _lang, limit = LIMIT, ...asked } = query
    const { caller, portal, origins } = await options.admit(key, request, reply)
    const lang = spoken(query, request, portal)
    const [communities, topics] = await Promise.all([
      options.listCommunities({ ...asked, limit }, caller),
      options.listTopics(caller)
    ])
    const { communities: languages = {} } = options.languages ?? {}
    const html = listingPage({
      base: baseOf(request),
      query,
      lang,
      portal: portal?.name ?? null,
      communities,
      topics,
      languages
    })
    const logos = communities.items.flatMap(({ logoUrl }) => safeHref(logoUrl ?? undefined) ?? [])
    return sendPage(request, reply, html, origins, logos)
  })
  app.get('/embed/community', async (request, reply) => {
    const query = communityQuery(givenTo(CommunityPageQuery, request.query))
    const { caller, portal, origins } = await options.admit(query.key, request, reply)
    const lang = spoken(query, request, portal)
    const community = await options.getCommunity(query.community, caller)
    const { community: languages = {} } = options.languages ?? {}
    const page = { base: baseOf(request), query, lang, portal: portal?.name ?? null, community, languages }
    const { html, images } = communityPage(page)
    return sendPage(request, reply, html, origins, images)
  })
  app.get('/embed/events', async (request, reply) => {
    const query = eventsQuery(givenTo(EventsPageQuery, request.query))
    const { key, portal: ofPortal, community, topic, format, cursor } = query
    const narrowed = { portal: ofPortal, community, topic, format }
    if (query.timeZone && !isTimeZone(query.timeZone)) throw noSuchZone()
    const { caller, portal, origins } = await options.admit(key, request, reply)
    const lang = spoken(query, request, portal)
    const { events: languages = {} } = options.languages ?? {}
    const page = { base: baseOf(request), query, lang, portal, languages }
    if (query.past) {
      const asked = { ...narrowed, ...beganBefore(), limit: LIMIT, cursor }
      return sendPage(
        request,
        reply,
        pastPage({ ...page, occurrences: await options.listPast(asked, caller) }),
        origins
      )
    }
    const months = monthsOf(query).map(periodOf)
    const period = { startsSince: months[0]!.startsSince, startsBefore: months.at(-1)!.startsBefore }
    const occurrences = await options.listOccurrences({ ...narrowed, ...period }, caller)
    return sendPage(request, reply, eventsPage({ ...page, occurrences }), origins)
  })
  app.get('/embed/charter', async (request, reply) => {
    const query = charterQuery(givenTo(CharterPageQuery, request.query))
    const { caller, portal, origins } = await options.admit(query.key, request, reply)
    const lang = spoken(query, request, portal)
    const charter = await options.getCharter({ community: query.community, lang }, caller)
    const { charter: languages = {} } = options.languages ?? {}
    return sendPage(request, reply, charterPage({ base: baseOf(request), query, lang, ...charter, languages }), origins)
  })
  app.get('/embed/metrics', async (request, reply) => {
    const query = metricsQuery(givenTo(MetricsPageQuery, request.query))
    const { key, theme: _theme, ...asked } = query
    const { caller, portal, origins } = await options.admit(key, request, reply)
    const lang = spoken(query, request, portal)
    const { metrics: languages = {} } = options.languages ?? {}
    const found = await options.listMetrics({ ...asked, lang }, caller)
    const html = metricsPage({ base: baseOf(request), query, lang, portal: portal?.name ?? null, found, languages })
    return sendPage(request, reply, html, origins)
  })
  app.get('/embed/portal', async (request, reply) => {
    const query = portalQuery(givenTo(PortalPageQuery, request.query))
    const { caller, portal: own, origins } = await options.admit(query.key, request, reply)
    const lang = spoken(query, request, own)
    const portal = query.portal ?? own?.id
    if (!portal) throw noPortal()
    const network = partsIn(query.show).includes('network')
    const found = await options.getPortal({ portal, network, lang }, caller)
    const { portal: languages = {} } = options.languages ?? {}
    return sendPage(request, reply, portalPage({ base: baseOf(request), query, lang, found, languages }), origins)
  })
}

/** What a page is called in a language, by the words of its element. */
const titleOf = (page: PageName, languages: ElementLanguages, lang?: string): string => {
  const titles: Record<PageName, () => string> = {
    charter: () => wordsIn(languages.charter ?? {}, lang, charterWords).words.charter,
    communities: () => wordsIn(languages.communities ?? {}, lang, wordsWith).words.communities,
    community: () => wordsIn(languages.community ?? {}, lang, communityWords).words.community,
    events: () => wordsIn(languages.events ?? {}, lang, eventsWords).words.events,
    metrics: () => wordsIn(languages.metrics ?? {}, lang, metricsWords).words.metrics,
    portal: () => wordsIn(languages.portal ?? {}, lang, portalWords).words.portal
  }
  return titles[page]()
}

const SCRIPTS = [
  ['/embed/v1.js', 'communities'],
  ['/embed/template/v1.js', 'template'],
  ['/embed/community/v1.js', 'community'],
  ['/embed/community/joining/v1.js', 'joining'],
  ['/embed/community/json-ld/v1.js', 'json-ld'],
  ['/embed/events/v1.js', 'events'],
  ['/embed/events/answering/v1.js', 'answering'],
  ['/embed/events/past/v1.js', 'past'],
  ['/embed/governance/v1.js', 'governance'],
  ['/embed/governance/acting/v1.js', 'acting'],
  ['/embed/charter/v1.js', 'charter'],
  ['/embed/metrics/v1.js', 'metrics'],
  ['/embed/portal/v1.js', 'portal']
] as const

type BaseOf = (request: FastifyRequest) => string

/** The routes of the three ways to embed, as a plugin: the script, the page without scripts, and oEmbed. */
export const embedRoutes = <Caller>(options: EmbedOptions<Caller>) => {
  const baseOf: BaseOf = request => options.publicUrl ?? `${request.protocol}://${request.host}`

  return async (app: FastifyInstance): Promise<void> => {
    // Its own context, since there an error is a page.
    await app.register(async pages => pageRoutes(pages, options, baseOf))

    for (const [address, component] of SCRIPTS)
      app.get(address, async (request, reply) => sendFile(request, reply, await componentScript(component), 3600))
    app.get<{ Params: { element: string; language: string } }>(
      '/embed/words/:element.:language.js',
      async (request, reply) => {
        const { element, language } = request.params
        const script = wordsScript(options.languages ?? {}, element, language)
        if (script === undefined) throw new ApiError('NOT_FOUND')
        return sendFile(request, reply, encoded(script), 3600)
      }
    )
    app.get('/embed/height.js', async (request, reply) => sendFile(request, reply, heightScript, 86_400))

    app.get('/oembed', async (request, reply) => {
      reply.header('access-control-allow-origin', '*')
      const asked = oembedQuery(givenTo(OembedQuery, request.query))
      if ((asked.format ?? 'json') !== 'json') throw new ApiError('NOT_IMPLEMENTED')
      const page = embeddedPage(baseOf(request), asked.url)
      if (!page) throw new ApiError('NOT_FOUND', 'No embeddable page of this service has this address.')
      const { portal } = await options.admit(page.query.key, request, reply)
      reply.header('cache-control', 'public, max-age=3600')
      const title = titleOf(page.page, options.languages ?? {}, page.query.lang)
      return oembedAnswer(baseOf(request), page, portal ? `${title} – ${portal.name}` : title, asked)
    })
  }
}
