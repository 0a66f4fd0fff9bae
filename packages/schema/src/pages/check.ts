import { type Static, Type } from '@sinclair/typebox'
import { Message } from '../primitives/message.ts'
import {
  Choice,
  Entity,
  Id,
  Instant,
  Line,
  List,
  listQuery,
  Nullable,
  PageOf,
  Ref,
  Several,
  Text,
  Whole
} from '../primitives/shapes.ts'

export const CHECK_OUTCOMES = [
  'loaded',
  'not_modified',
  'failed',
  'unreachable',
  'busy',
  'robots',
  'blocked',
  'too_slow',
  'not_made',
  'not_html'
] as const
export const CheckOutcome = Choice('CheckOutcome', CHECK_OUTCOMES, {
  description:
    'The outcome of a check: the page was read; is unchanged since it was last read; responded with an error; could not be reached; its host asked to wait; robots.txt forbids it; this service is not allowed to call that address; it took longer to answer than the monitor waits, which says nothing of the page; it could not be made, since the network or the name server of this service was out of order; or it is not a page.'
})
export type CheckOutcome = Static<typeof CheckOutcome>

export const PAGE_INSTEADS = ['unavailable', 'not_found', 'login_required', 'moved', 'error_page', 'parked'] as const
export const PageInstead = Choice('PageInstead', PAGE_INSTEADS, {
  description:
    'What an address shows instead of the page of the community: a notice that the site is unavailable for now; a message that there is no such page; a request to sign in; another page or host that visitors are sent on to; an error message of a program; or a placeholder of a domain provider.'
})
export type PageInstead = Static<typeof PageInstead>

export const MarkingLevel = Choice('MarkingLevel', ['classified', 'controlled'] as const, {
  description: 'Above unclassified, or controlled but unclassified (CUI, FOUO and similar).'
})
export const MarkingKind = Choice('MarkingKind', ['banner', 'portion', 'block'] as const, {
  description: 'The level of a whole document, the level of a portion of it, or who classified it and until when.'
})

export const Marking = Entity(
  'Marking',
  {
    level: Ref(MarkingLevel),
    kind: Ref(MarkingKind),
    marking: Text(200, { description: 'The marking.', examples: ['SECRET//NOFORN'] }),
    line: Text(300, { description: 'The line that contains it.', examples: ['(S//NF) Range: 480 km.'] })
  },
  { description: 'A classification banner or portion marking on a page.' }
)

export const Heading = Entity(
  'Heading',
  {
    level: Whole(1, 6, { description: 'Its level, 1 to 6.' }),
    text: Text(300, { description: 'The text of the heading.', examples: ['Who we are'] })
  },
  { description: 'A heading of a page.' }
)

export const BrokenLink = Entity(
  'BrokenLink',
  {
    url: Text(2000, { description: 'The URL it points to.', examples: ['https://intranet.example.org/gone'] }),
    status: Nullable(Whole(100, 999, { description: 'The HTTP status of the response; null without a response.' })),
    problem: Text(500, { description: 'What is wrong with it, in one sentence.', examples: ['It returns 404.'] }),
    message: Ref(Message, {
      description: 'The problem as structured data.',
      examples: [{ id: 'page_check.status', values: { status: 404 } }]
    })
  },
  { description: 'A broken link or image of a page.' }
)

const many = (description: string) => Nullable(Whole(0, 2_147_483_647, { description }))
const broken = (what: string) => List(Ref(BrokenLink), 60, { description: `The broken ${what}, of those checked.` })
const address = (description: string) => Nullable(Text(2000, { description }))

export const PageCheck = Entity(
  'PageCheck',
  {
    id: Id({ description: 'The check’s id.' }),
    page: Type.String({ format: 'uuid', maxLength: 36, description: 'The page (id).' }),
    checkedAt: Instant({ description: 'When it was checked.' }),
    outcome: Ref(CheckOutcome),
    problem: Nullable(
      Text(500, {
        description: 'The problem encountered, in one sentence.',
        examples: ['The host obt.example.org does not exist.']
      })
    ),
    message: Nullable(Ref(Message), {
      description: 'The problem as structured data.',
      examples: [{ id: 'egress.no_host', values: { host: 'obt.example.org' } }]
    }),
    instead: Nullable(Ref(PageInstead), {
      description: 'What the address shows instead of the page; null if it shows the page, or if that is not known.'
    }),
    pendingChangeSince: Nullable(
      Instant({
        description:
          'When a change of its text was first seen that is not confirmed yet. It becomes evidence of an update once two later checks, at least 24 hours apart, have seen it too. Null without such a change.'
      })
    ),
    statusCode: Nullable(Whole(100, 999, { description: 'The HTTP status; null without a response.' })),
    finalUrl: address('The URL after redirects.'),
    durationMs: Whole(0, 2_147_483_647, { description: 'The time to fetch it, in milliseconds.' }),
    bytes: many('Its size, decoded; at most 1 MiB is read.'),
    pageEtag: Nullable(Text(500, { description: 'The ETag of the response.' })),
    lastModified: Nullable(Instant({ description: 'The Last-Modified time of the response.' })),
    title: Nullable(Text(500, { description: 'Its title.' })),
    headings: List(Ref(Heading), 50, { description: 'Its headings, in order.' }),
    contentHash: Nullable(
      Type.String({
        maxLength: 64,
        pattern: '^[0-9a-f]{64}$',
        description: 'SHA-256 of the text in its main part; changes to markup and navigation do not affect it.',
        examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08']
      })
    ),
    missionShown: Nullable(
      Type.Boolean({ description: 'Whether it contains the words of its mission; null if no mission is known.' })
    ),
    nearness: Nullable(
      Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'The similarity of its words to its mission, 0 to 1; null if it cannot be determined.',
        examples: [0.31]
      })
    ),
    formula: Nullable(
      Line(60, { description: 'The formula and version of the similarity.', examples: ['page-nearness/1'] })
    ),
    images: many('Number of images.'),
    imagesWithoutAlt: many('Number of images without alternative text.'),
    links: many('Number of other addresses it links to.'),
    linksChecked: many('Number of links and images checked; at most 30 of each.'),
    brokenLinks: broken('links'),
    brokenImages: broken('images'),
    markings: List(Ref(Marking), 20, { description: 'The classification markings on it.' })
  },
  { description: 'What the monitor found on a page at one time. Checks are added and never changed.' }
)
export type PageCheck = Static<typeof PageCheck>

export const PageCheckPage = PageOf(PageCheck)

export const PageCheckQuery = Entity(
  'PageCheckQuery',
  {
    ...listQuery(['checkedAt'], 'checkedAt'),
    outcome: Several(Ref(CheckOutcome), 'Filter by outcome.')
  },
  { description: 'Parameters for listing the checks of a page.' }
)
export type PageCheckQuery = Static<typeof PageCheckQuery>

export const PageWatch = Entity(
  'PageWatch',
  {
    id: Id({ description: 'The page’s id.' }),
    nextCheckAt: Instant({ description: 'The earliest time of the next check.' }),
    lastCheckedAt: Nullable(Instant({ description: 'When it was last checked; null before the first check.' })),
    failures: Whole(0, 2_147_483_647, {
      description: 'Number of consecutive checks that could not load it.',
      examples: [0]
    })
  },
  { description: 'When the page will be checked.' }
)
export type PageWatch = Static<typeof PageWatch>
