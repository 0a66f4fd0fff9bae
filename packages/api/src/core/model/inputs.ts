import type { Database, Plan } from '../../platform/database/database.ts'
import { decodeCursor } from './cursor.ts'
import { placeholderOf, valuesIn } from './given.ts'
import type { Model } from './model.ts'
import { roleOf } from './parameters.ts'
import { rangesOfOrder } from './ranges.ts'
import { requireNamed } from './references.ts'
import { lookUp } from './search.ts'
import { type FieldSelection, hasArguments, orderOf } from './selection.ts'

/** The values of a statement's placeholders, how it is planned, and the places of its lists that are searched for something common. */
export type Inputs = { values: Record<string, unknown>; plan: Plan; common: Set<string> }
type Search = { resource: Model; path: string; words: unknown }

/** Collects the values of every list in a selection under the names of their placeholders. */
const collect = (resource: Model, picked: FieldSelection, path: string, inputs: Inputs, searches: Search[]): void => {
  const { args } = picked
  const { values } = inputs
  const ranges = args ? rangesOfOrder(orderOf(resource, args).name) : []
  for (const [name, value] of Object.entries(args ?? {})) {
    if (value === undefined || value === null) continue
    const given = valuesIn(value)
    requireNamed(resource, name, given, path)
    for (const [at, one] of given.entries()) values[placeholderOf(path, name, at)] = one
    if (roleOf(resource, name) === 'free' && !ranges.includes(name)) inputs.plan = 'anew'
  }
  if (args?.q !== undefined) searches.push({ resource, path, words: args.q })
  if (typeof args?.cursor === 'string') {
    const [value, id] = decodeCursor(args.cursor, orderOf(resource, args).list, path.includes('.') ? 'after' : 'cursor')
    values[`${path}.cursor.value`] = value
    values[`${path}.cursor.id`] = id
  }
  if (!picked.of || !hasArguments(picked.of)) return
  for (const [key, inner] of Object.entries(picked.of)) {
    const edge = inner.of && resource.edges[inner.field]
    if (edge) collect(edge.to(), inner, `${path}.${key}`, inputs, searches)
  }
}

/** What the statement of a selection is run with; `own` are values besides those of its lists. */
export const inputsOf = async (
  db: Database,
  resource: Model,
  picked: FieldSelection,
  own: Record<string, unknown>
): Promise<Inputs> => {
  const inputs: Inputs = { values: { ...own }, plan: 'once', common: new Set() }
  const searches: Search[] = []
  collect(resource, picked, resource.name, inputs, searches)
  for (const { resource: searched, path, words } of searches) {
    const { isCommon, ...sought } = await lookUp(db, searched, words)
    for (const [name, query] of Object.entries(sought)) inputs.values[`${path}.${name}`] = query
    inputs.values[`${path}.words`] = words
    if (isCommon) inputs.common.add(path)
  }
  return inputs
}
