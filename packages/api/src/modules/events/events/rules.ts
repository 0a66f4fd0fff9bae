import type { Event, EventCreate, EventPatch } from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { checkReferences } from '../../../core/model/write.ts'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { ORIGIN, protectFields } from '../../../core/operation/protected-fields.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { requireRole } from './editors.ts'
import { eventLifecycle, firstOf } from './lifecycle.ts'
import { eventWritable } from './writable.ts'

/** A community becomes a host of others' events only by those who manage it. */
const checkHosts = async (hosts: readonly string[], known: ReadonlySet<string>, call: Call) => {
  for (const [index, host] of hosts.entries()) {
    if (known.has(host)) continue
    await checkReferences(call.db, eventWritable, { hosts: [host] }, call.viewer)
    await requireRole(call, 'community', host, MANAGERS, `/hosts/${index}`)
  }
}

/** An event begins in a status that its caller may give it; the person who creates it is on record, and organises it unless others do. */
export const begins: WriteHook<EventCreate, Event> = protectFields(ORIGIN, async ({ draft, facts, call }) => {
  const { caller } = call
  await checkHosts(draft.hosts, new Set(draft.hosts.slice(0, 1)), call)
  const manages = !caller.personal || MANAGERS.some(relation => facts.relations.has(relation))
  const { status = manages ? 'confirmed' : 'proposed' } = draft
  eventLifecycle.rowFor({ state: null }, firstOf(status), {}, byCaller(call, facts), new Date())
  const organisers = draft.organisers ?? (caller.person ? [caller.person] : [])
  return { ...draft, status, organisers, proposer: caller.person }
})

/** A change of what an event says. */
export const edits: WriteHook<EventPatch, Event> = protectFields(ORIGIN, async ({ draft, before, call }) => {
  const known = new Set(before!.hosts.flatMap(({ id, slug }) => [id, slug]))
  await checkHosts(draft.hosts ?? [], known, call)
  return draft
})
