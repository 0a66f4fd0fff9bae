import t from 'tap'
import { made } from '../../../test/access/made.fixtures.ts'
import { startApp } from '../../../test/app.ts'
import type { ProblemCode } from '../../core/problem/registry.ts'
import { EXAMPLES, type ProblemExample } from './problem-examples.ts'
import { INSTANCE, responseOf } from './problem-page.ts'

t.test('each example of a problem is answered as its page shows', async t => {
  const { app, admin, caller } = await startApp(t)
  const origins = ['https://intranet.example']
  const portal = await made(admin, '/v1/portals', { name: 'Intranet', baseUrl: 'https://intranet.example/', origins })
  const community = await made(admin, '/v1/communities', {
    name: 'Signposts',
    status: 'active',
    portals: [portal],
    source: 'intranet',
    externalKey: '42'
  })
  await admin.patch('/v1/communities/signposts', { slug: 'wayfinding' })
  const person = await made(admin, '/v1/people', { name: 'A member', externalId: 'solveig.brandvold' })
  const applicant = await made(admin, '/v1/people', { name: 'An applicant' })
  const membership = await made(admin, '/v1/memberships', { community, person, status: 'active' })
  const application = await made(admin, '/v1/memberships', { community, person: applicant, status: 'applied' })
  await admin.post('/v1/communities', { name: 'Signs' }, { 'idempotency-key': 'signs-1' })
  const keys = { secret: admin.key, publishable: (await caller('publishable', [], portal)).key }
  const ids: Record<string, string> = { person, membership, application }
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (place, name) => ids[name] ?? place)

  for (const [code, example] of Object.entries(EXAMPLES) as [ProblemCode, ProblemExample][]) {
    const { request, headers = {}, body, key = 'secret' } = example
    const [method, url] = filled(request).split(' ') as ['GET', string]
    const response = await app.inject({
      method,
      url,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === 'none' ? {} : { authorization: `Bearer ${keys[key]}` }),
        ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
      },
      ...(body === undefined ? {} : { payload: filled(typeof body === 'string' ? body : JSON.stringify(body)) })
    })
    const answer = JSON.parse(response.body.replace(/"instance":"[^"]+"/, `"instance":"${INSTANCE}"`))
    t.strictSame(answer, responseOf(code, example), code)
  }
})
