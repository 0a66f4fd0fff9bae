import t from 'tap'
import { startApp } from '../../../test/app.ts'
import type { problems } from '../../core/problem/registry.ts'
import { isProblem } from './raw.fixtures.ts'

type Code = keyof typeof problems

t.test('addresses', async t => {
  const { admin } = await startApp(t)
  const cases: [string, Code, string?][] = [
    ['/v1/communities/a%2Fb', 'INVALID_INPUT', 'community'],
    ['/v1/communities/%00', 'INVALID_INPUT', 'community'],
    ['/v1/communities/..%2f..%2fetc%2fpasswd', 'INVALID_INPUT', 'community'],
    ['/v1/communities/%F0%9F%A6%89', 'INVALID_INPUT', 'community'],
    ["/v1/communities/'%20or%201=1--", 'INVALID_INPUT', 'community'],
    ['/v1/communities/%ff', 'INVALID_REQUEST'],
    ['/v1/communities/%zz', 'INVALID_REQUEST'],
    [`/v1/communities/${'a'.repeat(200)}`, 'INVALID_INPUT', 'community'],
    [`/v1/communities/${'a'.repeat(2000)}`, 'NOT_FOUND'],
    ['/v1/communities/nobody', 'NOT_FOUND'],
    ['/v1/communities/__proto__', 'INVALID_INPUT', 'community'],
    ['/v1/communities/constructor', 'NOT_FOUND'],
    ['/v1/people/not-an-id', 'NOT_FOUND'],
    ['/v1/people/00000000-0000-0000-0000-000000000000', 'NOT_FOUND'],
    ['//v1/communities', 'NOT_FOUND'],
    ['/V1/communities', 'NOT_FOUND'],
    ['/v1/communities?nonsense=1', 'INVALID_INPUT', 'nonsense'],
    ['/v1/communities?limit=1&limit=2', 'INVALID_INPUT', 'limit'],
    ['/v1/communities?fields=name&fields=id', 'INVALID_INPUT', 'fields'],
    ['/v1/communities?__proto__=1', 'INVALID_INPUT', '__proto__'],
    ['/v1/communities?constructor=1', 'INVALID_INPUT', 'constructor'],
    ['/v1/communities?limit=0', 'INVALID_INPUT', 'limit'],
    ['/v1/communities?limit=101', 'INVALID_INPUT', 'limit'],
    ['/v1/communities?limit=-1', 'INVALID_INPUT', 'limit'],
    ['/v1/communities?limit=', 'INVALID_INPUT', 'limit'],
    ['/v1/communities?limit=1.5', 'INVALID_INPUT', 'limit'],
    ['/v1/communities?limit=1e1', 'INVALID_INPUT', 'limit'],
    ['/v1/communities?limit=0x5', 'INVALID_INPUT', 'limit'],
    ['/v1/communities?limit=%205', 'INVALID_INPUT', 'limit'],
    ['/v1/communities?limit=true', 'INVALID_INPUT', 'limit'],
    ['/v1/communities?limit=99999999999999999999', 'INVALID_INPUT', 'limit'],
    ['/v1/communities?sort=secret', 'INVALID_INPUT', 'sort'],
    ['/v1/communities?sort=name;drop', 'INVALID_INPUT', 'sort'],
    ['/v1/communities?fields=constructor', 'INVALID_INPUT', 'fields'],
    ['/v1/communities?fields=id,,name', 'INVALID_INPUT', 'fields'],
    ['/v1/communities?fields=hash', 'INVALID_INPUT', 'fields'],
    ['/v1/communities?q=%00', 'INVALID_INPUT', 'q'],
    ['/v1/communities?q=%ff', 'INVALID_REQUEST'],
    ['/v1/communities?q=%zz', 'INVALID_REQUEST'],
    ['/v1/communities?q=100%', 'INVALID_REQUEST'],
    ['/v1/communities?topic=', 'INVALID_INPUT', 'topic'],
    ['/v1/communities?updatedSince=yesterday', 'INVALID_INPUT', 'updatedSince'],
    ['/v1/communities?updatedSince=0000-01-01T00:00:00Z', 'OUT_OF_RANGE'],
    ['/v1/communities?person=me', 'UNKNOWN_REFERENCE', 'person'],
    ['/v1/communities?key=a&key=b', 'INVALID_INPUT', 'key'],
    ['/v1/communities?=1', 'INVALID_INPUT', '='],
    [`/v1/communities?${'a'.repeat(3000)}=1`, 'INVALID_INPUT'],
    ['/v1/communities?a%00b=1', 'INVALID_INPUT', 'a\ufffdb']
  ]
  for (const [url, code, parameter] of cases) {
    const answer = await admin.get(url)
    isProblem(t, answer, code, url.slice(0, 60))
    if (parameter !== undefined) t.match(answer.body.errors, [{ parameter }], `${url.slice(0, 60)} says where`)
  }
})

t.test('an address with a slash too many names the right one', async t => {
  const { admin, holding } = await startApp(t)
  const meant: [string, string | undefined][] = [
    ['/v1/communities/', '/v1/communities'],
    ['/v1/communities/?limit=2', '/v1/communities'],
    ['/v1/communities//', '/v1/communities'],
    ['/v1//communities', '/v1/communities'],
    ['//v1/communities', '/v1/communities'],
    ['/v1/communities//looms', '/v1/communities/looms'],
    ['/v1/communities/looms/scorecard/', '/v1/communities/looms/scorecard'],
    ['/v1/keys/current/', '/v1/keys/current'],
    ['/embed/communities/', '/embed/communities'],
    ['/oembed/?url=x', '/oembed'],
    ['/docs/', '/docs'],
    ['/health/live/', '/health/live'],
    ['/graphql/', '/graphql'],
    ['/v1/', undefined],
    ['/v1/nothing/', undefined]
  ]
  for (const [address, right] of meant) {
    for (const method of ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS'] as const) {
      const answer = await admin.send(method, address)
      t.equal(answer.status, 404, `${method} ${address}`)
      if (method === 'HEAD') continue
      isProblem(t, answer, 'NOT_FOUND', address)
      t.match(answer.body.detail, right ? `Use ${right}.` : 'This address does not exist.', address)
    }
  }
  t.equal((await holding().get('/v1/communities/')).status, 404, 'also without a key')
  t.equal((await admin.get('/')).status, 200)
})
