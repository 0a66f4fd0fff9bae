import { WaiverCreate, WaiverRevocation } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { WriteModel } from '../../../core/model/write.ts'
import { type Act, act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { pageModel } from '../../pages/pages/model.ts'
import { waiverModel } from './model.ts'
import { grants } from './rules.ts'

const writable: WriteModel = {
  model: waiverModel,
  upsertKey: [],
  references: {
    portal: { column: 'portal_id', to: () => portalModel, holds: 'one' },
    community: { column: 'community_id', to: () => communityModel, holds: 'one' },
    page: { column: 'page_id', to: () => pageModel, holds: 'one' },
    grantedBy: { column: 'granted_by_id', to: () => personModel, holds: 'one' }
  }
}

const kind = {
  model: waiverModel,
  writeModel: writable,
  noun: 'waivers',
  singular: 'waiver',
  subjectType: 'waiver',
  scope: 'governance'
} satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const

const revoke = async ({ before, draft, call: { db, caller } }: Act<WaiverRevocation>) => {
  if (!before.active) {
    const detail = before.revokedAt ? 'It has already been revoked.' : `It ended automatically after ${before.until}.`
    throw new ApiError('RULE_BROKEN', detail, [{ pointer: '', detail }])
  }
  await db.run(
    sql`update waivers set revoked_at = now(), revoked_by_id = ${caller.person}, revoked_why = ${draft.why} where id = ${before.id}`
  )
  return undefined
}

export const waiverOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists waivers, by default those that end soonest first. They are visible to those who can see the waived findings. Waivers that ended or were revoked remain on record.'
  ),
  get(kind, reading, 'Returns a waiver by id.'),
  create(
    kind,
    {
      allowedRoles: ['portal_admin'],
      allowPortalKeys: true,
      subject: ({ body }) => ({ type: 'portal', name: body.portal })
    },
    WaiverCreate,
    'Waives a rule for one page or community on a portal, with a reason and an end at most one year ahead; it ends automatically. The finding is then `waived` and keeps its reason and evidence.',
    grants
  ),
  act(
    kind,
    { allowedRoles: ['portal_admin'], allowPortalKeys: true },
    {
      path: 'revocations',
      method: 'revoke',
      id: 'revokeWaiver',
      field: 'revokeWaiver',
      summary: 'Revoke a waiver',
      description: 'Ends a waiver early. The rule counts again at once; the waiver remains on record.'
    },
    WaiverRevocation,
    { run: revoke }
  )
]
