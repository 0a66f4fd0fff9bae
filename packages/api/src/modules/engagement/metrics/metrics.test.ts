import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'

t.test('metrics of an empty service', async t => {
  const { admin } = await startApp(t)
  const r = await admin.get('/v1/metrics?explain=true&from=2026-10-01')
  t.equal(r.status, 200)
  console.log(JSON.stringify(r.body, null, 1).slice(0, 3000))
  console.log((await admin.get('/v1/metrics.csv?groupBy=community&period=year')).text)
  console.log(JSON.stringify((await admin.get('/v1/metric-definitions')).body).slice(0, 600))
  console.log(JSON.stringify(await admin.ask('{ metrics(scope: "all") { metric value reason } }')).slice(0, 400))
})
