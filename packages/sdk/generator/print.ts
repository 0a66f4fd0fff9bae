import type { Document } from './document.ts'
import type { Operation } from './operations.ts'
import type { Query } from './queries.ts'

export const HEAD = '// Written by generate.ts; `pnpm --filter @guildhall/sdk generate` writes it anew.\n'

/** A TSDoc comment of these paragraphs. */
export function comment(paragraphs: string[], indent: string): string {
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
    return `${comment([`The noun \`${noun}\`, for {@link connect}.`], '')}export const ${noun}: LinesOf<'${noun}'> = {\n${lines.join(',\n')}\n}\n`
  })
  const names = group(operations).map(([noun]) => `  ${noun}`)
  const head = `${HEAD}import type { LinesOf, Nouns } from './nouns.ts'\n`
  const all = `/** All nouns. */\nexport const nouns: { [N in keyof Nouns]: LinesOf<N> } = {\n${names.join(',\n')}\n}\n`
  return [head, ...nouns, all].join('\n')
}

type Queries = ReadonlyMap<Operation, Query>

/** The types of the nouns and their methods. */
export function printNouns(operations: Operation[], queries: Queries, document: Document): string {
  const nouns = group(operations)
  const interfaces = nouns.map(([noun, methods = []]) => {
    const said = document.tags?.find(tag => tag.name === noun)?.description ?? `The methods of \`client.${noun}\`.`
    const members = methods.map(
      operation => `${comment(docsOf(operation), '  ')}  ${signature(operation, queries.get(operation))}`
    )
    return `${comment([said], '')}export interface ${capital(noun)}Methods {\n${members.join('\n')}\n}\n`
  })
  const all = nouns.map(([noun]) => `  ${noun}: ${capital(noun)}Methods`)
  const types =
    "import type { List } from '../list.ts'\nimport type { Options } from '../options.ts'\nimport type { ResultPromise } from '../result.ts'\n"
  const helpers =
    "import type { Change, Fielded, Items, Narrowed, OptionsWith } from '../types.ts'\nimport type * as Models from './models.ts'\n"
  const last = `${comment(['Every noun of the service.'], '')}export interface Nouns {\n${all.join('\n')}\n}\n`
  const lines = `${comment(['What the methods of a noun send: a line for each.'], '')}export type LinesOf<N extends keyof Nouns> = Record<keyof Nouns[N], string>\n`
  return [HEAD + types + helpers, ...interfaces, last, lines].join('\n')
}

// A parameter may bear a word that the language keeps for itself, such as `import`.
const argument = ({ name }: { name: string }) => (name === 'import' ? 'importId' : name)

const docsOf = ({ docs, places }: Operation) => [
  ...docs.slice(0, 2),
  ...(places.length ? [places.map(place => `@param ${argument(place)} - ${place.description ?? ''}`).join('\n')] : []),
  ...docs.slice(2)
]

function signature(operation: Operation, query?: Query): string {
  const { name, places, verb, filled, fielded, result, item } = operation
  const asked = query ? `Models.${query.name}` : 'Record<string, never>'
  const bag = verb === 'GET' || !query ? 'Options' : `OptionsWith<${asked}>`
  const list = [...places.map(place => `${argument(place)}: string`), ...inputOf(operation, asked), `options?: ${bag}`]
  const paged = verb === 'GET' && filled === 'cursor'
  const value = paged ? item : result
  const read = fielded ? `Narrowed<${value}, F>` : value
  return `${name}${fielded ? '<F extends string = never>' : ''}(${list.join(', ')}): ${paged ? 'List' : 'ResultPromise'}<${read}>`
}

function inputOf(operation: Operation, asked: string): string[] {
  const { verb, filled, read, query, body, isBodyRequired, fielded } = operation
  if (verb === 'DELETE') return []
  if (verb === 'GET') {
    const mark = query.some(({ required }) => required) ? '' : '?'
    return [`query${mark}: ${fielded ? `Fielded<${asked}, F>` : asked}`]
  }
  if (filled === 'If-Match') return [`change: Change<${body}, ${read}>`]
  if (filled === 'items') return [`items: Items<${body}>`]
  return [body === '' ? 'body?: undefined' : `body${isBodyRequired ? '' : '?'}: ${body}`]
}
