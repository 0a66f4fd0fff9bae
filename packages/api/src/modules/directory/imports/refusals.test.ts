import { SCOPES } from '@guildhall/schema'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { CSV, linesOf, NDJSON, ROWS, upload } from './imports.fixtures.ts'

t.test('imports that are refused as a whole', async t => {
  const service = await startApp(t)
  const { admin } = service
  const none = async () => t.equal((await admin.get('/v1/imports')).body.items.length, 0, 'nothing is noted')

  await t.test('for what stands beside the rows', async t => {
    const cases: [object, string][] = [
      [{ rows: [] }, '/source'],
      [{ source: 's' }, '/rows'],
      [{ source: 's', rows: {} }, '/rows'],
      [{ source: 's', rows: [], dryRun: 'true' }, '/dryRun'],
      [{ source: 's', rows: [], extra: 1 }, '/extra']
    ]
    for (const [body, pointer] of cases)
      t.match(await admin.post('/v1/imports', body), {
        status: 400,
        body: { code: 'INVALID_INPUT', errors: [{ pointer }] }
      })
    t.match(await admin.post('/v1/imports?dryRun=true', { source: 's', rows: ROWS }), {
      status: 400,
      body: { errors: [{ parameter: 'dryRun' }] }
    })
    t.match(await upload(service, NDJSON, linesOf(ROWS), ''), {
      status: 400,
      body: { errors: [{ parameter: 'source' }] }
    })
    t.match(await upload(service, NDJSON, linesOf(ROWS), 'source=s&dryRun=perhaps'), {
      status: 400,
      body: { errors: [{ parameter: 'dryRun' }] }
    })
    await none()
  })

  await t.test('for a form that is not taken', async t => {
    t.match(await upload(service, 'text/plain', 'x'), { status: 415 })
    t.match(await upload(service, 'text/csv; charset=windows-1252', 'kind\n'), { status: 415 })
    t.match(await upload(service, NDJSON, linesOf(ROWS), 'source=s', { accept: 'text/html' }), { status: 406 })
    await none()
  })

  await t.test('for a CSV file whose first line does not name its columns', async t => {
    for (const file of ['', 'name,key\n', 'kind,colour\n', 'kind,key,key\n', 'kind,\u00e9\n'])
      t.match(await upload(service, CSV, Buffer.from(file, 'latin1')), { status: 400, body: { code: 'INVALID_INPUT' } })
    await none()
  })

  await t.test('for callers who may not', async t => {
    const { body: portal } = await admin.post('/v1/portals', { name: 'Front', baseUrl: 'https://front.example.org' })
    await admin.post('/v1/people', { name: 'Ada', externalId: 'ada' })
    const callers = [
      await service.caller('secret', SCOPES, portal.id),
      await service.caller('secret', ['imports:read']),
      await service.caller('publishable', [], portal.id),
      service.acting('ada')
    ]
    for (const caller of callers) {
      t.match(await caller.post('/v1/imports', { source: 's', rows: ROWS }), {
        status: 403,
        body: { code: 'FORBIDDEN' }
      })
      t.match(await caller.ask('mutation { createImport(input: { source: "s", rows: [] }) { id } }'), {
        errors: [{ extensions: { code: 'FORBIDDEN' } }]
      })
      if (caller.key !== admin.key)
        t.match(await upload({ app: service.app, admin: caller }, NDJSON, linesOf(ROWS)), { status: 403 })
    }
    const asPerson = { 'guildhall-actor': 'ada' }
    t.match(await upload(service, NDJSON, linesOf(ROWS), 'source=s', asPerson), { status: 403 })
    await none()
  })
})
