import type { operations } from './generated/openapi.ts'
import type { Options } from './options.ts'

/** Name of an operation of the service (`operationId`). */
export type OperationId = keyof operations

type Json = 'application/json' | 'application/merge-patch+json'
type Good = 200 | 201 | 202 | 203 | 204 | 207
/** What is created is answered; only a key without the scope to read it gets nothing, which is not worth a check to all others. */
type Expected<Responses> = 201 extends keyof Responses ? Exclude<Good, 204> : Good
type Answered<T> = T extends { content: infer C } ? (C extends { 'application/json': infer J } ? J : string) : undefined
type Sent<C> = C[keyof C & Json] | (Exclude<keyof C, Json> extends never ? never : Blob)

// A value may stand alone where several are taken.
type Several<Q> = { [K in keyof Q]: NonNullable<Q[K]> extends readonly (infer T)[] ? T | readonly T[] : Q[K] }

/** The query of an operation. */
export type Query<Id extends OperationId> = operations[Id]['parameters'] extends { query?: infer Q }
  ? [NonNullable<Q>] extends [never]
    ? Record<string, never>
    : Several<NonNullable<Q>>
  : Record<string, never>

/** The body that an operation takes; a `Blob` of the right type where that need not be JSON. */
export type Body<Id extends OperationId> = operations[Id] extends { requestBody?: infer B }
  ? NonNullable<B> extends { content: infer C }
    ? Sent<C>
    : undefined
  : undefined

/** The body of a bulk change, or just its items. */
export type Items<Id extends OperationId> = Body<Id> | (Body<Id> extends { items: infer T } ? T : never)

/** What an operation answers. */
export type Result<Id extends OperationId> = {
  [Status in keyof operations[Id]['responses'] & Expected<operations[Id]['responses']>]: Answered<
    operations[Id]['responses'][Status]
  >
}[keyof operations[Id]['responses'] & Expected<operations[Id]['responses']>]

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

/** The query of an operation, whose `fields` decide what is answered. */
export type Fielded<Id extends OperationId, Fields extends string> = Omit<Query<Id>, 'fields'> & { fields?: Fields }

type Named<Fields extends string> = Fields extends `${infer First},${infer Rest}` ? First | Named<Rest> : Fields

/** A record with the members that `fields` names, and its `id`; where they are not known in advance, each may be missing. */
export type Narrowed<T, Fields extends string> = [Fields] extends [never]
  ? T
  : string extends Fields
    ? Partial<T>
    : Pick<T, (Named<Fields> | 'id') & keyof T>
