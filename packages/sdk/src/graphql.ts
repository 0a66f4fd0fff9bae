import { type Answer, parse } from './answer.ts'
import { within } from './clock.ts'
import { type Failure, GuildhallError } from './errors.ts'
import type { Options } from './options.ts'
import { print } from './print.ts'
import type { Service } from './rows.ts'
import { send } from './send.ts'

/** One error of a GraphQL answer. */
export interface GraphqlFault {
  /** What went wrong. */
  message: string
  /** Where in the answer. */
  path?: (string | number)[]
  /** `code` is the same as over REST. */
  extensions?: { code?: string; [name: string]: unknown }
}

/**
 * The service answered a GraphQL call with `errors`. `code` is that of the first one.
 * A call that is refused as a whole (401, 429, …) fails with the same classes as over REST.
 */
export class GraphqlError extends GuildhallError {
  /** All that went wrong. */
  readonly errors: GraphqlFault[]
  /** What could be answered all the same. */
  readonly data: unknown

  constructor(errors: GraphqlFault[], data: unknown, failure: Failure) {
    super(errors.map(fault => fault.message).join('\n'), { ...failure, code: errors[0]?.extensions?.code })
    this.errors = errors
    this.data = data
  }

  override get name(): string {
    return 'GraphqlError'
  }
}

/**
 * A GraphQL document that knows its types: a `TypedDocumentNode` of any library, a string class of a code generator,
 * or plain text (the types are then the caller's to give).
 */
export type GraphqlDocument<Result, Variables> =
  | string
  | (({ definitions: readonly object[] } | { toString(): string }) & { __apiType?: (variables: Variables) => Result })

/** The last arguments of a GraphQL call: variables may be left out where none are required. */
export type GraphqlRest<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options]

/**
 * Runs one GraphQL document and gives its `data`. Queries are tried again like reads; mutations only with an
 * `idempotencyKey` of the caller's.
 * @throws GraphqlError if the answer holds errors; else the same errors as every call.
 */
export type Graphql = <Result = unknown, Variables = Record<string, unknown>>(
  document: GraphqlDocument<Result, Variables>,
  ...rest: GraphqlRest<NoInfer<Variables>>
) => Promise<Result>

interface Body {
  data?: unknown
  errors?: GraphqlFault[]
  failure: Failure
}

/**
 * The `graphql` method of a client, for `connect`.
 *
 * @example
 * const client = connect({ baseUrl, apiKey }, { communities, graphql })
 */
export function graphql(service: Service): Graphql {
  return async <Result, Variables>(
    document: GraphqlDocument<Result, Variables>,
    ...[variables, given = {}]: GraphqlRest<NoInfer<Variables>>
  ) => {
    const query = typeof document === 'object' && 'definitions' in document ? print(document) : String(document)
    // The word may be just a name, and then a query is merely not tried again.
    const safe = !/\bmutation\b/.test(query)
    const options = safe ? given : { idempotencyKey: null, ...given }
    const call = { method: 'POST', url: `${service.base}/graphql`, body: { query, variables }, safe, options }
    const { data, errors, failure } = await within(service.config, options, clock =>
      send(call, service.config, clock).then(bodyOf, refusalOf)
    )
    if (errors?.length) throw new GraphqlError(errors, data, failure)
    return data as Result
  }
}

const bodyOf = (answer: Answer): Body => ({
  ...(parse(answer) as Body),
  failure: { status: answer.status, requestId: answer.requestId }
})

/** The body of a call that was refused because of its document; any other failure stays what it is. */
function refusalOf(error: unknown): Body {
  const body = error instanceof GuildhallError ? (error.problem as Body | undefined) : undefined
  if (!body?.errors?.[0]?.message) throw error
  return { ...body, failure: error as GuildhallError }
}
