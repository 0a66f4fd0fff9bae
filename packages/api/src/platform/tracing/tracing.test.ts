import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import t from 'tap'
import { KEY, startDatabase, startProcess, TRACING } from '../../../test/process.ts'
import { freePort } from '../../../test/reader.ts'
import { attributeOf, type Span, startCollector } from './collector.fixtures.ts'

const run = promisify(execFile)
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const CALLER = '00f067aa0ba902b7'
const SERVER = 3 - 1
const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }

// Whether a span comes below another, at any depth.
const isBelow = (spans: Span[], span: Span | undefined, above: Span): boolean =>
  span !== undefined &&
  (span.parentSpanId === above.spanId ||
    isBelow(
      spans,
      spans.find(({ spanId }) => spanId === span.parentSpanId),
      above
    ))

t.test('requests and their statements are recorded', async t => {
  const collector = await startCollector(t)
  const database = new URL(await startDatabase(t))
  database.searchParams.set('application_name', 'CanaryInAddress')
  const service = await startProcess(t, database.href, {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=guild%20hall',
    OTEL_SERVICE_NAME: 'directory'
  })
  const call = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${service.url}${path}`, { headers, ...init })
    await response.text()
    return { status: response.status, request: response.headers.get('x-request-id') }
  }
  const traced = { headers: { ...headers, traceparent: `00-${TRACE}-${CALLER}-01` } }
  t.equal((await call('/v1/communities?q=CanaryQuery', traced)).status, 200)
  const created = await call('/v1/communities', { method: 'POST', body: JSON.stringify({ name: 'CanaryName' }) })
  t.equal(created.status, 201)
  t.equal(
    (
      await call('/v1/communities', {
        method: 'POST',
        body: JSON.stringify({ name: 'CanaryName', slug: 'canaryname' })
      })
    ).status,
    409
  )
  t.equal((await call('/rsvp/CanaryLink')).status, 404)
  const keyed = await call('/v1/communities?key=guild_pk_CanaryKey', { headers: {} })
  t.equal(keyed.status, 401)
  service.child.kill('SIGTERM')
  await once(service.child, 'exit')

  const spans = collector.spans()
  const requests = spans.filter(({ kind }) => kind === SERVER)
  const ofRoute = (name: string) => requests.filter(span => span.name === name)

  await t.test('a service that is told to stop sends all that it has recorded, to the configured address', async t => {
    t.ok(collector.received.length > 0)
    t.ok(collector.received.every(({ path, headers }) => path === '/v1/traces' && headers['x-tenant'] === 'guild hall'))
    t.ok(collector.resources().every(({ attributes }) => attributeOf(attributes, 'service.name') === 'directory'))
  })

  await t.test('a request continues the trace of its caller, and its statements are below it', async t => {
    const [read] = ofRoute('GET /v1/communities')
    t.match(read, { traceId: TRACE, parentSpanId: CALLER })
    t.equal(attributeOf(read!.attributes, 'http.route'), '/v1/communities')
    t.equal(attributeOf(read!.attributes, 'http.response.status_code'), '200')
    const statements = spans.filter(span => /^pg\.query:(SELECT|WITH)$/.test(span.name) && isBelow(spans, span, read!))
    t.ok(statements.length > 0, `${statements.length} statements`)
    t.ok(statements.every(({ traceId }) => traceId === TRACE))
  })

  await t.test('so are the statements of a request that has a body', async t => {
    const [write] = ofRoute('POST /v1/communities')
    const texts = spans
      .filter(span => isBelow(spans, span, write!))
      .map(({ attributes }) => attributeOf(attributes, 'db.query.text') ?? attributeOf(attributes, 'db.statement'))
    for (const text of [/^begin$/, /insert into "?communities/i, /^commit$/])
      t.ok(
        texts.some(found => text.test(found ?? '')),
        String(text)
      )
    t.equal(
      attributeOf(write!.attributes, 'guildhall.request_id'),
      created.request,
      'and its id is that of the response'
    )
  })

  await t.test('no span has an address, a key, a value, or the password of the database', async t => {
    const all = JSON.stringify(collector.received.map(({ body }) => body))
    for (const canary of ['Canary', 'canaryname', KEY, database.password]) t.notOk(all.includes(canary), canary)
    const opening = spans.filter(({ name }) => name === 'pg.query:BEGIN')
    t.ok(
      opening.every(({ attributes }) => !JSON.stringify(attributes).includes('guildhall.person')),
      'nor who acts'
    )
    t.ok(
      spans.some(({ status }) => status.code === 2),
      'a statement failed'
    )
    t.ok(
      spans.every(({ status }) => !status.message),
      'and its message is not part of the span'
    )
  })
})

t.test('a share of traces that is 0 records only those that a caller records', async t => {
  const collector = await startCollector(t)
  const service = await startProcess(t, await startDatabase(t), {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_TRACES_SAMPLER_ARG: '0'
  })
  await fetch(`${service.url}/v1/communities`, { headers })
  await fetch(`${service.url}/v1/portals`, { headers: { ...headers, traceparent: `00-${TRACE}-${CALLER}-01` } })
  service.child.kill('SIGTERM')
  await once(service.child, 'exit')
  t.strictSame(
    collector
      .spans()
      .filter(({ kind }) => kind === SERVER)
      .map(({ name }) => name),
    ['GET /v1/portals']
  )
})

t.test('a collector that is away stops neither the service nor its end', async t => {
  const service = await startProcess(t, await startDatabase(t), {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${await freePort()}`
  })
  t.equal((await fetch(`${service.url}/v1/communities`, { headers })).status, 200)
  service.child.kill('SIGTERM')
  t.strictSame(await once(service.child, 'exit'), [0, null])
})

t.test('without a collector nothing of OpenTelemetry is loaded; with one it is', async t => {
  const watch = `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module'
    registerHooks({ resolve: (name, context, next) => { if (name.includes('opentelemetry')) console.log(name); return next(name, context) } })`)}`
  const loaded = async (env: Record<string, string>) =>
    (await run(process.execPath, [`--import=${watch}`, TRACING, '-e', ''], { env: { PATH: process.env.PATH, ...env } }))
      .stdout
  t.equal(await loaded({}), '')
  t.equal(await loaded({ OTEL_EXPORTER_OTLP_ENDPOINT: '' }), '')
  t.match(await loaded({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }), '@opentelemetry/sdk-trace')
})
