import { labelOf, type Scope, type SubjectType } from '@guildhall/schema'
import { type TObject, Type } from '@sinclair/typebox'
import type { Model } from '../model/model.ts'
import type { WriteModel } from '../model/write.ts'
import type { Operation } from './operation.ts'

/** A slice's names for one kind of thing, from which its operations get theirs. */
export type Kind<S extends TObject = TObject> = {
  model: Model<S>
  writeModel?: WriteModel
  /** Plural, as in the path and the SDK; singular, as in the path's parameter. */
  noun: string
  singular: string
  /** The plural as the path has it, where that is not the noun. */
  path?: string
  subjectType: SubjectType
  /** The noun of its scopes, where it is not its own. */
  scope?: string
}

export type Access = Pick<Operation, 'allowedRoles' | 'allowPortalKeys' | 'evenReadOnly'> & { public?: boolean }

export const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1)
export const scopeOf = (kind: Kind, verb: 'read' | 'write') => `${kind.scope ?? kind.noun}:${verb}` as Scope
export const listPathOf = ({ noun, path = noun }: Kind) => `/v1/${path}`
export const pathOf = (kind: Kind) => `${listPathOf(kind)}/{${kind.singular}}`
export const nameOf = (kind: Kind, params: Record<string, string>) => params[kind.singular]!

export const paramsOf = ({ singular, model: resource }: Kind) =>
  Type.Object(
    {
      [singular]: Type.String({
        minLength: 1,
        maxLength: 100,
        pattern: '^[A-Za-z0-9-]+$',
        'x-graphql': 'ID',
        description: `The ${resource.alias ? 'slug or id' : 'id'} of the ${labelOf(singular)}.`
      })
    },
    { additionalProperties: false }
  )

export const base = (kind: Kind, method: string, plural = false) => ({
  id: `${method}${capital(plural ? kind.noun : kind.singular)}`,
  noun: kind.noun,
  method
})
