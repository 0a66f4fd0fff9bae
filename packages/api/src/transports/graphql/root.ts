import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { Caller } from '../../core/access/caller.ts'
import type { FieldRequest } from './select.ts'
import type { Split } from './split.ts'

/** Brings what a root field is to answer, unshaped. */
export type RootResolver = (
  given: Record<string, unknown>,
  context: GraphqlContext,
  asked: FieldRequest
) => Promise<unknown>

/** What resolvers know of the request. */
export type GraphqlContext = {
  caller: Caller
  request: string
  /** The Idempotency-Key of the whole document; each of its changes is kept under it by its own name. */
  key?: string
}

/** What is known of a request while Mercurius executes it. */
export type Asked = GraphqlContext & {
  operationName: string | undefined
  variables: Record<string, unknown>
  /** Chooses the operation of a document that is valid, and decides whether it is executed; a refusal is thrown. */
  admit: (document: DocumentNode) => OperationDefinitionNode
  operation?: OperationDefinitionNode
  split?: Split
}
