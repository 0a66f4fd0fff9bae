import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { loadSample } from '../../../../sample/load.ts'
import { startApp } from '../../../../test/app.ts'

const run = promisify(execFile)
const guide = readFileSync(path.join(import.meta.dirname, '../../../../../../docs/resources.md'), 'utf8')
const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(guide)![1]!

t.test('the examples of the guide run on the sample as they are', async t => {
  const { app, store, admin, holding } = await startApp(t)
  await loadSample(store)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const env = { ...process.env, BASE_URL: `http://127.0.0.1:${port}`, API_KEY: admin.key }

  await t.test('the command line', async t => {
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', block('sh')], { env })
    t.match(JSON.parse(stdout).items, [{ title: 'One arrow fewer', match: { excerpt: /<mark>signs<\/mark>/ } }])
  })

  await t.test('the program', async t => {
    const file = path.join(import.meta.dirname, `guide-${process.pid}.ts`)
    writeFileSync(file, block('js').replace('@guildhall/sdk', '../../../../../sdk/src/index.ts'))
    t.teardown(() => rmSync(file))
    const { stdout } = await run(process.execPath, [file], { env })
    t.match(stdout, /^The ramp was there\. The key was not\. \(Accessible Journeys\): Marguerite/m)
  })

  await t.test('the query', async t => {
    const [, query] = /`(community\(.*?)`/.exec(guide)!
    const { data } = await holding(admin.key).ask(`{ ${query} }`)
    t.match(data.community.resources.nodes, [{ title: 'One arrow fewer' }, {}])
  })
})
