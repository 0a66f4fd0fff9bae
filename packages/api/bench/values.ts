import type { TSchema } from '@sinclair/typebox'

/** Some values as a list of SQL. */
export const listed = (values: readonly string[]) => `array[${values.map(value => `'${value}'`).join()}]`

/** One of some values for each number, all of them alike often. */
export const each = (values: readonly string[], n = 'n') => `(${listed(values)})[1 + ${n} % ${values.length}]`

/** A common value, and in one row of a hundred any of the others. */
export const mostly = (common: string, { enum: values }: TSchema, n = 'n') =>
  `case when ${n} % 100 = 0 then ${each(values, `${n} / 100`)} else '${common}' end`
