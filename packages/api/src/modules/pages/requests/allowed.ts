import { Allowed } from '@guildhall/schema'
import type { AuthContext } from '../../../core/access/auth-context.ts'
import { authContextOf } from '../../../core/access/auth-context.ts'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { reasonOf } from '../../../core/lifecycle/lack.ts'
import { decide, type Refusal } from '../../../core/operation/decide.ts'
import { type Access, type Kind, paramsOf, pathOf, scopeOf } from '../../../core/operation/kind.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { allowedEntry } from '../../../core/operation/queries.ts'
import { idOf } from '../../../core/operation/sub-resources.ts'
import { NOBODY } from '../../../core/operation/subject.ts'
import { requestLacks } from '../words.en.ts'
import { requests } from './lifecycle.ts'
import { readRequest } from './request.ts'

/** What an approval by this caller lacks. */
const approval = async (call: Call, id: string, facts: AuthContext): Promise<Refusal | undefined> => {
  const [by, now] = [byCaller(call, facts), new Date()]
  const [request] = await requests.load(call.db, [{ id, name: 'approve' }], by, now)
  const { lacks } = requests.allowed(request!, by, now).find(({ name }) => name === 'approve')!
  return lacks[0] && { code: lacks[0].code ?? 'MOVE_NOT_ALLOWED', reason: reasonOf(lacks) }
}

/** Says what the caller may do to a request in the state it is in; of an approval, whether anything is missing, and all of it. */
export const allowedOnRequest = (kind: Kind, access: Access, operations: readonly Operation[]): Operation =>
  defineOperation({
    id: 'listAllowedOnPageRequest',
    noun: kind.noun,
    method: 'allowed',
    ...access,
    verb: 'GET',
    path: `${pathOf(kind)}/allowed`,
    summary: 'List allowed actions on a page request',
    description:
      'Reports for each operation on the request whether the caller can perform it now and, if not, why. The entry `decidePageRequest approve` reports whether the request can be approved and lists all that is missing.',
    params: paramsOf(kind),
    scope: scopeOf(kind, 'read'),
    problems: ['NOT_FOUND'],
    graphql: { root: 'query', field: 'pageRequestAllowed' },
    answer: {
      kind: 'list',
      item: Allowed,
      run: async call => {
        const id = await idOf(kind, call)
        const facts = (await authContextOf(call.db, call.caller, kind.subjectType, id)) ?? NOBODY
        const { state } = await readRequest(call.db, id)
        const refusalOf = (operation: Operation): Refusal | undefined =>
          decide(operation, call.caller, facts) ??
          (!requests.isEnd(state) || operation.verb === 'DELETE'
            ? undefined
            : { code: 'MOVE_NOT_ALLOWED', reason: requestLacks.ended })
        const decision = operations.find(({ id }) => id === 'decidePageRequest')!
        return [
          ...operations.map(operation => allowedEntry(operation.id, refusalOf(operation))),
          allowedEntry('decidePageRequest approve', refusalOf(decision) ?? (await approval(call, id, facts)))
        ]
      }
    }
  })
