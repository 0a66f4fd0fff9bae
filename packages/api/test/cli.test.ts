import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import manifest from '../../sdk/package.json' with { type: 'json' }
import { KEY, startDatabase, startProcess } from './process.ts'

const CLI = fileURLToPath(new URL('../../sdk/src/cli/main.ts', import.meta.url))

type Ended = { code: number; out: string; error: string }

const cli = (args: string[], env: Record<string, string> = {}) =>
  new Promise<Ended>(done => {
    const child = execFile(
      process.execPath,
      [CLI, ...args],
      { env: { PATH: process.env.PATH, ...env } },
      (_, out, error) => done({ code: child.exitCode!, out, error })
    )
  })

const people = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ person: { key: `p${n}`, name: `P ${n}` } }))
const linesOf = (rows: unknown[]) => rows.map(row => `${JSON.stringify(row)}\n`).join('')

t.test('guildhall import', async t => {
  const { url, kill } = await startProcess(t, await startDatabase(t))
  const env = { BASE_URL: url, API_KEY: KEY }
  const folder = t.testdir()
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const headers = { authorization: `Bearer ${KEY}` }
  const get = async (path: string) => (await fetch(`${url}${path}`, { headers })).json() as Promise<{ items: object[] }>

  await t.test('sends a file under its own name, and ends well when all rows were taken', async t => {
    const ended = await cli(['import', file('people.ndjson', linesOf(people(3)))], env)
    t.strictSame(ended, { code: 0, out: '3 rows: 3 created, 0 updated, 0 unchanged, 0 failed\n', error: '' })
    t.equal((await get('/v1/people?source=people.ndjson')).items.length, 3)
  })

  await t.test('reads CSV and JSON by the name of the file, and JSON’s own source', async t => {
    t.match(await cli(['import', file('a.csv', 'kind,key,name\nperson,a,A\n')], env), { code: 0, out: /1 created/ })
    t.match(await cli(['import', file('a.json', JSON.stringify(people(2)))], env), { code: 0, out: /2 created/ })
    const whole = file('whole.json', JSON.stringify({ source: 'own', rows: people(2) }))
    t.match(await cli(['import', whole], env), { code: 0, out: /2 created/ })
    t.equal((await get('/v1/people?source=own')).items.length, 2)
    const other = file('rows.txt', linesOf(people(1)))
    t.match(await cli(['import', other, '--format', 'ndjson', '--source', 'txt'], env), { code: 0, out: /1 created/ })
  })

  await t.test('takes a snapshot after its dry run, and lists what ends', async t => {
    const source = ['--source', 'snapshot']
    await cli(['import', file('all.ndjson', linesOf(people(5))), ...source], env)
    const four = file('four.ndjson', linesOf(people(4)))
    const dry = await cli(['import', four, ...source, '--snapshot', '--dry-run'], env)
    t.match(dry, {
      code: 0,
      out: /Nothing was changed\.\nNo longer in the file: 1 of 5 \(person\)\nended: person p4\nTo end them/
    })
    const id = /--dry-run-id (\S+)/.exec(dry.out)![1]!
    const apply = [...source, '--snapshot', '--dry-run-id', id, '--end-kinds', 'person,person']
    t.match(await cli(['import', four, ...apply, '--end-at-most', '10'], env), {
      code: 2,
      error: /20 %, and at most 10 %/
    })
    t.match(await cli(['import', four, ...source, '--snapshot'], env), { code: 2, error: /dryRunId/ })
    const document = file('four.json', JSON.stringify({ rows: people(4), snapshot: true, dryRunId: id }))
    t.match(await cli(['import', document, ...source, '--end-at-most', 'many'], env), { code: 2, error: /endAtMost/ })
    t.match(await cli(['import', document, ...source], env), { code: 0, out: /1 of 5 \(person\)\nended: person p4\n$/ })
    const { items } = await get('/v1/people?source=snapshot&externalKey=p4')
    t.match(items, [{ leftOn: /^\d{4}-/ }])
  })

  await t.test('reads a calendar for the community that is named', async t => {
    const entry = ['UID:1', 'SUMMARY:Clinic', 'DTSTART:20270112T140000Z', 'DURATION:PT1H']
    const calendar = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...entry, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')
    const guild = { community: { key: 'g', name: 'Guild', status: 'active' } }
    await cli(['import', file('guild.ndjson', linesOf([guild]))], env)
    const team = file('team.ics', calendar)
    t.match(await cli(['import', team, '--community', 'guild'], env), { code: 0, out: /1 created/ })
    t.match((await get('/v1/events?source=team.ics')).items, [{ title: 'Clinic', hosts: [{ slug: 'guild' }] }])
    t.match(await cli(['import', team], env), { code: 2, error: /community/ })
  })

  await t.test('reads standard input', async t => {
    const child = spawn(process.execPath, [CLI, 'import', '-', '--source', 'pipe'], {
      env: { PATH: process.env.PATH, ...env }
    })
    child.stdin.end(linesOf(people(2)))
    const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
    t.match({ code, out }, { code: 0, out: /2 created/ })
  })

  await t.test('names the rows that failed, what is wrong there, and ends with 1', async t => {
    const rows = [{ person: { key: 'x', name: 'X', timeZone: 'Nowhere' } }, ...people(2), { person: { key: 'y' } }]
    const bad = file('bad.ndjson', `${linesOf(rows)}{"broken\n`)
    const { code, out } = await cli(['import', bad], env)
    t.equal(code, 1)
    const [counts, first, second, third] = out.split('\n')
    t.match(counts, '5 rows: 2 created, 0 updated, 0 unchanged, 3 failed')
    t.match(first, /^row 1 \(person x\) \/person\/timeZone: .*IANA/)
    t.match(second, /^row 4 \(person y\) \/person\/name: .*required/)
    t.match(third, /^row 5: .*not valid JSON/)
    const quiet = await cli(['import', bad, '--quiet'], env)
    t.strictSame([quiet.code, quiet.out], [1, [first, second, third, ''].join('\n')])
  })

  await t.test('with --dry-run changes nothing, and with --quiet says nothing', async t => {
    const dry = file('dry.ndjson', linesOf(people(2)))
    t.match(await cli(['import', dry, '--dry-run'], env), { code: 0, out: /2 created.*Nothing was changed/ })
    t.strictSame(await cli(['import', dry, '--dry-run', '--quiet'], env), { code: 0, out: '', error: '' })
    t.equal((await get('/v1/people?source=dry.ndjson')).items.length, 0)
  })

  await t.test('takes address and key as options too', async t => {
    const some = file('some.ndjson', linesOf(people(1)))
    t.match(await cli(['import', some, '--base-url', url, '--api-key', KEY]), { code: 0 })
  })

  await t.test('says how it is used, and which version it is', async t => {
    t.match(await cli(['--version']), { code: 0, out: `${manifest.version}\n` })
    t.match(await cli(['--help']), { code: 0, out: /import .*file/ })
    t.match(await cli(['import', '--help']), { code: 0, out: /--source[\s\S]*--dry-run/ })
  })

  await t.test('ends with 2 when it cannot be done, and says why', async t => {
    const some = file('some.ndjson', linesOf(people(1)))
    const cases: [string[], Record<string, string>, RegExp][] = [
      [[], env, /^$/],
      [['export'], env, /no command "export"/],
      [['import'], env, /A file is required/],
      [['import', some, some], env, /Only one file/],
      [['import', some, '--frob'], env, /--frob/],
      [['import', some, '--format', 'xls'], env, /no format "xls"/],
      [['import', file('rows.xls', '')], env, /--format/],
      [['import', '-'], env, /--source/],
      [['import', 'nowhere.csv'], env, /no file "nowhere.csv"/],
      [['import', file('no.json', '{}')], env, /"rows"/],
      [['import', some], { API_KEY: KEY }, /BASE_URL/],
      [['import', some], { BASE_URL: url }, /API_KEY/],
      [['import', some], { ...env, BASE_URL: 'http://127.0.0.1:2' }, /No answer from 127.0.0.1:2/],
      [['import', some], { ...env, API_KEY: `guild_sk_${'x'.repeat(32)}` }, /not valid.*401/],
      [['import', file('wrong.csv', 'name\n')], env, /"kind" is missing/]
    ]
    for (const [args, given, words] of cases) {
      const { code, error } = await cli(args, given)
      t.equal(code, 2, args.join(' '))
      t.match(error, words)
      t.notMatch(error, 'guild_sk_')
    }
  })

  await t.test('ends with 2 when it is cut off', async t => {
    const child = spawn(process.execPath, [CLI, 'import', '-', '--source', 'cut'], {
      env: { PATH: process.env.PATH, ...env }
    })
    child.stdin.on('error', () => undefined).write(linesOf(people(2000)))
    while ((await get('/v1/people?source=cut')).items.length === 0)
      await new Promise(resolve => setTimeout(resolve, 50))
    const ended = Promise.all([text(child.stderr), once(child, 'exit')])
    await kill()
    const [error, [code]] = await ended
    t.match({ code, error }, { code: 2, error: /No answer|cut off/ })
  })
})
