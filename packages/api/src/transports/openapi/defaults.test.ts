// Generated clients send the defaults of a schema; a change or an upsert of one member would reset the others.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { buildSchema, isInputObjectType } from 'graphql'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { document } from '../../../test/conformance.ts'
import { operations } from '../../service/modules.ts'
import { printSchema } from '../graphql/schema.ts'

type Node = { [member: string]: unknown }
const schemas = (document.components as unknown as { schemas: Record<string, Node> }).schemas

/** Where a schema, or one that it leads to, has a default. A member that is called `default` is none. */
const defaultsIn = (node: unknown, place: string, seen = new Set<unknown>()): string[] => {
  if (typeof node !== 'object' || node === null || seen.has(node)) return []
  seen.add(node)
  const { $ref, properties = {}, examples: _, ...others } = node as Node
  const name = typeof $ref === 'string' ? $ref.split('/').at(-1)! : undefined
  return [
    ...('default' in node ? [place] : []),
    ...(name ? defaultsIn(schemas[name], `${place} > ${name}`, seen) : []),
    ...Object.entries(properties as Node).flatMap(([key, member]) => defaultsIn(member, `${place}.${key}`, seen)),
    ...Object.entries(others).flatMap(([key, value]) => defaultsIn(value, `${place} ${key}`, seen))
  ]
}

const changes = Object.entries(document.paths).flatMap(([path, item]) =>
  ['patch', 'put'].flatMap(verb =>
    Object.entries(item[verb]?.requestBody?.content ?? {}).map(([type, { schema }]) => ({
      place: `${verb} ${path} ${type}`,
      schema
    }))
  )
)

t.test('no body of a change or an upsert has a default, nor has a row of an import', async t => {
  t.ok(changes.length > 20)
  for (const { place, schema } of changes) t.strictSame(defaultsIn(schema, place), [])
  t.strictSame(defaultsIn(schemas.ImportRow, 'ImportRow'), [])
})

t.test('a default is found behind a reference, in a list and beside null', async t => {
  const { ImportCreate } = schemas
  t.strictSame(defaultsIn({ anyOf: [{ $ref: '#/components/schemas/ImportCreate' }, { type: 'null' }] }, 'x').length, 2)
  t.strictSame(defaultsIn({ type: 'array', items: ImportCreate }, 'x'), ['x items.dryRun', 'x items.snapshot'])
  t.strictSame(defaultsIn({ properties: { default: { type: 'string' } } }, 'x'), [])
})

t.test('no input of GraphQL has a default', async t => {
  const inputs = Object.values(buildSchema(printSchema(operations)).getTypeMap()).filter(isInputObjectType)
  t.ok(inputs.some(({ name }) => name === 'CommunityPatch'))
  const fields = inputs.flatMap(input => Object.values(input.getFields()).map(field => ({ input, field })))
  const withDefault = fields.filter(({ field }) => field.defaultValue !== undefined)
  t.strictSame(
    withDefault.map(({ input, field }) => `${input.name}.${field.name}`),
    []
  )
})

const ajv = new Ajv2020({ strict: false, useDefaults: true, formats: {}, validateFormats: false })
ajv.addSchema(document, 'document')
/** A body as a generated client sends it: with every default that its schema has. */
const generated = (name: string, body: Node): Node => {
  ajv.compile({ $ref: `document#/components/schemas/${name}` })(body)
  return body
}

t.test('a client that sends every default it knows', async t => {
  const { admin } = await startApp(t)
  const closed = { kind: 'subgroup', visibility: 'members', joinPolicy: 'invitation', status: 'active' }
  const key = { source: 's', externalKey: 'closed' }
  await admin.post('/v1/communities', { name: 'Closed', ...closed, ...key })

  await t.test('changes the member it means and no other', async t => {
    const { body } = await admin.patch('/v1/communities/closed', generated('CommunityPatch', { mission: 'Weave.' }))
    t.match(body, { ...closed, mission: 'Weave.' })
  })

  await t.test('upserts a known record with the members it means and no other', async t => {
    const items = [{ ...key, name: 'Closed', summary: 'We weave.' }]
    t.equal((await admin.put('/v1/communities', generated('CommunityUpserts', { items }))).status, 207)
    t.match((await admin.get('/v1/communities/closed')).body, { ...closed, summary: 'We weave.' })
  })

  await t.test('imports a known record with the members it means and no other', async t => {
    const community = generated('ImportCommunity', { key: 'closed', name: 'Closed', description: 'Looms.' })
    await admin.post('/v1/imports', { source: 's', rows: [{ community }] })
    t.match((await admin.get('/v1/communities/closed')).body, { ...closed, description: 'Looms.' })
  })
})

t.test('a new record gets its defaults, however it comes', async t => {
  const { admin } = await startApp(t)
  const initial = { kind: 'community', visibility: 'public', joinPolicy: 'open', status: 'draft' }
  await admin.post('/v1/communities', { name: 'Created' })
  await admin.put('/v1/communities', { items: [{ name: 'Upserted', source: 's', externalKey: 'u' }] })
  await admin.post('/v1/imports', { source: 's', rows: [{ community: { key: 'i', name: 'Imported' } }] })
  await admin.ask('mutation { createCommunity(input: { name: "Asked" }) { id } }')
  for (const slug of ['created', 'upserted', 'imported', 'asked']) {
    t.match((await admin.get(`/v1/communities/${slug}`)).body, initial, slug)
  }

  const portal = { name: 'Intranet', slug: 'intranet', baseUrl: 'https://intranet.example/' }
  await admin.post('/v1/portals', portal)
  const place = { portal: 'intranet', source: 's' }
  await admin.post('/v1/pages', { ...place, community: 'created', url: 'https://intranet.example/created' })
  const upserted = { ...place, community: 'upserted', url: 'https://intranet.example/upserted', externalKey: 'p' }
  await admin.put('/v1/pages', { items: [upserted] })
  const { items } = (await admin.get('/v1/pages')).body
  t.match(items, [{ reviewEveryDays: 90 }, { reviewEveryDays: 90 }])

  const person = (await admin.post('/v1/people', { name: 'Ada' })).body.id
  const membership = (await admin.post('/v1/memberships', { community: 'created', person })).body.id
  t.match((await admin.post('/v1/terms', { membership, role: 'leader' })).body, { startPrecision: 'exact' })
})
