import { readFile } from 'node:fs/promises'
import { SUBJECT_TYPES } from '@guildhall/schema'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { conforms, document, type Entry, fits } from '../../../test/conformance.ts'
import { problems } from '../../core/problem/registry.ts'
import { tableOf } from '../../core/registry.ts'
import { contract } from '../../service/contract.ts'
import { operations } from '../../service/modules.ts'

const VERBS = ['get', 'post', 'put', 'patch', 'delete']

type Example = { $ref?: string; value?: unknown }
type Media = { examples: Record<string, Example> }

const entries = Object.entries(document.paths).flatMap(([path, item]) =>
  VERBS.flatMap(verb => (item[verb] ? [{ path, verb, entry: item[verb] as Entry }] : []))
)

const shown = ({ $ref, value }: Example) =>
  $ref ? document.components.examples[$ref.split('/').at(-1)!]!.value : value

const contentsOf = (place: string[], content: Record<string, Media> = {}) =>
  Object.entries(content)
    .filter(([type]) => type.includes('json'))
    .map(([type, media]) => ({ place: [...place, 'content', type], examples: Object.values(media.examples) }))

const contents = [
  ...entries.flatMap(({ path, verb, entry }) => [
    ...contentsOf(['paths', path, verb, 'requestBody'], entry.requestBody?.content),
    ...Object.entries(entry.responses).flatMap(([status, { content }]) =>
      contentsOf(['paths', path, verb, 'responses', status], content)
    )
  ]),
  ...Object.entries(document.components.responses).flatMap(([name, { content }]) =>
    contentsOf(['components', 'responses', name], content)
  )
]

/** The routes in the tree that Fastify prints. */
const routesOf = (tree: string): string[] => {
  const above: string[] = []
  return [...tree.matchAll(/^([│ ]*)[├└]── (\S+)(?: \((.*)\))?$/gm)].flatMap(([, indent, part, methods = '']) => {
    above.splice(indent!.length / 4, Infinity, part!)
    const verbs = methods.split(', ').filter(method => VERBS.includes(method.toLowerCase()))
    return verbs.map(verb => `${verb} ${above.join('')}`)
  })
}

t.test('every request and every answer has an example that fits its own schema', async t => {
  for (const { place, examples } of contents) {
    t.ok(examples.length > 0, place.join(' '))
    for (const example of examples) t.doesNotThrow(() => fits([...place, 'schema'], shown(example)), place.join(' '))
  }
})

t.test('of two members the document requires one, as the service does', async t => {
  const { admin } = await startApp(t)
  const id = '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'
  const waiver = { portal: id, rule: 'page.stale', why: 'We move house.', until: '2027-04-30' }
  const resource = { community: id, kind: 'quick_tip', title: 'Warping' }
  const overlaps = `/v1/page-requests/${id}/overlap-answers`
  const cases: [schema: string, path: string, body: object, one: object, other: object, both: boolean][] = [
    ['WaiverCreate', '/v1/waivers', waiver, { page: id }, { community: id }, false],
    ['OverlapAnswerCreate', overlaps, { answer: 'join' }, { community: id }, { organisation: id }, false],
    ['ResourceCreate', '/v1/resources', resource, { url: 'https://a.example' }, { text: 'Warp.' }, true]
  ]
  for (const [schema, path, body, one, other, both] of cases) {
    const allowed = async (sent: object, expected: boolean) => {
      const check = () => fits(['components', 'schemas', schema], sent)
      if (expected) t.doesNotThrow(check, `${schema} ${Object.keys(sent)}`)
      else t.throws(check, `${schema} ${Object.keys(sent)}`)
      const answer = await admin.post(path, sent)
      t.equal(answer.status === 400, !expected, `${schema} ${JSON.stringify(answer.body)}`)
    }
    await allowed(body, false)
    await allowed({ ...body, ...one }, true)
    await allowed({ ...body, ...other }, true)
    await allowed({ ...body, ...one, ...other }, both)
  }
})

t.test('every operation stands in the document once, with its name, its noun and its method', async t => {
  const known = operations.map(({ id, noun, method, verb, path }) => [verb.toLowerCase(), path, id, noun, method])
  const written = entries
    .filter(({ path }) => path !== '/graphql')
    .map(({ path, verb, entry }) => [verb, path, entry.operationId, ...(entry.tags as []), entry['x-sdk-method']])
  t.strictSame(written.sort(), known.sort())
})

/** Every place of the document with this keyword of a schema, and its value. */
const keywordIn = (node: unknown, keyword: string, place = ''): [string, unknown][] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([key, value]) => [
        ...(key === keyword && typeof value !== 'object' ? [[place, value] as [string, unknown]] : []),
        ...keywordIn(value, keyword, `${place}/${key}`)
      ])

