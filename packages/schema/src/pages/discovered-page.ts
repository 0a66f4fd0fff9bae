import { type Static, Type } from '@sinclair/typebox'
import { Message } from '../primitives/message.ts'
import {
  Choice,
  Count,
  Entity,
  Id,
  Instant,
  Line,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Ref,
  Several,
  Text,
  Url
} from '../primitives/shapes.ts'
import { CommunitySummary, PageSummary, PersonSummary } from '../primitives/summary.ts'

/** How many decisions about discovered pages one call takes at most. */
export const DECIDED_AT_MOST = 100

export const DiscoveredPageStatus = Choice('DiscoveredPageStatus', ['new', 'registered', 'ignored'] as const, {
  description: 'New: neither registered nor ignored yet. Registered: a page of the portal has this URL.'
})
export type DiscoveredPageStatus = Static<typeof DiscoveredPageStatus>

export const DiscoveredPage = Entity(
  'DiscoveredPage',
  {
    id: Id({ description: 'Its id.' }),
    url: Url({
      description: 'Its URL, as in the sitemap.',
      examples: ['https://intranet.example.org/communities/service-design']
    }),
    status: Ref(DiscoveredPageStatus),
    page: Nullable(Ref(PageSummary), { description: 'The registered page; null if not registered.' }),
    suggestion: Nullable(Ref(CommunitySummary), {
      description:
        'The community that it may belong to, as the URL ends with its slug; null if there is none without a page on the portal.'
    }),
    firstSeenAt: Instant({ description: 'When it was first found in the sitemap.' }),
    lastSeenAt: Instant({ description: 'When it was last found in the sitemap.' }),
    vanishedAt: Nullable(
      Instant({ description: 'When the sitemap, read completely, no longer had it; null while it has.' })
    ),
    ignoredAt: Nullable(Instant({ description: 'When it was ignored; null if it is not.' })),
    ignoredBy: Nullable(Ref(PersonSummary), { description: 'Who ignored it; null if a secret key did.' })
  },
  { description: 'A page in the sitemap of a portal.' }
)
export type DiscoveredPage = Static<typeof DiscoveredPage>
export const DiscoveredPagePage = PageOf(DiscoveredPage)

export const DiscoveredPageQuery = Entity(
  'DiscoveredPageQuery',
  {
    ...listQuery(['url', 'firstSeenAt'], 'url'),
    status: Several(Ref(DiscoveredPageStatus), 'Filter by status.'),
    vanished: Type.Optional(
      Type.Boolean({ description: 'Filter by whether they vanished from the sitemap (true) or not (false).' })
    )
  },
  { description: 'Parameters for listing the pages in the sitemap of a portal.' }
)

export const DiscoveredPageDecision = Entity(
  'DiscoveredPageDecision',
  {
    page: Line(2000, {
      description: 'The discovered page: its id or its URL.',
      examples: ['https://intranet.example.org/communities/night-shift']
    }),
    decision: Type.Unsafe<'register' | 'ignore' | 'restore'>({
      type: 'string',
      enum: ['register', 'ignore', 'restore'],
      description: 'Register it as the page of a community, ignore it, or end that.',
      examples: ['register']
    }),
    community: Type.Optional(
      Named('the community', { description: 'To register: the community. Default: the suggested one.' })
    ),
    primary: Type.Optional(Named('a person', { description: 'To register: the primary representative (id).' })),
    secondary: Type.Optional(Named('a person', { description: 'To register: the secondary representative (id).' }))
  },
  { description: 'What is decided about one discovered page.' }
)
export type DiscoveredPageDecision = Static<typeof DiscoveredPageDecision>

export const DiscoveredPageDecisions = Entity(
  'DiscoveredPageDecisions',
  {
    items: Type.Array(Ref(DiscoveredPageDecision), {
      minItems: 1,
      maxItems: DECIDED_AT_MOST,
      description: 'The decisions. Maximum 100.'
    })
  },
  { description: 'Decisions about discovered pages of a portal.' }
)
export type DiscoveredPageDecisions = Static<typeof DiscoveredPageDecisions>

export const SitemapCrawlCreate = Entity(
  'SitemapCrawlCreate',
  {
    weekly: Type.Optional(
      Type.Boolean({
        description: 'Whether the sitemap is read again every week. Without this field it remains as it is.',
        examples: [true]
      })
    )
  },
  { description: 'A request to read the sitemap of a portal.' }
)
export type SitemapCrawlCreate = Static<typeof SitemapCrawlCreate>

export const SitemapCrawlStatus = Choice('SitemapCrawlStatus', ['never', 'waiting', 'done', 'failed'] as const, {
  description: 'Never requested, waiting for the next run, done, or failed.'
})

export const SitemapCrawl = Entity(
  'SitemapCrawl',
  {
    status: Ref(SitemapCrawlStatus),
    weekly: Type.Boolean({ description: 'Whether it is repeated every week.', examples: [false] }),
    nextAt: Nullable(Instant({ description: 'When it is read next; null if not planned.' })),
    finishedAt: Nullable(Instant({ description: 'When it was last read; null if never.' })),
    sitemaps: Count({ description: 'Number of sitemaps read.' }),
    found: Count({ description: 'Number of pages found below the base URL of the portal.' }),
    refused: Count({ description: 'Number of URLs left out, as they are not below the base URL of the portal.' }),
    complete: Type.Boolean({
      description: 'Whether all sitemaps were read completely. Only then are pages marked as vanished.',
      examples: [true]
    }),
    problem: Nullable(
      Text(1000, {
        description: 'Why it failed, or what was not read.',
        examples: ['No sitemap was found. Add its URL to robots.txt (Sitemap: …).']
      })
    ),
    message: Nullable(Ref(Message), { description: 'The same as a message for translation.' })
  },
  { description: 'The last reading of the sitemap of a portal.' }
)
export type SitemapCrawl = Static<typeof SitemapCrawl>
