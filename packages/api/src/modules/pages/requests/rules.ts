import type { PageRequestCreate, PageRequestPatch } from '@guildhall/schema'
import { authContextOf } from '../../../core/access/auth-context.ts'
import type { Relation } from '../../../core/access/caller.ts'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import { needOpen, requests } from './lifecycle.ts'
import { checkPlace } from './place.ts'
import { readRequest } from './request.ts'

const KEEP: readonly Relation[] = ['leader', 'core']

const BEFORE = { state: null, waitingSince: null, missing: [] } as const

/** Who keeps the community, or is named as a representative, asks for a page; so do the portal's admins and systems. */
export const submits: WriteHook<PageRequestCreate> = async ({ draft, facts, call }) => {
  const { db, caller } = call
  const { community, portal, primary, secondary } = draft
  const standing = await authContextOf(db, caller, 'community', community)
  const relations = new Set([...facts.relations, ...KEEP.filter(relation => standing?.relations.has(relation))])
  if (caller.person !== null && (primary === caller.person || secondary === caller.person)) relations.add('self')
  requests.rowFor(BEFORE, 'submit', {}, byCaller(call, { ...facts, relations }), new Date())
  await checkPlace(db, community, portal, draft)
  return caller.person === null ? draft : { ...draft, requester: caller.person }
}

/** What is decided changes no more; what changes still goes together. */
export const staysOpen: WriteHook<PageRequestPatch> = async ({ draft, before, call: { db } }) => {
  const request = await readRequest(db, before!.id)
  needOpen(request.state)
  const whole = { primary: request.primaryId, secondary: request.secondaryId, url: request.url, ...draft }
  await checkPlace(db, request.communityId, request.portalId, whole)
  return draft
}
