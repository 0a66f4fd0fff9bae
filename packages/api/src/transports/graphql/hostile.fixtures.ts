/** So many of something, in one text. */
export const times = (count: number, work: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => work(index)).join(between)

const bomb = (levels: number) =>
  `{ ...f0 } ${times(levels, n => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)} fragment f${levels} on Query { __typename }`
const deep = (levels: number) => `{ communities { nodes { ${'parent { '.repeat(levels)} id ${'} '.repeat(levels)} } } }`
const ladder = (levels: number) =>
  `{ communities(first: 1) { nodes { ...p0 } } } ${times(levels, n => `fragment p${n} on Community { parent { ...p${n + 1} } }`)} fragment p${levels} on Community { id }`
const pages = (levels: number) =>
  `{ communities(first: 100) { nodes { ${'members(first: 100) { nodes { community { '.repeat(levels)} id ${'} } } '.repeat(levels)} } } }`

/** What a document is, its text, the codes it may be refused with, and its variables. */
type Case = [what: string, query: string, codes: string[], variables?: Record<string, unknown>]

const COSTLY = ['GRAPHQL_TOO_COSTLY']
const UNREAD = ['GRAPHQL_PARSE_FAILED']
const INVALID = ['GRAPHQL_VALIDATION_FAILED']
const WRONG = ['INVALID_INPUT']

/** Documents that nobody in good faith sends. */
export const hostile: readonly Case[] = [
  ['an AST for a text', JSON.stringify({ kind: 'Document', definitions: [] }), UNREAD],
  ['an empty object', '{}', UNREAD],
  ['a JSON list', '[]', UNREAD],
  ['nothing', '', UNREAD],
  ['a byte', '\0', UNREAD],
  ['more tokens than allowed', `{ ${times(1500, n => `a${n}: __typename`)} }`, UNREAD],
  ['braces that never end', '{a'.repeat(1400), UNREAD],
  ['lists 1,400 deep', `{ communities(first: ${'['.repeat(1400)}`, UNREAD],
  [
    'repeated fields that differ',
    `{ ${times(250, n => `communities(first: ${n + 1}) { nodes { id } }`)} }`,
    [...UNREAD, ...INVALID]
  ],
  ['directives by the hundred', `{ __typename ${times(200, () => '@include(if: true)')} }`, INVALID],
  ['1,400 times the same field', `{ communities { nodes { ${'id '.repeat(1400)} } } }`, INVALID],
  ['unknown directives by the hundred', `{ __typename ${times(700, n => `@d${n}`)} }`, INVALID],
  ['400 unknown fields', `{ ${times(400, n => `x${n}`)} }`, INVALID],
  ['a fragment in itself', '{ ...a } fragment a on Query { ...a }', INVALID],
  [
    'fragments in a circle',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...c } fragment c on Query { ...a }',
    INVALID
  ],
  ['a fragment nobody knows', '{ ...a }', INVALID],
  ['two to the 20th', bomb(20), COSTLY],
  ['two to the 100th', bomb(100), COSTLY],
  ['13 levels', deep(13), COSTLY],
  ['100 levels through fragments', ladder(100), COSTLY],
  ['lists in lists in lists', pages(3), COSTLY],
  ['100 lists of 100', `{ ${times(100, n => `a${n}: communities(first: 100) { nodes { id } }`)} }`, COSTLY],
  ['a huge page', '{ communities(first: 1000000) { nodes { id } } }', COSTLY],
  ['a huge page by variable', 'query ($n: Int) { communities(first: $n) { nodes { id } } }', COSTLY, { n: 1_000_000 }],
  ['a huge page by default', 'query ($n: Int = 1000000) { communities(first: $n) { nodes { id } } }', COSTLY],
  ['a huge page inside', '{ communities(first: 1) { nodes { members(first: 1000000) { nodes { id } } } } }', COSTLY],
  ['a page of 101', '{ communities(first: 101) { nodes { id } } }', WRONG],
  ['a page of 101 inside', '{ communities { nodes { members(first: 101) { nodes { id } } } } }', WRONG],
  ['no page', '{ communities(first: 0) { nodes { id } } }', WRONG],
  ['less than no page', '{ communities(first: -5) { nodes { id } } }', WRONG],
  ['less than no page inside', '{ communities { nodes { members(first: -5) { nodes { id } } } } }', WRONG],
  ['a page of no number', 'query ($n: Int) { communities(first: $n) { nodes { id } } }', WRONG, { n: 'many' }],
  ['a page beyond numbers', '{ communities(first: 99999999999) { nodes { id } } }', INVALID],
  ['101 ids', `{ nodes(ids: [${times(101, () => '"a"', ',')}]) { id } }`, WRONG],
  ['101 ids by default', `query ($ids: [ID!]! = [${times(101, () => '"a"', ',')}]) { nodes(ids: $ids) { id } }`, WRONG],
  [
    '10,000 ids by variable',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    COSTLY,
    { ids: Array(10_000).fill('a') }
  ],
  ['a subscription', 'subscription { __typename }', [...INVALID, ...WRONG]],
  ['a variable left out', 'query ($c: String!) { community(community: $c) { id } }', [...WRONG, ...INVALID]],
  ['a null where none may be', 'query ($c: ID = "a") { community(community: $c) { id } }', WRONG, { c: null }],
  [
    'the schema ten times',
    `{ ${times(10, n => `a${n}: __schema { types { name } } b${n}: __schema { directives { name } }`)} }`,
    COSTLY
  ],
  [
    'the schema in itself',
    `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
    [...INVALID, ...COSTLY]
  ],
  ['several operations, none named', 'query a { __typename } query b { __typename }', WRONG]
]
