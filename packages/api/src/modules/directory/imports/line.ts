import { IMPORT_KINDS, type ImportedRow, type ImportKind, ImportRow } from '@guildhall/schema'
import type { Draft } from '../../../core/model/write.ts'
import type { Entry, Line, RowKinds } from '../../../core/module/row-kind.ts'
import { displayable } from '../../../core/operation/text-faults.ts'
import { checker } from '../../../core/operation/validation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { clipped } from '../../../platform/text.ts'

/** The longest row that is taken. */
export const LONGEST = 1_048_576

const check = checker(ImportRow, 'body')
const isObject = (value: unknown): value is Draft => typeof value === 'object' && value !== null

const kindsIn = (value: unknown): ImportKind[] =>
  isObject(value) ? IMPORT_KINDS.filter(kind => Object.hasOwn(value, kind)) : []

const KEY_LIMIT = 1000

const shownKey = (key: string) => clipped(displayable(key), KEY_LIMIT)

/** The key that a row gives, or those of what it is known by. */
const keyOf = (body: unknown, knownBy: readonly string[] = ['key']): string | null => {
  if (!isObject(body)) return null
  const parts = knownBy.map(member => body[member])
  return parts.every(part => typeof part === 'string') ? shownKey(parts.join(' ')) : null
}

const pointerOf = (pointer: string | undefined) => (pointer ? clipped(displayable(pointer), 300) : null)

type Reason = { code: string; detail: string; errors?: { pointer?: string; detail: string }[] }

/** What is noted of a row that was not taken. Pointers are those of the row, below `at`. */
export const failedRow = (
  { row, kind = null, key = null }: { row: number; kind?: ImportKind | null; key?: string | null },
  { code, detail, errors = [] }: Reason,
  at = ''
): ImportedRow => {
  const whole = errors.length > 0 ? errors : [{ pointer: undefined, detail }]
  return {
    row,
    kind,
    key: key && shownKey(key),
    outcome: 'failed',
    id: null,
    errors: whole.slice(0, 50).map(error => ({
      field: pointerOf(error.pointer === undefined ? undefined : at + error.pointer),
      code,
      detail: clipped(displayable(error.detail), 2000)
    })),
    notes: []
  }
}

/** What a refusal says. */
export const reasonOf = ({ code, message, errors }: ApiError): Reason => ({ code, detail: message, errors })

/** Checks a row against its schema; answers it, or what is wrong with it. */
export const readEntry = (line: Line, rowKinds: RowKinds): Entry | ImportedRow => {
  if ('fault' in line) return failedRow(line, reasonOf(line.fault))
  const { row, value } = line
  const kinds = kindsIn(value)
  const kind = kinds.length === 1 ? kinds[0]! : null
  const body = kind && (value as Record<string, unknown>)[kind]
  const key = kind && keyOf(body, rowKinds[kind].knownBy)
  try {
    return { row, kind: kind!, key: key!, body: check(value)[kind!]! }
  } catch (error) {
    if (error instanceof ApiError) return failedRow({ row, kind, key }, reasonOf(error))
    throw error
  }
}
