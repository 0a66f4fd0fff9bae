import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  Choice,
  Day,
  Entity,
  Foreign,
  Guarded,
  Id,
  Instant,
  Line,
  listQuery,
  Named,
  Nullable,
  origin,
  originQuery,
  PageOf,
  Patch,
  Ref,
  Several,
  stamps,
  Text,
  Url,
  version,
  Whole
} from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary, PortalSummary } from '../primitives/summary.ts'

export const FRESHNESS = ['fresh', 'due', 'stale', 'abandoned', 'unknown'] as const
export const Freshness = Choice('Freshness', FRESHNESS, {
  description:
    'How long ago the page last showed a sign of life, measured by its review interval: fresh below 75 %, due below 100 %, stale below 200 %, abandoned from there on; unknown without evidence.'
})
export type Freshness = Static<typeof Freshness>

export const MAINTENANCE = [
  'compliant',
  'due',
  'overdue',
  'second_notice',
  'final_notice',
  'suspension_proposed',
  'suspended',
  'removed'
] as const
export const Maintenance = Choice('Maintenance', MAINTENANCE, {
  description: 'Where a page stands on the ladder of maintenance, from compliant to removed.'
})
export type Maintenance = Static<typeof Maintenance>

/** States in which a page is shown to nobody but those who look after it. */
export const WITHDRAWN = ['suspended', 'removed'] as const satisfies Maintenance[]

/** What a caller may write of a page. */
const draft = {
  url: Url({ description: 'Where it is.', examples: ['https://intranet.example.org/communities/service-design'] }),
  mission: Type.Optional(
    Nullable(Text(4000, { description: 'The mission it declares; null takes the community’s.' }), {})
  ),
  requirement: Type.Optional(
    Nullable(
      Text(2000, {
        description: 'The transformation requirement or aspiration that the community addresses.',
        examples: ['Every service usable without help by 2027.']
      })
    )
  ),
  requirementEndsOn: Type.Optional(
    Nullable(Day({ description: 'The day that requirement ends; null while no end is known.' }))
  ),
  reviewEveryDays: Type.Optional(
    Whole(1, 1000, {
      description: 'In how many days it must show a sign of life at the latest. Default on creation: 90.',
      examples: [90]
    })
  ),
  ...origin
}

const place = {
  community: Named('the community that it shows'),
  portal: Named('the portal that it is on')
}

export const Page = Entity(
  'Page',
  {
    id: Id({ description: 'The page’s id.' }),
    community: Ref(CommunitySummary),
    portal: Ref(PortalSummary),
    ...answered(draft),
    primary: Nullable(Ref(PersonSummary), { description: 'Its primary representative today.' }),
    secondary: Nullable(Ref(PersonSummary), { description: 'Its secondary representative today.' }),
    lastUpdatedAt: Nullable(
      Instant({
        readOnly: true,
        description: 'When it last showed a sign of life, by the evidence that counts; null without any.'
      })
    ),
    freshness: Ref(Freshness),
    staleAt: Nullable(
      Instant({ readOnly: true, description: 'When it becomes (or became) stale; null without evidence.' })
    ),
    maintenance: Ref(Maintenance),
    maintenanceSince: Instant({ readOnly: true, description: 'Since when it has stood there on the ladder.' }),
    maintenanceReason: Guarded(
      Nullable(
        Text(4000, {
          readOnly: true,
          description: 'Why it stands there; told to those who look after it, null for all others.'
        })
      )
    ),
    ...stamps,
    ...version
  },
  { description: 'One community’s page on one portal.' }
)
export type Page = Static<typeof Page>

export const PageCreate = Entity(
  'PageCreate',
  { ...place, ...draft },
  { description: 'A page that exists already; a new one is asked for by a page request.' }
)
export type PageCreate = Static<typeof PageCreate>

export const PagePatch = Patch('PagePatch', draft, {
  description: 'What is to change of a page.',
  examples: [{ reviewEveryDays: 180 }]
})
export type PagePatch = Static<typeof PagePatch>

export const PageUpsert = Entity(
  'PageUpsert',
  {
    ...place,
    ...draft,
    source: Foreign({ description: 'The system it comes from.', examples: ['sigs.yaml'] }),
    externalKey: Foreign({ description: 'Its key there.', examples: ['sig-docs'] })
  },
  { description: 'A page as another system has it: made when new there, changed in the members given when known.' }
)
export type PageUpsert = Static<typeof PageUpsert>

export const PagePage = PageOf(Page)

