import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { startApp } from './app.ts'

const script = (name: string) => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url))
const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))

const run = (name: string, args: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; out: string; error: string }>(done => {
    const options = { env: { PATH: process.env.PATH, ...env } }
    const child = execFile(process.execPath, [script(name), ...args], options, (_, out, error) =>
      done({ code: child.exitCode ?? 1, out, error })
    )
  })

/** Sends a file whose losses are known. */
const accept = (name: string, args: string[], env: Record<string, string>) =>
  run(name, [...args, '--accept-losses'], env)

const count = (out: string, name: string) => Number(new RegExp(`(\\d+)  ${name}$`, 'm').exec(out)?.[1])

t.test('what communities hold is imported after them, a second time changes nothing', async t => {
  const { app, admin } = await startApp(t)
  const env = { BASE_URL: await app.listen({ port: 0, host: '127.0.0.1' }), API_KEY: admin.key! }
  const directory = fixture('event-oddities.json')
  t.match(await accept('import-directory.ts', [directory], env), { code: 0, error: '' })
  for (const file of [directory, fixture('series-oddities.json')]) {
    const rehearsed = await accept('import-events.ts', [file, '--dry-run'], env)
    t.match(rehearsed, { code: 0, out: /finished, nothing was changed/ })
    const first = await accept('import-events.ts', [file], env)
    t.match(first, { code: 0, error: '' }, first.out)
    t.equal(count(first.out, 'created'), count(first.out, 'rows'), first.out)
    t.equal(count(rehearsed.out, 'created'), count(first.out, 'created'), 'as it was said')
    const second = await accept('import-events.ts', [file], env)
    t.equal(count(second.out, 'unchanged'), count(first.out, 'rows'), second.out)
  }
  const { body } = await admin.get(
    '/v1/communities/looms-power-looms/occurrences?startsSince=2026-09-01T00:00:00Z&limit=1'
  )
  t.match(body.items, [{ title: 'Meeting', hosts: [{ name: 'Power Looms' }] }])

  await t.test('events that nobody hosts belong to the community that is named', async t => {
    t.match(await accept('import-events.ts', [directory, '--community', 'looms'], env), { code: 0 })
    t.match((await admin.get('/v1/events?externalKey=2020/01/nobody')).body.items, [{ hosts: [{ slug: 'looms' }] }])
  })
})

t.test('says what it needs', async t => {
  t.match(await run('import-events.ts', []), { code: 1, error: /Usage/ })
  t.match(await run('import-events.ts', [fixture('event-oddities.json')]), { code: 1, error: /BASE_URL/ })
})
