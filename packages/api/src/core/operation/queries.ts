import { Allowed, labelOf, withArticle } from '@guildhall/schema'
import type { AuthContext } from '../access/auth-context.ts'
import { authContextOf } from '../access/auth-context.ts'
import { found, readItem } from '../model/read.ts'
import { listOf } from '../registry.ts'
import { decide, type Refusal } from './decide.ts'
import { type Access, base, capital, type Kind, listPathOf, nameOf, paramsOf, pathOf, scopeOf } from './kind.ts'
import type { Call, Operation } from './operation.ts'
import { NOBODY } from './subject.ts'

/** What later modules do to a record, `POST /v1/{records}/{record}/…`. */
export const actionsOn = (kind: Kind): Operation[] =>
  listOf('operations').filter(({ verb, path }) => verb === 'POST' && path.startsWith(`${pathOf(kind)}/`))

/** Lists what the caller may see. */
export const list = (kind: Kind, access: Access, description: string): Operation => ({
  ...base(kind, 'list', true),
  ...access,
  verb: 'GET',
  path: listPathOf(kind),
  summary: `List ${labelOf(kind.noun)}`,
  description,
  query: kind.model.query,
  scope: scopeOf(kind, 'read'),
  problems: [],
  graphql: { root: 'query', field: kind.noun },
  answer: { kind: 'page', model: kind.model }
})

/** Reads one thing. */
export const get = (kind: Kind, access: Access, description: string): Operation => ({
  ...base(kind, 'get'),
  ...access,
  verb: 'GET',
  path: pathOf(kind),
  summary: `Get ${withArticle(kind.singular)}`,
  description,
  params: paramsOf(kind),
  scope: scopeOf(kind, 'read'),
  problems: ['NOT_FOUND'],
  graphql: { root: 'query', field: kind.singular },
  answer: { kind: 'item', model: kind.model, status: 200, run: async ({ params }) => nameOf(kind, params) }
})

/** An operation that a caller may do, or why not. */
export const allowedEntry = (operation: string, refusal: Refusal | undefined): Allowed => ({
  operation,
  transition: null,
  allowed: !refusal,
  code: refusal?.code ?? null,
  reason: refusal?.reason ?? null,
  lacks: []
})

/** Says what the caller may do to a thing: every change of its kind, and why not; and each of its transitions, where it has any. */
export const allowed = (
  kind: Kind,
  access: Access,
  operations: () => Operation[],
  transitions: (call: Call, id: string, facts: AuthContext) => Promise<Allowed[]> = async () => []
): Operation => ({
  id: `listAllowedOn${capital(kind.singular)}`,
  noun: kind.noun,
  method: 'allowed',
  ...access,
  verb: 'GET',
  path: `${pathOf(kind)}/allowed`,
  summary: `List allowed actions on ${withArticle(kind.singular)}`,
  description: `Returns for each operation on the ${labelOf(kind.singular)} whether the caller can perform it now and, if not, why. Portals can use it to show the right buttons.`,
  params: paramsOf(kind),
  scope: scopeOf(kind, 'read'),
  problems: ['NOT_FOUND'],
  graphql: { root: 'query', field: `${kind.singular}Allowed` },
  answer: {
    kind: 'list',
    item: Allowed,
    run: async call => {
      const { db, caller, params, viewer: reader } = call
      const name = nameOf(kind, params)
      const text = await readItem(db, kind.model, name, { id: { field: 'id' } }, reader)
      const { id } = JSON.parse(found(text, kind.model.name, name)) as { id: string }
      const facts = (await authContextOf(db, caller, kind.subjectType, id)) ?? NOBODY
      const entries = operations().map(operation => allowedEntry(operation.id, decide(operation, caller, facts)))
      return [...entries, ...(await transitions(call, id, facts))]
    }
  }
})
