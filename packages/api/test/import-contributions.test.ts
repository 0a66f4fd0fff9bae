import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { CSV, outcomes, rowsOf, upload } from '../src/modules/directory/imports/imports.fixtures.ts'
import { startApp } from './app.ts'

const SCRIPT = fileURLToPath(new URL('../../../examples/import-contributions.ts', import.meta.url))
const FILE = fileURLToPath(new URL('fixtures/contribution-oddities.json', import.meta.url))

const run = (args: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; out: string; error: string }>(done => {
    const options = { env: { PATH: process.env.PATH, ...env } }
    const child = execFile(process.execPath, [SCRIPT, ...args], options, (_, out, error) =>
      done({ code: child.exitCode ?? 1, out, error })
    )
  })
const count = (out: string, name: string) => Number(new RegExp(`(\\d+)  ${name}$`, 'm').exec(out)?.[1])

t.test('contributions of another system', async t => {
  const service = await startApp(t)
  const { app, admin } = service
  const env = { BASE_URL: await app.listen({ port: 0, host: '127.0.0.1' }), API_KEY: admin.key! }

  await t.test('are imported with their people, and what has no activity is named', async t => {
    const rehearsed = await run([FILE, '--dry-run'], env)
    t.match(rehearsed, { code: 3, error: '', out: /finished, nothing was changed/ })
    t.match(rehearsed.out, /1 {2}No activity goes by this kind, so the row is not imported\. Kind: code\./)
    t.match(rehearsed.out, /1 {2}It was done by a program and not by a person\./)
    const first = await run([FILE], env)
    t.match([first.code, count(first.out, 'created')], [3, 6], first.out)
    const { body } = await admin.get('/v1/contributions')
    t.match(body.items, [
      { activity: 'talk', weight: 5, occurredAt: '2025-03-01T00:00:00.000Z', person: { name: 'Ada Okafor' } },
      { activity: 'organise', weight: 5, person: { name: 'Bo Weaver' } },
      { activity: 'answer', weight: 2, occurredAt: '2025-03-03T01:30:00.000Z', sourceKey: 'ada/question' }
    ])
  })

  await t.test('and a second time nothing changes', async t => {
    const { out } = await run([FILE], env)
    t.equal(count(out, 'unchanged'), 6, out)
  })

  await t.test('come as a table as well, with an answer for each row', async t => {
    const table = [
      'kind,key,community,person,activity,occurredAt,weight,counterpart',
      'contribution,k1,looms,ada,mentor,2025-04-01T10:00:00Z,,bo-weaver',
      'contribution,k2,looms,ada,dance,2025-04-01T10:00:00Z,,',
      'contribution,k3,looms,nobody,answer,2025-04-01T10:00:00Z,,',
      'contribution,k4,looms,ada,answer,2125-04-01T10:00:00Z,,',
      'contribution,ada/talk,looms,ada,ask,2025-03-01T00:00:00Z,,',
      'contribution,k5,looms,ada,answer,2025-04-02T10:00:00Z,3.5,'
    ]
    const { body } = await upload(service, CSV, table.join('\n'), 'source=looms/acts')
    const rows = await rowsOf(service, body.id)
    t.strictSame(outcomes(rows), ['created', 'failed', 'failed', 'failed', 'failed', 'created'])
    t.match(
      rows.flatMap(({ errors }) => errors.slice(0, 1)),
      [
        { field: '/contribution/activity', code: 'INVALID_INPUT' },
        { field: '/contribution/person', code: 'UNKNOWN_REFERENCE' },
        { field: '/contribution/occurredAt', code: 'RULE_BROKEN' },
        { field: '/contribution/key', code: 'ORIGIN_TAKEN' }
      ]
    )
    t.match((await admin.get(`/v1/contributions/${rows[0]!.id}`)).body, {
      counterpart: { name: 'Bo Weaver' },
      weight: 4
    })
  })

  await t.test('need the scope of what is written', async t => {
    const narrow = await service.caller('secret', ['imports:write'])
    const row = {
      contribution: { key: 'n', community: 'looms', person: 'ada', activity: 'ask', occurredAt: '2025-04-01T10:00:00Z' }
    }
    const { body } = await narrow.post('/v1/imports', { source: 'looms/acts', rows: [row] })
    t.match(await rowsOf(service, body.id), [{ errors: [{ code: 'FORBIDDEN', detail: /contributions:write/ }] }])
  })
})

t.test('the script says what it needs', async t => {
  t.match(await run([]), { code: 1, error: /Usage/ })
  t.match(await run([FILE]), { code: 1, error: /BASE_URL/ })
})
