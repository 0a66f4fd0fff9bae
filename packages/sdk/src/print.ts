/** A node of a parsed GraphQL document, as far as printing needs to know it. */
interface Node {
  kind: string
  value?: unknown
  operation?: string
  name?: Node
  alias?: Node
  variable?: Node
  type?: Node
  defaultValue?: Node
  typeCondition?: Node
  selectionSet?: Node
  definitions?: Node[]
  variableDefinitions?: Node[]
  arguments?: Node[]
  directives?: Node[]
  selections?: Node[]
  values?: Node[]
  fields?: Node[]
}

const HEADS: Record<string, string> = {
  FragmentDefinition: 'fragment ',
  FragmentSpread: '...',
  InlineFragment: '...',
  Directive: '@',
  Variable: '$'
}

const one = (node: Node | undefined, before = '') => (node ? before + print(node) : '')
const all = (nodes: Node[] = [], open = '', close = '') =>
  nodes.length ? open + nodes.map(print).join(' ') + close : ''

/** The text of a parsed GraphQL document that can be executed. */
export function print(node: object): string {
  const { kind, type, value, values, fields, directives, ...more } = node as Node
  if (kind === 'StringValue') return JSON.stringify(value)
  if (kind === 'NullValue') return 'null'
  if (kind === 'ListType') return `[${one(type)}]`
  if (kind === 'NonNullType') return `${one(type)}!`
  if (values) return `[${all(values)}]`
  if (fields) return `{${all(fields)}}`
  if (value !== undefined && typeof value !== 'object') return String(value)
  const head = more.operation ? `${more.operation} ` : (HEADS[kind] ?? '')
  const named =
    one(more.variable) + one(more.alias) + one(more.name, more.alias && ':') + one(more.typeCondition, ' on ')
  const given = all(more.arguments ?? more.variableDefinitions, '(', ')') + one((value ?? type) as Node, ':')
  const rest = one(more.defaultValue, '=') + all(directives, ' ') + one(more.selectionSet)
  return head + named + given + rest + all(more.selections, '{', '}') + all(more.definitions)
}
