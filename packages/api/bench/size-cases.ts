import { named } from '@guildhall/schema'
import type { TSchema } from '@sinclair/typebox'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type pg from 'pg'
import type { Model } from '../src/core/model/model.ts'
import { type Operation, referencesIn } from '../src/core/operation/operation.ts'
import { ruleNames } from '../src/modules/governance/evaluation/rules.ts'

/** One request of the contract: an operation with a choice of parameters; its name is the same in each organisation. */
export type SizeCase = { operation: string; name: string; path: string; body?: object }
type Chosen = { parameter: string; label: string; value: string }

const NO_FILTERS = new Set(['limit', 'cursor', 'fields', 'include', 'sort', 'q'])
const FIRST = '2000-01-01'
const LAST = '2100-01-01'

/** A common value and a rare one of each parameter that is neither an enum nor a reference. */
const VALUES: Record<string, [common: string, rare: string]> = {
  q: ['practice', 'zzyzx'],
  source: ['bench', 'elsewhere'],
  externalKey: ['c77', 'nothing'],
  sourceKey: ['act-77', 'nothing'],
  externalId: ['p77', 'nobody'],
  topic: ['design', 'beekeeping'],
  organisation: ['Example', 'Nobody'],
  unit: ['Unit 7', 'Unit 99'],
  language: ['en', 'fr'],
  subject: ['community-7', 'obt'],
  rule: [ruleNames[1]!, ruleNames[0]!],
  round: ['1', '7']
}
// What many texts of a list have in common, where it is not the word above.
const COMMON_WORDS: Record<string, string> = {
  listPeople: 'person',
  listResources: 'guide',
  listEvents: 'workshop',
  listOccurrences: 'workshop'
}

/** An id at either end of a table; none where the table is empty. */
const idsOf = async (db: pg.Client, model: Model): Promise<string[]> => {
  const table = getTableName(model.table)
  const { rows } = await db.query(
    `select id from ((select id from ${table} order by id limit 1) union all (select id from ${table} order by id desc limit 1)) t`
  )
  return rows.map(({ id }) => id)
}

/** The schema of one value of a parameter. */
const resolved = (schema: TSchema): TSchema => {
  const value = schema.items ?? schema
  return value.$ref ? named.get(value.$ref)! : value
}

const isColumn = ({ answer }: Pick<Operation, 'answer'>, parameter: string) =>
  answer.kind === 'page' && parameter in getTableColumns(answer.model.table)

/** The values of a column, the most common first; several lists may be of one table. */
const valuesByCount = async (db: pg.Client, table: string, column: string): Promise<string[]> => {
  const of = counted.get(db) ?? new Map<string, Promise<string[]>>()
  counted.set(db, of)
  const name = `${table}.${column}`
  const known =
    of.get(name) ??
    db
      .query(`select ${column} as value from ${table} group by 1 order by count(*) desc, 1`)
      .then(({ rows }) => rows.map(({ value }) => value))
  of.set(name, known)
  return known
}
const counted = new WeakMap<pg.Client, Map<string, Promise<string[]>>>()

/** Of the values of a choice the most common one and the rarest; all of them where no column holds it. */
const ends = async (db: pg.Client, { answer }: Operation, parameter: string, values: string[]): Promise<string[]> => {
  if (answer.kind !== 'page' || !isColumn({ answer }, parameter)) return values
  const column = parameter.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  const known = await valuesByCount(db, getTableName(answer.model.table), column)
  const [common = values[0]!] = known
  const rare = values.findLast(value => !known.includes(value)) ?? known.at(-1)!
  return [...new Set([common, rare])]
}

/** The values with which a parameter is tried. */
export const valuesOf = async (db: pg.Client, operation: Operation, parameter: string): Promise<string[]> => {
  const to = referencesIn(operation)[parameter]
  if (to) return idsOf(db, to())
  const schema = resolved(operation.query!.properties[parameter]!)
  if (schema.enum) return ends(db, operation, parameter, schema.enum)
  if (schema.type === 'boolean') return ['true', 'false']
  if (schema.format === 'uuid') return ['00000000-0000-7000-8000-000000000000']
  if (schema.format === 'date') return [FIRST, LAST]
  if (schema.format === 'date-time') return [`${FIRST}T00:00:00Z`, `${LAST}T00:00:00Z`]
  const [common, rare] = VALUES[parameter] ?? []
  if (common === undefined || rare === undefined)
    throw new Error(`${operation.id}: give a common and a rare value of "${parameter}" in bench/size-cases.ts.`)
  return parameter === 'q' ? [COMMON_WORDS[operation.id] ?? common, rare] : [common, rare]
}

