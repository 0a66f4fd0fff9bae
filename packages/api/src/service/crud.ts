import { Allowed, BulkAnswer, type Scope } from '@guildhall/schema'
import { type TObject, type TSchema, Type } from '@sinclair/typebox'
import type { Caller, Relation } from '../access/caller.ts'
import { decide, type Facts } from '../access/decide.ts'
import { factsOf } from '../access/facts.ts'
import type { Database } from '../kit/database.ts'
import { etagOf, namesExactly } from '../kit/etag.ts'
import { Fault } from '../kit/fault.ts'
import { found, partOf, readItem, readPage } from '../kit/read.ts'
import type { Resource } from '../kit/resource.ts'
import { upsert } from '../kit/upsert.ts'
import { change, checkReferences, type Draft, insert, remove, type Writable } from '../kit/write.ts'
import type { Call, Operation, Standing } from './operation.ts'

/** What a rule of a slice sees of a change before it is made; it may refuse it or answer a fuller draft. */
export type Rule = (change: { draft: Draft; before?: Draft; facts: Facts; call: Call }) => Draft | Promise<Draft>

/** A slice's names for one kind of thing, from which its operations get theirs. */
export type Kind = {
  resource: Resource
  writable?: Writable
  /** Plural, as in the path and the SDK; singular, as in the path's parameter. */
  noun: string
  singular: string
  standing: Standing
  /** The noun of its scopes, where it is not its own. */
  scope?: string
}

type Access = Pick<Operation, 'persons' | 'bound'> & { public?: boolean }

const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1)
const scopeOf = (kind: Kind, verb: 'read' | 'write') => `${kind.scope ?? kind.noun}:${verb}` as Scope
const pathOf = ({ noun, singular }: Kind) => `/v1/${noun}/{${singular}}`
const nameOf = (kind: Kind, params: Record<string, string>) => params[kind.singular]!

const paramsOf = ({ singular, resource }: Kind) =>
  Type.Object(
    {
      [singular]: Type.String({
        minLength: 1,
        maxLength: 100,
        pattern: '^[A-Za-z0-9-]+$',
        'x-graphql': 'ID',
        description: `The ${resource.alias ? 'slug or id' : 'id'} of the ${singular}.`
      })
    },
    { additionalProperties: false }
  )

const base = (kind: Kind, method: string, plural = false) => ({
  id: `${method}${capital(plural ? kind.noun : kind.singular)}`,
  noun: kind.noun,
  method
})

/** Lists what the caller may see. */
export const list = (kind: Kind, access: Access, description: string): Operation => ({
  ...base(kind, 'list', true),
  ...access,
  verb: 'GET',
  path: `/v1/${kind.noun}`,
  summary: `List ${kind.noun}`,
  description,
  query: kind.resource.query,
  scope: scopeOf(kind, 'read'),
  problems: [],
  graphql: { root: 'query', field: kind.noun },
  answer: {
    kind: 'page',
    resource: kind.resource,
    run: ({ db, reader, picked, query }) => readPage(db, kind.resource, { ...picked, args: query }, reader)
  }
})

/** Reads one thing. */
export const get = (kind: Kind, access: Access, description: string): Operation => ({
  ...base(kind, 'get'),
  ...access,
  verb: 'GET',
  path: pathOf(kind),
  summary: `Read one ${kind.singular}`,
  description,
  params: paramsOf(kind),
  query: Type.Pick(kind.resource.query, ['fields'], { additionalProperties: false }),
  scope: scopeOf(kind, 'read'),
  problems: ['NOT_FOUND'],
  graphql: { root: 'query', field: kind.singular },
  answer: { kind: 'item', resource: kind.resource, status: 200, run: async ({ params }) => nameOf(kind, params) }
})

/** Refuses what the caller may not do to the thing, however they call. */
const allow = (operation: Operation, caller: Caller, facts?: Facts) => {
  const refusal = decide(operation, caller, facts)
  if (refusal) throw new Fault(refusal.code, refusal.reason)
}

const NOBODY: Facts = { relations: new Set(), portals: null }

