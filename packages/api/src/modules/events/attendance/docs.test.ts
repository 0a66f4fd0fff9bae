import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { held } from './attendance.fixtures.ts'

const run = promisify(execFile)
const guide = readFileSync(path.join(import.meta.dirname, '../../../../../../docs/attendance.md'), 'utf8')
const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block!)

t.test('the examples of the guide run as they are, one after the other', async t => {
  const { app, admin, begun } = await held(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const env = { ...process.env, BASE_URL: `http://127.0.0.1:${port}`, API_KEY: admin.key, OCCURRENCE: await begun() }
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', blocks.join('\n')], { env })
  const [list, report, code, read] = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  t.strictSame(list, { matched: 2, unmatched: [{ index: 2, name: 'visitor@example.net' }], headCount: 4 })
  t.strictSame(report, { matched: 2, unmatched: [{ index: 2, name: 'Grace Moreau' }], headCount: 3 })
  t.match(code, { url: /\/check-in\// })
  t.strictSame(read.items.map(({ person }: { person: { name: string } }) => person.name).sort(), ['ada', 'bo'])
})
