import type { SubjectType } from '@guildhall/schema'
import type { TObject } from '@sinclair/typebox'
import type { Database } from '../../platform/database/database.ts'
import type { AuthContext } from '../access/auth-context.ts'
import { authContextOf, readOnlyOf } from '../access/auth-context.ts'
import type { Caller, Relation } from '../access/caller.ts'
import { etagOf, names, namesExactly } from '../model/etag.ts'
import { found, readItem } from '../model/read.ts'
import { partOf } from '../model/selection.ts'
import type { Draft } from '../model/write.ts'
import { ApiError } from '../problem/api-error.ts'
import { decide } from './decide.ts'
import { type Kind, nameOf } from './kind.ts'
import { type Call, heedsReadOnly, type Operation } from './operation.ts'

// Proxies that compress responses make their ETags weak, which compare as nothing here (RFC 9110, 13.1.1).
const WEAK = 'The ETag is weak (W/), as proxies mark it. Send it without W/, or send the field `etag`.'

/** The relations of those who look after a community. */
export const MANAGERS: readonly Relation[] = ['leader', 'core', 'portal_admin']

/** How a caller stands to what is not known, or belongs to nobody. */
export const NOBODY: AuthContext = { relations: new Set(), portals: null }

/** Refuses what the caller may not do to the thing, however they call. */
export const allow = (operation: Operation, caller: Caller, facts?: AuthContext) => {
  const refusal = decide(operation, caller, facts)
  if (refusal) throw new ApiError(refusal.code, refusal.reason)
}

// Where no person acts there is no relation, and to a key of the organisation it does not matter which portals there are.
const standingOf = async (
  operation: Operation,
  db: Database,
  caller: Caller,
  type: SubjectType,
  name: string
): Promise<AuthContext> => {
  if (caller.person === null && caller.portal === null)
    return heedsReadOnly(operation) ? { ...NOBODY, readOnly: await readOnlyOf(db, type, name) } : NOBODY
  return (await authContextOf(db, caller, type, name)) ?? NOBODY
}

/**
 * Refuses a change of what is read-only, where it does not depend on how the caller stands to it.
 * @throws ApiError FORBIDDEN that says what to do instead.
 */
export const refuseReadOnly = async (db: Database, type: SubjectType, id: string): Promise<void> => {
  const reason = await readOnlyOf(db, type, id)
  if (reason) throw new ApiError('FORBIDDEN', reason)
}

/** How the caller stands to what an operation is about. */
export const authContextFor = async (
  operation: Operation,
  { db, caller, params, body }: Call
): Promise<AuthContext> => {
  const subject = operation.subject?.({ params, body })
  if (!subject) return NOBODY
  if (subject.type === 'portals') return { relations: NOBODY.relations, portals: await portalIds(db, subject.names) }
  return standingOf(operation, db, caller, subject.type, subject.name)
}

const portalIds = async (db: Database, given: string[]) => {
  const ids = await Promise.all(given.map(name => authContextOf(db, { person: null } as Caller, 'portal', name)))
  return ids.flatMap(facts => facts?.portals ?? ['?'])
}

/** A record as it is before a change: all members that its caller can read. */
export type Before<R = Draft> = Omit<R, 'etag' | 'match'> & { id: string }

/** Reads a thing that is to be acted on, holds it still, and makes sure that the caller may. */
export const reach = async <S extends TObject>(operation: Operation, kind: Kind<S>, call: Call) => {
  const name = nameOf(kind, call.params)
  const text = found(
    await readItem(call.db, kind.model, name, partOf(kind.model), call.viewer, true),
    kind.model.name,
    name
  )
  const before = JSON.parse(text) as Before<S['static']>
  const facts = await standingOf(operation, call.db, call.caller, kind.subjectType, before.id)
  allow(operation, call.caller, facts)
  return { before, facts, text }
}

/** Reaches a thing that is to be changed by a caller who knows its newest version. */
export const hold = async <S extends TObject>(operation: Operation, kind: Kind<S>, call: Call) => {
  const { text, ...held } = await reach(operation, kind, call)
  if (call.ifMatch === undefined)
    throw new ApiError('PRECONDITION_REQUIRED', undefined, [
      { header: 'If-Match', detail: 'The ETag last read, or *.' }
    ])
  const etag = etagOf(text)
  if (!namesExactly(call.ifMatch, etag)) {
    const weak = names(call.ifMatch, etag) ? WEAK : undefined
    const detail = weak ?? 'This is no longer the latest version.'
    throw new ApiError('PRECONDITION_FAILED', weak, [{ header: 'If-Match', detail }])
  }
  return held
}
