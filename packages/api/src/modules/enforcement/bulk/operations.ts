import { CaseActionResults, CaseActions, PageActionResults, PageActions } from '@guildhall/schema'
import type { TObject } from '@sinclair/typebox'
import type { AuthContext } from '../../../core/access/auth-context.ts'
import { type Kind, paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { idOf } from '../../../core/operation/sub-resources.ts'
import { allow, authContextFor } from '../../../core/operation/subject.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { actOnCases } from './case-actions.ts'
import { actOnPages } from './page-actions.ts'

type Sent<B> = Call<Record<string, string>, Record<string, unknown>, B>

/** An operation that does something to many records of a portal in one call, decided by its admins, with one result each. */
const onMany = <B extends TObject>(
  {
    id,
    method,
    path,
    summary,
    description,
    files
  }: Pick<Operation, 'id' | 'method' | 'summary' | 'description' | 'files'> & {
    path: string
  },
  body: B,
  results: TObject,
  run: (portal: string, facts: AuthContext, call: Sent<B['static']>) => Promise<object>
): Operation => {
  const operation: Operation = defineOperation({
    id,
    noun: portalKind.noun,
    method,
    verb: 'POST',
    path: `${pathOf(portalKind as Kind)}/${path}`,
    summary,
    description,
    params: paramsOf(portalKind),
    body,
    files,
    scope: 'governance:write',
    allowPortalKeys: true,
    allowedRoles: ['portal_admin'],
    subject: ({ params }) => ({ type: 'portal', name: params.portal! }),
    problems: ['NOT_FOUND', 'CONFLICT', 'UNKNOWN_REFERENCE', 'RULE_BROKEN', 'MOVE_NOT_ALLOWED', 'BULK_FAILED'],
    graphql: { root: 'mutation', field: id },
    answer: {
      kind: 'plain',
      status: 207,
      schema: results,
      run: async call => {
        const portal = await idOf(portalKind, call as unknown as Call)
        const facts = await authContextFor(operation, call as unknown as Call)
        allow(operation, call.caller, facts)
        return run(portal, facts, call as unknown as Sent<B['static']>)
      }
    }
  })
  return operation
}

export const bulkOperations: Operation[] = [
  onMany(
    {
      id: 'actOnPages',
      method: 'actOnPages',
      path: 'page-actions',
      summary: 'Act on several pages',
      description:
        'Assigns representatives, sends a reminder, grants waivers, or suspends, reinstates or removes pages: up to 1,000 pages of a portal in one call, chosen by ids, URLs or filters, with one result each in order. What applies to a single page applies to each of them. A dry run returns what would happen. A reminder is sent once a day for each page and person, and is mailed with the other notices of the day. Representatives can also be sent as a CSV file; assigning requires the scope `pages:write` as well.',
      files: { types: ['text/csv'], read: bytes => ({ action: 'assign', csv: bytes.toString('utf8') }) }
    },
    PageActions,
    PageActionResults,
    actOnPages
  ),
  onMany(
    {
      id: 'actOnInfractions',
      method: 'actOnInfractions',
      path: 'infraction-actions',
      summary: 'Decide in several cases',
      description:
        'Takes the same step in up to 1,000 cases of a portal, chosen by ids or filters, with one result each in order. The conditions of a single case apply to each of them. A dry run returns what would happen.'
    },
    CaseActions,
    CaseActionResults,
    actOnCases
  )
]
