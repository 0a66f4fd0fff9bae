import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import t from 'tap'
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

t.test('guildhall pages', async t => {
  const { url } = await startProcess(t, await startDatabase(t))
  const env = { BASE_URL: url, API_KEY: KEY }
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }
  const made = async (path: string, body: object) =>
    (await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json() as Promise<{
      id: string
    }>
  const portal = await made('/v1/portals', { name: 'OBT', slug: 'obt', baseUrl: 'https://obt.example.org/' })
  for (const [name, occurredAt] of [
    ['Fresh', undefined],
    ['Stale, “old”', '2020-01-01T00:00:00Z']
  ] as const) {
    const community = await made('/v1/communities', { name, status: 'active' })
    const address = `https://obt.example.org/${community.id}`
    const page = await made('/v1/pages', { community: community.id, portal: portal.id, url: address })
    await made(`/v1/pages/${page.id}/updates`, { ...(occurredAt && { occurredAt }), actorClass: 'representative' })
  }

  await t.test('stale pages as CSV, in one command', async t => {
    const { code, out, error } = await cli(['pages', '--stale', '--portal', 'obt', '--format', 'csv'], env)
    t.match({ code, error }, { code: 0, error: '' })
    t.match(parse(out, { columns: true }), [{ community: 'Stale, “old”', freshness: 'abandoned', portal: 'obt' }])
  })

  await t.test('as JSON for programs, and as a table for people', async t => {
    const json = await cli(['pages', '--format', 'json', '--sort', 'createdAt'], env)
    t.match(JSON.parse(json.out), [{ community: { name: 'Fresh' } }, { freshness: 'abandoned' }])
    const { out } = await cli(['pages'], env)
    t.match(out, /^COMMUNITY +FRESHNESS +UPDATED +STAGE +REPRESENTED BY +PAGE\nStale, “old” +abandoned +2020-01-01 +/)
    t.equal((await cli(['pages', '--freshness', 'due'], env)).out, 'No pages.\n')
  })

  await t.test('says what is wrong, in words', async t => {
    t.match(await cli(['pages', '--portal', 'nowhere'], env), { code: 2, error: /portal "nowhere" does not exist/ })
    t.match(await cli(['pages', '--freshness', 'rotten'], env), { code: 2, error: /freshness/ })
    t.match(await cli(['pages', '--format', 'xls'], env), { code: 2, error: /no format "xls"/ })
    t.match(await cli(['pages', 'obt'], env), { code: 2, error: /"obt" is no option/ })
    t.match(await cli(['pages'], { BASE_URL: url }), { code: 2, error: /API_KEY/ })
  })
})
