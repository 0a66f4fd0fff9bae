import { named, type ProblemError } from '@guildhall/schema'
import type { TSchema } from '@sinclair/typebox'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { ApiError } from '../problem/api-error.ts'
import { withFormats } from './formats.ts'
import { choiceIn, inWords, shown } from './validation-words.ts'

const ajv = withFormats(
  new Ajv({ allErrors: true, useDefaults: false, strict: false, ownProperties: true, verbose: true })
)
for (const schema of named.values()) ajv.addSchema(schema)

const WHOLE = /^-?(0|[1-9]\d{0,15})$/

const readText = (type: unknown, text: unknown): unknown => {
  // Several values come as parameters of one name, separated by commas, or both.
  if (type === 'array') return [text].flat().flatMap(one => (typeof one === 'string' ? one.split(',') : one))
  if (typeof text !== 'string') return text
  if (type === 'integer' && WHOLE.test(text)) return Number(text)
  return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text
}

// Addresses are texts; numbers are read from them as people write them. In bodies nothing is coerced or dropped.
const readTexts = ({ properties }: TSchema, value: object) =>
  Object.fromEntries(
    Object.entries(value).map(([name, text]) => [
      name,
      readText(Object.hasOwn(properties, name) ? properties[name]!.type : undefined, text)
    ])
  )

/** Where in the request something stands. */
export type Part = 'body' | 'query' | 'path'

const TWICE = 'It is sent more than once. Send it once.'

const locate = (error: ErrorObject, part: Part): ProblemError => {
  const { additionalProperty, missingProperty } = error.params
  const extra = additionalProperty ?? missingProperty ?? choiceIn(error)?.at(-1)
  const pointer =
    extra === undefined
      ? error.instancePath
      : `${error.instancePath}/${String(extra).replace(/~/g, '~0').replace(/\//g, '~1')}`
  if (part === 'body') return { pointer: shown(pointer, 500), detail: inWords(error) }
  // Only what takes one value is a list here without being one, and an address may hold a value without a name.
  const detail =
    extra === undefined && Array.isArray(error.data) && error.parentSchema?.type !== 'array' ? TWICE : inWords(error)
  return { parameter: shown(pointer.split('/')[1] || '=', 200), detail }
}

// Branches of a nullable reference each complain, and branches of a condition; what they say in common is enough.
const telling = (errors: ErrorObject[]) => {
  const kept = errors.filter(
    ({ keyword, params, schemaPath }) =>
      keyword !== 'anyOf' && !(keyword === 'type' && params.type === 'null') && !schemaPath.includes('/else/')
  )
  return kept.length > 0 ? kept : errors
}

const LENGTHS = ['minLength', 'maxLength']
const FORMS = ['pattern', 'format']

// What is empty lacks no form besides, and what has a form of its own has its length from there.
const formed = (errors: ErrorObject[]) =>
  errors.filter(({ keyword, data, instancePath, parentSchema }) => {
    const beside = (keywords: string[]) =>
      errors.some(other => other.instancePath === instancePath && keywords.includes(other.keyword))
    if (data === '' && FORMS.includes(keyword)) return !beside(LENGTHS)
    return data === '' || parentSchema?.format === 'text' || !LENGTHS.includes(keyword) || !beside(FORMS)
  })

// A pattern and a format can refuse the same thing.
const eachOnce = (errors: ProblemError[]) =>
  errors.filter(
    ({ pointer, parameter, detail }, index) =>
      index ===
      errors.findIndex(other => other.pointer === pointer && other.parameter === parameter && other.detail === detail)
  )

/** Compiles a schema into a check that answers the value, or throws INVALID_INPUT with every place that does not fit. */
export const checker = <S extends TSchema>(schema: S, part: Part) => {
  let validate: ValidateFunction | undefined
  return (given: unknown): S['static'] => {
    validate ??= ajv.compile(schema)
    const value = part === 'body' ? given : readTexts(schema, given as object)
    if (validate(value)) return value as S['static']
    const errors = eachOnce(formed(telling(validate.errors ?? []).slice(0, 50)).map(error => locate(error, part)))
    const first = errors[0]!
    const where = first.parameter ? `Parameter "${first.parameter}": ` : first.pointer ? `${first.pointer}: ` : ''
    throw new ApiError('INVALID_INPUT', `${where}${first.detail}`, errors)
  }
}
