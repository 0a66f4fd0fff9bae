import type { operations } from './generated/openapi.ts'
import type { Options } from './options.ts'

/** Name of an operation of the service (`operationId`). */
export type OperationId = keyof operations

type Json = 'application/json' | 'application/merge-patch+json'
type Content<T> = T extends { content: infer C }
  ? C extends { [M in Json]?: infer J } & object
    ? JsonOr<C, J>
    : string
  : undefined
type JsonOr<C, J> = [Extract<keyof C, Json>] extends [never] ? string : J
type Good = 200 | 201 | 202 | 203 | 204 | 207

/** The query of an operation. */
export type Query<Id extends OperationId> = operations[Id]['parameters'] extends { query?: infer Q }
  ? [NonNullable<Q>] extends [never]
    ? Record<string, never>
    : NonNullable<Q>
  : Record<string, never>

/** The body that an operation takes. */
export type Body<Id extends OperationId> = operations[Id] extends { requestBody?: infer B }
  ? Content<NonNullable<B>>
  : undefined

/** What an operation answers. */
export type Result<Id extends OperationId> = {
  [Status in keyof operations[Id]['responses'] & Good]: Content<operations[Id]['responses'][Status]>
}[keyof operations[Id]['responses'] & Good]

/** One thing of the list that an operation answers. */
export type Item<Id extends OperationId> = Result<Id> extends { items: (infer T)[] } ? T : never

/**
 * A change: the members that are to differ, or a function from the row as it is to them, which is asked again with
 * the fresh row whenever somebody else was quicker (`undefined`: leave it as it is).
 */
export type Change<Id extends OperationId, Read extends OperationId> =
  | Body<Id>
  | ((current: Result<Read>) => Body<Id> | undefined | Promise<Body<Id> | undefined>)

/** Options of a change that takes query parameters too. */
export type OptionsWith<Id extends OperationId> = Options & { query?: Query<Id> }
