import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { linesOf, NDJSON, ROWS, upload } from './imports.fixtures.ts'

t.test('an import', async t => {
  const service = await startApp(t)
  const { admin } = service

  await t.test('is done once under an Idempotency-Key, and its answer given again', async t => {
    const body = { source: 'keyed', rows: ROWS }
    const first = await admin.post('/v1/imports', body, { 'idempotency-key': 'k1' })
    const again = await admin.post('/v1/imports', body, { 'idempotency-key': 'k1' })
    t.strictSame(again.body, first.body)
    t.equal(again.headers['idempotent-replayed'], 'true')
    const rehearsed = await admin.post('/v1/imports', { ...body, dryRun: true }, { 'idempotency-key': 'k2' })
    t.match(rehearsed.body, { unchangedCount: 8 })
    const stream = () => upload(service, NDJSON, linesOf(ROWS), 'source=keyed', { 'idempotency-key': 'k1' })
    t.match((await stream()).body, { unchangedCount: 8 }, 'rows that are read as they arrive have keys of their own')
  })

  await t.test('over GraphQL is the same', async t => {
    const mutation =
      'mutation ($input: ImportCreate!) { createImport(input: $input) { id status failedCount rows(first: 3, outcome: failed) { nodes { row errors { field code detail } } } } }'
    const rows = [{ person: { key: 'g', name: 'Gee', timeZone: 'Nowhere' } }, { person: { key: 'h', name: 'Aitch' } }]
    const { data, errors } = await admin.ask(mutation, { input: { source: 'g', rows } })
    t.equal(errors, undefined)
    t.match(data.createImport, {
      status: 'finished',
      failedCount: 1,
      rows: { nodes: [{ row: 1, errors: [{ field: '/person/timeZone', code: 'RULE_BROKEN' }] }] }
    })
    const asked = await admin.ask(
      `{ imports(first: 1) { nodes { source } } import(import: "${data.createImport.id}") { createdCount } importRows(import: "${data.createImport.id}") { nodes { outcome id } } }`
    )
    t.match(asked.data, {
      import: { createdCount: 1 },
      importRows: { nodes: [{ outcome: 'failed' }, { outcome: 'created' }] }
    })
  })
})
