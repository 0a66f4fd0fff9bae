import {
  type Static,
  type TObject,
  type TOptional,
  type TProperties,
  type TSchema,
  type TString,
  Type
} from '@sinclair/typebox'
import { labelOf, pluralOf } from './words.ts'

type Notes = {
  description: string
  examples?: unknown[]
  default?: unknown
  readOnly?: boolean
  minProperties?: number
  maxProperties?: number
} & Partial<ReturnType<typeof exactlyOneOf>>

// Patterns are read by generated clients too: no lookahead, no escapes but those that RE2, Rust and Python know.
// PostgreSQL stores no NUL.
const TEXT = '^[^\\x00]*$'
const PROSE = '^\\s*[^\\s\\x00][^\\x00]*$'
const LINE = '^[^\\S\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f][^\\x00-\\x1f\\x7f]*$'

/** Free text of several lines, at most `max` characters. */
export const Text = (max: number, notes: Notes) =>
  Type.String({ format: 'text', maxLength: max, pattern: TEXT, ...notes })

/** Text of several lines with something to read in it, at most `max` characters. */
export const Prose = (max: number, notes: Notes) =>
  Type.String({ format: 'text', minLength: 1, maxLength: max, pattern: PROSE, ...notes })

/** One line with something to read on it, at most `max` characters. */
export const Line = (max: number, notes: Notes) =>
  Type.String({ format: 'text', minLength: 1, maxLength: max, pattern: LINE, ...notes })

/** The id of a thing: a UUIDv7, so that ordering by id is ordering by birth. */
export const Id = (notes: Notes) => Type.String({ format: 'uuid', maxLength: 36, readOnly: true, ...notes })

/** A moment in UTC (RFC 3339). */
export const Instant = (notes: Notes) => Type.String({ format: 'date-time', maxLength: 35, ...notes })

/** A calendar day (`2026-11-21`), in no time zone. */
export const Day = (notes: Notes) => Type.String({ format: 'date', maxLength: 10, ...notes })

/** A date and time of the clock on the wall (`2026-11-21T17:30`), in a time zone that is said beside it. */
export const LocalDateTime = (notes: Notes) =>
  Type.String({
    minLength: 16,
    maxLength: 16,
    pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$',
    ...notes
  })

/** An absolute http or https address. */
export const Url = (notes: Notes) =>
  Type.String({ format: 'uri', maxLength: 2000, pattern: '^https?://[^\\s\\x00]+$', ...notes })

/** A language as BCP 47 tags it: `en`, `pt-BR`. */
export const LanguageTag = (notes: Notes) =>
  Type.String({
    minLength: 2,
    maxLength: 35,
    pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
    examples: ['en-GB'],
    ...notes
  })

/** A colour as six hexadecimal digits (`#17615a`), red, green and blue. */
export const Colour = (notes: Notes) =>
  Type.String({ minLength: 7, maxLength: 7, pattern: '^#[0-9A-Fa-f]{6}$', examples: ['#17615a'], ...notes })

