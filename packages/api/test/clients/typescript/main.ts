// What a client does that openapi-typescript and openapi-fetch make, with their defaults.
import assert from 'node:assert/strict'
import createClient from 'openapi-fetch'
import type { components, paths } from './guildhall.ts'

type Community = components['schemas']['Community']

const client = createClient<paths>({
  baseUrl: process.env.BASE_URL!,
  headers: { authorization: `Bearer ${process.env.API_KEY}` }
})

const page = await client.GET('/v1/communities', { params: { query: { limit: 5 } } })
const items = page.data?.items ?? []
assert.equal(items.length, 5)
const community = items[0]!.slug!

const parts = await client.GET('/v1/communities', { params: { query: { limit: 5, fields: 'name' } } })
assert.deepEqual(
  parts.data?.items,
  items.map(({ id, name }) => ({ id, name }))
)

const path = { community }
const before = await client.GET('/v1/communities/{community}', { params: { path } })
const changed = await client.PATCH('/v1/communities/{community}', {
  params: { path, header: { 'If-Match': before.response.headers.get('etag')! } },
  body: { mission: 'Told from TypeScript.' }
})
const after = changed.data as Community
const { mission, updatedAt, ...others } = before.data as Community
assert.notEqual(after.mission, mission)
assert.notEqual(after.updatedAt, updatedAt)
assert.deepEqual(after, { ...others, mission: 'Told from TypeScript.', updatedAt: after.updatedAt, etag: after.etag })

const { error } = await client.GET('/v1/communities/{community}', { params: { path: { community: 'no-such' } } })
assert.equal(error?.code, 'NOT_FOUND')
assert.equal(error.status, 404)