/** Makes one thing, as its rule fills it in; `after` adds what belongs to it. */
export const create = (
  kind: Kind,
  access: Access & { subject?: Operation['subject'] },
  body: TSchema,
  description: string,
  rule?: Rule,
  after?: (id: string, call: Call) => Promise<unknown>
): Operation => {
  const operation: Operation = {
    ...base(kind, 'create'),
    ...access,
    verb: 'POST',
    path: `/v1/${kind.noun}`,
    summary: `Create a ${kind.singular}`,
    description,
    body,
    scope: scopeOf(kind, 'write'),
    problems: ['CONFLICT', 'UNKNOWN_REFERENCE'],
    graphql: { root: 'mutation', field: `create${capital(kind.singular)}` },
    answer: {
      kind: 'item',
      resource: kind.resource,
      status: 201,
      run: async call => {
        // First, so that what is hidden from the caller answers as what does not exist.
        if (operation.subject) await checkReferences(call.db, kind.writable!, call.body as Draft, call.reader)
        const facts = await factsFor(operation, call)
        allow(operation, call.caller, facts)
        const draft = (await rule?.({ draft: call.body as Draft, facts, call })) ?? (call.body as Draft)
        const id = await insert(call.db, kind.writable!, draft, call.reader)
        await after?.(id, call)
        return id
      }
    }
  }
  return operation
}

const factsFor = async (operation: Operation, { db, caller, params, body }: Call): Promise<Facts> => {
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

/** Reads a thing that is to be changed, holds it still, and makes sure that the caller may and knows its newest version. */
const hold = async (operation: Operation, kind: Kind, call: Call) => {
  const name = nameOf(kind, call.params)
  const text = await readItem(call.db, kind.resource, name, partOf(kind.resource), call.reader, true)
  const before = JSON.parse(found(text, kind.resource.name, name)) as Draft & { id: string }
  const facts = (await factsOf(call.db, call.caller, kind.standing, before.id)) ?? NOBODY
  allow(operation, call.caller, facts)
  if (call.ifMatch === undefined)
    throw new Fault('PRECONDITION_REQUIRED', undefined, [
      { header: 'If-Match', detail: 'The ETag that was read last, or *.' }
    ])
  if (!namesExactly(call.ifMatch, etagOf(text!)))
    throw new Fault('PRECONDITION_FAILED', undefined, [
      { header: 'If-Match', detail: 'That is no longer the newest version.' }
    ])
  return { before, facts }
}

/** RFC 7396: null empties a member, objects are merged, all else is replaced. */
const merge = (target: unknown, patch: unknown): unknown => {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch
  const whole = target !== null && typeof target === 'object' && !Array.isArray(target) ? (target as Draft) : {}
  return {
    ...whole,
    ...Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, merge(whole[key], value)]))
  }
}

/** Changes one thing by merge patch. */
export const update = (kind: Kind, access: Access, body: TSchema, description: string, rule?: Rule): Operation => {
  const operation: Operation = {
    ...base(kind, 'update'),
    ...access,
    verb: 'PATCH',
    path: pathOf(kind),
    summary: `Change a ${kind.singular}`,
    description,
    params: paramsOf(kind),
    body,
    scope: scopeOf(kind, 'write'),
    problems: ['NOT_FOUND', 'CONFLICT', 'PRECONDITION_FAILED', 'PRECONDITION_REQUIRED', 'UNKNOWN_REFERENCE'],
    graphql: { root: 'mutation', field: `update${capital(kind.singular)}` },
    answer: {
      kind: 'item',
      resource: kind.resource,
      status: 200,
      run: async call => {
        const { before, facts } = await hold(operation, kind, call)
        const patch = call.body as Draft
        const merged = Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, merge(before[key], value)]))
        const draft = (await rule?.({ draft: merged, before, facts, call })) ?? merged
        await change(call.db, kind.writable!, before.id, draft, call.reader)
        return before.id
      }
    }
  }
  return operation
}

