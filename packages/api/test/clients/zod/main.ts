// What a client does that reads every answer with the zod schemas that orval generates.
import assert from 'node:assert/strict'
import {
  GetCommunityParams,
  GetCommunityResponse,
  ListCommunitiesQueryParams,
  ListCommunitiesResponse,
  UpdateCommunityBody,
  UpdateCommunityResponse
} from './guildhall.ts'

const call = async (method: string, path: string, headers: Record<string, string> = {}, body?: unknown) => {
  const response = await fetch(`${process.env.BASE_URL}/v1/communities${path}`, {
    method,
    headers: { authorization: `Bearer ${process.env.API_KEY}`, ...headers },
    body: body === undefined ? undefined : JSON.stringify(body)
  })
  return { etag: response.headers.get('etag') ?? '', status: response.status, body: await response.json() }
}

const list = async (query: object) => {
  const said = ListCommunitiesQueryParams.parse(query)
  const texts = Object.entries(said).map(([name, value]) => [name, String(value)])
  return ListCommunitiesResponse.parse((await call('GET', `?${new URLSearchParams(texts)}`)).body)
}

const page = await list({ limit: 5 })
assert.equal(page.items.length, 5)
const parts = await list({ limit: 5, fields: 'name' })
assert.deepEqual(
  parts.items,
  page.items.map(({ id, name }) => ({ id, name }))
)

const { community } = GetCommunityParams.parse({ community: page.items[0]!.slug })
const read = await call('GET', `/${community}`)
const before = GetCommunityResponse.parse(read.body)
assert.deepEqual(before, read.body, 'no member is lost on the way')
const body = UpdateCommunityBody.parse({ mission: 'Told with zod.' })
assert.deepEqual(body, { mission: 'Told with zod.' }, 'no member is added on the way')
const headers = { 'if-match': read.etag, 'content-type': 'application/json' }
const after = UpdateCommunityResponse.parse((await call('PATCH', `/${community}`, headers, body)).body)
assert.deepEqual(after, { ...before, mission: 'Told with zod.', updatedAt: after.updatedAt, etag: after.etag })

const refused = await call('GET', '/no-such-community')
assert.deepEqual([refused.status, refused.body.code], [404, 'NOT_FOUND'])
