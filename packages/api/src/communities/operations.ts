import { CommunityCreate, CommunityPatch, CommunityUpsert } from '@guildhall/schema'
import { keptByOrganisation, ORIGIN } from '../access/kept.ts'
import type { Writable } from '../kit/write.ts'
import { portalResource } from '../portals/resource.ts'
import { upsertMany } from '../service/bulk.ts'
import { create, del, type Rule, update } from '../service/changing.ts'
import type { Kind } from '../service/kind.ts'
import type { Operation } from '../service/operation.ts'
import { allowed, get, list } from '../service/reading.ts'
import { KEEPERS } from '../service/subject.ts'
import { communityResource } from './resource.ts'

export const communityWritable: Writable = {
  resource: communityResource,
  knownBy: ['source', 'external_key'],
  references: {
    parent: { column: 'parent_id', to: () => communityResource, holds: 'one' },
    portals: { column: 'portal_ids', to: () => portalResource, holds: 'many' },
    relations: { column: 'relations', to: () => communityResource, holds: { under: 'community' } }
  }
}

export const communityKind: Kind = {
  resource: communityResource,
  writable: communityWritable,
  noun: 'communities',
  singular: 'community',
  standing: 'community'
}
const reading = { public: true, bound: true, persons: 'any' } as const

/** What a key of one portal makes belongs to that portal. */
const ofPortal: Rule = ({ draft, call: { caller } }) =>
  caller.portal === null
    ? draft
    : { ...draft, portals: [...new Set([...((draft.portals as string[] | undefined) ?? []), caller.portal])] }

// Which portals show a community concerns all of them: neither persons nor a key of one portal change it.
const kept = keptByOrganisation(
  ['portals'],
  keptByOrganisation(ORIGIN, ({ draft }) => draft),
  ({ personal, portal }) => personal || portal !== null
)

const namedPortals: Operation['subject'] = ({ body }) => {
  const names = (body as { portals?: string[] }).portals
  return names?.length ? { type: 'portals', names } : undefined
}

const changing: Operation[] = [
  create(
    communityKind,
    { persons: [], bound: true, subject: namedPortals },
    CommunityCreate,
    'Makes a community. Its slug is made from the name when none is given. A key of one portal makes communities of that portal.',
    ofPortal
  ),
  update(
    communityKind,
    { persons: KEEPERS, bound: true },
    CommunityPatch,
    'Changes the members given, by JSON merge patch (RFC 7396). Which portals show it is for keys of the whole organisation. A community that names no portal is changed by those keys and by its own leaders and core group.',
    kept
  ),
  del(
    communityKind,
    { persons: [], bound: true },
    'Deletes a community with its memberships and their terms. Closing keeps it readable; deleting is for what should never have been there.'
  )
]

export const communityOperations: Operation[] = [
  list(
    communityKind,
    reading,
    'Lists the communities that the caller may see, by name unless sorted otherwise, filtered and searched as asked.'
  ),
  get(communityKind, reading, 'Reads one community by its slug or id.'),
  ...changing,
  upsertMany(
    communityKind,
    CommunityUpsert,
    'Makes or changes up to 1,000 communities as another system has them, each known by source and externalKey. Members left out stay as they are.'
  ),
  allowed(communityKind, { bound: true, persons: 'any' }, () => changing.slice(1))
]
