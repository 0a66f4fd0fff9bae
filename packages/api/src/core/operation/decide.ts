import type { AuthContext } from '../access/auth-context.ts'
import type { Caller, Relation } from '../access/caller.ts'
import { ApiError } from '../problem/api-error.ts'
import type { ProblemCode } from '../problem/registry.ts'
import { tableOf } from '../registry.ts'
import { heedsReadOnly, type Operation } from './operation.ts'

export type Refusal = { code: ProblemCode; reason: string }

const spoken = (relations: readonly Relation[]) =>
  relations.map(relation => tableOf('relations')[relation].words).join(' or ')

/**
 * Refuses a call about the calling person where no person acts.
 * @throws ApiError FORBIDDEN with how to call as one.
 */
export const requirePerson = ({ personal }: Caller): void => {
  if (personal) return
  throw new ApiError(
    'FORBIDDEN',
    'This concerns a person: call with their token, or send their external id in Guildhall-Actor.'
  )
}

/**
 * Decides whether a caller may do something, from the operation alone and, once the thing is known, from how they stand to
 * it. The one place for REST, GraphQL, imports and jobs.
 */
export const decide = (operation: Operation, caller: Caller, facts?: AuthContext): Refusal | undefined => {
  const no = (reason: string): Refusal => ({ code: 'FORBIDDEN', reason })
  if (caller.kind === 'publishable') {
    return operation.public
      ? undefined
      : no('Publishable keys can only read public data. Use a secret key from a server.')
  }
  if (caller.kind === 'secret' && operation.scope && !caller.scopes.has(operation.scope))
    return no(`The key lacks the scope ${operation.scope}.`)
  if (caller.portal !== null) {
    if (!operation.allowPortalKeys) return no('The key is bound to one portal, and this concerns all portals.')
    if (facts?.portals && !facts.portals.includes(caller.portal))
      return no('The key is bound to one portal, and this resource does not belong to that portal.')
  }
  const { allowedRoles } = operation
  if (caller.personal && allowedRoles !== 'any') {
    if (allowedRoles.length === 0) return no('Only secret keys can do this, not people.')
    if (facts && !allowedRoles.some(relation => facts.relations.has(relation)))
      return no(`Only ${spoken(allowedRoles)} can do this.`)
  }
  return facts?.readOnly && heedsReadOnly(operation) ? no(facts.readOnly) : undefined
}
