import type { Database, Store } from '../../platform/database/database.ts'
import { actorOf, type Caller, viewerOf } from '../access/caller.ts'
import { decide } from '../access/decide.ts'
import { found, type PageOfTexts, readItem } from '../model/read.ts'
import type { FieldSelection } from '../model/selection.ts'
import { ApiError } from '../problem/api-error.ts'
import type { BodyStream } from './body-stream.ts'
import { type Answer, type Call, changes, type Operation } from './operation.ts'
import { checker } from './validation.ts'

/** What came of an operation, as texts that PostgreSQL has shaped; the two faces of the service dress it. */
export type Outcome =
  | { kind: 'page'; page: PageOfTexts }
  /** Without a text where the caller's own change took the thing out of their sight. */
  | { kind: 'item'; text: string | undefined }
  | { kind: 'none' }
  | { kind: 'document'; text: string }
  | { kind: 'plain'; value: unknown }

/** What a caller sent, before it is checked. */
export type Sent = {
  params?: unknown
  query?: unknown
  body?: unknown
  stream?: BodyStream
  ifMatch?: string
  picked?: FieldSelection
  /** Hears how the thing is while it is being made. */
  watch?: (text: string) => void
}

/** An operation made ready: its schemas compiled, its rules in front. */
export type PreparedOperation = {
  operation: Operation
  /** Whether a caller could ever do this. */
  admits(caller: Caller): boolean
  /** Refuses a caller who could never do this, before anything else is looked at. */
  admit(caller: Caller): void
  /** Checks what was sent and does it; a change in the transaction that `db` stands for. */
  perform(caller: Caller, request: string, sent: Sent, db: Database): Promise<Outcome>
}

const EMPTY = { type: 'object', properties: {}, additionalProperties: false } as never

const noBody = (body: unknown) => {
  if (body === undefined || body === null) return undefined
  throw new ApiError('INVALID_INPUT', 'This operation takes no body.', [{ pointer: '', detail: 'Leave the body out.' }])
}

/** Makes an operation ready to be called. */
export const prepare = (operation: Operation, store: Store, publicUrl: string): PreparedOperation => {
  const check = {
    params: checker(operation.params ?? EMPTY, 'path'),
    query: checker(operation.query ?? EMPTY, 'query'),
    body: operation.body ? checker(operation.envelope ?? operation.body, 'body') : noBody
  }
  const { answer } = operation

  const textOf = async (
    name: string,
    { db, selected: picked, viewer: reader }: Pick<Call, 'db' | 'selected' | 'viewer'>
  ) => {
    const { model: resource } = answer as Extract<Answer, { kind: 'item' }>
    const text = await readItem(db, resource, name, picked.of ?? {}, reader)
    return changes(operation) ? text : found(text, resource.name, name)
  }

  const run = async (call: Call): Promise<Outcome> => {
    switch (answer.kind) {
      case 'page':
        return { kind: 'page', page: await answer.run(call) }
      case 'item':
        return { kind: 'item', text: await textOf(await answer.run(call), call) }
      case 'none':
        await answer.run(call)
        return { kind: 'none' }
      case 'document':
        return { kind: 'document', text: await answer.run(call) }
      case 'plain':
        return { kind: 'plain', value: await answer.run(call) }
    }
  }

  return {
    operation,
    admits: caller => !decide(operation, caller),
    admit(caller) {
      const refusal = decide(operation, caller)
      if (refusal) throw new ApiError(refusal.code, refusal.reason)
    },
    perform: async (caller, request, sent, db) => {
      const reader = viewerOf(caller)
      const picked = sent.picked ?? { field: '' }
      return run({
        params: check.params(sent.params ?? {}),
        query: check.query(sent.query ?? {}),
        body: sent.stream ? undefined : check.body(sent.body),
        stream: sent.stream,
        caller,
        viewer: reader,
        db,
        store,
        publicUrl,
        selected: picked,
        ifMatch: sent.ifMatch,
        request,
        part: work =>
          db === store ? store.withPermit(() => store.transaction(actorOf(caller, request), work)) : work(db),
        notify: async name => {
          const text = await textOf(name, { db, selected: picked, viewer: reader })
          if (text !== undefined) sent.watch?.(text)
        }
      })
    }
  }
}

/**
 * Where an operation runs: reads on the pool, changes in one transaction in the caller's name. What is done part by part has
 * a transaction for each, or one for all where the answer is `kept` for a repetition; only so many are open at a time.
 */
export const runInTransaction = <T>(
  store: Store,
  { operation }: PreparedOperation,
  caller: Caller,
  request: string,
  kept: boolean,
  work: (db: Database) => Promise<T>
): Promise<T> => {
  const whole = () => store.transaction(actorOf(caller, request), work)
  if (operation.contentTypes) return kept ? store.withPermit(whole) : work(store)
  return changes(operation) ? whole() : work(store)
}
