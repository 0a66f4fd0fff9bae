import { named } from '@guildhall/schema'
import { Ajv } from 'ajv'
import type { Outcome } from '../../../examples/directory/to-rows.ts'
import { withFormats } from '../src/core/operation/formats.ts'

const ajv = withFormats(new Ajv({ strict: false, schemas: [...named.values()] }))
const check = ajv.getSchema('ImportRow')!

/** What is wrong with the rows; nothing when the service would take them all. */
export const faults = (rows: unknown[]): unknown[] =>
  rows.flatMap(row => (check(row) ? [] : [{ row, errors: check.errors }]))

/** Every value of a file by its path; null, blank text and empty lists hold nothing to lose. */
export const leaves = (value: unknown, path = ''): [string, unknown][] => {
  if (Array.isArray(value)) return value.flatMap((inner, index) => leaves(inner, `${path}[${index}]`))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => leaves(inner, member(path, name)))
  return value === null || (typeof value === 'string' && value.trim() === '') ? [] : [[path, value]]
}

const member = (path: string, name: string) => {
  if (!/^[\w$-]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`
  return path === '' ? name : `${path}.${name}`
}

const prefixes = (path: string) => [...path.matchAll(/(?=[.[])|$/g)].map(({ index }) => path.slice(0, index))

/** The paths that are neither in a row nor in a note: what the import would lose in silence. */
export const lost = (file: unknown, { taken, notes }: Outcome): string[] => {
  const noted = new Set(notes.map(({ where, field }) => joined(where, field)))
  return leaves(file).flatMap(([path]) =>
    taken.has(path) || prefixes(path).some(each => noted.has(each)) ? [] : [path]
  )
}

const joined = (where: string, field: string) =>
  where === '' || field.startsWith('[') ? where + field : `${where}.${field}`

const squash = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\uFEFF\u200B\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What the books say has landed, and what no row holds: the books would lie. */
export const missing = (file: unknown, { source, rows, taken, notes }: Outcome) => {
  const noted = new Set(notes.map(({ where, field }) => joined(where, field)))
  const held = squash(
    leaves([source, rows])
      .map(([, value]) => String(value))
      .join('\n')
  ).toLowerCase()
  // A role is a word of ours with the source's as its title, a rhythm a number, a change a day; a floor is a precision.
  const turned =
    /\.(role|roles\[\d+\](\.id)?|documents\[\d+\]\.kind|change|list|frequency|\w+IsFloor|charterLink|deck|firstName|lastName)$/
  return leaves(file)
    .filter(([path]) => taken.has(path) && !prefixes(path).some(each => noted.has(each)) && !turned.test(path))
    .filter(
      ([, value]) =>
        !/&#?\w+;|\{\{/.test(String(value)) && !held.includes(squash(String(value)).toLowerCase().replace(/^@/, ''))
    )
}
