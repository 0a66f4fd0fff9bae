import type { Scope } from '@guildhall/schema'
import type { TObject, TSchema } from '@sinclair/typebox'
import type { Model } from '../model/model.ts'
import { found, readItem, readPage } from '../model/read.ts'
import { type Access, capital, type Kind, nameOf, paramsOf, pathOf, scopeOf } from './kind.ts'
import { type AnswerTo, type Call, type CallOf, defineOperation, type Operation } from './operation.ts'
import { allow, authContextFor } from './subject.ts'

/** What lies under a record, `/v1/{records}/{record}/{path}`, or at its own address, as the SDK and GraphQL call it. */
export type Under = {
  /** The last part of the path: a noun. Left out where the path of the kind says it all. */
  path?: string
  /** Its method in the SDK: `imports.rows`. */
  method: string
  /** The name of the operation, where it is not made of the method and the kind: `listImportRows`. */
  id?: string
  /** Its field in GraphQL, likewise: `importRows`. */
  field?: string
  /** What a secret key needs, where that is not the scope of the kind. */
  scope?: Scope
  summary: string
  description: string
}

const read = (
  kind: Kind,
  prefix: 'list' | 'get',
  {
    path,
    method,
    field = `${kind.singular}${capital(method)}`,
    id = `${prefix}${capital(kind.singular)}${capital(method)}`,
    scope = scopeOf(kind, 'read'),
    summary,
    description
  }: Under,
  access: Access
) => ({
  id,
  noun: kind.noun,
  method,
  ...access,
  verb: 'GET' as const,
  path: path ? `${pathOf(kind)}/${path}` : pathOf(kind),
  summary,
  description,
  params: paramsOf(kind),
  scope,
  problems: ['NOT_FOUND'] as const,
  graphql: { root: 'query' as const, field }
})

/** The id of the thing that a path names, if the caller may see it. */
export const idOf = async (kind: Kind, { db, params, viewer: reader }: Call): Promise<string> => {
  const name = nameOf(kind, params)
  const text = await readItem(db, kind.model, name, { id: { field: 'id' } }, reader)
  return (JSON.parse(found(text, kind.model.name, name)) as { id: string }).id
}

/** Lists what belongs to a thing; `owner` is the filter of the resource that names the thing. */
export const listUnder = (
  kind: Kind,
  access: Access,
  under: Under,
  resource: Model,
  query: TObject,
  owner = kind.singular
): Operation => ({
  ...read(kind, 'list', under, access),
  query,
  answer: {
    kind: 'page',
    model: resource,
    run: async call => {
      const args = { ...call.query, [owner]: await idOf(kind, call) }
      return readPage(call.db, resource, { ...call.selected, args }, call.viewer)
    }
  }
})

/**
 * Reads something that is worked out about a thing. Where only some persons may, `access` names them, and those who may not
 * are refused before anything is worked out.
 */
export const readUnder = <Q extends TObject | undefined = undefined>(
  kind: Kind,
  access: Access,
  under: Under,
  answer:
    | { schema: TSchema; file?: string; run: (id: string, call: CallOf<undefined, Q>) => Promise<unknown> }
    | { item: TObject; run: (id: string, call: CallOf<undefined, Q>) => Promise<readonly unknown[]> }
    | {
        mediaType: string
        example: string
        run: (id: string, call: CallOf<undefined, Q>) => Promise<string | Uint8Array>
        page?: (id: string, call: CallOf<undefined, Q>) => Promise<string>
      },
  query?: Q
): Operation => {
  const admitted = async (call: Call): Promise<string> => {
    const id = await idOf(kind, call)
    // Where any person may, what the caller sees decides.
    if (access.allowedRoles !== 'any') {
      const facts = await authContextFor({ ...operation, subject: () => ({ type: kind.subjectType, name: id }) }, call)
      allow(operation, call.caller, facts)
    }
    return id
  }
  const answered = (): AnswerTo<CallOf<undefined, Q>> => {
    if ('item' in answer)
      return { kind: 'list', item: answer.item, run: async call => answer.run(await admitted(call), call) }
    if ('schema' in answer) {
      const { schema, file, run } = answer
      return { kind: 'plain', status: 200, schema, file, run: async call => run(await admitted(call), call) }
    }
    const { mediaType, example, run, page } = answer
    return {
      kind: 'document',
      mediaType,
      example,
      run: async call => run(await admitted(call), call),
      ...(page ? { page: async (call: CallOf<undefined, Q>) => page(await admitted(call), call) } : {})
    }
  }
  const operation: Operation = defineOperation({ ...read(kind, 'get', under, access), query, answer: answered() })
  return operation
}
