import { serverAudits } from 'graphql-http'
import t from 'tap'
import { startApp } from '../../../test/app.ts'

t.test('GraphQL over HTTP: every audit of graphql-http', async t => {
  const { app, admin } = await startApp(t)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { authorization: `Bearer ${admin.key}`, ...(init.headers as object) } })
  const audits = serverAudits({ url: `${address}/graphql`, fetchFn })
  t.equal(audits.length, 61)
  for (const audit of audits) {
    const result = await audit.fn()
    t.equal(result.status, 'ok', `${audit.id} ${audit.name}${result.status === 'ok' ? '' : `: ${result.reason}`}`)
  }
})
