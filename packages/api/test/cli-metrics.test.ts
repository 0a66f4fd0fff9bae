import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import t from 'tap'
import { writeCrowd } from '../src/modules/engagement/metrics/crowd.fixtures.ts'
import { KEY, startDatabase, startProcess } from './process.ts'

const ROOT = path.join(import.meta.dirname, '../../..')

type Ended = { code: number; out: string; error: string }

const run = (file: string, args: string[], env: Record<string, string> = {}) =>
  new Promise<Ended>(done => {
    const child = execFile(
      process.execPath,
      [path.join(ROOT, file), ...args],
      { env: { PATH: process.env.PATH, ...env } },
      (_, out, error) => done({ code: child.exitCode!, out, error })
    )
  })
const cli = (args: string[], env?: Record<string, string>) =>
  run('packages/sdk/src/cli/main.ts', ['metrics', ...args], env)

t.test('guildhall metrics', async t => {
  const database = await startDatabase(t)
  const { url } = await startProcess(t, database)
  await writeCrowd(database)
  const env = { BASE_URL: url, API_KEY: KEY }
  const quarter = ['--scope', 'portal:intranet', '--from', '2026-01-01', '--to', '2026-04-01']

  await t.test('a table for people, with progress beside it', async t => {
    const { code, out, error } = await cli([...quarter, '--metric', 'members,head_count,events_held'], env)
    t.equal(code, 0)
    t.equal(error, 'Reading metrics of portal:intranet …\n')
    t.match(out, /^METRIC +2026-01-01\nmembers +30\nhead_count +19\nevents_held +3\nevents_held workshop +3\n$/)
    const withheld = await cli(
      ['--scope', 'community:dyers', ...quarter.slice(2), '--metric', 'participants', '--quiet'],
      env
    )
    t.match(withheld.out, /participants +\*/)
    t.match(withheld.out, /\* withheld to protect people/)
    t.equal(withheld.error, '')
  })

  await t.test('CSV with each community, and JSON for programs', async t => {
    const csv = await cli([...quarter, '--metric', 'members', '--format', 'csv', '--group-by', 'community'], env)
    t.match(parse(csv.out, { columns: true }), [
      { scope: 'portal:intranet', value: '30' },
      { scope: 'community:dyers' },
      {},
      {}
    ])
    const json = await cli([...quarter, '--metric', 'members', '--format', 'json', '--period', 'month'], env)
    t.match(JSON.parse(json.out), [{ metric: 'members', from: '2026-01-01' }, {}, { to: '2026-04-01' }])
  })

  await t.test('which metrics there are', async t => {
    t.match((await cli(['--list'], env)).out, /^METRIC +UNIT +SHOWS\nmembers +people +How many people/)
  })

  await t.test('what is wrong, in words', async t => {
    t.match(await cli(['--scope', 'portal:nowhere'], env), { code: 2, error: /portal "nowhere" does not exist/ })
    t.match(await cli(['--metric', 'member'], env), { code: 2, error: /Did you mean "members"/ })
    t.match(await cli(['--period', 'week'], env), { code: 2, error: /period/ })
    t.match(await cli(['--format', 'xls'], env), { code: 2, error: /no format "xls"/ })
    t.match(await cli(['--group-by', 'community'], env), { code: 2, error: /--group-by requires --format csv/ })
    t.match(await cli(['obt'], env), { code: 2, error: /"obt" is no option/ })
    t.match(await cli([], { BASE_URL: url }), { code: 2, error: /API_KEY/ })
  })

  await t.test('a quarterly report in Markdown', async t => {
    const { code, out, error } = await run('examples/quarterly-report.ts', ['intranet', '--quarter', '2026-02-14'], env)
    t.strictSame({ code, error }, { code: 0, error: '' })
    t.match(out, /^# intranet: the quarter from 2026-01-01\n/)
    t.match(out, /\| Metric \| from 2026-01-01 \| from 2025-10-01 \| Unit \|/)
    t.match(out, /\| Members \| 30 \| 30 \| people \|/)
    t.match(out, /\| Fill rate \| not known \(no capacity\) \|/)
    t.match(out, /- \*\*Members\.\*\* The number of different people/)
    t.notMatch(out, /undefined|NaN|null/)
    t.match(await run('examples/quarterly-report.ts', [], env), { error: /Usage: / })
    t.match(await run('examples/quarterly-report.ts', ['nowhere'], env), { error: /portal "nowhere" does not exist/ })
    const file = path.join(t.testdir({}), 'report.md')
    await run('examples/quarterly-report.ts', ['intranet', '--quarter', '2026-02-14', '--out', file], env)
    t.equal(await readFile(file, 'utf8'), out)
  })
})
