import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { isProblem } from '../rest/raw.fixtures.ts'

const TOKEN = 'a-token-for-prometheus'

t.test('metrics', async t => {
  const { admin, holding, store } = await startApp(t, { METRICS_TOKEN: TOKEN })
  const prometheus = holding(TOKEN)

  await t.test('are for the holder of the token; for others there is no such page', async t => {
    for (const stranger of [admin, holding(), holding(`${TOKEN}x`)])
      isProblem(t, await stranger.get('/metrics'), 'NOT_FOUND', 'a stranger')
    const { status, headers } = await prometheus.get('/metrics')
    t.equal(status, 200)
    t.match(headers['content-type'], /^text\/plain; version=0\.0\.4/)
    t.equal(headers['cache-control'], 'no-store')
  })

  await t.test('tell requests by route, method and status, how long they took, and how the process is', async t => {
    await admin.post('/v1/communities', { name: 'Measured' })
    await admin.get('/v1/communities/measured')
    await admin.get('/v1/communities/nobody')
    const { text } = await prometheus.get('/metrics')
    const lines = [
      'http_requests_total{method="POST",route="/v1/communities",status="201"} 1',
      'http_requests_total{method="GET",route="/v1/communities/:community",status="200"} 1',
      'http_requests_total{method="GET",route="/v1/communities/:community",status="404"} 1',
      'http_request_duration_seconds_bucket{le="5",method="POST",route="/v1/communities"} 1',
      'http_request_duration_seconds_bucket{le="+Inf",method="GET",route="/v1/communities/:community"} 2',
      'http_request_duration_seconds_count{method="GET",route="/v1/communities/:community"} 2',
      'http_request_duration_seconds_sum{method="POST",route="/v1/communities"}',
      'nodejs_eventloop_delay_seconds{quantile="0.99"}',
      'database_connections{state="idle"}',
      'process_memory_bytes{kind="resident"}'
    ]
    for (const line of lines) t.ok(text.includes(line), line)
    t.notMatch(text, /measured|nobody/, 'and nothing of what was asked for')
  })

  await t.test('tell of each job when it ran, when it runs next and how often it failed', async t => {
    await store.run(sql`
      insert into job_runs (job, run_count, failure_count, succeeded_at, took_ms, next_at)
      values ('water-plants', 7, 2, '2026-11-20T10:00:00Z', 1500, '2026-11-21T10:00:00Z')`)
    const { text } = await prometheus.get('/metrics')
    const lines = [
      'job_runs{job="water-plants"} 7',
      'job_failures{job="water-plants"} 2',
      'job_last_success_timestamp_seconds{job="water-plants"} 1795168800',
      'job_next_run_timestamp_seconds{job="water-plants"} 1795255200',
      'job_last_duration_seconds{job="water-plants"} 1.5'
    ]
    for (const line of lines) t.ok(text.includes(line), line)
    t.notMatch(text, 'job_last_failure_timestamp_seconds{', 'what never happened has no time')
  })

  await t.test('tell how long each consumer of the change feed has left its oldest change waiting', async t => {
    await store.run(sql`insert into feed_positions (consumer) values ('behind')`)
    await store.run(sql`
      insert into feed_positions (consumer, transaction, position)
      select 'up-to-date', transaction, position from activity order by transaction desc, position desc limit 1`)
    const { text } = await prometheus.get('/metrics')
    const lagOf = (consumer: string) =>
      Number(new RegExp(`feed_consumer_lag_seconds{consumer="${consumer}"} (\\S+)`).exec(text)?.[1])
    t.ok(lagOf('behind') > 0 && lagOf('behind') < 60, `${lagOf('behind')} s`)
    t.equal(lagOf('up-to-date'), 0)
  })

  await t.test('stay few, whatever strangers ask for', async t => {
    const methods = ['GET', 'POST', 'PROPFIND', 'DELETE'] as const
    for (let i = 0; i < 1000; i++) {
      const url = [`/random/${i}`, `/v1/communities/c-${i}`, `/v1/${i}?${i}=1`, `/%zz${i}`][i % 4]!
      await holding().send(methods[(i >> 2) % 4] as 'GET', url)
    }
    const { text } = await prometheus.get('/metrics')
    const series = text.split('\n').filter(line => line && !line.startsWith('#'))
    t.ok(series.length < 200, `${series.length} series`)
  })
})

t.test('without a token there are no metrics', async t => {
  const { holding } = await startApp(t)
  for (const key of [undefined, '', 'undefined', TOKEN])
    isProblem(t, await holding(key).get('/metrics'), 'NOT_FOUND', String(key))
})
