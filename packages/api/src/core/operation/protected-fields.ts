import type { Caller } from '../access/caller.ts'
import type { Draft } from '../model/write.ts'
import { ApiError } from '../problem/api-error.ts'
import type { WriteHook } from './mutations.ts'

/** Where a record came from. */
export const ORIGIN = ['source', 'externalKey'] as const

const refuse = (draft: object, members: readonly string[]) => {
  const kept = members.find(member => member in draft)
  if (kept)
    throw new ApiError('FORBIDDEN', `Only the organisation can set "${kept}".`, [
      { pointer: `/${kept}`, detail: 'Omit it.' }
    ])
}

const isPersonal = ({ personal }: Caller) => personal

/** Puts a check before a rule: these members are the organisation's, and callers of some kind, else persons, do not write them. */
export const protectFields =
  <D extends Draft, R>(members: readonly string[], then: WriteHook<D, R>, from = isPersonal): WriteHook<D, R> =>
  change => {
    if (from(change.call.caller)) refuse(change.draft, members)
    return then(change)
  }
