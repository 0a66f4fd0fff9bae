import type { Scope, SubjectType } from '@guildhall/schema'
import type { TObject, TSchema } from '@sinclair/typebox'
import type { Database, Store } from '../../platform/database/database.ts'
import type { Caller, Relation } from '../access/caller.ts'
import type { Model } from '../model/model.ts'
import type { PageOfTexts, Viewer } from '../model/read.ts'
import { referencesOf } from '../model/references.ts'
import type { FieldSelection } from '../model/selection.ts'
import type { ProblemCode } from '../problem/registry.ts'
import type { BodyStream } from './body-stream.ts'

/** What a caller asks of an operation, checked against its schemas. */
export type Call<P = Record<string, string>, Q = Record<string, unknown>, B = unknown> = {
  params: P
  query: Q
  body: B
  caller: Caller
  viewer: Viewer
  /** A replica or the pool for reads; the open transaction for changes. */
  db: Database
  store: Store
  /** Where the world finds the service. */
  publicUrl: string
  /** What is wanted of the answer. */
  selected: FieldSelection
  ifMatch?: string
  request: string
  /** A body that is read as it arrives; then there is no `body`. */
  stream?: BodyStream
  /** Does a part of the work for good, where the operation is done part by part. */
  part<T>(work: (db: Database) => Promise<T>): Promise<T>
  /** Tells a caller who watches how the thing of this name is by now. */
  notify(name: string): Promise<void>
}

/** The text of a document, or the bytes of a file; a long text in parts, each read when the one before it has been taken. */
export type DocumentText = string | Uint8Array | AsyncIterable<string>

/** What an operation answers with. */
export type Answer =
  /** One page of a resource: of those that the query lists, or what `run` reads. */
  | { kind: 'page'; model: Model; run?: (call: Call) => Promise<PageOfTexts> }
  /** One thing of a resource: `run` does what is to be done and names it; where it has read the thing already, with its text. */
  | {
      kind: 'item'
      model: Model
      status: 200 | 201
      run: (call: Call) => Promise<string | { id: string; text: string | undefined }>
    }
  /** Nothing is left to show. */
  | { kind: 'none'; run: (call: Call) => Promise<void> }
  /** A text of another media type: a table, a feed, a picture; and the same as a page (HTML), for browsers that are led to it. */
  | {
      kind: 'document'
      mediaType: string
      example: string
      run: (call: Call) => Promise<DocumentText>
      page?: (call: Call) => Promise<string>
    }
  /** All of a short list. */
  | { kind: 'list'; item: TObject; run: (call: Call) => Promise<readonly unknown[]> }
  /** An answer of its own shape; a browser stores it under the name of `file`. */
  | { kind: 'plain'; schema: TSchema; status: 200 | 201 | 207; file?: string; run: (call: Call) => Promise<unknown> }

/** On what an operation acts, for the decision whether a caller may. */
export type SubjectOf<B = unknown> = (
  call: Pick<Call<Record<string, string>, Record<string, unknown>, B>, 'params' | 'body'>
) => { type: SubjectType; name: string } | { type: 'portals'; names: string[] } | undefined

/**
 * One thing that the service can do. Its REST route, its place in the OpenAPI document, its field in GraphQL, its method
 * in the SDK, its scope and who may call it are all read from here.
 */
export type Operation = {
  /** Its name in the document: `listCommunities`. */
  id: string
  /** Its noun and verb in the SDK: `communities.list`. */
  noun: string
  method: string
  verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  summary: string
  description: string
  params?: TObject
  query?: TObject
  body?: TSchema
  /**
   * Media types, besides JSON, of bodies that are read as they arrive; `query` then says what a JSON body says itself. Such
   * an operation is done part by part, each for good, and can be watched.
   */
  contentTypes?: readonly string[]
  /** Files of other media types that stand for a JSON body, and how one is read as such. */
  files?: { types: readonly string[]; read: (bytes: Buffer) => unknown }
  /** What a JSON body is refused by as a whole, where each of its parts is answered for itself. */
  envelope?: TSchema
  /** What a secret key needs; null where every key may. */
  scope: Scope | null
  /** Whether publishable keys may call it. */
  public?: boolean
  /** Whether secret keys that are bound to one portal may call it. */
  allowPortalKeys: boolean
  /**
   * Whether nothing may show who called it: neither the caller nor the request is on record, and no Idempotency-Key is stored, so
   * that it has to be safe to repeat by itself.
   */
  anonymous?: boolean
  /** Which persons may call it: any, or those who stand so to the subject. */
  allowedRoles: 'any' | readonly Relation[]
  subject?: SubjectOf
  /** Whether it can also be called about what is read-only. */
  evenReadOnly?: boolean
  /** Parameters that name something, beside those that the filters of a list say. */
  references?: Record<string, () => Model>
  /** The problems it can answer with beyond those that every operation can. */
  problems: readonly ProblemCode[]
  graphql: { root: 'query' | 'mutation'; field: string }
  answer: Answer
}

/** What a schema says of a value; nothing where there is no schema. */
export type Of<S> = S extends TSchema ? S['static'] : undefined
type NamesIn<Path extends string> = string extends Path
  ? string
  : Path extends `${string}{${infer Name}}${infer Rest}`
    ? Name | NamesIn<Rest>
    : never
type Calls<A, C> = { [K in keyof A]: A[K] extends ((call: never) => infer R) | undefined ? (call: C) => R : A[K] }
type Said<A extends Answer, C> = A extends Answer ? Calls<A, C> : never

/** An answer to a call whose parts have their types. */
export type AnswerTo<C> = Said<Answer, C>

/** A call with a body and a query of these schemas. */
export type CallOf<B = undefined, Q = undefined> = Call<
  Record<string, string>,
  Q extends TObject ? Q['static'] : Record<string, unknown>,
  Of<B>
>

/** Defines an operation that no maker makes: what it is called with is inferred from its path and its schemas. */
export const defineOperation = <
  const P extends string,
  Q extends TObject | undefined = undefined,
  B extends TSchema | undefined = undefined
>(
  operation: Omit<Operation, 'path' | 'query' | 'body' | 'subject' | 'answer'> & {
    path: P
    query?: Q
    body?: B
    subject?: SubjectOf<Of<B>>
    answer: AnswerTo<Omit<CallOf<B, Q>, 'params'> & { params: Record<NamesIn<P>, string> }>
  }
): Operation => operation as unknown as Operation

/** Every parameter of an operation that names something, and what kind of thing. */
export const referencesIn = ({ answer, query, references }: Operation): Record<string, () => Model> => ({
  ...(answer.kind === 'page' ? referencesOf(answer.model, query) : {}),
  ...references
})

/** Whether an operation changes something. */
export const changes = ({ verb }: Operation) => verb !== 'GET'

/** Whether an operation is refused about what is read-only. */
export const heedsReadOnly = (operation: Operation) => changes(operation) && !operation.evenReadOnly

/**
 * Whether a change answers with a record that its caller may not see: for want of a scope, or by the change itself. What is read
 * as it arrives is answered with the report of just that.
 */
export const mayHide = (operation: Operation) =>
  changes(operation) && operation.answer.kind === 'item' && !operation.contentTypes
