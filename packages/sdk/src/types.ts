import type { Options } from './options.ts'

/** One value, or several of which each fits. */
export type Several<T> = T | readonly T[]

/** The body of a bulk change, or just its items. */
export type Items<Body extends { items: unknown }> = Body | Body['items']

/**
 * A change: the members that are to differ, or a function from the row as it is to them, which is asked again with
 * the fresh row whenever somebody else was quicker (`undefined`: leave it as it is).
 */
export type Change<Body, Row> = Body | ((current: Row) => Body | undefined | Promise<Body | undefined>)

/** Options of a change that takes query parameters too. */
export type OptionsWith<Query> = Options & { query?: Query }

/** The query of an operation, whose `fields` decide what is answered. */
export type Fielded<Query, Fields extends string> = Omit<Query, 'fields'> & { fields?: Fields }

type Named<Fields extends string> = Fields extends `${infer First},${infer Rest}` ? First | Named<Rest> : Fields

/** A record with the members that `fields` names, and its `id`; where they are not known in advance, each may be missing. */
export type Narrowed<T, Fields extends string> = [Fields] extends [never]
  ? T
  : string extends Fields
    ? Partial<T>
    : Pick<T, (Named<Fields> | 'id') & keyof T>