/** Deletes one thing. */
export const del = (kind: Kind, access: Access, description: string, act = remove): Operation => {
  const operation: Operation = {
    ...base(kind, 'delete'),
    ...access,
    verb: 'DELETE',
    path: pathOf(kind),
    summary: `Delete a ${kind.singular}`,
    description,
    params: paramsOf(kind),
    scope: scopeOf(kind, 'write'),
    problems: ['NOT_FOUND', 'CONFLICT', 'PRECONDITION_FAILED', 'PRECONDITION_REQUIRED'],
    graphql: { root: 'mutation', field: `delete${capital(kind.singular)}` },
    answer: {
      kind: 'none',
      run: async call => {
        const { before } = await hold(operation, kind, call)
        await act(call.db, kind.writable!, before.id)
      }
    }
  }
  return operation
}

/** Upserts up to 1,000 things, each for itself or all or none. */
export const upsertMany = (kind: Kind, item: TObject, description: string): Operation => ({
  id: `upsert${capital(kind.noun)}`,
  noun: kind.noun,
  method: 'upsert',
  verb: 'PUT',
  path: `/v1/${kind.noun}`,
  summary: `Upsert many ${kind.noun}`,
  description,
  persons: [],
  bound: false,
  body: Type.Object(
    {
      items: Type.Array(Type.Unsafe({ $ref: item.$id }), {
        minItems: 1,
        maxItems: 1000,
        description: 'The records, at most 1,000.'
      }),
      atomic: Type.Optional(
        Type.Boolean({ default: false, description: 'All or none: when one does not fit, nothing is changed.' })
      )
    },
    {
      $id: `${item.$id}s`,
      title: `${item.$id}s`,
      additionalProperties: false,
      description: `Many ${kind.noun} at once.`
    }
  ),
  scope: scopeOf(kind, 'write'),
  problems: ['BULK_FAILED'],
  graphql: { root: 'mutation', field: `upsert${capital(kind.noun)}` },
  answer: {
    kind: 'plain',
    status: 207,
    schema: Type.Object(
      {
        items: Type.Array(Type.Unsafe({ $ref: BulkAnswer.$id }), {
          maxItems: 1000,
          description: 'One answer for each item, in order.'
        })
      },
      {
        $id: `${item.$id}Answers`,
        title: `${item.$id}Answers`,
        additionalProperties: false,
        description: 'What was done with each item.'
      }
    ),
    run: async call => {
      const { items, atomic } = call.body as { items: Draft[]; atomic?: boolean }
      const answers = await upsert(call.db, kind.writable!, items, call.reader)
      const errors = answers.flatMap(({ problem }, index) =>
        problem ? [{ pointer: `/items/${index}`, detail: problem.detail }] : []
      )
      if (atomic && errors.length > 0) throw new Fault('BULK_FAILED', undefined, errors)
      return { items: answers }
    }
  }
})

/** Says what the caller may do to a thing: every change of its kind, and why not. */
export const allowed = (kind: Kind, access: Access, operations: () => Operation[]): Operation => ({
  id: `listAllowedOn${capital(kind.singular)}`,
  noun: kind.noun,
  method: 'allowed',
  ...access,
  verb: 'GET',
  path: `${pathOf(kind)}/allowed`,
  summary: `Ask what may be done to a ${kind.singular}`,
  description: `Says for each operation on the ${kind.singular} whether the caller may do it now and, if not, why, so that a portal can show the right buttons.`,
  params: paramsOf(kind),
  scope: scopeOf(kind, 'read'),
  problems: ['NOT_FOUND'],
  graphql: { root: 'query', field: `${kind.singular}Allowed` },
  answer: {
    kind: 'plain',
    status: 200,
    schema: Type.Array(Type.Unsafe({ $ref: Allowed.$id }), {
      maxItems: 100,
      description: 'One entry for each operation.'
    }),
    run: async ({ db, caller, params, reader }) => {
      const name = nameOf(kind, params)
      const text = await readItem(db, kind.resource, name, { id: { field: 'id' } }, reader)
      const { id } = JSON.parse(found(text, kind.resource.name, name)) as { id: string }
      const facts = (await factsOf(db, caller, kind.standing, id)) ?? NOBODY
      return operations().map(operation => {
        const refusal = decide(operation, caller, facts)
        return {
          operation: operation.id,
          allowed: !refusal,
          code: refusal?.code ?? null,
          reason: refusal?.reason ?? null
        }
      })
    }
  }
})

/** The relations of those who look after a community. */
export const KEEPERS: readonly Relation[] = ['leader', 'core', 'portal_admin']
