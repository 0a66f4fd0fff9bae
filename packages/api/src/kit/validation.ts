import { named, type ProblemError } from '@guildhall/schema'
import type { TSchema } from '@sinclair/typebox'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { Fault } from './fault.ts'

// Two, since addresses are texts whose numbers must be read and bodies are not: there nothing is coerced or dropped.
const make = (coerceTypes: boolean) => {
  const ajv = new Ajv({ allErrors: true, coerceTypes, useDefaults: false, strict: false, ownProperties: true })
  addFormats.default(ajv)
  ajv.addFormat('int32', { type: 'number', validate: Number.isInteger })
  ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger })
  for (const schema of named.values()) ajv.addSchema(schema)
  return ajv
}

const bodies = make(false)
const addresses = make(true)

/** Where in the request something stands. */
export type Part = 'body' | 'query' | 'path'

const say = ({ keyword, message, params }: ErrorObject): string => {
  if (keyword === 'additionalProperties')
    return `"${params.additionalProperty}" is not known here. Check its spelling, or leave it out.`
  if (keyword === 'enum') return `It must be one of: ${params.allowedValues.join(', ')}.`
  if (keyword === 'required') return `"${params.missingProperty}" is missing.`
  if (keyword === 'type') return `It must be ${[params.type].flat().join(' or ')}.`
  return `It ${message}.`
}

const locate = (error: ErrorObject, part: Part): ProblemError => {
  const extra = error.params.additionalProperty ?? error.params.missingProperty
  const pointer =
    extra === undefined
      ? error.instancePath
      : `${error.instancePath}/${String(extra).replace(/~/g, '~0').replace(/\//g, '~1')}`
  const detail = say(error)
  return part === 'body' ? { pointer, detail } : { parameter: pointer.split('/')[1] ?? '', detail }
}

// Branches of a nullable reference each complain; what they say in common is enough.
const telling = (errors: ErrorObject[]) => {
  const kept = errors.filter(
    ({ keyword, params }) => keyword !== 'anyOf' && !(keyword === 'type' && params.type === 'null')
  )
  return kept.length > 0 ? kept : errors
}

/** Compiles a schema into a check that answers the value, or throws INVALID_INPUT with every place that does not fit. */
export const checker = (schema: TSchema, part: Part) => {
  let validate: ValidateFunction | undefined
  return <T>(value: unknown): T => {
    validate ??= (part === 'body' ? bodies : addresses).compile(schema)
    if (validate(value)) return value as T
    const errors = telling(validate.errors ?? [])
      .slice(0, 50)
      .map(error => locate(error, part))
    const first = errors[0]!
    const where = first.parameter ? `Parameter "${first.parameter}": ` : first.pointer ? `${first.pointer}: ` : ''
    throw new Fault('INVALID_INPUT', `${where}${first.detail}`, errors)
  }
}
