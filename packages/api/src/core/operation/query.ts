import { Cursor, Fields } from '@guildhall/schema'
import { type TObject, type TProperties, type TSchema, Type } from '@sinclair/typebox'
import type { Answer, Operation } from './operation.ts'

// A list that has one page takes a cursor too, so that clients can read all lists alike.
const ONE_PAGE = { cursor: Cursor('All items are on the first page, where `next` is null: no cursor is valid.') }

/** What every read takes whose answer is of this kind, besides its own parameters. */
const TAKEN: Partial<Record<Answer['kind'], TProperties>> = {
  list: ONE_PAGE,
  item: { fields: Fields },
  plain: { fields: Fields }
}

/** The parameters that an operation takes over REST. */
export const queryOf = ({ verb, answer, query }: Operation): TObject =>
  Type.Object({ ...query?.properties, ...(verb === 'GET' ? TAKEN[answer.kind] : {}) }, { additionalProperties: false })

/** What `fields` narrows: the schema of a record, or of what is worked out. */
export const fieldedOf = ({ answer }: Operation): TSchema | undefined => {
  if ('model' in answer) return answer.model.schema
  return answer.kind === 'plain' ? answer.schema : undefined
}

/** The members that `fields` can name. The `etag` is that of the whole. */
export const fieldNames = ({ properties = {} }: TSchema): string[] =>
  Object.keys(properties).filter(name => name !== 'etag')

/** What of a query a schema names. */
export const namedIn = (properties: TProperties, query: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(query).filter(([name]) => Object.hasOwn(properties, name)))

/**
 * What of a query is looked at. The addresses of public documents (feeds, calendars, badges) are passed on, and programs add
 * parameters of their own to them: what such an operation does not know is ignored.
 */
export const knownOf = (operation: Operation, query: object): object => {
  if (!operation.public || operation.answer.kind !== 'document') return query
  return namedIn(operation.query?.properties ?? {}, query)
}
