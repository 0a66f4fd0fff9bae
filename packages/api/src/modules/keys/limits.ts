import type { ProblemError } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Caller } from '../../core/access/caller.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import type { Database } from '../../platform/database/database.ts'

/** What a key gives to whom it is given. */
export type Grant = {
  kind: 'secret' | 'publishable'
  scopes: readonly string[]
  /** The id of the portal that it is bound to. */
  portal: string | null
  origins: readonly string[] | null
  expiresAt: string | null
}

const broken = (errors: ProblemError[]) => new ApiError('RULE_BROKEN', errors[0]!.detail, errors)
const forbidden = (pointer: string, detail: string) => new ApiError('FORBIDDEN', detail, [{ pointer, detail }])

const unfit = ({ kind, scopes, portal, origins }: Grant): ProblemError[] => {
  if (kind === 'secret')
    return origins ? [{ pointer: '/origins', detail: 'A secret key never stands in a page: leave origins out.' }] : []
  const errors: ProblemError[] = []
  if (scopes.length > 0)
    errors.push({ pointer: '/scopes', detail: 'A publishable key can only read public data: omit scopes.' })
  if (portal === null)
    errors.push({
      pointer: '/portal',
      detail: 'A publishable key belongs to a portal and can be used from the portal’s origins.'
    })
  return errors
}

const foreignOrigins = async (db: Database, { portal, origins }: Grant): Promise<ProblemError[]> => {
  if (!portal || !origins) return []
  const [row] = await db.run<{ origins: string[] }>(sql`select origins from portals where id = ${portal}`)
  return origins.flatMap((origin, index) =>
    row!.origins.includes(origin)
      ? []
      : [
          {
            pointer: `/origins/${index}`,
            detail: `${origin} is not among the origins of the portal. Add it there first, or leave it out.`
          }
        ]
  )
}

/**
 * Makes sure that what a key gives goes together.
 * @throws ApiError RULE_BROKEN with everything that does not.
 */
export const requireFitting = async (db: Database, grant: Grant): Promise<void> => {
  const errors = [...unfit(grant), ...(await foreignOrigins(db, grant))]
  if (errors.length > 0) throw broken(errors)
}

/** When a key expires, in milliseconds. */
export const timeOf = (expiresAt: string | null) =>
  expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(expiresAt)

/**
 * Makes sure that a key gives no more than the caller has: no scope, no portal and no time beyond their own.
 * @throws ApiError FORBIDDEN or RULE_BROKEN with what is beyond.
 */
export const requireWithin = ({ scopes, portal, expiresAt }: Grant, caller: Caller): void => {
  const held: ReadonlySet<string> = caller.scopes
  const foreign = scopes.find(scope => !held.has(scope))
  if (foreign) throw forbidden('/scopes', `You cannot give a key the scope ${foreign}, which you do not have yourself.`)
  if (caller.portal !== null && portal !== caller.portal)
    throw forbidden('/portal', 'Your key is bound to one portal, and the keys that it gives are bound to that portal.')
  if (caller.expires !== null && timeOf(expiresAt) > caller.expires)
    throw broken([
      {
        pointer: '/expiresAt',
        detail:
          'A key cannot outlive the one by which it is given. Choose an earlier moment, or use a key that lasts longer.'
      }
    ])
}

/** @throws ApiError RULE_BROKEN where a moment is not to come. */
export const requireToCome = (expiresAt: string | null | undefined): void => {
  if (expiresAt && Date.parse(expiresAt) <= Date.now())
    throw broken([{ pointer: '/expiresAt', detail: 'This time has passed. Choose a future time, or omit it.' }])
}
