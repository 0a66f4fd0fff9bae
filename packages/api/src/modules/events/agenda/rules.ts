import type { AgendaItem, AgendaItemCreate, AgendaItemPatch, ProblemError } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { AuthContext } from '../../../core/access/auth-context.ts'
import { authContextOf } from '../../../core/access/auth-context.ts'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { EDITORS } from '../events/editors.ts'
import { requireOpen, requireUncancelled } from '../occurrences/phase.ts'
import { agendaLacks as lacks } from '../words.en.ts'
import { COMMON, KINDS, OWN, PROPOSED } from './kinds.ts'
import { holdAgenda } from './silence.ts'

/** How many items one person proposes for an occurrence, and how many those who run it put on its agenda. */
const PROPOSALS_AT_MOST = 20
const ITEMS_AT_MOST = 100

const edits = ({ caller }: Call, facts: AuthContext | undefined) =>
  !caller.personal || EDITORS.some(relation => facts?.relations.has(relation))

const refuse = (code: ApiError['code'], errors: readonly ProblemError[]) => {
  if (errors[0]) throw new ApiError(code, errors[0].detail, [...errors])
}

const at = (field: string, detail: string): ProblemError => ({ pointer: `/${field}`, detail })

/** Makes sure that an item has the fields of its kind, and only those. */
const checkFields = (kind: AgendaItem['kind'], draft: AgendaItemPatch) => {
  const { has, requires = [] } = KINDS[kind]
  const known: readonly string[] = [...COMMON, ...has]
  const fields = Object.keys(draft)
  refuse('RULE_BROKEN', [
    ...fields.filter(field => !known.includes(field)).map(field => at(field, lacks.field(kind, field))),
    ...requires.filter(field => draft[field] === null).map(field => at(field, lacks.required(kind, field)))
  ])
}

/** Makes sure that those who do not run the event set only what is theirs. */
const checkOwn = (draft: AgendaItemPatch) =>
  refuse(
    'FORBIDDEN',
    Object.keys(draft)
      .filter(field => !(OWN as readonly string[]).includes(field))
      .map(field => at(field, lacks.editors(field)))
  )

const checkNumber = async (db: Database, occurrence: string, proposer: string | null) => {
  const most = proposer === null ? ITEMS_AT_MOST : PROPOSALS_AT_MOST
  const [row] = await db.run<{ many: number }>(sql`
    select count(*)::int as many from agenda_items
    where occurrence_id = ${occurrence} and proposer_id is not distinct from ${proposer}::uuid`)
  if (row!.many >= most) throw new ApiError('RULE_BROKEN', lacks.tooMany(most))
}

/** An item is of a kind that the format has, by those who may create such; a proposal is sealed while proposals are silent. */
export const begins: WriteHook<AgendaItemCreate, AgendaItem> = async ({ draft, facts, call }) => {
  const { occurrence, kind, ...fields } = draft
  const { proposedBy, requires = [], isOpen } = KINDS[kind]
  const isEditor = edits(call, facts)
  const { format, itemKinds, silent } = await holdAgenda(call.db, occurrence)
  await (isEditor ? requireUncancelled : requireOpen)(call.db, occurrence, '/occurrence')
  if (!itemKinds.includes(kind)) refuse('RULE_BROKEN', [at('kind', lacks.kind(format, itemKinds))])
  if (!isEditor) {
    if (!proposedBy) refuse('FORBIDDEN', [at('kind', lacks.proposed(PROPOSED))])
    checkOwn(fields)
  }
  checkFields(kind, { ...Object.fromEntries(requires.map(field => [field, null])), ...fields })
  const proposer = proposedBy === 'everybody' || !isEditor ? call.caller.person : null
  await checkNumber(call.db, occurrence, proposer)
  const isSealed = proposer !== null && silent.includes('proposals')
  return { visibility: isOpen ? null : 'members', ...draft, proposer, isSealed }
}

/** A change of an item: of the fields of its kind, and by those who do not run the event of what is theirs. */
export const changes: WriteHook<AgendaItemPatch, AgendaItem> = async ({ draft, before, call }) => {
  const { kind, occurrence } = before!
  checkFields(kind, draft)
  if (!edits(call, await authContextOf(call.db, call.caller, 'occurrence', occurrence.id))) checkOwn(draft)
  return draft
}