export const PageQuery = Entity(
  'PageQuery',
  {
    ...listQuery(['lastUpdatedAt', 'url', 'createdAt', 'updatedAt'], 'lastUpdatedAt'),
    portal: Several(Named('a portal'), 'Filter by portal (slug or id).'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    person: Several(Named('a person'), 'Filter by representative today (id of a person).'),
    freshness: Several(Ref(Freshness), 'Filter by freshness.'),
    stale: Type.Optional(
      Type.Boolean({ description: 'Only those past their review interval (true), or only those within it (false).' })
    ),
    maintenance: Several(Ref(Maintenance), 'Filter by reminder stage.'),
    ...originQuery
  },
  { description: 'What to list of the pages.' }
)
export type PageQuery = Static<typeof PageQuery>

const { limit: _limit, cursor: _cursor, fields: _fields, ...narrowing } = PageQuery.properties
export const PageTableQuery = Entity('PageTableQuery', narrowing, {
  description: 'Which pages stand in the table, and in which order.'
})
export type PageTableQuery = Static<typeof PageTableQuery>

export const UPDATE_KINDS = ['attestation', 'heartbeat', 'sitemap', 'http', 'content'] as const
export const UpdateKind = Choice('UpdateKind', UPDATE_KINDS, {
  description:
    'Where the evidence comes from: a representative who attests, the portal’s heartbeat, the sitemap, HTTP Last-Modified, or a change that the monitor saw.'
})
export type UpdateKind = Static<typeof UpdateKind>

export const UpdateStanding = Choice('UpdateStanding', ['counts', 'older', 'bulk', 'no_sign_of_life'] as const, {
  description:
    'Whether the evidence is the one that counts, is older than that, was part of a change to many pages at once, or came from a robot or an admin.'
})

/** From how many pages on one change is a bulk change, which is no review of any of them. */
export const BULK_PAGES = 6

export const PageUpdate = Entity(
  'PageUpdate',
  {
    id: Id({ description: 'The evidence’s id.' }),
    page: Type.String({ format: 'uuid', maxLength: 36, description: 'The page (id).' }),
    kind: Ref(UpdateKind),
    occurredAt: Instant({ description: 'When the page was updated, by this evidence.' }),
    actorClass: Nullable(Type.Unsafe<'member' | 'representative' | 'portal_admin' | 'robot'>({ $ref: 'ActorClass' }), {
      description: 'As what the one who did it acted; null where nobody knows.'
    }),
    person: Nullable(Ref(PersonSummary), { description: 'Who did it.' }),
    changeKey: Nullable(
      Foreign({
        description: 'The change it was a part of (a commit, a publication), the same for all pages it touched.',
        examples: ['24e7d8f5']
      })
    ),
    note: Nullable(Line(500, { description: 'What else is known.', examples: ['Last-Modified of the page'] })),
    standing: Ref(UpdateStanding),
    why: Line(300, {
      description: 'Why it counts or does not, in a sentence.',
      examples: ['It is the newest sign of life.']
    }),
    recordedAt: Instant({ description: 'When it was put on record.' })
  },
  { description: 'One piece of evidence that a page was updated. All of it is kept.' }
)
export type PageUpdate = Static<typeof PageUpdate>

const update = {
  occurredAt: Type.Optional(Instant({ description: 'When the page was updated; now when left out.' })),
  actorClass: Type.Optional(
    Type.Unsafe<'member' | 'representative' | 'portal_admin' | 'robot'>({
      $ref: 'ActorClass',
      description: 'As what the one who updated it acted, where a portal tells of it; the caller’s own when left out.'
    })
  ),
  person: Type.Optional(
    Nullable(Named('the person who updated it', { description: 'The id of the person who updated it.' }))
  ),
  changeKey: Type.Optional(
    Nullable(
      Foreign({
        description: 'The change it was a part of, the same for all pages it touched: a bulk edit is no review.'
      })
    )
  ),
  note: Type.Optional(Nullable(Line(500, { description: 'What else is known.' })))
}

export const PageUpdateCreate = Entity('PageUpdateCreate', update, {
  description: 'The portal’s heartbeat: the page was updated.'
})
export type PageUpdateCreate = Static<typeof PageUpdateCreate>

export const PageUpdateItem = Entity(
  'PageUpdateItem',
  { page: Named('the page', { description: 'The page’s id.' }), ...update },
  { description: 'The heartbeat of one page of many.' }
)
export type PageUpdateItem = Static<typeof PageUpdateItem>

export const PageUpdatePage = PageOf(PageUpdate)

export const PageUpdateQuery = Entity(
  'PageUpdateQuery',
  {
    ...listQuery(['occurredAt', 'recordedAt'], 'occurredAt'),
    kind: Several(Ref(UpdateKind), 'Filter by kind.')
  },
  { description: 'What to list of the evidence for a page.' }
)

export const AttestationCreate = Entity(
  'AttestationCreate',
  {
    note: Type.Optional(
      Nullable(Line(500, { description: 'What was looked at.', examples: ['Read it all; two links mended.'] }))
    )
  },
  { description: 'A representative says: I have looked at the page, and it is true today.' }
)
export type AttestationCreate = Static<typeof AttestationCreate>
