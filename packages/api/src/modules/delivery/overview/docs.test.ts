import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { stage } from '../../governance/scorecards/stage.fixtures.ts'

const run = promisify(execFile)
const guide = readFileSync(path.join(import.meta.dirname, '../../../../../../docs/portal.md'), 'utf8')
const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => `${block}echo`)

t.test('the examples of the guide run as they are', async t => {
  const { app, admin } = await stage(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const env = { ...process.env, BASE_URL: `http://127.0.0.1:${port}`, API_KEY: admin.key, PORTAL: 'obt' }
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', blocks.join('\n')], { env })
  const [overview, network, reviews] = stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
  t.match(overview, { portal: 'obt', pageCount: 3, help: [{ name: 'Stale', remedy: { call: /attestations/ } }] })
  t.equal(network.data.portalNetwork.communities.length, 3)
  t.equal(reviews, 2)
})