/** A stable name for URLs: small letters, digits and single hyphens. */
export const Slug = (notes: Notes) =>
  Type.String({ minLength: 1, maxLength: 100, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', ...notes })

/** A name given by another system: any printable characters. */
export const Foreign = (notes: Notes) => Line(300, notes)

/** A whole number from `minimum` to `maximum`. */
export const Whole = (minimum: number, maximum: number, notes: Notes) =>
  Type.Integer({ minimum, maximum, format: 'int32', ...notes })

/** A count that the service computes and nobody types. */
export const Count = (notes: Notes) => Whole(0, 2_147_483_647, { readOnly: true, examples: [12], ...notes })

/** A list of at most `max` things. */
export const List = <T extends TSchema>(item: T, max: number, notes: Notes) =>
  Type.Array(item, { maxItems: max, ...notes })

/** One of the named values; a component of the document and an enum of GraphQL. */
export const Choice = <const T extends readonly string[]>($id: string, values: T, notes: Notes) =>
  Type.Unsafe<T[number]>({ $id, title: $id, type: 'string', enum: [...values], ...notes })

// Which of two members a body needs is written as a condition: generators of clients pass over it, while with `anyOf` or `oneOf`
// beside members some of them give the body no type.
const sent = (name: string) => ({ required: [name], properties: { [name]: { not: { type: 'null' } } } })

/** Of two members at least one is sent, and not as null. */
export const atLeastOneOf = (one: string, other: string) => ({ if: sent(one), else: sent(other) })

/** Of two members exactly one is sent, and not as null. */
export const exactlyOneOf = (one: string, other: string) => ({
  ...atLeastOneOf(one, other),
  not: { required: [one, other], properties: { [one]: {}, [other]: {} } }
})

/** Of two members at most one is sent, and not as null. */
export const atMostOneOf = (one: string, other: string) => ({
  not: { required: [one, other], properties: { ...sent(one).properties, ...sent(other).properties } }
})

/** An object that is a component of its own; it takes no members but these. */
export const Entity = <T extends TProperties>($id: string, properties: T, notes: Notes) =>
  Type.Object(properties, { $id, title: $id, additionalProperties: false, ...notes })

/** Points at a named schema, so that the document names it once. */
export const Ref = <T extends TSchema>(schema: T, notes: Partial<Notes> = {}) =>
  Type.Unsafe<Static<T>>({ $ref: schema.$id, ...notes })

/** The few members by which a thing of kind `of` is shown inside another; GraphQL gives the whole thing there. */
export const Summary = <T extends TProperties>(of: string, properties: T) =>
  Type.Object(properties, {
    $id: `${of}Summary`,
    title: `${of}Summary`,
    additionalProperties: false,
    'x-graphql': of,
    description: `A summary of the ${labelOf(of)}.`
  })

/** The thing or null for nothing. */
export const Nullable = <T extends TSchema>(schema: T, notes: Partial<Notes> = {}) => {
  const { description, readOnly, examples } = { ...schema, ...notes }
  const said = {
    ...(description ? { description } : {}),
    ...(readOnly ? { readOnly } : {}),
    ...(examples ? { examples } : {})
  }
  return schema.$ref || schema.enum
    ? Type.Unsafe<Static<T> | null>({ anyOf: [schema, { type: 'null' }], ...said })
    : Type.Unsafe<Static<T> | null>({ ...schema, type: [schema.type, 'null'], ...said })
}

/** Names a thing of another kind by its slug or id when written; the answer holds its summary. */
export const Named = (what: string, notes: Partial<Notes> = {}) =>
  Type.String({
    minLength: 1,
    maxLength: 100,
    pattern: '^[A-Za-z0-9-]+$',
    description: `The slug or id of ${what}.`,
    examples: ['019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'],
    'x-graphql': 'ID',
    ...notes
  })

/** All of an object's members, none of them left out: the shape of an answer. */
export const answered = <T extends TProperties>(properties: T) => Type.Required(Type.Object(properties)).properties

/** Any of an object's members: the shape of a merge patch (RFC 7396). */
export const Patch = <T extends TProperties>($id: string, properties: T, notes: Notes) =>
  Type.Partial(Type.Object(properties), { $id, title: $id, additionalProperties: false, minProperties: 1, ...notes })

/** One page of a list, of at most `max` items. */
export const PageOf = <T extends TObject>(item: T, max = 100) =>
  Entity(
    `${item.$id}Page`,
    {
      items: List(Ref(item), max, { description: 'The items on this page, in the requested order.' }),
      next: Nullable(
        Type.String({
          maxLength: 1000,
          pattern: '^[A-Za-z0-9_-]+$',
          description: 'The cursor of the next page; null on the last page.'
        })
      ),
      totalCount: Type.Optional(
        Count({ description: 'The number of items on all pages, counted up to 1,000. Only with `include=total`.' })
      ),
      totalCountIsCapped: Type.Optional(
        Type.Boolean({
          description: 'Whether there are more than 1,000 items: show "1,000+". Only with `include=total`.',
          examples: [false]
        })
      )
    },
    { description: `Page of ${pluralOf(item.$id!)}.` }
  )

/** A filter that takes one value or several: an item has to match any of them. */
export const Several = <T extends TSchema>(value: T, description: string) =>
  Type.Optional(Type.Array(value, { minItems: 1, maxItems: 50, description }))

type Dated<T> = T extends `${infer Stem}At` | `${infer Stem}On` ? `${Stem}Since` | `${Stem}Before` : never

/** The range of each date by which a list can be sorted: from `…Since` on, before `…Before`. */
const rangesOf = <T extends string>(sorts: readonly T[]) =>
  Object.fromEntries(
    sorts.flatMap(name => {
      const [, stem, kind] = /^(.+)(At|On)$/.exec(name) ?? []
      if (!stem) return []
      const [date, since, before] =
        kind === 'At'
          ? ([Instant, 'at or after this instant', 'before this instant'] as const)
          : ([Day, 'on or after this day', 'before this day'] as const)
      return [
        [`${stem}Since`, Type.Optional(date({ description: `Filter by \`${name}\`: ${since}.` }))],
        [`${stem}Before`, Type.Optional(date({ description: `Filter by \`${name}\`: ${before}.` }))]
      ]
    })
  ) as Record<Dated<T>, TOptional<TString>>

/** The place where a page of a list begins. */
export const Cursor = (
  description = 'The `next` value of the previous page. Opaque: send it unchanged.'
): TOptional<TString> =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 1000, pattern: '^[A-Za-z0-9_-]+$', description }))

