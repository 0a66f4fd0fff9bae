import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js'
import { withFormats } from '../src/core/operation/formats.ts'
import { operations } from '../src/service/modules.ts'
import { openApiOf } from '../src/transports/openapi/document.ts'
import { partsOf } from '../src/transports/rest/url.ts'

type Media = {
  schema: { $ref?: string; anyOf?: unknown[] }
  examples: Record<string, { $ref?: string; value?: unknown }>
}
type Response = { $ref?: string; content?: Record<string, Media> }
export type Entry = {
  responses: Record<string, Response>
  requestBody?: { content: Record<string, Media> }
  [member: string]: unknown
}
type Document = {
  paths: Record<string, Record<string, Entry>>
  webhooks: Record<string, { post: Entry }>
  components: {
    schemas: Record<string, unknown>
    parameters: Record<string, { schema: { pattern: string } }>
    responses: Record<string, Response>
    examples: Record<string, { value: unknown }>
    headers: Record<string, unknown>
  }
}

/** The document that the service under test is held to. */
export const document = openApiOf(operations, { server: '/', version: '0.0.0' }) as Document

const ajv = withFormats(new Ajv2020({ strict: false, allErrors: true, validateSchema: false }))
// The schemas alone: Ajv looks at every part of what it is given, and each file of tests would wait for that.
ajv.addSchema({ components: { schemas: document.components.schemas } }, 'document')

const checks = new Map<string, ValidateFunction>()

/** The schema at a place of the document, as it is compiled beside the document. */
const schemaAt = (place: readonly string[]): AnySchema => {
  const found = place.reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], document)
  if (found === undefined) throw new Error(`There is no ${place.join(' ')} in the document.`)
  return JSON.parse(JSON.stringify(found).replaceAll('"$ref":"#/', '"$ref":"document#/'))
}

/** Throws unless a value fits the schema that stands at this place of the document. */
export const fits = (place: readonly string[], value: unknown): void => {
  const key = place.join('\0')
  const check = checks.get(key) ?? ajv.compile(schemaAt(place))
  checks.set(key, check)
  if (!check(value)) throw new Error(`does not fit ${place.join(' ')}: ${ajv.errorsText(check.errors)}`)
}

const templates = Object.keys(document.paths).map(template => ({
  template,
  pattern: new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`)
}))
// What is written out comes before what is left open.
templates.sort((a, b) => a.template.split('{').length - b.template.split('{').length)

/** What came of one request. */
export type Exchange = { method: string; url: string; status: number; type: string; body: unknown }

const conformsTo = (template: string, entry: Entry, { method, url, status, type, body }: Exchange) => {
  const where = `${method} ${template} ${status}`
  const said = entry.responses[status]
  if (!said) throw new Error(`${where} is not in the document: ${JSON.stringify(body)}`)
  if (type === '') return
  const place = said.$ref
    ? said.$ref.slice(2).split('/')
    : ['paths', template, method.toLowerCase(), 'responses', String(status)]
  const { content = {} } = said.$ref ? document.components.responses[place.at(-1)!]! : said
  const media = content[type]
  if (!media) throw new Error(`${where} does not come as ${type} in the document`)
  if (body === undefined) return
  // What is answered without `fields` has all members; to the part that the document allows besides, everything would fit.
  const partial = status === 200 && new URLSearchParams(partsOf(url).query).has('fields')
  const branch = media.schema.anyOf ? ['anyOf', partial ? '1' : '0'] : []
  fits([...place, 'content', type, 'schema', ...branch], body)
}

/**
 * Throws unless an answer is one that the document promises: its status, its media type and its shape. Addresses beside
 * the API are none of its business.
 */
export const conforms = (exchange: Exchange): void => {
  const path = exchange.url.split('?')[0]!
  if (exchange.method === 'HEAD' || !/^\/(v1\/|graphql$)/.test(path)) return
  const type = exchange.type.split(';')[0]!
  const { template = '' } = templates.find(({ pattern }) => pattern.test(path)) ?? {}
  const entry = document.paths[template]?.[exchange.method.toLowerCase()]
  if (entry) conformsTo(template, entry, { ...exchange, type })
  // What is no operation of ours can only be refused.
  else if (type.includes('json')) fits(['components', 'schemas', 'Problem'], exchange.body)
}
