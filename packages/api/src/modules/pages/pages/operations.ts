import { PageCreate, PagePatch, PageUpsert } from '@guildhall/schema'
import type { WriteModel } from '../../../core/model/write.ts'
import { upsertMany } from '../../../core/operation/bulk.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update, type WriteHook } from '../../../core/operation/mutations.ts'
import type { Operation, SubjectOf } from '../../../core/operation/operation.ts'
import { ORIGIN, protectFields } from '../../../core/operation/protected-fields.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { besidePages, differ } from '../representatives/assign.ts'
import { evidenceOperations } from './evidence.ts'
import { pageModel } from './model.ts'

export const pageWritable: WriteModel = {
  model: pageModel,
  upsertKey: ['source', 'external_key'],
  references: {
    community: { column: 'community_id', to: () => communityModel, holds: 'one' },
    portal: { column: 'portal_id', to: () => portalModel, holds: 'one' },
    primary: { column: 'primary', to: () => personModel, holds: 'one' },
    secondary: { column: 'secondary', to: () => personModel, holds: 'one' }
  },
  beside: besidePages,
  fits: differ
}

export const pageKind = {
  model: pageModel,
  writeModel: pageWritable,
  noun: 'pages',
  singular: 'page',
  subjectType: 'page'
} satisfies Kind

const onPortal: SubjectOf<PageCreate> = ({ body }) => ({ type: 'portal', name: body.portal })
const asGiven: WriteHook = ({ draft }) => draft
const withTwoPeople: WriteHook = ({ draft }) => {
  differ(draft)
  return draft
}
// How often a page must be looked at is its portal's to say, not that of those who must look.
const kept = protectFields(['reviewEveryDays'], protectFields(ORIGIN, asGiven), ({ personal }) => personal)

const changing: Operation[] = [
  create(
    pageKind,
    { allowedRoles: ['portal_admin'], allowPortalKeys: true, subject: onPortal },
    PageCreate,
    'Registers an existing page, with its representatives where they are sent. A community has one page per portal.',
    protectFields(ORIGIN, withTwoPeople)
  ),
  update(
    pageKind,
    { allowedRoles: ['representative', 'portal_admin'], allowPortalKeys: true },
    PagePatch,
    'Updates the fields sent (JSON merge patch, RFC 7396). Only the organisation can change the review interval.',
    kept
  ),
  del(
    pageKind,
    { allowedRoles: [], allowPortalKeys: true },
    'Deletes a page with its evidence. To keep it on record, have it removed instead; delete only what should never have existed.'
  )
]

const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const

export const pageOperations: Operation[] = [
  list(
    pageKind,
    reading,
    'Lists the pages visible to the caller, by default the longest without a sign of life first. A suspended page is listed only for those who manage it.'
  ),
  get(pageKind, reading, 'Returns a page by id.'),
  ...changing,
  upsertMany(
    pageKind,
    PageUpsert,
    'Creates or updates up to 1,000 pages from another system, each identified by source and externalKey. Fields left out remain unchanged.'
  ),
  ...evidenceOperations(pageKind),
  allowed(pageKind, { allowPortalKeys: true, allowedRoles: 'any' }, () => changing.slice(1))
]
