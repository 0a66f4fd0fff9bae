import type { Resource, ResourceCreate, ResourcePatch } from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import { ORIGIN, protectFields } from '../../../core/operation/protected-fields.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { firstOf, resourceLifecycle } from './lifecycle.ts'

const refuse = (member: string, detail: string) => {
  throw new ApiError('FORBIDDEN', detail, [{ pointer: `/${member}`, detail }])
}

/** What a community says of a work is said by those who manage it; authors request a clearance. */
const judgedByManagers =
  <D extends ResourcePatch>(then: WriteHook<D, Resource>): WriteHook<D, Resource> =>
  change => {
    const { draft, facts, call } = change
    if (call.caller.personal && !MANAGERS.some(relation => facts.relations.has(relation))) {
      if ('quality' in draft && draft.quality !== (change.before?.quality ?? 'unreviewed'))
        refuse('quality', 'Only the leader and the core group can set the quality. Omit it.')
      if (draft.clearance === 'granted' || draft.clearance === 'refused')
        refuse('clearance', 'Only the leader and the core group can decide the clearance. Request it instead.')
    }
    return then(change)
  }

/** A resource begins in a status that its caller may give it; the person who proposes it is on record. */
export const begins: WriteHook<ResourceCreate, Resource> = protectFields(
  [...ORIGIN, 'publishedAt'],
  judgedByManagers(({ draft, facts, call }) => {
    const { status = 'proposed' } = draft
    resourceLifecycle.rowFor({ state: null }, firstOf(status), {}, byCaller(call, facts), new Date())
    return { ...draft, proposer: call.caller.person }
  })
)

/** A change of what is in a resource. */
export const edits: WriteHook<ResourcePatch, Resource> = protectFields(
  ORIGIN,
  judgedByManagers(({ draft }) => draft)
)