t.test('every pattern is read alike by RE2, Rust, Python, Java and JavaScript', async t => {
  const patterns = new Set(keywordIn(document, 'pattern').map(([, pattern]) => String(pattern)))
  t.ok(patterns.size > 10)
  for (const pattern of patterns) t.notMatch(pattern, /\(\?[^:]|\\[upPkZzAbB1-9]|\\c/, pattern)
})

t.test('no two schemas have names that differ in their letters’ case alone', async t => {
  const names = Object.keys(document.components.schemas).map(name => name.toLowerCase())
  t.equal(new Set(names).size, names.length)
})

t.test('every event that the activity can tell of is a webhook of the document, with an example that fits', async t => {
  const known = Object.keys(tableOf('subjects'))
  t.strictSame([...known].sort(), [...SUBJECT_TYPES].sort())
  const every = known.flatMap(subject => ['created', 'updated', 'deleted'].map(verb => `${subject}.${verb}`))
  t.strictSame(Object.keys(document.webhooks).sort(), [...every, 'person.erased'].sort())
  for (const [type, { post }] of Object.entries(document.webhooks)) {
    const [example] = Object.values(post.requestBody!.content['application/json']!.examples)
    fits(['webhooks', type, 'post', 'requestBody', 'content', 'application/json', 'schema'], example!.value)
    t.match(example!.value, { type })
  }
})

t.test('the committed files of the contract are fresh; `npm run contract` writes them anew', async t => {
  for (const [name, text] of Object.entries(contract())) {
    t.ok((await readFile(new URL(`../../../${name}`, import.meta.url), 'utf8')) === text, name)
  }
})

t.test('an answer that the document does not promise is thrown in every test', async t => {
  const answer = { method: 'GET', url: '/v1/topics', status: 200, type: 'application/json; charset=utf-8', body: {} }
  const item = { name: 'design', communityCount: 1 }
  t.doesNotThrow(() => conforms({ ...answer, body: { items: [item], next: null } }))
  t.throws(() => conforms({ ...answer, body: { items: [{ name: 'design' }], next: null } }), /communityCount/)
  t.throws(() => conforms({ ...answer, body: { items: [{ ...item, colour: 'red' }], next: null } }), /additional/)
  t.doesNotThrow(() =>
    conforms({ ...answer, url: '/v1/topics?fields=name', body: { items: [{ name: 'design' }], next: null } })
  )
  const parts = { ...answer, url: '/v1/communities?fields=name' }
  const id = '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'
  t.doesNotThrow(() => conforms({ ...parts, body: { items: [{ id, name: 'Weaving' }], next: null } }))
  t.throws(() => conforms({ ...parts, body: { items: [{ name: 'Weaving' }], next: null } }), /'id'/)
  t.throws(() => conforms({ ...parts, body: { items: [{ id, name: 1 }], next: null } }), /string/)
  t.throws(() => conforms({ ...answer, status: 418 }), /not in the document/)
  t.throws(() => conforms({ ...answer, type: 'text/html' }), /does not come as text\/html/)
  t.throws(() => conforms({ ...answer, url: '/v1/nowhere', status: 404 }), /Problem/)
})

t.test('the served document', async t => {
  const { app, holding } = await startApp(t)
  const stranger = holding()

  await t.test('says where the world finds the service, and nothing where that is not known', async t => {
    t.match((await stranger.get('/openapi.json')).body.servers, [{ url: 'http://localhost:3000' }])
    t.match(document, { servers: [{ url: '/' }] })
  })

  await t.test('names every route of the API, and no other', async t => {
    const served = routesOf(app.printRoutes({ commonPrefix: false })).filter(route => /(\/v1\/|\/graphql$)/.test(route))
    const written = entries.map(({ path, verb }) => `${verb.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`)
    t.strictSame(served.sort(), written.sort())
  })

  await t.test('is open to everybody, and answers 304 to who has it', async t => {
    const { status, headers, body } = await stranger.get('/openapi.json')
    t.equal(status, 200)
    t.match(headers, { 'content-type': /^application\/json/, 'access-control-allow-origin': '*', etag: /^"/ })
    t.strictSame(Object.keys(body.paths), Object.keys(document.paths))
    const again = await stranger.get('/openapi.json', { 'if-none-match': String(headers.etag) })
    t.equal(again.status, 304)
  })

  await t.test('leads from every problem to its page, for readers and for programs', async t => {
    for (const [code, { status, title }] of Object.entries(problems)) {
      const page = await stranger.get(`/problems/${code}`, { accept: 'text/html' })
      t.match(page, { status: 200, text: title.replaceAll("'", '&#39;') }, code)
      t.match(page.headers['content-security-policy'], /^default-src 'none'/)
      const { body } = await stranger.get(`/problems/${code}`, { accept: 'application/json' })
      t.match(body, { code, status, title, type: `/problems/${code}` })
    }
    const index = await stranger.get('/problems', { accept: 'text/html' })
    for (const code of Object.keys(problems)) t.match(index.text, `/problems/${code}`)
    t.equal((await stranger.get('/problems/NO_SUCH_CODE')).status, 404)
  })
})
