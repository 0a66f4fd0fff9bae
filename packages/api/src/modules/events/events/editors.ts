import type { SubjectType } from '@guildhall/schema'
import type { AuthContext } from '../../../core/access/auth-context.ts'
import { authContextOf } from '../../../core/access/auth-context.ts'
import type { Relation } from '../../../core/access/caller.ts'
import { decide } from '../../../core/operation/decide.ts'
import type { Call, Operation } from '../../../core/operation/operation.ts'
import { MANAGERS, NOBODY } from '../../../core/operation/subject.ts'
import { ApiError } from '../../../core/problem/api-error.ts'

/** Who edits an event: its organisers and facilitators, and those who manage a community that hosts it. */
export const EDITORS: readonly Relation[] = ['self', ...MANAGERS]

/** How the caller stands to what a change concerns besides its subject. @throws ApiError at a place in the body if they may not change it. */
export const requireRole = async (
  { db, caller }: Call,
  type: SubjectType,
  name: string,
  allowedRoles: readonly Relation[],
  pointer: string
): Promise<AuthContext> => {
  const facts = (await authContextOf(db, caller, type, name)) ?? NOBODY
  const refusal = decide({ scope: 'events:write', allowedRoles, allowPortalKeys: true } as Operation, caller, facts)
  if (refusal) throw new ApiError(refusal.code, refusal.reason, [{ pointer, detail: refusal.reason }])
  return facts
}
