import { type Static, Type } from '@sinclair/typebox'
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
  'not_html'
] as const
export const CheckOutcome = Choice('CheckOutcome', CHECK_OUTCOMES, {
  description:
    'What came of a check: the page was read; is as it was when read last; answered with an error; could not be reached; its host asked for patience; robots.txt forbids it; this service may not call that address; or it is no page.'
})
export type CheckOutcome = Static<typeof CheckOutcome>

export const MarkingLevel = Choice('MarkingLevel', ['classified', 'controlled'] as const, {
  description: 'Above unclassified, or controlled though unclassified (CUI, FOUO and their like).'
})
export const MarkingKind = Choice('MarkingKind', ['banner', 'portion', 'block'] as const, {
  description: 'The level of a whole document, of a portion of it, or who classified it and until when.'
})

export const Marking = Entity(
  'Marking',
  {
    level: Ref(MarkingLevel),
    kind: Ref(MarkingKind),
    marking: Text(200, { description: 'The marking.', examples: ['SECRET//NOFORN'] }),
    line: Text(300, { description: 'The line that it stands in.', examples: ['(S//NF) Range: 480 km.'] })
  },
  { description: 'A classification banner or portion marking on a page.' }
)

export const Heading = Entity(
  'Heading',
  {
    level: Whole(1, 6, { description: 'Its level, 1 to 6.' }),
    text: Text(300, { description: 'What it says.', examples: ['Who we are'] })
  },
  { description: 'A heading of a page.' }
)

export const BrokenLink = Entity(
  'BrokenLink',
  {
    url: Text(2000, { description: 'Where it points.', examples: ['https://intranet.example.org/gone'] }),
    status: Nullable(Whole(100, 999, { description: 'What it answered; null when nothing answered.' })),
    problem: Text(500, { description: 'What is wrong with it, in a sentence.', examples: ['It answers 404.'] })
  },
  { description: 'A link or an image of a page that leads nowhere.' }
)

const many = (description: string) => Nullable(Whole(0, 2_147_483_647, { description }))
const broken = (what: string) =>
  List(Ref(BrokenLink), 60, { description: `The ${what} that lead nowhere, of those that were tried.` })
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
        description: 'What stood in the way, in a sentence.',
        examples: ['There is no host obt.example.org, or its name could not be looked up.']
      })
    ),
    statusCode: Nullable(Whole(100, 999, { description: 'The HTTP status; null when nothing answered.' })),
    finalUrl: address('Where it was after redirects.'),
    durationMs: Whole(0, 2_147_483_647, { description: 'How long fetching it took, in milliseconds.' }),
    bytes: many('How long it was, decoded; at most 1 MiB is read.'),
    pageEtag: Nullable(Text(500, { description: 'The ETag that it came with.' })),
    lastModified: Nullable(Instant({ description: 'The Last-Modified that it came with.' })),
    title: Nullable(Text(500, { description: 'Its title.' })),
    headings: List(Ref(Heading), 50, { description: 'Its headings, in order.' }),
    contentHash: Nullable(
      Type.String({
        maxLength: 64,
        pattern: '^[0-9a-f]{64}$',
        description: 'SHA-256 of the text in its main part: markup and navigation may change without it.',
        examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08']
      })
    ),
    missionShown: Nullable(
      Type.Boolean({ description: 'Whether the words of its mission stand on it; null where no mission is known.' })
    ),
    nearness: Nullable(
      Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'How near its words are to its mission, 0 to 1; null where that can’t be said.',
        examples: [0.31]
      })
    ),
    formula: Nullable(
      Line(60, { description: 'The formula and version of the nearness.', examples: ['page-nearness/1'] })
    ),
    images: many('How many images it has.'),
    imagesWithoutAlt: many('How many of them have no alternative text.'),
    links: many('How many other addresses it links to.'),
    linksChecked: many('How many links and images were tried; at most 30 of each.'),
    brokenLinks: broken('links'),
    brokenImages: broken('images'),
    markings: List(Ref(Marking), 20, { description: 'The classification markings on it.' })
  },
  { description: 'What the monitor saw of a page at one time. Checks are added and never changed.' }
)
export type PageCheck = Static<typeof PageCheck>

export const PageCheckPage = PageOf(PageCheck)

export const PageCheckQuery = Entity(
  'PageCheckQuery',
  {
    ...listQuery(['checkedAt'], 'checkedAt'),
    outcome: Several(Ref(CheckOutcome), 'Filter by outcome.')
  },
  { description: 'What to list of the checks of a page.' }
)
export type PageCheckQuery = Static<typeof PageCheckQuery>

export const PageWatch = Entity(
  'PageWatch',
  {
    id: Id({ description: 'The page’s id.' }),
    nextCheckAt: Instant({ description: 'When it is checked next, at the earliest.' }),
    lastCheckedAt: Nullable(Instant({ description: 'When it was checked last; null before the first check.' })),
    failures: Whole(0, 2_147_483_647, { description: 'How many checks in a row could not load it.', examples: [0] })
  },
  { description: 'When a page is checked.' }
)
export type PageWatch = Static<typeof PageWatch>
