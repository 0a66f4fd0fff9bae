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
    'How long ago the page last showed a sign of life, relative to its review interval: fresh below 75 %, due below 100 %, stale below 200 %, abandoned from 200 %; unknown without evidence.'
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
  description: 'The reminder stage of a page, from compliant to removed.'
})
export type Maintenance = Static<typeof Maintenance>

/** States in which a page is shown to nobody but those who look after it. */
export const WITHDRAWN = ['suspended', 'removed'] as const satisfies Maintenance[]

export const EXEMPTIONS = ['removed', 'closed', 'paused', 'waived'] as const
export const ExemptionReason = Choice('ExemptionReason', EXEMPTIONS, {
  description:
    'Why no review of a page is due: the page was removed, its community is closed (or merged, or withdrawn) or in a declared pause, or its review is waived.'
})
export type ExemptionReason = Static<typeof ExemptionReason>

export const Exemption = Entity(
  'Exemption',
  {
    reason: Ref(ExemptionReason),
    until: Nullable(
      Day({
        description: 'The last day of the pause or the waiver; null if the exemption has no end.',
        examples: ['2027-04-30']
      })
    )
  },
  {
    description:
      'The exemption of a page from review. A page with an exemption is never stale: its badge, the table of pages, reminders and the rule `page.stale` agree.'
  }
)
export type Exemption = Static<typeof Exemption>

/** What a caller may write of a page. */
const draft = {
  url: Url({ description: 'Its URL.', examples: ['https://intranet.example.org/communities/service-design'] }),
  mission: Type.Optional(
    Nullable(
      Text(4000, { description: 'The mission it declares; null means that the community’s mission applies.' }),
      {}
    )
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
    Nullable(Day({ description: 'The day on which that requirement ends; null if no end is known.' }))
  ),
  reviewEveryDays: Type.Optional(
    Whole(1, 1000, {
      description: 'The maximum number of days between signs of life. Default on creation: 90.',
      examples: [90]
    })
  ),
  ...origin
}

const place = {
  community: Named('the community it shows'),
  portal: Named('the portal it is on')
}

export const Page = Entity(
  'Page',
  {
    id: Id({ description: 'The page’s id.' }),
    community: Ref(CommunitySummary),
    portal: Ref(PortalSummary),
    ...answered(draft),
    primary: Nullable(Ref(PersonSummary), { description: 'Its current primary representative.' }),
    secondary: Nullable(Ref(PersonSummary), { description: 'Its current secondary representative.' }),
    lastUpdatedAt: Nullable(
      Instant({
        readOnly: true,
        description: 'When it last showed a sign of life, by the evidence that counts; null if none.'
      })
    ),
    freshness: Ref(Freshness),
    staleAt: Nullable(
      Instant({ readOnly: true, description: 'When it becomes (or became) stale; null without evidence.' })
    ),
    exemption: Nullable(Ref(Exemption), {
      readOnly: true,
      description:
        'Why no review of the page is due, although it is not fresh or its community has ended; null if it is fresh or a review is due.'
    }),
    maintenance: Ref(Maintenance),
    maintenanceSince: Instant({ readOnly: true, description: 'When this reminder stage began.' }),
    maintenanceReason: Guarded(
      Nullable(
        Text(4000, {
          readOnly: true,
          description:
            'The reason for this reminder stage; visible to the people who maintain the page, null for all others.'
        })
      )
    ),
    ...stamps,
    ...version
  },
  { description: 'One community’s page on one portal.' }
)
export type Page = Static<typeof Page>

const represented = (role: string) =>
  Type.Optional(
    Nullable(
      Named('a person', {
        description: `Its ${role} representative, from today (id of a person). The term of another holder ends; null leaves the role vacant.`
      })
    )
  )
const representatives = { primary: represented('primary'), secondary: represented('secondary') }

export const PageCreate = Entity(
  'PageCreate',
  { ...place, ...draft, ...representatives },
  { description: 'An existing page. To request a new page, create a page request.' }
)
export type PageCreate = Static<typeof PageCreate>

export const PagePatch = Patch('PagePatch', draft, {
  description: 'Fields to update.',
  examples: [{ reviewEveryDays: 180 }]
})
export type PagePatch = Static<typeof PagePatch>

export const PageUpsert = Entity(
  'PageUpsert',
  {
    ...place,
    ...draft,
    ...representatives,
    source: Foreign({ description: 'The source system.', examples: ['sigs.yaml'] }),
    externalKey: Foreign({ description: 'Its key in the source system.', examples: ['sig-docs'] })
  },
  { description: 'A page from another system: created if new, otherwise updated with the fields sent.' }
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
      Type.Boolean({
        description:
          'Filter by review interval: past it (true) or within it (false). Pages that are past it and exempt from review are in neither.'
      })
    ),
    maintenance: Several(Ref(Maintenance), 'Filter by reminder stage.'),
    list: Several(Named('a list of pages'), 'Filter by list of pages (id).'),
    ...originQuery
  },
  { description: 'Parameters for listing pages.' }
)
export type PageQuery = Static<typeof PageQuery>

