import { named } from '@guildhall/schema'
import type { TSchema } from '@sinclair/typebox'
import type { Model } from './model.ts'
import { partsOf } from './references.ts'

// These shape a page; they narrow nothing.
const PAGING = new Set(['limit', 'cursor', 'sort', 'fields', 'include'])

/**
 * How a parameter of a list stands in a statement. A `choice` stands there itself, since how common it is decides how the list is
 * best read; a `name` or an id is found by an index whatever it is; a `free` value can be both common and rare, so that a statement
 * with one is planned for it each time, unless it is a range of the date that orders the list.
 */
type Role = 'choice' | 'free' | 'name'

const roles = new WeakMap<Model, Map<string, Role>>()

const roleIn = (model: Model, name: string): Role => {
  const property = model.query.properties[name] as TSchema | undefined
  const value: TSchema | undefined = property?.items ?? property
  const schema = value?.$ref ? named.get(value.$ref)! : value
  const filter = model.filters[name]
  const { to, slugOf } = filter ? partsOf(filter) : {}
  if (!schema || PAGING.has(name) || to || slugOf) return 'name'
  if (schema.enum || schema.type === 'boolean') return 'choice'
  return schema.format === 'uuid' ? 'name' : 'free'
}

export const roleOf = (model: Model, name: string): Role => {
  const known = roles.get(model) ?? new Map<string, Role>()
  roles.set(model, known)
  const role = known.get(name) ?? roleIn(model, name)
  known.set(name, role)
  return role
}
