import { PageCreate, PagePatch, PageUpsert } from '@guildhall/schema'
import { keptByOrganisation, ORIGIN } from '../access/kept.ts'
import { communityResource } from '../communities/resource.ts'
import type { Writable } from '../kit/write.ts'
import { portalResource } from '../portals/resource.ts'
import { upsertMany } from '../service/bulk.ts'
import { create, del, type Rule, update } from '../service/changing.ts'
import type { Kind } from '../service/kind.ts'
import type { Operation } from '../service/operation.ts'
import { allowed, get, list } from '../service/reading.ts'
import { evidenceOperations } from './evidence.ts'
import { pageResource } from './resource.ts'

const pageWritable: Writable = {
  resource: pageResource,
  knownBy: ['source', 'external_key'],
  references: {
    community: { column: 'community_id', to: () => communityResource, holds: 'one' },
    portal: { column: 'portal_id', to: () => portalResource, holds: 'one' }
  }
}

export const pageKind: Kind = {
  resource: pageResource,
  writable: pageWritable,
  noun: 'pages',
  singular: 'page',
  standing: 'page'
}

const onPortal: Operation['subject'] = ({ body }) => ({ type: 'portal', name: (body as { portal: string }).portal })
const asGiven: Rule = ({ draft }) => draft
// How often a page must be looked at is its portal's to say, not that of those who must look.
const kept = keptByOrganisation(['reviewEveryDays'], keptByOrganisation(ORIGIN, asGiven), ({ personal }) => personal)

const changing: Operation[] = [
  create(
    pageKind,
    { persons: ['portal_admin'], bound: true, subject: onPortal },
    PageCreate,
    'Registers a page that exists. A community has one page on a portal.',
    keptByOrganisation(ORIGIN, asGiven)
  ),
  update(
    pageKind,
    { persons: ['representative', 'portal_admin'], bound: true },
    PagePatch,
    'Changes the members given, by JSON merge patch (RFC 7396). The review interval is kept by the organisation.',
    kept
  ),
  del(
    pageKind,
    { persons: [], bound: true },
    'Deletes a page with its evidence. Removal keeps it on record; deleting is for what should never have been there.'
  )
]

const reading = { public: true, bound: true, persons: 'any' } as const

export const pageOperations: Operation[] = [
  list(
    pageKind,
    reading,
    'Lists the pages that the caller may see, those first that showed no sign of life for longest, unless sorted otherwise. A suspended page is listed only for those who look after it.'
  ),
  get(pageKind, reading, 'Reads one page by its id.'),
  ...changing,
  upsertMany(
    pageKind,
    PageUpsert,
    'Makes or changes up to 1,000 pages as another system has them, each known by source and externalKey. Members left out stay as they are.'
  ),
  ...evidenceOperations(pageKind),
  allowed(pageKind, { bound: true, persons: 'any' }, () => changing.slice(1))
]