// What differs from one organisation to the other is named by what it is.
const labelsOf = (operation: Operation, parameter: string) => {
  if (parameter in referencesIn(operation)) return ['the first', 'the last']
  return parameter !== 'sort' &&
    resolved(operation.query!.properties[parameter]!).enum &&
    isColumn(operation, parameter)
    ? ['common', 'rare']
    : undefined
}

const choicesOf = async (db: pg.Client, operation: Operation, parameter: string): Promise<Chosen[][]> => {
  const values = await valuesOf(db, operation, parameter)
  const labels = labelsOf(operation, parameter)
  const single = values.map((value, at) => [{ parameter, value, label: labels?.[at] ?? value }])
  if (operation.query!.properties[parameter]!.type !== 'array' || values.length < 2) return single
  return [...single, [{ parameter, value: values.slice(0, 2).join(), label: 'two' }]]
}

/** The path with the ids of an existing record; undefined where there is none. */
export const filledPath = async (db: pg.Client, operation: Operation, kinds: Map<string, Model>) => {
  let path = operation.path + (NEEDED[operation.id] ?? '')
  for (const name of Object.keys(operation.params?.properties ?? {})) {
    const [id] = kinds.has(name) ? await idsOf(db, kinds.get(name)!) : []
    if (id === undefined) return undefined
    path = path.replaceAll(`{${name}}`, id)
  }
  return path
}

/** The model of the records that a parameter of a path names, by that parameter. */
export const kindsOf = (operations: readonly Operation[]) =>
  new Map(
    operations.flatMap(({ path, answer }) => {
      const [, name] = /^\/v1\/[a-z-]+\/\{(\w+)\}$/.exec(path) ?? []
      return name && answer.kind === 'item' ? [[name, answer.model] as const] : []
    })
  )

const caseOf = (operation: Operation, path: string, chosen: Chosen[]): SizeCase => {
  const query = new URLSearchParams(chosen.map(({ parameter, value }): [string, string] => [parameter, value]))
  const labels = chosen.map(({ parameter, label }) => `${parameter}=${label}`)
  return {
    operation: operation.id,
    name: [operation.id, ...labels].join(' '),
    path: query.size > 0 ? `${path}?${query}` : path
  }
}

// What one person has does not grow with the organisation, and no key has any of it.
const growing = (operations: readonly Operation[]) => operations.filter(({ noun }) => noun !== 'me')

/** Every list with each filter, in each order, with and without a search. What a new list takes is tried with it. */
export const listCases = async (db: pg.Client, operations: readonly Operation[]): Promise<SizeCase[]> => {
  const kinds = kindsOf(operations)
  const cases: SizeCase[] = []
  for (const operation of growing(operations)) {
    const { properties = {} } = operation.query ?? {}
    const path = operation.answer.kind === 'page' ? await filledPath(db, operation, kinds) : undefined
    if (path === undefined) continue
    const choices = async (parameters: string[]) => {
      const all: Chosen[][] = [[]]
      for (const name of parameters) if (name in properties) all.push(...(await choicesOf(db, operation, name)))
      return all
    }
    const filters = await choices(Object.keys(properties).filter(name => !NO_FILTERS.has(name)))
    const searches = await choices(['q'])
    const sorts = await choices(['sort'])
    for (const search of searches)
      for (const sort of sorts)
        for (const filter of filters) cases.push(caseOf(operation, path, [...filter, ...search, ...sort]))
  }
  return cases
}

/** What an operation cannot do without. */
export const NEEDED: Record<string, string> = {
  getCommunityChecklist: '?transition=launch',
  findOverlaps: '?name=Design%20Practice&mission=Make%20practice%20simple%20for%20everybody&topics=design,data',
  getCharterComparison: '?with={charter}',
  getCharterComparisonHtml: '?with={charter}'
}

/** Every other read: items, documents, and what is worked out. */
export const readCases = async (db: pg.Client, operations: readonly Operation[]): Promise<SizeCase[]> => {
  const kinds = kindsOf(operations)
  const reads = operations.filter(({ verb, answer }) => verb === 'GET' && answer.kind !== 'page')
  const cases: SizeCase[] = []
  for (const operation of reads) {
    const path = await filledPath(db, operation, kinds)
    const { id } = operation
    if (path !== undefined) cases.push({ operation: id, name: id, path })
  }
  return cases
}

/** How many there are, by each list of GraphQL, with and without a search. */
export const totalCases = (operations: readonly Operation[]): SizeCase[] =>
  growing(operations)
    .filter(({ answer, params }) => answer.kind === 'page' && !params)
    .flatMap(({ id, query, graphql: { field } }) => {
      const words = 'q' in query!.properties ? ['', `(q: "${COMMON_WORDS[id] ?? VALUES.q![0]}")`] : ['']
      return words.map(args => ({
        operation: 'totals',
        name: `total of ${field}${args}`,
        path: '/graphql',
        body: { query: `{ ${field}${args} { totalCount } }` }
      }))
    })
