import { type Allowed, type ResourceStatus, ResourceTransition } from '@guildhall/schema'
import { byCaller } from '../../../core/access/actors.ts'
import { authContextOf } from '../../../core/access/auth-context.ts'
import { decide } from '../../../core/access/decide.ts'
import { reasonOf } from '../../../core/lifecycle/lack.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Call, Operation } from '../../../core/operation/operation.ts'
import { allowed } from '../../../core/operation/queries.ts'
import { act, idOf } from '../../../core/operation/sub-resources.ts'
import { MANAGERS, NOBODY } from '../../../core/operation/subject.ts'
import { resourceLifecycle } from './lifecycle.ts'

/** Takes a named transition of a resource. */
export const transition = (kind: Kind): Operation =>
  act(
    kind,
    { allowPortalKeys: true, allowedRoles: ['self', ...MANAGERS] },
    {
      path: 'transitions',
      method: 'transition',
      id: 'transitionResource',
      field: 'transitionResource',
      summary: 'Change the status of a resource',
      description:
        'Takes a named transition. The leader and the core group publish, decline and archive; authors withdraw their work and propose it again. Declining requires a reason.'
    },
    ResourceTransition,
    {
      problems: ['MOVE_NOT_ALLOWED', 'CAUSE_NEEDED'],
      run: async ({ before, facts, draft, call }) => {
        const { transition: name, reason } = draft as ResourceTransition
        await resourceLifecycle.takeAll(
          call.db,
          [{ id: before.id, name, input: { reason } }],
          byCaller(call, facts),
          new Date()
        )
        return undefined
      }
    }
  )

const transitionsFor = async (kind: Kind, taking: Operation, call: Call): Promise<Allowed[]> => {
  const id = await idOf(kind, call)
  const facts = (await authContextOf(call.db, call.caller, kind.subjectType, id)) ?? NOBODY
  const [by, now] = [byCaller(call, facts), new Date()]
  const [resource] = await resourceLifecycle.load(call.db, [{ id, name: 'publish' }], by, now)
  const refusal = decide(taking, call.caller, facts)
  return resourceLifecycle
    .allowed(resource as { id: string; state: ResourceStatus }, by, now)
    .map(({ name, lacks }) => {
      const lack = refusal ?? (lacks[0] && { code: lacks[0].code ?? 'MOVE_NOT_ALLOWED', reason: reasonOf(lacks) })
      return {
        operation: `${taking.id} ${name}`,
        allowed: !lack,
        code: lack?.code ?? null,
        reason: lack?.reason ?? null
      }
    })
}

/** Lists what the caller may do to a resource: each operation, and each transition with everything that it lacks. */
export const allowedWithTransitions = (kind: Kind, taking: Operation, others: readonly Operation[]): Operation => {
  const operation = allowed(kind, { allowPortalKeys: true, allowedRoles: 'any' }, () => [...others, taking])
  const { answer } = operation
  if (answer.kind !== 'plain') return operation
  const run = async (call: Call) => [
    ...((await answer.run(call)) as Allowed[]),
    ...(await transitionsFor(kind, taking, call))
  ]
  return {
    ...operation,
    summary: 'List allowed actions on a resource',
    description:
      'Lists each operation on the resource and each transition (`transitionResource publish`), whether the caller may do it now and, if not, everything that is missing.',
    answer: { ...answer, run }
  }
}
