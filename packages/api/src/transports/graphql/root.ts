import type { Caller } from '../../core/access/caller.ts'
import type { FieldRequest } from './select.ts'

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
