import type { Document } from './document.ts'
import type { Operation } from './operations.ts'

const HEAD = '// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.\n'

/** A TSDoc comment of these paragraphs. */
function comment(paragraphs: string[], indent: string): string {
  const lines = paragraphs.join('\n\n').replaceAll('*/', '*\\/').split('\n')
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map(line => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}

const group = (operations: Operation[]) => Object.entries(Object.groupBy(operations, operation => operation.noun))
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

/** The run-time table: for each noun a line for each method. One constant each, so that unused ones shake away. */
export function printTable(operations: Operation[]): string {
  const nouns = group(operations).map(([noun, methods = []]) => {
    const lines = methods.map(({ name, verb, path, filled }) => `  ${name}: '${`${verb} ${path} ${filled}`.trim()}'`)
    return `${comment([`The noun \`${noun}\`, for {@link connect}.`], '')}export const ${noun} = {\n${lines.join(',\n')}\n}\n`
  })
  const names = group(operations).map(([noun]) => `  ${noun}`)
  return `${[HEAD, ...nouns].join('\n')}\n/** All nouns. */\nexport const nouns = {\n${names.join(',\n')}\n}\n`
}

/** The types of the nouns and their methods. */
export function printNouns(operations: Operation[], document: Document): string {
  const nouns = group(operations)
  const interfaces = nouns.map(([noun, methods = []]) => {
    const said = document.tags?.find(tag => tag.name === noun)?.description ?? `The methods of \`client.${noun}\`.`
    const members = methods.map(operation => `${comment(docsOf(operation), '  ')}  ${signature(operation)}`)
    return `${comment([said], '')}export interface ${capital(noun)}Methods {\n${members.join('\n')}\n}\n`
  })
  const all = nouns.map(([noun]) => `  ${noun}: ${capital(noun)}Methods`)
  const types =
    "import type { List } from '../list.ts'\nimport type { Options } from '../options.ts'\nimport type { ResultPromise } from '../result.ts'\n"
  const helpers =
    "import type { Body, Change, Fielded, Item, Items, Narrowed, OptionsWith, Query, Result } from '../types.ts'\n"
  const last = `${comment(['Every noun of the service.'], '')}export interface Nouns {\n${all.join('\n')}\n}\n`
  return [HEAD + types + helpers, ...interfaces, last].join('\n')
}

/** Friendly names for the shapes of the contract. */
export function printModels(document: Document): string {
  const names = Object.entries(document.components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  const types = names.map(
    ([name, { description = `The shape \`${name}\`.` }]) =>
      `${comment([description], '')}export type ${name} = components['schemas']['${name}']\n`
  )
  return `${HEAD}import type { components } from './openapi.ts'\n\n${types.join('\n')}`
}

/** The types of openapi-typescript under our own heading; the client goes by operations, not by paths. */
export const printTypes = (types: string): string => {
  const used = types.slice(types.indexOf('export interface components'))
  const read = UNREAD.reduce((text, unread) => text.replace(unread, ''), used)
  const short = read.replace(/\/\*\*\n *\* (.*)\n *\*\//g, '/** $1 */')
  return `${HEAD}\n${SAID.reduce((text, said) => text.replace(said, ''), short)}`
}

// What every operation says and no type of the client looks at.
const UNREAD = [
  /export type \$defs = .*\n/,
  /\n *(header|cookie|path)\?: never;/g,
  // A comment begins with its description anyway, and an enum shows that it is one.
  /(?<=\* )@description /g,
  /\n *\* (@enum \{string\}|Format: (text|uuid|int32|int64|uri|email))$/gm,
  /\n *headers: \{\n *\[name: string\]: unknown;\n *\};/g
]

// The words of a schema stand beside its friendly name, those of a body and an answer beside the method.
const SAID = [
  /^ {8}\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n(?= {8}\w+: )/gm,
  /^ *\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n(?= *(requestBody\??|20\d): )/gm
]

// A parameter may bear a word that the language keeps for itself, such as `import`.
const argument = ({ name }: { name: string }) => (name === 'import' ? 'importId' : name)

const docsOf = ({ docs, places }: Operation) => [
  ...docs.slice(0, 2),
  ...(places.length ? [places.map(place => `@param ${argument(place)} - ${place.description ?? ''}`).join('\n')] : []),
  ...docs.slice(2)
]

function signature(operation: Operation): string {
  const { name, places, verb, id, filled, query, fielded } = operation
  const bag = verb === 'GET' || query === 'none' ? 'Options' : `OptionsWith<'${id}'>`
  const list = [...places.map(place => `${argument(place)}: string`), ...inputOf(operation), `options?: ${bag}`]
  const paged = verb === 'GET' && filled && !filled.includes('/')
  const value = `${paged ? 'Item' : 'Result'}<'${id}'>`
  const read = fielded ? `Narrowed<${value}, F>` : value
  return `${name}${fielded ? '<F extends string = never>' : ''}(${list.join(', ')}): ${paged ? 'List' : 'ResultPromise'}<${read}>`
}

function inputOf({ verb, id, filled, reader, query, body, fielded }: Operation): string[] {
  if (verb === 'DELETE') return []
  if (verb === 'GET')
    return [`query${query === 'required' ? '' : '?'}: ${fielded ? `Fielded<'${id}', F>` : `Query<'${id}'>`}`]
  if (filled === 'If-Match') return [`change: Change<'${id}', '${reader}'>`]
  if (filled === 'items') return [`items: Items<'${id}'>`]
  return [body === 'none' ? 'body?: undefined' : `body${body === 'required' ? '' : '?'}: Body<'${id}'>`]
}