const { limit: _limit, cursor: _cursor, fields: _fields, include: _include, ...narrowing } = PageQuery.properties
export const PageTableQuery = Entity('PageTableQuery', narrowing, {
  description: 'Parameters for the table of pages.'
})
export type PageTableQuery = Static<typeof PageTableQuery>

export const UPDATE_KINDS = ['attestation', 'heartbeat', 'sitemap', 'http', 'content'] as const
export const UpdateKind = Choice('UpdateKind', UPDATE_KINDS, {
  description:
    'The source of the evidence: a representative’s attestation, the portal’s heartbeat, the sitemap, HTTP Last-Modified, or a change detected by the monitor.'
})
export type UpdateKind = Static<typeof UpdateKind>

export const UpdateStanding = Choice('UpdateStanding', ['counts', 'older', 'bulk', 'no_sign_of_life'] as const, {
  description:
    'Whether this evidence counts, is older than the evidence that counts, was part of a change to many pages at once, or came from a robot or an admin.'
})

/** From how many pages on one change is a bulk change, which is no review of any of them. */
export const BULK_PAGES = 6

export const PageUpdate = Entity(
  'PageUpdate',
  {
    id: Id({ description: 'The evidence’s id.' }),
    page: Type.String({ format: 'uuid', maxLength: 36, description: 'The page (id).' }),
    kind: Ref(UpdateKind),
    occurredAt: Instant({ description: 'When the page was updated, according to this evidence.' }),
    actorClass: Nullable(Type.Unsafe<'member' | 'representative' | 'portal_admin' | 'robot'>({ $ref: 'ActorClass' }), {
      description: 'The role in which the actor made the update; null if unknown.'
    }),
    person: Nullable(Ref(PersonSummary), { description: 'Who did it.' }),
    changeKey: Nullable(
      Foreign({
        description: 'The change it was part of (a commit, a publication), the same for all pages it affected.',
        examples: ['24e7d8f5']
      })
    ),
    note: Nullable(Line(500, { description: 'Further details.', examples: ['Last-Modified of the page'] })),
    standing: Ref(UpdateStanding),
    why: Line(300, {
      description: 'Why it counts or does not count, in one sentence.',
      examples: ['It is the most recent sign of life.']
    }),
    recordedAt: Instant({ description: 'When it was recorded.' })
  },
  { description: 'One piece of evidence that a page was updated. All evidence is kept.' }
)
export type PageUpdate = Static<typeof PageUpdate>

const update = {
  occurredAt: Type.Optional(Instant({ description: 'When the page was updated. Default: now.' })),
  actorClass: Type.Optional(
    Type.Unsafe<'member' | 'representative' | 'portal_admin' | 'robot'>({
      $ref: 'ActorClass',
      description:
        'The role in which the person made the update, if a portal reports it. Default: the caller’s own role.'
    })
  ),
  person: Type.Optional(
    Nullable(Named('the person who updated it', { description: 'The id of the person who updated it.' }))
  ),
  changeKey: Type.Optional(
    Nullable(
      Foreign({
        description:
          'The change it was part of, the same for all pages it affected: a bulk edit does not count as a review.'
      })
    )
  ),
  note: Type.Optional(Nullable(Line(500, { description: 'Further details.' })))
}

export const PageUpdateCreate = Entity('PageUpdateCreate', update, {
  description: 'An update of the page, reported by the portal (heartbeat).'
})
export type PageUpdateCreate = Static<typeof PageUpdateCreate>

export const PageUpdateItem = Entity(
  'PageUpdateItem',
  { page: Named('the page', { description: 'The page’s id.' }), ...update },
  { description: 'The update of one page in a bulk request.' }
)
export type PageUpdateItem = Static<typeof PageUpdateItem>

export const PageUpdatePage = PageOf(PageUpdate)

export const PageUpdateQuery = Entity(
  'PageUpdateQuery',
  {
    ...listQuery(['occurredAt', 'recordedAt'], 'occurredAt'),
    kind: Several(Ref(UpdateKind), 'Filter by kind.')
  },
  { description: 'Parameters for listing the evidence for a page.' }
)

export const AttestationCreate = Entity(
  'AttestationCreate',
  {
    note: Type.Optional(
      Nullable(Line(500, { description: 'What was reviewed.', examples: ['Reviewed; two links fixed.'] }))
    )
  },
  { description: 'A representative’s confirmation that they have reviewed the page and that it is accurate today.' }
)
export type AttestationCreate = Static<typeof AttestationCreate>
