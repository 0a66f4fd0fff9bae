import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { isProblem } from './raw.fixtures.ts'

t.test('changing', async t => {
  const { admin } = await startApp(t)
  await admin.post('/v1/communities', { name: 'Shifting' })
  const url = '/v1/communities/shifting'
  const etagNow = async () => (await admin.get(url)).headers.etag as string

  await t.test('needs If-Match with the newest version', async t => {
    for (const method of ['PATCH', 'DELETE'] as const) {
      const send = (ifMatch?: string) =>
        admin.send(
          method,
          url,
          method === 'PATCH' ? { summary: 'Changed' } : undefined,
          ifMatch === undefined ? {} : { 'if-match': ifMatch }
        )
      isProblem(t, await send(), 'PRECONDITION_REQUIRED', `${method} without`)
      const etag = await etagNow()
      for (const stale of ['"stale"', '"a", "b"', `W/${etag}`, etag.slice(1, -1), ''])
        isProblem(t, await send(stale), 'PRECONDITION_FAILED', `${method} ${stale}`)
      isProblem(
        t,
        await admin.send(method, '/v1/communities/nobody', method === 'PATCH' ? { summary: 'a' } : undefined, {
          'if-match': '*'
        }),
        'NOT_FOUND',
        `${method} of nothing`
      )
    }
    t.equal((await admin.patch(url, { summary: 'One' }, `"other", ${await etagNow()}`)).status, 200, 'in a list')
    t.equal((await admin.patch(url, { summary: 'Two' }, '*')).status, 200, '*')
    const before = await etagNow()
    const { headers } = await admin.patch(url, { summary: 'Three' }, before)
    t.not(headers.etag, before, 'a change makes a new version')
    t.equal(headers.etag, await etagNow(), 'which the answer tells')
    const same = await admin.patch(url, { summary: 'Three' }, '*')
    t.equal(same.headers.etag, headers.etag, 'what changes nothing makes none')
    t.equal((await admin.delete(url, await etagNow())).status, 204)
    t.equal((await admin.get(url)).status, 404)
  })
})
