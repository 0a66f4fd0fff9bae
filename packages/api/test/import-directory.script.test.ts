import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'

const script = fileURLToPath(new URL('../../../examples/import-directory.ts', import.meta.url))
const file = fileURLToPath(new URL('fixtures/directory-oddities.json', import.meta.url))

const run = (args: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; out: string; error: string }>(done => {
    const options = { env: { PATH: process.env.PATH, ...env } }
    const child = execFile(process.execPath, [script, ...args], options, (_, out, error) =>
      done({ code: child.exitCode ?? 1, out, error })
    )
  })

const counts = { createdCount: 1, updatedCount: 0, unchangedCount: 0 }

/** Answers as the service would, with this many rows failed. */
const serve = async (t: Test, failedCount: number) => {
  const asked: { url: string; body: string; authorization?: string }[] = []
  const state = (status: string) => ({ id: 'i1', status, dryRun: true, rowCount: 9, failedCount, ...counts })
  const failed = { row: 3, kind: 'term', key: 'k', errors: [{ field: '/term/role', detail: 'No such role.' }] }
  const server = createServer(async (request, answer) => {
    const { url = '', headers } = request
    asked.push({ url, body: await text(request), authorization: headers.authorization })
    const rows = { items: failedCount ? [failed] : [], next: null }
    const told = url.includes('/rows') ? rows : state(url.includes('?') ? 'running' : 'finished')
    answer.setHeader('content-type', 'application/json').end(JSON.stringify(told))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  t.teardown(() => server.close())
  return { asked, env: { BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, API_KEY: 'key' } }
}

t.test('sends every row, waits for the end, and says so', async t => {
  const { asked, env } = await serve(t, 0)
  const { code, out } = await run([file, '--dry-run'], env)
  t.equal(code, 0)
  t.match(out, /Import i1 finished, nothing was changed/)
  t.match(asked[0], { url: '/v1/imports?source=weavers%2Fguild&dryRun=true', authorization: 'Bearer key' })
  const rows = asked[0]!.body.trim().split('\n')
  t.ok(rows.every(row => Object.keys(JSON.parse(row)).length === 1))
  t.match(out, `Rows ${rows.length}`)
})

t.test('a row that failed is shown, and the script fails', async t => {
  const { env } = await serve(t, 1)
  const { code, out } = await run([file], env)
  t.equal(code, 1)
  t.match(out, 'row 3 (term k) /term/role: No such role.')
})

t.test('writes rows and notes and sends nothing', async t => {
  const folder = t.testdir()
  const { code } = await run([file, '--rows', `${folder}/rows`, '--notes', `${folder}/notes`])
  t.equal(code, 0)
  const lines = (name: string) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n')
  t.ok(lines('rows').every(line => JSON.parse(line)))
  t.match(JSON.parse(lines('notes')[0]!), { where: String, field: String, reason: String })
})

t.test('says what it needs', async t => {
  t.match(await run([]), { code: 1, error: /Usage/ })
  t.match(await run([file]), { code: 1, error: /BASE_URL/ })
})