/** The members of a record that are wanted; the document names those that there are. */
export const Fields = Type.Optional(
  Type.String({
    minLength: 1,
    maxLength: 1000,
    pattern: '^[A-Za-z]+(,[A-Za-z]+)*$',
    description: 'Fields to return, separated by commas. Default: all fields.'
  })
)

/** The parameters every list takes, with the orders this one can be sorted in, and the ranges of those that are dates. */
export const listQuery = <const T extends readonly string[]>(sorts: T, first: T[number]) => ({
  limit: Type.Optional(Whole(1, 100, { default: 20, description: 'Number of items per page, 1 to 100.' })),
  cursor: Cursor(),
  sort: Type.Optional(
    Type.Unsafe<T[number] | `-${T[number]}`>({
      type: 'string',
      enum: sorts.flatMap(name => [name, `-${name}`]),
      default: first,
      description: 'Sort order; prefix `-` for descending.'
    })
  ),
  fields: Fields,
  include: Type.Optional(
    Type.Unsafe<'total'>({
      type: 'string',
      enum: ['total'],
      description: '`total` adds the number of items on all pages: `totalCount` and `totalCountIsCapped`.'
    })
  ),
  ...rangesOf<T[number]>(sorts)
})

const BEST_FIRST =
  'By default, best matches come first; `sort` overrides this. If there are more than 1,000 matches, the newest 1,000 are ranked.'

/** Free search words. */
export const Search = (what: string, order = BEST_FIRST) =>
  Type.Optional(
    Line(200, {
      description: `Searches ${what}; tolerates small typing errors. ${order}`,
      examples: ['service design']
    })
  )

/** How the words of a search were found in an item. */
export const Match = Entity(
  'Match',
  {
    score: Type.Number({ minimum: 0, maximum: 1000, description: 'How well it matches; higher is better.' }),
    name: Text(1000, {
      description: 'The name, with matched words between `<mark>` and `</mark>` and all other text escaped as HTML.',
      examples: ['<mark>Service</mark> Design']
    }),
    excerpt: Nullable(
      Text(1000, {
        description:
          'The part of the text that matches best, marked and escaped in the same way; null if only the name matches.'
      })
    )
  },
  { description: 'How an item matches the search `q`.' }
)
export type Match = Static<typeof Match>

/** Where a record came from: the importing system and its key there, unique together. */
export const origin = {
  source: Type.Optional(
    Nullable(
      Foreign({
        description: 'The system the record was imported from; null when it was created here.',
        examples: ['sigs.yaml']
      })
    )
  ),
  externalKey: Type.Optional(
    Nullable(
      Foreign({ description: 'The key of the record in that system; unique per source.', examples: ['sig-docs'] })
    )
  )
}

/** The parameters by which an imported record is found again. */
export const originQuery = {
  source: Type.Optional(
    Foreign({ description: 'Filter by the system they were imported from.', examples: ['sigs.yaml'] })
  ),
  externalKey: Type.Optional(Foreign({ description: 'Filter by the key in that system.', examples: ['sig-docs'] }))
}

/** When a record was made and last changed. */
export const stamps = {
  createdAt: Instant({
    readOnly: true,
    description: 'When the record was created.',
    examples: ['2026-01-15T09:30:00.000Z']
  }),
  updatedAt: Instant({
    readOnly: true,
    description: 'When the record was last updated.',
    examples: ['2026-11-20T16:05:12.345Z']
  })
}

/** The version of a record, for those that can be read one by one. */
export const version = {
  etag: Type.String({
    maxLength: 100,
    pattern: '^"[A-Za-z0-9_-]+"$',
    readOnly: true,
    description: 'The `ETag` of the record, for `If-Match`. Absent when `fields` is used.',
    examples: ['"2jmj7l5rSw0yVb-vlWAYkK_YBwk"']
  })
}

/** Marks a member that not everybody who sees a record may see. */
export declare const guarded: unique symbol

/** A member that not everybody who sees the record may see: whoever reads it from the database must say who does. */
export const Guarded = <T extends TSchema>(schema: T) => schema as T & { [guarded]: true }
