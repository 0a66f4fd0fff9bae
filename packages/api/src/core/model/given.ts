import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** What a parameter is given, as it stands after `=`: a value, or any of several. */
export type GivenValue = SQLWrapper & {
  /** All of them as an array. */
  list: SQLWrapper
  /** The same of what is made of each. */
  each(make: (value: SQLWrapper) => SQLWrapper): SQLWrapper
}

/** The values of a parameter, each once. */
export const valuesIn = (value: unknown): unknown[] => (Array.isArray(value) ? [...new Set(value)] : [value])

/** The name of the placeholder that stands for one of them. */
export const placeholderOf = (path: string, parameter: string, at: number) =>
  at === 0 ? `${path}.${parameter}` : `${path}.${parameter}.${at}`

/** What stands for values in a statement. */
export const givenOf = (values: SQLWrapper[]): GivenValue => {
  const list = sql`array[${sql.join(values as SQL[], sql`, `)}]`
  const given = values.length === 1 ? sql`${values[0]}` : sql`any (${list})`
  return Object.assign(given, { list, each: (make: (value: SQLWrapper) => SQLWrapper) => givenOf(values.map(make)) })
}
