import { withArticle } from '@guildhall/schema'
import type { TObject } from '@sinclair/typebox'
import type { AuthContext } from '../access/auth-context.ts'
import { partOf } from '../model/selection.ts'
import { add, change, checkReferences, type Draft, remove } from '../model/write.ts'
import { type Access, base, capital, type Kind, listPathOf, paramsOf, pathOf, scopeOf } from './kind.ts'
import { type Call, defineOperation, type Of, type Operation, type SubjectOf } from './operation.ts'
import { allow, authContextFor, type Before, hold } from './subject.ts'

/** What a hook of a module sees of a change before it is made; it may refuse it or return a fuller draft. */
export type WriteHook<D = Draft, R = Draft> = (change: {
  draft: D
  before?: Before<R>
  facts: AuthContext
  call: Call
}) => Draft | Promise<Draft>

/** The call by which one record is created. */
export type Creation<D> = Call<Record<string, string>, Record<string, unknown>, D>

/** Makes one thing, as its rule fills it in; `after` adds what belongs to it. */
export const create = <B extends TObject, S extends TObject>(
  kind: Kind<S>,
  access: Access & { subject?: SubjectOf<Of<B>> },
  body: B,
  description: string,
  hook?: WriteHook<Of<B>, S['static']>,
  after?: (id: string, call: Creation<Of<B>>) => Promise<unknown>
): Operation => {
  const operation: Operation = defineOperation({
    ...base(kind, 'create'),
    ...access,
    verb: 'POST',
    path: listPathOf(kind),
    summary: `Create ${withArticle(kind.singular)}`,
    description,
    body,
    scope: scopeOf(kind, 'write'),
    problems: ['CONFLICT', 'UNKNOWN_REFERENCE'],
    graphql: { root: 'mutation', field: `create${capital(kind.singular)}` },
    answer: {
      kind: 'item',
      model: kind.model,
      status: 201,
      run: async call => {
        const given = call.body
        // References are refused before the caller is, so that what is hidden from them answers as what does not exist.
        const [found, facts] = await Promise.all([
          operation.subject && checkReferences(call.db, kind.writeModel!, given, call.viewer),
          authContextFor(operation, call)
        ])
        allow(operation, call.caller, facts)
        const draft = (await hook?.({ draft: given, facts, call })) ?? given
        const whole = partOf(kind.model)
        const wanted = !after && call.selected.of === whole ? whole : undefined
        const added = await add(call.db, kind.writeModel!, draft, call.viewer, found, wanted)
        await after?.(added.id, call)
        return added.read ? added : added.id
      }
    }
  })
  return operation
}

/** RFC 7396: null empties a member, objects are merged, all else is replaced. */
const merge = (target: unknown, patch: unknown): unknown => {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch
  const whole = target !== null && typeof target === 'object' && !Array.isArray(target) ? (target as Draft) : {}
  return {
    ...whole,
    ...Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, merge(whole[key], value)]))
  }
}

/** The members of a patch, each merged into what was there before. */
const mergedInto = <P extends Draft>(before: Draft, patch: P) =>
  Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, merge(before[key], value)])) as P

/** Changes one thing by merge patch. */
export const update = <B extends TObject, S extends TObject>(
  kind: Kind<S>,
  access: Access,
  body: B,
  description: string,
  hook?: WriteHook<Of<B>, S['static']>
): Operation => {
  const operation: Operation = defineOperation({
    ...base(kind, 'update'),
    ...access,
    verb: 'PATCH',
    path: pathOf(kind),
    summary: `Update ${withArticle(kind.singular)}`,
    description,
    params: paramsOf(kind),
    body,
    scope: scopeOf(kind, 'write'),
    problems: ['NOT_FOUND', 'CONFLICT', 'PRECONDITION_FAILED', 'PRECONDITION_REQUIRED', 'UNKNOWN_REFERENCE'],
    graphql: { root: 'mutation', field: `update${capital(kind.singular)}` },
    answer: {
      kind: 'item',
      model: kind.model,
      status: 200,
      run: async call => {
        const { before, facts } = await hold(operation, kind, call)
        const merged = mergedInto(before, call.body)
        const draft = (await hook?.({ draft: merged, before, facts, call })) ?? merged
        await change(call.db, kind.writeModel!, before.id, draft, call.viewer)
        return before.id
      }
    }
  })
  return operation
}

/** Deletes one thing. */
export const del = (
  kind: Kind,
  access: Access,
  description: string,
  act: (...removed: Parameters<typeof remove>) => Promise<unknown> = remove
): Operation => {
  const operation: Operation = {
    ...base(kind, 'delete'),
    ...access,
    verb: 'DELETE',
    path: pathOf(kind),
    summary: `Delete ${withArticle(kind.singular)}`,
    description,
    params: paramsOf(kind),
    scope: scopeOf(kind, 'write'),
    problems: ['NOT_FOUND', 'CONFLICT', 'PRECONDITION_FAILED', 'PRECONDITION_REQUIRED'],
    graphql: { root: 'mutation', field: `delete${capital(kind.singular)}` },
    answer: {
      kind: 'none',
      run: async call => {
        const { before } = await hold(operation, kind, call)
        await act(call.db, kind.writeModel!, before.id)
      }
    }
  }
  return operation
}
