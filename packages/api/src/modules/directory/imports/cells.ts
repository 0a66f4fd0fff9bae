import { IMPORT_KINDS, type ImportKind, ImportRow } from '@guildhall/schema'
import type { TSchema } from '@sinclair/typebox'
import { resolved } from '../../../core/model/rows.ts'

type Members = Record<string, TSchema>

const membersOf = (kind: ImportKind): Members => resolved(ImportRow.properties[kind] as TSchema).properties

const MEMBERS = Object.fromEntries(IMPORT_KINDS.map(kind => [kind, membersOf(kind)])) as Record<ImportKind, Members>

/** Every column of a CSV file: `kind`, and each member of each kind of row. */
export const COLUMNS: readonly string[] = [
  ...new Set(['kind', ...Object.values(MEMBERS).flatMap(members => Object.keys(members))])
]

const ownKindsOf = (kind: ImportKind): string[] => {
  const { kind: own } = MEMBERS[kind]
  return own ? resolved(own).enum : []
}

// Where records of one kind of row are of several kinds themselves, the column `kind` says which.
const KINDS: ReadonlyMap<string, { kind: ImportKind; own?: string }> = new Map(
  IMPORT_KINDS.flatMap(kind => [[kind, { kind }], ...ownKindsOf(kind).map(own => [own, { kind, own }] as const)])
)

const EMPTIED = '\\N'
// Half of the world writes a comma; before three digits it may as well stand between thousands, and what it means is for people to say.
const NUMBER = /^-?\d+([.]\d+|,\d{1,2}|,\d{4,})?$/

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // What it should have been is said by the check that all rows go through.
    return text
  }
}

const listOf = (text: string) =>
  text
    .split('|')
    .map(item => item.trim())
    .filter(item => item !== '')

/** What a cell stands for in a member of this shape. */
const meaningOf = (member: TSchema | undefined, text: string): unknown => {
  if (text === EMPTIED) return null
  const { type, items }: Partial<TSchema> = member ? resolved(member) : {}
  switch (Array.isArray(type) ? type[0] : type) {
    case 'number':
    case 'integer':
      return NUMBER.test(text) ? Number(text.replace(',', '.')) : text
    case 'boolean':
      // Spreadsheets write them in capitals.
      return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text
    case 'object':
      return parsed(text)
    case 'array':
      return text.startsWith('[') || resolved(items).type !== 'string' ? parsed(text) : listOf(text)
    default:
      return text
  }
}

/** A record of a CSV file as the row it stands for. Empty cells say nothing. */
export const rowOf = (columns: readonly string[], cells: readonly string[]): Record<string, unknown> => {
  const given = new Map(columns.map((column, index) => [column, cells[index] ?? '']))
  given.delete('')
  const said = given.get('kind')
  const known = KINDS.get(said ?? '')
  // Without a kind that is known, the row fails under whatever it said.
  if (!known) return { [said ?? '']: {} }
  const { kind, own } = known
  const entries = [...given].filter(([column, text]) => column !== 'kind' && text !== '')
  const body = Object.fromEntries(entries.map(([column, text]) => [column, meaningOf(MEMBERS[kind][column], text)]))
  return { [kind]: own ? { ...body, kind: own } : body }
}
