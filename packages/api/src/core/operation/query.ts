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

/**
 * What of a query is looked at where other software adds parameters of its own, and forms send every field, also those nobody filled
 * in: what a schema names and is not blank.
 */
export const givenIn = (properties: TProperties, query: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(query).filter(([name, value]) => Object.hasOwn(properties, name) && !/^\s*$/.test(String(value)))
  )

/** Whether the address of an operation is passed on from program to program: feeds, calendars, badges. */
export const isPassedOn = ({ public: isPublic, answer }: Operation): boolean =>
  Boolean(isPublic) && answer.kind === 'document'
