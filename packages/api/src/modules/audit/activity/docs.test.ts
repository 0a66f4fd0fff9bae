import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'

const run = promisify(execFile)
const guide = readFileSync(path.join(import.meta.dirname, '../../../../../../docs/activity.md'), 'utf8')
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!)

t.test('the guide on the activity log has examples that run as they are', async t => {
  const { app, admin } = await startApp(t)
  await made(admin, '/v1/people', { name: 'Ada' })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const env = { ...process.env, BASE_URL: `http://127.0.0.1:${port}`, API_KEY: admin.key }
  const cwd = mkdtempSync(path.join(tmpdir(), 'heads-'))
  // Beside this file, where the packages that it imports are found.
  const program = path.join(import.meta.dirname, `docs-${process.pid}.mjs`)
  t.teardown(() => {
    rmSync(cwd, { recursive: true })
    rmSync(program, { force: true })
  })

  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', blocks('sh').join('\n')], { env, cwd })
  t.match(
    stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)),
    [
      { intact: true, anchored: null, next: null },
      { intact: true, anchored: true, next: null }
    ]
  )
  const [head, ...others] = readdirSync(path.join(cwd, 'heads')).filter(name => /^20\d\d-\d\d-\d\d\.json$/.test(name))
  t.strictSame(others, [])

  const [verify, check] = blocks('js') as [string, string]
  writeFileSync(program, verify.replace('@guildhall/sdk', '../../../../../sdk/src/index.ts'))
  t.equal((await run(process.execPath, [program], { env, cwd })).stdout, 'intact\n')
  copyFileSync(path.join(cwd, 'heads', head!), path.join(cwd, 'head.json'))
  copyFileSync(path.join(cwd, 'heads/jwks.json'), path.join(cwd, 'jwks.json'))
  writeFileSync(program, check)
  t.match((await run(process.execPath, [program], { env, cwd })).stdout, /seal: \d+,[\s\S]*sealedAt: '20/)
})
