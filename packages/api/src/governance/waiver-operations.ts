import { WaiverCreate, WaiverRevocation } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { communityResource } from '../communities/resource.ts'
import { Fault } from '../kit/fault.ts'
import type { Writable } from '../kit/write.ts'
import { pageResource } from '../pages/resource.ts'
import { personResource } from '../people/resource.ts'
import { portalResource } from '../portals/resource.ts'
import { create } from '../service/changing.ts'
import type { Kind } from '../service/kind.ts'
import type { Operation } from '../service/operation.ts'
import { get, list } from '../service/reading.ts'
import { type Act, act } from '../service/under.ts'
import { waiverResource } from './waiver-resource.ts'
import { grants } from './waiver-rules.ts'

const writable: Writable = {
  resource: waiverResource,
  knownBy: [],
  references: {
    portal: { column: 'portal_id', to: () => portalResource, holds: 'one' },
    community: { column: 'community_id', to: () => communityResource, holds: 'one' },
    page: { column: 'page_id', to: () => pageResource, holds: 'one' },
    grantedBy: { column: 'granted_by_id', to: () => personResource, holds: 'one' }
  }
}

const kind: Kind = {
  resource: waiverResource,
  writable,
  noun: 'waivers',
  singular: 'waiver',
  standing: 'waiver',
  scope: 'governance'
}
const reading = { bound: true, persons: 'any' } as const

const revoke = async ({ before, draft, call: { db, caller } }: Act) => {
  if (!before.active) {
    const detail = before.revokedAt ? 'It was revoked already.' : `It ended by itself after ${before.until}.`
    throw new Fault('RULE_BROKEN', detail, [{ pointer: '', detail }])
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
    'Lists waivers, those first that end first, unless sorted otherwise. They are shown to those who see the findings that they set aside. Waivers that ended or were revoked stay on record.'
  ),
  get(kind, reading, 'Reads one waiver by its id.'),
  create(
    kind,
    {
      persons: ['portal_admin'],
      bound: true,
      subject: ({ body }) => ({ type: 'portal', name: (body as WaiverCreate).portal })
    },
    WaiverCreate,
    'Sets a rule aside for one page or community on a portal: says why and until when, a year ahead at most, and ends by itself. The finding is then `waived` and keeps its reason and evidence.',
    grants
  ),
  act(
    kind,
    { persons: ['portal_admin'], bound: true },
    {
      path: 'revocations',
      method: 'revoke',
      id: 'revokeWaiver',
      field: 'revokeWaiver',
      summary: 'Revoke a waiver',
      description: 'Ends a waiver before its day. The rule counts again at once; the waiver stays on record.'
    },
    WaiverRevocation,
    { run: revoke }
  )
]
