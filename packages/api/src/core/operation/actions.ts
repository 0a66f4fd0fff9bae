import type { TObject, TSchema } from '@sinclair/typebox'
import type { AuthContext } from '../access/auth-context.ts'
import type { Model } from '../model/model.ts'
import type { Draft } from '../model/write.ts'
import type { ProblemCode } from '../problem/registry.ts'
import { type Access, capital, type Kind, paramsOf, pathOf, scopeOf } from './kind.ts'
import { type AnswerTo, type Call, type CallOf, defineOperation, type Of, type Operation } from './operation.ts'
import type { Under } from './sub-resources.ts'
import { type Before, reach } from './subject.ts'

/** What an act sees: the thing as it is, held still, how the caller stands to it, and what they sent. */
export type Act<D = unknown, R = Draft> = { before: Before<R>; facts: AuthContext; draft: D; call: Call }

type Outcome<D, R> = { problems?: readonly ProblemCode[] } & (
  | { of?: Model; run: (act: Act<D, R>) => Promise<string | undefined> }
  | { schema: TSchema; run: (act: Act<D, R>) => Promise<unknown> }
)

/**
 * Does something to a thing that is more than a change of its members: `POST /v1/{things}/{thing}/{path}`. The thing is held
 * still meanwhile and answered as it is then, unless `of` says what other thing comes of it, which `run` names, or `schema`
 * what else is answered.
 */
export const act = <B extends TSchema | undefined, S extends TObject>(
  kind: Kind<S>,
  access: Access,
  {
    path,
    method,
    id = `${method}${capital(kind.singular)}`,
    field = id,
    scope = scopeOf(kind, 'write'),
    summary,
    description
  }: Under,
  body: B,
  { problems = [], ...outcome }: Outcome<Of<B>, S['static']>
): Operation => {
  const reached = async (call: CallOf<B>): Promise<Act<Of<B>, S['static']>> => {
    const { before, facts } = await reach(operation, kind, call)
    return { before, facts, draft: call.body, call }
  }
  const answer: AnswerTo<CallOf<B>> =
    'schema' in outcome
      ? { kind: 'plain', status: 200, schema: outcome.schema, run: async call => outcome.run(await reached(call)) }
      : {
          kind: 'item',
          model: outcome.of ?? kind.model,
          status: 200,
          run: async call => {
            const act = await reached(call)
            return (await outcome.run(act)) ?? act.before.id
          }
        }
  const operation: Operation = defineOperation({
    ...access,
    id,
    noun: kind.noun,
    method,
    verb: 'POST',
    path: path ? `${pathOf(kind)}/${path}` : pathOf(kind),
    summary,
    description,
    params: paramsOf(kind),
    body,
    scope,
    problems: ['NOT_FOUND', 'CONFLICT', 'UNKNOWN_REFERENCE', 'RULE_BROKEN', ...problems],
    graphql: { root: 'mutation', field },
    answer
  })
  return operation
}
