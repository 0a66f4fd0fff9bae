import { h } from '../../html/representation.ts'
import { codeBlock } from '../code.ts'
import { exampleIn, type OperationEntry, type Parameter, type Place, type Resolve, responseSchema } from './contract.ts'

/** A call as the samples of each language write it. */
type Call = {
  verb: string
  /** The address, with examples for what stands in it. */
  path: string
  query: [name: string, value: unknown][]
  /** The client's method and its arguments. */
  method: string
  args: unknown[]
  ifMatch: boolean
  body: unknown
  isList: boolean
  isText: boolean
}

type Dialect = { yes: string; no: string; nothing: string; quote: (text: string) => string; bareNames: boolean }

const TYPESCRIPT: Dialect = {
  yes: 'true',
  no: 'false',
  nothing: 'null',
  quote: text =>
    text.includes("'") ? JSON.stringify(text) : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`,
  bareNames: true
}
const PYTHON: Dialect = {
  yes: 'True',
  no: 'False',
  nothing: 'None',
  quote: text => JSON.stringify(text),
  bareNames: false
}

/** A value as a program writes it down. */
const literal = (value: unknown, dialect: Dialect, indent = ''): string => {
  const { yes, no, nothing, quote, bareNames } = dialect
  if (value === null) return nothing
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object') return String(value)
  const deeper = `${indent}  `
  const name = (key: string) => (bareNames && /^[A-Za-z_]\w*$/.test(key) ? key : quote(key))
  const parts = Array.isArray(value)
    ? value.map(one => literal(one, dialect, deeper))
    : Object.entries(value as object).map(([key, one]) => `${name(key)}: ${literal(one, dialect, deeper)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const line = parts.join(', ')
  const padding = bareNames && open === '{' ? ' ' : ''
  if (parts.length === 0) return open + close
  if (line.length < 60 && !line.includes('\n')) return `${open}${padding}${line}${padding}${close}`
  return `${open}\n${parts.map(part => deeper + part).join(',\n')}\n${indent}${close}`
}

const shell = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
const encodedQuery = (query: Call['query']) =>
  query.length > 0
    ? `?${new URLSearchParams(query.map(([name, value]): [string, string] => [name, String(value)]))}`
    : ''

const curl = ({ verb, path, query, ifMatch, body }: Call) =>
  [
    `curl${verb === 'GET' ? '' : ` -X ${verb}`} "$BASE_URL${path}${encodedQuery(query)}"`,
    `-H "Authorization: Bearer $API_KEY"`,
    ...(ifMatch ? [`-H 'If-Match: *'`] : []),
    ...(body === undefined ? [] : [`-H 'Content-Type: application/json'`, `-d ${shell(JSON.stringify(body, null, 2))}`])
  ].join(' \\\n  ')

const typescript = ({ verb, method, args, isList }: Call) => {
  const call = `client.${method}(${args.map(one => literal(one, TYPESCRIPT)).join(', ')})`
  const use = isList
    ? `for await (const item of ${call}) console.log(item)`
    : verb === 'DELETE'
      ? `await ${call}`
      : `const result = await ${call}\nconsole.log(result)`
  return `import { createClient } from '@guildhall/sdk'

const client = createClient({
  baseUrl: process.env.BASE_URL!,
  apiKey: process.env.API_KEY!
})

${use}`
}

const python = ({ verb, path, query, ifMatch, body, isText }: Call) => {
  const headers = [`"Authorization": f"Bearer {os.environ['API_KEY']}"`, ...(ifMatch ? ['"If-Match": "*"'] : [])].join(
    ', '
  )
  const shown = verb === 'DELETE' ? 'response.status_code' : isText ? 'response.text' : 'response.json()'
  return [
    'import os',
    'import requests',
    '',
    `response = requests.${verb.toLowerCase()}(`,
    `  os.environ["BASE_URL"] + ${PYTHON.quote(path)},`,
    `  headers={${headers}},`,
    ...(query.length > 0 ? [`  params=${literal(Object.fromEntries(query), PYTHON, '  ')},`] : []),
    ...(body === undefined ? [] : [`  json=${literal(body, PYTHON, '  ')},`]),
    ')',
    'response.raise_for_status()',
    `print(${shown})`
  ].join('\n')
}

/** The languages that samples come in. */
export const LANGUAGES = { curl, TypeScript: typescript, Python: python } as const

const placeholder = (name: string) => `${name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()}_ID`

const clientCall = (entry: OperationEntry, places: string[], query: Call['query'], body: unknown) => {
  const input = body ?? (query.length > 0 ? Object.fromEntries(query) : undefined)
  const [noun] = entry.tags
  // GraphQL is a method of the client itself.
  if (noun === 'graphql') return { method: noun, args: [(input as { query: string }).query] }
  return { method: `${noun}.${entry['x-sdk-method']}`, args: input === undefined ? places : [...places, input] }
}

/** The call that the samples of an operation show: its required parts, with the examples of the document. */
export const callOf = ({ path, verb, entry }: Place, parameters: Parameter[], resolve: Resolve): Call => {
  const exampleOf = ({ name, schema }: Parameter) => {
    const { examples, enum: words } = resolve(schema)
    return schema.examples?.[0] ?? examples?.[0] ?? words?.[0] ?? placeholder(name)
  }
  const within = parameters.filter(({ in: place }) => place === 'path')
  const values = new Map(within.map(parameter => [parameter.name, String(exampleOf(parameter))]))
  const query = parameters
    .filter(({ in: place, required }) => place === 'query' && required)
    .map(parameter => [parameter.name, exampleOf(parameter)] as [string, unknown])
  const body = entry.requestBody && exampleIn(entry.requestBody.content, resolve)
  const success = responseSchema(entry, resolve)
  return {
    verb: verb.toUpperCase(),
    path: path.replace(/\{(\w+)\}/g, (_, name) => values.get(name) ?? ''),
    query,
    ...clientCall(entry, [...values.values()], verb === 'get' ? query : [], body),
    ifMatch: parameters.some(({ name, required }) => name === 'If-Match' && required),
    body,
    isList: verb === 'get' && !!success?.properties?.items && !!success.properties.next,
    isText: success?.type === 'string'
  }
}

/** The samples of an operation, one of which is shown; the choice is made with radio buttons, so it needs no script. */
export const samplesOf = (operationId: string, call: Call) =>
  h(
    'fieldset',
    { class: 'samples' },
    h('legend', {}, 'Sample'),
    h(
      'div',
      { class: 'languages' },
      ...Object.keys(LANGUAGES).map((language, at) =>
        h(
          'label',
          {},
          h('input', { type: 'radio', name: `${operationId}-language`, value: language, checked: at === 0 }),
          language
        )
      )
    ),
    ...Object.entries(LANGUAGES).map(([language, write]) =>
      codeBlock(write(call), `the ${language} sample of ${operationId}`, { 'data-language': language })
    )
  )
