import type { TSchema } from '@sinclair/typebox'
import type { ErrorObject } from 'ajv'
import { likely } from '../problem/likely.ts'
import { displayable, lineFault, textFault } from './text-faults.ts'

/** A name that the caller chose, fit to be said back. */
export const shown = (name: string, most: number) => {
  const clean = displayable(name).replace(/\p{Cc}/gu, '\ufffd')
  return clean.length > most ? `${clean.slice(0, most - 1)}…` : clean
}

/** The two members of which one is to be sent, where a schema says so (`atLeastOneOf` and `exactlyOneOf` of the contract). */
export const choiceIn = ({ keyword, schema, parentSchema }: ErrorObject): string[] | undefined => {
  if (keyword === 'not') return (schema as TSchema).required
  return keyword === 'if' ? [...parentSchema!.if.required, ...parentSchema!.else.required] : undefined
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number (for example 4.5)',
  integer: 'a whole number (for example 4)',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null'
}

const FORMATS: Record<string, string> = {
  date: 'It must be a day, such as 2026-11-21.',
  'date-time': 'It must be a time with an offset, such as 2026-11-21T09:00:00Z.',
  'idn-email': 'It must be an e-mail address, such as ada.okafor@example.org.',
  int32: 'It must be a whole number.',
  int64: 'It must be a whole number.',
  uri: 'It must be a URL that begins with https:// or http://, without spaces.',
  uuid: 'It must be an id, such as 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4.'
}

const times = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

/** What does not fit a pattern: a fault of the text where it is free, else what it should look like. Patterns are for programs. */
const misshapen = ({ data, parentSchema: { format, examples } = {} }: ErrorObject): string => {
  if (format === 'text' && typeof data === 'string') return textFault(data) ?? lineFault(data) ?? FORM
  if (FORMATS[format]) return FORMATS[format]
  return examples?.[0] === undefined ? FORM : `${FORM} Example: ${examples[0]}`
}
const FORM = 'It is not in the expected format.'

type Said = (error: ErrorObject) => string

const SAYS: Record<string, Said> = {
  additionalProperties: ({ params: { additionalProperty: name }, parentSchema }) => {
    const known = namesIn(parentSchema)
    return `"${shown(name, 100)}" is not recognised. ${known.length > 0 ? likely(name, known) : 'Remove it.'}`
  },
  enum: ({ params }) => `It must be one of: ${params.allowedValues.join(', ')}.`,
  required: ({ params }) => `"${params.missingProperty}" is required.`,
  type: ({ params, data, parentSchema: { format } = {} }) => {
    const wanted = [params.type].flat().map(type => TYPES[type])
    const words = FORMATS[format] ?? `It must be ${wanted.join(' or ')}.`
    return data === null ? `${words} It cannot be null.` : words
  },
  pattern: misshapen,
  format: ({ data, params }) =>
    params.format === 'text' && typeof data === 'string' ? textFault(data)! : (FORMATS[params.format] ?? FORM),
  minLength: ({ params: { limit } }) =>
    limit === 1 ? 'It is empty. Enter a value.' : `It must have at least ${times(limit, 'character')}.`,
  maxLength: ({ params: { limit }, data }) =>
    `It has ${times(Array.from(String(data)).length, 'character')}; at most ${limit} are allowed.`,
  minItems: ({ params: { limit } }) => `It must have at least ${times(limit, 'item')}.`,
  maxItems: ({ params: { limit }, data }) =>
    `It has ${times((data as unknown[]).length, 'item')}; at most ${limit} are allowed.`,
  uniqueItems: () => 'It contains the same item twice. Remove one of them.',
  minimum: ({ params: { limit } }) => `It must be at least ${limit}.`,
  exclusiveMinimum: ({ params: { limit } }) => `It must be more than ${limit}.`,
  maximum: ({ params: { limit } }) => `It must be at most ${limit}.`,
  exclusiveMaximum: ({ params: { limit } }) => `It must be less than ${limit}.`,
  minProperties: ({ params, parentSchema }) => `Give at least ${params.limit} of: ${membersOf(parentSchema)}.`,
  maxProperties: ({ params, parentSchema }) => `Give at most ${params.limit} of: ${membersOf(parentSchema)}.`
}

const namesIn = (schema: ErrorObject['parentSchema']) => Object.keys(schema?.properties ?? {})
const membersOf = (schema: ErrorObject['parentSchema']) => namesIn(schema).join(', ')

/** What is wrong with a value and how to put it right, without a word of the schema’s own language. */
export const inWords = (error: ErrorObject): string => {
  const choice = choiceIn(error)?.join(', ')
  if (choice) return `Send ${error.keyword === 'not' ? 'only ' : ''}one of: ${choice}.`
  return SAYS[error.keyword]?.(error) ?? `It ${error.message}.`
}
