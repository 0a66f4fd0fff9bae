import { Type } from '@sinclair/typebox'
import type { Database, Store } from '../../platform/database/database.ts'
import { actorOf, type Caller, viewerOf } from '../access/caller.ts'
import { refuseCursor } from '../model/cursor.ts'
import { found, type PageOfTexts, readItem, readPage } from '../model/read.ts'
import type { FieldSelection } from '../model/selection.ts'
import { ApiError } from '../problem/api-error.ts'
import { listOf } from '../registry.ts'
import type { BodyStream } from './body-stream.ts'
import { decide } from './decide.ts'
import { once } from './idempotency.ts'
import { canMove, orMoved } from './moved.ts'
import { type Answer, type Call, changes, type DocumentText, mayHide, type Operation } from './operation.ts'
import { givenIn, isPassedOn, queryOf } from './query.ts'
import { readsOf } from './reads.ts'
import { checker } from './validation.ts'

/** The outcome of an operation, with records as the JSON that PostgreSQL made; REST and GraphQL shape their responses from it. */
export type Outcome =
  | { kind: 'page'; page: PageOfTexts }
  /** Without a text where the caller cannot see, or no longer, the record that they changed. */
  | { kind: 'item'; name: string; text: string | undefined }
  | { kind: 'none' }
  | { kind: 'document'; text: DocumentText; isPage: boolean }
  | { kind: 'list'; items: readonly unknown[] }
  | { kind: 'plain'; value: unknown }

/** What a caller sent, before it is checked. */
export type Input = {
  params?: unknown
  query?: unknown
  body?: unknown
  stream?: BodyStream
  ifMatch?: string
  /** What is wanted of the answer. */
  selected?: FieldSelection
  /** Whether a document is wanted as a page. */
  asPage?: boolean
  /** Hears how the record is while it is being made. */
  watch?: (text: string) => void
}

/** Who calls, by which request, and under which Idempotency-Key a repetition gets the same outcome. */
export type By = { caller: Caller; request: string; key?: string }

/** An operation made ready: its schemas compiled, its rules in front. */
export type PreparedOperation = {
  operation: Operation
  /** Whether a caller could ever do this. */
  admits(caller: Caller): boolean
  /** Refuses a caller who could never do this, before anything else is looked at. */
  admit(caller: Caller): void
  /**
   * Checks what was sent and does it: a read on a replica or the pool, a change in one transaction in the caller's name, once for each
   * Idempotency-Key. The outcome holds what the caller may read.
   * @throws Moved where the path names a record by an alias that it had before.
   */
  execute(by: By, input: Input): Promise<Outcome & { replayed?: true }>
}

const EMPTY = Type.Object({}, { additionalProperties: false })

const noBody = (body: unknown) => {
  if (body === undefined || body === null) return undefined
  throw new ApiError('INVALID_INPUT', 'This operation takes no body.', [{ pointer: '', detail: 'Omit the body.' }])
}

/** Stands in the log for callers of whom nothing may be on record. */
const UNNAMED = { key: null, person: null, actorClass: 'robot', request: '' }

/** Makes an operation ready to be called. */
export const prepare = (operation: Operation, store: Store, publicUrl: string): PreparedOperation => {
  const checkQuery = checker(queryOf(operation), 'query')
  const check = {
    params: checker(operation.params ?? EMPTY, 'path'),
    // Of an address that is passed on, what its operation does not know is ignored.
    query: isPassedOn(operation)
      ? (given: object) => checkQuery(givenIn(operation.query?.properties ?? {}, given))
      : checkQuery,
    body: operation.body ? checker(operation.envelope ?? operation.body, 'body') : noBody
  }
  const { answer } = operation
  const read =
    answer.kind === 'item' && mayHide(operation) ? readsOf(listOf('operations')).get(answer.model.name) : undefined

  const textOf = async (
    name: string,
    { db, caller, selected: picked, viewer: reader }: Pick<Call, 'db' | 'caller' | 'selected' | 'viewer'>
  ) => {
    if (read && decide(read, caller)) return undefined
    const { model: resource } = answer as Extract<Answer, { kind: 'item' }>
    const text = await readItem(db, resource, name, picked.of ?? {}, reader)
    return changes(operation) ? text : found(text, resource.name, name)
  }

  const itemOf = async (name: string, call: Call): Promise<Outcome> => ({
    kind: 'item',
    name,
    text: await textOf(name, call)
  })

  const run = async (call: Call, asPage: boolean): Promise<Outcome> => {
    switch (answer.kind) {
      case 'page':
        return {
          kind: 'page',
          page: answer.run
            ? await answer.run(call)
            : await readPage(call.db, answer.model, { ...call.selected, args: call.query }, call.viewer)
        }
      case 'item': {
        const named = await answer.run(call)
        if (typeof named === 'string') return itemOf(named, call)
        const isHidden = read && decide(read, call.caller)
        return { kind: 'item', name: named.id, text: isHidden ? undefined : named.text }
      }
      case 'none':
        await answer.run(call)
        return { kind: 'none' }
      case 'document':
        return asPage && answer.page
          ? { kind: 'document', text: await answer.page(call), isPage: true }
          : { kind: 'document', text: await answer.run(call), isPage: false }
      case 'list':
        refuseCursor(call.query)
        return { kind: 'list', items: await answer.run(call) }
      case 'plain':
        return { kind: 'plain', value: await answer.run(call) }
    }
  }

  const perform = async ({ caller, request }: By, input: Input, db: Database) => {
    const viewer = viewerOf(caller)
    const selected = input.selected ?? { field: '' }
    const call: Call = {
      params: check.params(input.params ?? {}),
      query: check.query(input.query ?? {}),
      body: input.stream ? undefined : check.body(input.body),
      stream: input.stream,
      caller,
      viewer,
      db,
      store,
      publicUrl,
      selected,
      ifMatch: input.ifMatch,
      request,
      part: work =>
        db === store
          ? store.withPermit(() => store.transaction(actorOf(caller, request), work), caller.account)
          : work(db),
      notify: async name => {
        const text = await textOf(name, { db, caller, selected, viewer })
        if (text !== undefined) input.watch?.(text)
      }
    }
    return run(call, input.asPage === true)
  }

  const done = async ({ caller, request, key: given }: By, input: Input): Promise<Outcome & { replayed?: true }> => {
    const key = operation.anonymous ? undefined : given
    const actor = operation.anonymous ? UNNAMED : actorOf(caller, request)
    const work = (db: Database) => perform({ caller, request }, input, db)
    if (key !== undefined) {
      const { params, query, body, selected } = input
      const kept = (db: Database) =>
        once(db, caller.identity, key, [operation.id, params, query, body, selected], () => work(db))
      const whole = () => store.transaction(actor, kept)
      return operation.contentTypes ? store.withPermit(whole, caller.account) : whole()
    }
    if (!changes(operation)) return work(store.replica() ?? store)
    return operation.contentTypes ? work(store) : store.transaction(actor, work)
  }

  return {
    operation,
    admits: caller => !decide(operation, caller),
    admit(caller) {
      const refusal = decide(operation, caller)
      if (refusal) throw new ApiError(refusal.code, refusal.reason)
    },
    execute: async (by, input) => {
      try {
        return await done(by, input)
      } catch (error) {
        throw canMove(operation) ? await orMoved(error, operation, input.params, store, viewerOf(by.caller)) : error
      }
    }
  }
}
