import { type Document, type Parameter, type Payload, type RawOperation, resolve, type Schema } from './document.ts'

const VERBS = ['get', 'post', 'put', 'patch', 'delete']
// These are methods of the client itself, and an object with `then` could not be awaited.
const RESERVED = new Set(['graphql', 'request', 'with', 'then'])

/** One operation as the generated files need it. */
export interface Operation {
  noun: string
  name: string
  id: string
  verb: string
  path: string
  places: Parameter[]
  /** What the client fills in by itself: the paging parameter, `If-Match`, `items` or a media type. */
  filled: string
  query: Parameter[]
  /** Whether `fields` decides which members are answered. */
  fielded: boolean
  /** What it takes, answers and lists, and what the GET on the same path answers, by the names of types. */
  body: string
  isBodyRequired: boolean
  result: string
  item: string
  read: string
  docs: string[]
}

/** All operations of a document in a stable order. @throws if one of them has no place in the client. */
export function operationsOf(document: Document): Operation[] {
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    VERBS.filter(verb => item[verb] && path !== '/graphql').map(verb => operationOf(document, path, verb))
  )
  const key = ({ noun, name }: Operation) => `${noun}.${name}`
  all.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const twice = all.find((operation, index) => index > 0 && key(operation) === key(all[index - 1]!))
  if (twice) throw new Error(`two operations are called ${key(twice)}`)
  return all
}

function operationOf(document: Document, path: string, verb: string): Operation {
  const item = document.paths[path]!
  const raw = item[verb] as RawOperation
  const parameters = [...((item.parameters as Parameter[]) ?? []), ...(raw.parameters ?? [])].map(
    parameter => resolve(document, parameter)!
  )
  const query = parameters.filter(parameter => parameter.in === 'query')
  const body = resolve(document, raw.requestBody)
  const operation = {
    ...namesOf(raw, `${verb.toUpperCase()} ${path}`),
    verb: verb.toUpperCase(),
    path,
    places: placesOf(path, parameters),
    filled: filledBy(document, raw, verb, parameters),
    query,
    fielded: verb === 'get' && query.some(({ name }) => name === 'fields'),
    body: body ? sentAs(body) : '',
    isBodyRequired: body?.required ?? false,
    result: answeredAs(document, raw),
    item: listedAs(document, raw),
    read: item.get ? answeredAs(document, item.get as RawOperation) : '',
    docs: docsOf(raw)
  }
  if (operation.filled === 'If-Match' && !operation.read) throw new Error(`${path} has no GET to read the ETag by`)
  return operation
}

const HIDDEN = '@returns The resource as it is now; `undefined` when the caller can no longer see it.'
const UNREAD = '@returns The new resource; `undefined` for a key without the scope to read it.'

function namesOf({ operationId: id, tags = [], 'x-sdk-method': name }: RawOperation, where: string) {
  const [noun] = tags
  if (!id || !name || !noun || tags.length > 1) throw new Error(`${where} needs operationId, one tag and x-sdk-method`)
  const bad = [id, name, noun].find(word => !/^[a-z][A-Za-z0-9]*$/.test(word) || RESERVED.has(word))
  if (bad) throw new Error(`${where}: "${bad}" cannot be a name in the client`)
  return { id, name, noun }
}

function placesOf(path: string, parameters: Parameter[]): Parameter[] {
  const names = path.match(/(?<=\{)\w+(?=\})/g) ?? []
  return names.map(name => parameters.find(parameter => parameter.in === 'path' && parameter.name === name)!)
}

const docsOf = ({ summary, description, deprecated, responses = {} }: RawOperation) =>
  [
    summary,
    description !== summary && description,
    responses['204'] && responses['200'] && HIDDEN,
    responses['204'] && responses['201'] && UNREAD,
    deprecated && '@deprecated'
  ]
    .filter(line => typeof line === 'string' || line)
    .map(String)

function filledBy(document: Document, raw: RawOperation, verb: string, parameters: Parameter[]): string {
  const has = (place: string, name: string) =>
    parameters.some(parameter => parameter.in === place && parameter.name.toLowerCase() === name)
  if (has('header', 'if-match')) return 'If-Match'
  if (verb !== 'get') return schemaOf(document, raw.requestBody)?.required?.join() === 'items' ? 'items' : ''
  const good = resolve(document, raw.responses?.['200'])
  const media = Object.keys(good?.content ?? {})
  if (media.length && !media.includes('application/json')) return media[0]!
  const members = schemaOf(document, good)?.properties ?? {}
  return members.items && members.next ? 'cursor' : ''
}

/** The shape of the JSON that a body or an answer holds. */
function schemaOf(document: Document, payload: Payload | undefined): Schema | undefined {
  return resolve(document, resolve(document, payload)?.content?.['application/json']?.schema)
}

const JSON_TYPES = ['application/json', 'application/merge-patch+json']
const GOOD = /^20[0-47]$/

/** The name of the type of a schema, which is to have one. */
const named = (schema: Schema | undefined): string => {
  const name = schema?.$ref?.split('/').at(-1)
  if (!name) throw new Error(`a body or an answer needs a schema with a name, not ${JSON.stringify(schema)}`)
  return `Models.${name}`
}

const either = (types: readonly string[]) => [...new Set(types)].join(' | ')

/** What a body is sent as; a `Blob` of the right type where it need not be JSON. */
const sentAs = ({ content = {} }: Payload) =>
  either(Object.entries(content).map(([type, { schema }]) => (JSON_TYPES.includes(type) ? named(schema) : 'Blob')))

/** Media types of files that are no texts. */
const FILES = ['application/pdf', 'image/png']

/**
 * What an operation answers; texts or files where it is not JSON. What is created is answered: only a key without the scope to read it gets
 * nothing, which is not worth a check to all others.
 */
const answeredAs = (document: Document, { responses = {} }: RawOperation) =>
  either(
    Object.entries(responses)
      .filter(([status]) => GOOD.test(status) && !(status === '204' && responses['201']))
      .map(([, response]) => resolve(document, response)?.content)
      .map(content => {
        const json = content?.['application/json']
        if (json) return named(json.schema)
        return content ? (FILES.includes(Object.keys(content)[0]!) ? 'Blob' : 'string') : 'undefined'
      })
  )

/** What an operation lists, if it does. */
const listedAs = (document: Document, raw: RawOperation) => {
  const { items } = schemaOf(document, raw.responses?.['200'])?.properties ?? {}
  return items?.items ? named(items.items) : ''
}
