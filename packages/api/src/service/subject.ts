import type { Caller, Relation } from '../access/caller.ts'
import { decide, type Facts } from '../access/decide.ts'
import { factsOf } from '../access/facts.ts'
import type { Database } from '../kit/database.ts'
import { etagOf, namesExactly } from '../kit/etag.ts'
import { Fault } from '../kit/fault.ts'
import { found, readItem } from '../kit/read.ts'
import { partOf } from '../kit/selection.ts'
import type { Draft } from '../kit/write.ts'
import { type Kind, nameOf } from './kind.ts'
import type { Call, Operation } from './operation.ts'

/** The relations of those who look after a community. */
export const KEEPERS: readonly Relation[] = ['leader', 'core', 'portal_admin']

/** How a caller stands to what is not known, or belongs to nobody. */
export const NOBODY: Facts = { relations: new Set(), portals: null }

/** Refuses what the caller may not do to the thing, however they call. */
export const allow = (operation: Operation, caller: Caller, facts?: Facts) => {
  const refusal = decide(operation, caller, facts)
  if (refusal) throw new Fault(refusal.code, refusal.reason)
}

/** How the caller stands to what an operation is about. */
export const factsFor = async (operation: Operation, { db, caller, params, body }: Call): Promise<Facts> => {
  const subject = operation.subject?.({ params, body })
  if (!subject) return NOBODY
  if (subject.type === 'portals') return { relations: NOBODY.relations, portals: await portalIds(db, subject.names) }
  const facts = await factsOf(db, caller, subject.type, subject.name)
  return facts ?? NOBODY
}

const portalIds = async (db: Database, given: string[]) => {
  const ids = await Promise.all(given.map(name => factsOf(db, { person: null } as Caller, 'portal', name)))
  return ids.flatMap(facts => facts?.portals ?? ['?'])
}

/** Reads a thing that is to be acted on, holds it still, and makes sure that the caller may. */
export const reach = async (operation: Operation, kind: Kind, call: Call) => {
  const name = nameOf(kind, call.params)
  const text = found(
    await readItem(call.db, kind.resource, name, partOf(kind.resource), call.reader, true),
    kind.resource.name,
    name
  )
  const before = JSON.parse(text) as Draft & { id: string }
  const facts = (await factsOf(call.db, call.caller, kind.standing, before.id)) ?? NOBODY
  allow(operation, call.caller, facts)
  return { before, facts, text }
}

/** Reaches a thing that is to be changed by a caller who knows its newest version. */
export const hold = async (operation: Operation, kind: Kind, call: Call) => {
  const { text, ...held } = await reach(operation, kind, call)
  if (call.ifMatch === undefined)
    throw new Fault('PRECONDITION_REQUIRED', undefined, [
      { header: 'If-Match', detail: 'The ETag that was read last, or *.' }
    ])
  if (!namesExactly(call.ifMatch, etagOf(text)))
    throw new Fault('PRECONDITION_FAILED', undefined, [
      { header: 'If-Match', detail: 'That is no longer the newest version.' }
    ])
  return held
}
