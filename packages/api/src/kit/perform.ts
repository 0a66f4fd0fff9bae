import { actorOf, type Caller, readerOf } from '../access/caller.ts'
import { decide } from '../access/decide.ts'
import type { Database, Store } from './database.ts'
import { Fault } from './fault.ts'
import { type Call, changes, type Operation } from './operation.ts'
import { found, type PageOfTexts, type Picked, readItem } from './read.ts'
import { checker } from './validation.ts'

/** What came of an operation, as texts that PostgreSQL has shaped; the two faces of the service dress it. */
export type Outcome =
  | { kind: 'page'; page: PageOfTexts }
  | { kind: 'item'; text: string }
  | { kind: 'none' }
  | { kind: 'plain'; value: unknown }

/** What a caller sent, before it is checked. */
export type Sent = { params?: unknown; query?: unknown; body?: unknown; ifMatch?: string; picked?: Picked }

/** An operation made ready: its schemas compiled, its rules in front. */
export type Ready = {
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
  throw new Fault('INVALID_INPUT', 'This operation takes no body.', [{ pointer: '', detail: 'Leave the body out.' }])
}

/** Makes an operation ready to be called. */
export const ready = (operation: Operation, store: Store): Ready => {
  const check = {
    params: checker(operation.params ?? EMPTY, 'path'),
    query: checker(operation.query ?? EMPTY, 'query'),
    body: operation.body ? checker(operation.body, 'body') : noBody
  }
  const { answer } = operation

  const run = async (call: Call): Promise<Outcome> => {
    switch (answer.kind) {
      case 'page':
        return { kind: 'page', page: await answer.run(call) }
      case 'item': {
        const name = await answer.run(call)
        const text = await readItem(call.db, answer.resource, name, call.picked.of ?? {}, call.reader)
        return { kind: 'item', text: found(text, answer.resource.name, name) }
      }
      case 'none':
        await answer.run(call)
        return { kind: 'none' }
      case 'plain':
        return { kind: 'plain', value: await answer.run(call) }
    }
  }

  return {
    operation,
    admits: caller => !decide(operation, caller),
    admit(caller) {
      const refusal = decide(operation, caller)
      if (refusal) throw new Fault(refusal.code, refusal.reason)
    },
    perform: async (caller, request, sent, db) =>
      run({
        params: check.params(sent.params ?? {}),
        query: check.query(sent.query ?? {}),
        body: check.body(sent.body),
        caller,
        reader: readerOf(caller),
        db,
        store,
        picked: sent.picked ?? { field: '' },
        ifMatch: sent.ifMatch,
        request
      })
  }
}

/** Where an operation runs: reads on the pool, changes in one transaction in the caller's name. */
export const within = <T>(
  store: Store,
  { operation }: Ready,
  caller: Caller,
  request: string,
  work: (db: Database) => Promise<T>
): Promise<T> => (changes(operation) ? store.transaction(actorOf(caller, request), work) : work(store))
