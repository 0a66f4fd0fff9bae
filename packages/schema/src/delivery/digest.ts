import { type Static, Type } from '@sinclair/typebox'
import { FreshnessCounts } from '../governance/scorecard.ts'
import { Freshness, Maintenance } from '../pages/page.ts'
import { Message } from '../primitives/message.ts'
import {
  Count,
  Day,
  Entity,
  Id,
  Line,
  List,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Ref,
  Several,
  stamps,
  Text,
  Url,
  version
} from '../primitives/shapes.ts'
import { PortalSummary } from '../primitives/summary.ts'

const score = (description: string) => Nullable(Type.Number({ minimum: 0, maximum: 10, description, examples: [7.4] }))

const page = {
  id: Id({ description: 'The page’s id.' }),
  name: Line(200, { description: 'The name of its community.', examples: ['Service Design'] }),
  url: Url({ description: 'Its URL.', examples: ['https://intranet.example.org/communities/service-design'] })
}

export const DigestChanges = Entity(
  'DigestChanges',
  {
    opened: Count({ description: 'Number of findings that began to require action, and still do.' }),
    settled: Count({ description: 'Number of findings that were settled.' }),
    updated: Count({ description: 'Number of pages with a sign of life in the week.' }),
    recovered: Count({ description: 'Number of pages whose reminders stopped because they are up to date again.' }),
    added: Count({ description: 'Number of pages that were registered.' })
  },
  { description: 'What changed in the week of a digest.' }
)
export type DigestChanges = Static<typeof DigestChanges>

export const DigestHelp = Entity(
  'DigestHelp',
  {
    ...page,
    freshness: Ref(Freshness),
    maintenance: Ref(Maintenance),
    open: Count({ description: 'Number of findings about it that require action.' }),
    reason: Nullable(
      Text(1500, {
        description: 'The most important reason, in one sentence.',
        examples: ['The page was last updated on 2 March 2026. It is due for review every 90 days.']
      })
    ),
    reasonMessage: Nullable(Ref(Message), { description: 'The reason as structured data.' })
  },
  { description: 'A page that needs help.' }
)
export type DigestHelp = Static<typeof DigestHelp>

export const DigestDue = Entity(
  'DigestDue',
  { ...page, on: Day({ description: 'The day on which its review is due.', examples: ['2026-12-03'] }) },
  { description: 'A page whose review is due in the week after a digest.' }
)
export type DigestDue = Static<typeof DigestDue>

export const Digest = Entity(
  'Digest',
  {
    id: Id({ description: 'The digest’s id.' }),
    portal: Ref(PortalSummary),
    startsOn: Day({ description: 'The first day of its week, a Monday.', examples: ['2026-11-23'] }),
    endsOn: Day({ description: 'The last day of its week, a Sunday.', examples: ['2026-11-29'] }),
    score: score('The weighted score of the portal when the digest was written, 0 to 10; null if nothing is judged.'),
    scoreBefore: score('The score in the digest of the week before; null if there is none.'),
    pageCount: Count({ description: 'Number of pages.' }),
    freshness: Ref(FreshnessCounts),
    freshnessBefore: Nullable(Ref(FreshnessCounts), {
      description: 'The pages by freshness in the digest of the week before; null if there is none.'
    }),
    changes: Ref(DigestChanges),
    help: List(Ref(DigestHelp), 10, { description: 'The pages that need the most help, at most ten.' }),
    due: List(Ref(DigestDue), 10, {
      description: 'The pages whose review is due in the week after, earliest first, at most ten.'
    }),
    dueCount: Count({ description: 'Number of pages whose review is due in the week after.' }),
    createdAt: stamps.createdAt,
    updatedAt: stamps.updatedAt,
    ...version
  },
  {
    description:
      'What an admin of a portal should know about a week: what changed, which pages need help, what is due next, and how the score and the freshness of its pages moved. It is written once, in the night after the week, and stays as it was.'
  }
)
export type Digest = Static<typeof Digest>

export const DigestPage = PageOf(Digest)

export const DigestQuery = Entity(
  'DigestQuery',
  {
    ...listQuery(['startsOn', 'createdAt'], 'startsOn'),
    portal: Several(Named('a portal'), 'Filter by portal (slug or id).')
  },
  { description: 'Parameters for listing digests.' }
)
export type DigestQuery = Static<typeof DigestQuery>
