import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import t from 'tap'
import { generate } from '../generate.ts'
import { createClient, nouns } from '../src/index.ts'

interface Raw {
  tags: string[]
  'x-sdk-method': string
}

const real = new URL('../../api/openapi.json', import.meta.url)
const small = new URL('fixtures/openapi.json', import.meta.url)
const source = await readFile(existsSync(real) ? real : small, 'utf8')
const fixture = JSON.parse(await readFile(small, 'utf8'))

t.test('generating twice gives the same bytes, and they are the ones in the tree', async t => {
  const first = await generate(source)
  t.strictSame(await generate(source), first)
  for (const [name, text] of Object.entries(first)) {
    const kept = await readFile(new URL(`../src/generated/${name}`, import.meta.url), 'utf8')
    t.ok(kept === text, `${name} is as generated`)
  }
})

t.test('every operation of the document has a method', t => {
  const client: Record<string, Record<string, unknown>> = { ...createClient({ baseUrl: 'http://x' }) } as never
  let count = 0
  for (const [path, item] of Object.entries(
    JSON.parse(source).paths as Record<string, Record<string, Raw | undefined>>
  )) {
    for (const verb of ['get', 'post', 'put', 'patch', 'delete']) {
      const operation = item[verb]
      if (!operation || path === '/graphql') continue
      count++
      t.type(client[operation.tags[0]!]?.[operation['x-sdk-method']], 'function', `${verb} ${path}`)
    }
  }
  const methods = Object.values(nouns).flatMap(methods => Object.keys(methods))
  t.equal(methods.length, count)
  t.end()
})

t.test('an operation that has no place in the client is refused in plain words', async t => {
  const unnamed = { schema: { type: 'object' } }
  const wrong: [string, (operation: Record<string, unknown>) => void][] = [
    ['needs operationId, one tag and x-sdk-method', operation => delete operation['x-sdk-method']],
    ['needs operationId, one tag and x-sdk-method', operation => Object.assign(operation, { tags: ['a', 'b'] })],
    ['"api keys" cannot be a name in the client', operation => Object.assign(operation, { tags: ['api keys'] })],
    ['"then" cannot be a name in the client', operation => Object.assign(operation, { tags: ['then'] })],
    ['two operations are called people.list', operation => Object.assign(operation, { tags: ['people'] })],
    [
      'needs a schema with a name, not {"type":"object"}',
      operation => Object.assign(operation, { responses: { 200: { content: { 'application/json': unnamed } } } })
    ]
  ]
  for (const [sentence, spoil] of wrong) {
    const copy = structuredClone(fixture)
    spoil(copy.paths['/v1/communities'].get)
    await t.rejects(generate(JSON.stringify(copy)), { message: new RegExp(sentence) })
  }
})
