import { authContextOf } from '../../../core/access/auth-context.ts'
import type { Relation } from '../../../core/access/caller.ts'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { checkPlace } from './place.ts'
import { ENDED, isOpen, readRequest } from './request.ts'

const KEEP: readonly Relation[] = ['leader', 'core']

/** Who keeps the community, or is named as a representative, asks for a page; so do the portal's admins and systems. */
export const submits: WriteHook = async ({ draft, facts, call: { db, caller } }) => {
  const { community, portal, primary, secondary } = draft as Record<string, string>
  if (caller.personal && !facts.relations.has('portal_admin')) {
    const standing = await authContextOf(db, caller, 'community', community!)
    const keeps = KEEP.some(relation => standing?.relations.has(relation))
    const named = caller.person !== null && [primary, secondary].includes(caller.person)
    if (!keeps && !named)
      throw new ApiError(
        'FORBIDDEN',
        'A page is asked for by the community’s leader or core group, or by somebody whom the request names as a representative.'
      )
  }
  await checkPlace(db, community!, portal!, draft)
  return caller.person === null ? draft : { ...draft, requester: caller.person }
}

/** What is decided changes no more; what changes still goes together. */
export const staysOpen: WriteHook = async ({ draft, before, call: { db } }) => {
  const request = await readRequest(db, before!.id as string)
  if (!isOpen(request.status)) throw new ApiError('MOVE_NOT_ALLOWED', ENDED)
  const whole = { primary: request.primaryId, secondary: request.secondaryId, url: request.url, ...draft }
  await checkPlace(db, request.communityId, request.portalId, whole)
  return draft
}
