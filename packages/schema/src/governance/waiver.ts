import { type Static, Type } from '@sinclair/typebox'
import {
  Day,
  Entity,
  exactlyOneOf,
  Id,
  Instant,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Prose,
  Ref,
  Several,
  stamps,
  Text,
  version
} from '../primitives/shapes.ts'
import { CommunitySummary, PageSummary, PersonSummary, PortalSummary } from '../primitives/summary.ts'
import { RuleId } from './finding.ts'

/** For how many days a waiver may hold at most. */
export const WAIVER_DAYS = 366

const draft = {
  rule: RuleId('The rule that is waived.'),
  why: Prose(2000, {
    description: 'The reason. Visible to everyone who can see the finding.',
    examples: ['The team moves house in spring; the page is rewritten by then.']
  }),
  until: Day({ description: 'The last day on which it applies, at most a year ahead.', examples: ['2027-04-30'] })
}

export const Waiver = Entity(
  'Waiver',
  {
    id: Id({ description: 'The waiver’s id.' }),
    portal: Ref(PortalSummary),
    community: Ref(CommunitySummary),
    page: Nullable(Ref(PageSummary), { description: 'The page, if the rule evaluates pages.' }),
    ...draft,
    active: Type.Boolean({ description: 'Whether it applies today.' }),
    grantedBy: Nullable(Ref(PersonSummary), { description: 'Who granted it; null if a secret key did.' }),
    revokedAt: Nullable(Instant({ description: 'When it was revoked; null if not revoked.' })),
    revokedBy: Nullable(Ref(PersonSummary), { description: 'Who revoked it; null if a secret key did.' }),
    revokedWhy: Nullable(Text(2000, { description: 'Why it was revoked.' })),
    ...stamps,
    ...version
  },
  { description: 'The waiver of a rule for one page or community on a portal: by whom, why and until when.' }
)
export type Waiver = Static<typeof Waiver>

export const WaiverCreate = Entity(
  'WaiverCreate',
  {
    portal: Named('the portal'),
    page: Type.Optional(Named('the page', { description: 'The page (id), for a rule about pages.' })),
    community: Type.Optional(Named('the community', { description: 'The community, for a rule about communities.' })),
    ...draft
  },
  {
    ...exactlyOneOf('page', 'community'),
    description:
      'A waiver of a rule for one page or community (exactly one of the two), with a reason and an end. It ends automatically.',
    examples: [
      {
        portal: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
        page: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
        rule: 'page.stale',
        why: 'The team moves house in spring; the page is rewritten by then.',
        until: '2027-04-30'
      }
    ]
  }
)
export type WaiverCreate = Static<typeof WaiverCreate>

export const WaiverRevocation = Entity(
  'WaiverRevocation',
  { why: Prose(2000, { description: 'Why it ends early.', examples: ['The page was rewritten.'] }) },
  { description: 'The early end of a waiver.' }
)
export type WaiverRevocation = Static<typeof WaiverRevocation>

export const WaiverPage = PageOf(Waiver)

export const WaiverQuery = Entity(
  'WaiverQuery',
  {
    ...listQuery(['until', 'createdAt', 'updatedAt'], 'until'),
    portal: Several(Named('a portal'), 'Filter by portal (slug or id).'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    page: Several(Named('a page'), 'Filter by page (id).'),
    rule: Several(RuleId('A rule.'), 'Filter by rule.'),
    active: Type.Optional(Type.Boolean({ description: 'Filter by whether they apply today (true) or not (false).' }))
  },
  { description: 'Parameters for listing waivers.' }
)
export type WaiverQuery = Static<typeof WaiverQuery>
