import type { TObject, TSchema } from '@sinclair/typebox'
import type { AuthContext } from '../access/decide.ts'
import type { Model } from '../model/model.ts'
import { found, readItem, readPage } from '../model/read.ts'
import type { Draft } from '../model/write.ts'
import type { ProblemCode } from '../problem/registry.ts'
import { type Access, type Kind, nameOf, paramsOf, pathOf, scopeOf } from './kind.ts'
import type { Answer, Call, Operation } from './operation.ts'
import { allow, authContextFor, reach } from './subject.ts'

/** What lies under a thing, `/v1/{things}/{thing}/{path}`, or at its own address, as the SDK and GraphQL call it. */
type Under = {
  /** The last part of the path: a noun. Left out where the path of the kind says it all. */
  path?: string
  /** Its method in the SDK: `imports.rows`. */
  method: string
  /** The name of the operation: `listImportRows`. */
  id: string
  /** Its field in GraphQL. */
  field: string
  summary: string
  description: string
}

const read = (kind: Kind, { path, id, method, field, summary, description }: Under, access: Access) => ({
  id,
  noun: kind.noun,
  method,
  ...access,
  verb: 'GET' as const,
  path: path ? `${pathOf(kind)}/${path}` : pathOf(kind),
  summary,
  description,
  params: paramsOf(kind),
  scope: scopeOf(kind, 'read'),
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
  ...read(kind, under, access),
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
export const readUnder = (
  kind: Kind,
  access: Access,
  under: Under,
  answer:
    | { schema: TSchema; run: (id: string, call: Call) => Promise<unknown> }
    | { mediaType: string; example: string; run: (id: string, call: Call) => Promise<string> },
  query?: TObject
): Operation => {
  const run = async (call: Call) => {
    const id = await idOf(kind, call)
    const facts = await authContextFor({ ...operation, subject: () => ({ type: kind.subjectType, name: id }) }, call)
    allow(operation, call.caller, facts)
    return answer.run(id, call)
  }
  const operation: Operation = {
    ...read(kind, under, access),
    query,
    answer:
      'schema' in answer
        ? { kind: 'plain', status: 200, schema: answer.schema, run }
        : { kind: 'document', mediaType: answer.mediaType, example: answer.example, run: run as () => Promise<string> }
  }
  return operation
}

/** What an act sees: the thing as it is, held still, how the caller stands to it, and what they sent. */
export type Act = { before: Draft & { id: string }; facts: AuthContext; draft: Draft; call: Call }

type Outcome = { problems?: readonly ProblemCode[] } & (
  | { of?: Model; run: (act: Act) => Promise<string | undefined> }
  | { schema: TSchema; run: (act: Act) => Promise<unknown> }
)

/**
 * Does something to a thing that is more than a change of its members: `POST /v1/{things}/{thing}/{path}`. The thing is held
 * still meanwhile and answered as it is then, unless `of` says what other thing comes of it, which `run` names, or `schema`
 * what else is answered.
 */
export const act = (
  kind: Kind,
  access: Access,
  under: Under,
  body: TSchema | undefined,
  { problems = [], run, ...outcome }: Outcome
): Operation => {
  const acting = async (call: Call) => {
    const { before, facts } = await reach(operation, kind, call)
    const act = { before, facts, draft: (call.body ?? {}) as Draft, call }
    return { before, answered: await run(act) }
  }
  const answer: Answer =
    'schema' in outcome
      ? { kind: 'plain', status: 200, schema: outcome.schema, run: async call => (await acting(call)).answered }
      : {
          kind: 'item',
          model: outcome.of ?? kind.model,
          status: 200,
          run: async call => {
            const { before, answered } = await acting(call)
            return (answered as string | undefined) ?? before.id
          }
        }
  const operation: Operation = {
    ...read(kind, under, access),
    verb: 'POST',
    body,
    scope: scopeOf(kind, 'write'),
    problems: ['NOT_FOUND', 'CONFLICT', 'UNKNOWN_REFERENCE', 'RULE_BROKEN', ...problems],
    graphql: { root: 'mutation', field: under.field },
    answer
  }
  return operation
}
