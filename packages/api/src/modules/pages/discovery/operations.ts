import {
  BulkAnswer,
  DECIDED_AT_MOST,
  DiscoveredPageDecisions,
  DiscoveredPageQuery,
  SitemapCrawl,
  SitemapCrawlCreate
} from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import { act } from '../../../core/operation/actions.ts'
import { type Kind, paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { type Answer, type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { idOf, listUnder, readUnder } from '../../../core/operation/sub-resources.ts'
import { allow, authContextFor } from '../../../core/operation/subject.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { decideDiscovered } from './decide.ts'
import { discoveredPageModel } from './model.ts'

const kind = { ...portalKind, scope: 'pages' } satisfies Kind
const deciding = { allowPortalKeys: true, allowedRoles: ['portal_admin'] } as const

const NEVER: Omit<SitemapCrawl, 'message'> = {
  status: 'never',
  weekly: false,
  nextAt: null,
  finishedAt: null,
  sitemaps: 0,
  found: 0,
  refused: 0,
  complete: false,
  problem: null
}

const crawlOf = async ({ db, viewer }: Pick<Call, 'db' | 'viewer'>, portal: string): Promise<SitemapCrawl> => {
  const [found] = await db.run<Omit<SitemapCrawl, 'problem'>>(sql`
    select case when finished_at is null or next_at <= now() then 'waiting' when sitemaps = 0 then 'failed' else 'done' end as status,
      weekly, ${instantOf(sql`next_at`)} as "nextAt", ${instantOf(sql`finished_at`)} as "finishedAt", sitemaps, found, refused, complete,
      problem as message
    from sitemap_crawls where portal_id = ${portal}`)
  if (!found) return { ...NEVER, message: null }
  return { ...found, problem: found.message ? speechIn(viewer.language).say(found.message) : null }
}

const decideOperation: Operation = defineOperation({
  id: 'decideDiscoveredPages',
  noun: kind.noun,
  method: 'decideDiscoveredPages',
  verb: 'POST',
  path: `${pathOf(kind as Kind)}/discovered-pages`,
  summary: 'Register or ignore discovered pages',
  description: `Registers pages of the sitemap as pages of communities, ignores them, or ends that: up to ${DECIDED_AT_MOST} in one call, each for itself, with one result each in order.`,
  params: paramsOf(kind),
  body: DiscoveredPageDecisions,
  scope: 'pages:write',
  ...deciding,
  subject: ({ params }) => ({ type: 'portal', name: params.portal! }),
  problems: ['NOT_FOUND'],
  graphql: { root: 'mutation', field: 'decideDiscoveredPages' },
  answer: {
    kind: 'plain',
    status: 207,
    schema: Type.Object(
      {
        items: Type.Array(Type.Unsafe<BulkAnswer>({ $ref: BulkAnswer.$id }), {
          maxItems: DECIDED_AT_MOST,
          description:
            'One result per decision, in order: the id of the page that was registered, else of the discovered page.'
        })
      },
      {
        $id: 'DiscoveredPageResults',
        title: 'DiscoveredPageResults',
        additionalProperties: false,
        description: 'The result of each decision.'
      }
    ),
    run: async call => {
      const portal = await idOf(kind, call as unknown as Call)
      allow(decideOperation, call.caller, await authContextFor(decideOperation, call as unknown as Call))
      return decideDiscovered(portal, call)
    }
  }
})

const listing = listUnder(
  kind,
  deciding,
  {
    path: 'discovered-pages',
    method: 'discoveredPages',
    id: 'listDiscoveredPages',
    field: 'discoveredPages',
    summary: 'List discovered pages',
    description:
      'Lists the pages found in the sitemap of the portal below its base URL, by URL by default. `status=new` lists those that are not registered yet, `vanished=true` those that the sitemap no longer has.'
  },
  discoveredPageModel,
  DiscoveredPageQuery
)

/** Only those who decide see what was found. */
const listOperation: Operation = {
  ...listing,
  subject: ({ params }) => ({ type: 'portal', name: params.portal! }),
  answer: {
    kind: 'page',
    model: discoveredPageModel,
    run: async call => {
      await idOf(kind, call)
      allow(listOperation, call.caller, await authContextFor(listOperation, call))
      return (listing.answer as Extract<Answer, { kind: 'page' }>).run!(call)
    }
  }
}

export const discoveryOperations: Operation[] = [
  listOperation,
  decideOperation,
  readUnder(
    kind,
    deciding,
    {
      path: 'sitemap-crawl',
      method: 'sitemapCrawl',
      id: 'getSitemapCrawl',
      field: 'sitemapCrawl',
      summary: 'Get the state of the sitemap',
      description: 'Returns when the sitemap of the portal was last read, with which result, and when it is read next.'
    },
    { schema: SitemapCrawl, run: async (id, call) => crawlOf(call, id) }
  ),
  act(
    kind,
    deciding,
    {
      path: 'sitemap-crawl',
      method: 'crawlSitemap',
      id: 'crawlSitemap',
      field: 'crawlSitemap',
      summary: 'Read the sitemap of a portal',
      description:
        'Requests that the sitemap of the portal is read within a minute or two, at most every ten minutes, and optionally every week. robots.txt is respected; sitemap indexes and gzip are supported. Found pages are listed as discovered pages; nothing is registered automatically.'
    },
    SitemapCrawlCreate,
    {
      schema: SitemapCrawl,
      run: async ({ before, draft: { weekly = null }, call }) => {
        await call.db.run(sql`
          insert into sitemap_crawls (portal_id, weekly, next_at) values (${before.id}, coalesce(${weekly}::boolean, false), now())
          on conflict (portal_id) do update set weekly = coalesce(${weekly}::boolean, sitemap_crawls.weekly),
            next_at = greatest(now(), sitemap_crawls.finished_at + interval '10 minutes')`)
        return crawlOf(call, before.id)
      }
    }
  )
]
