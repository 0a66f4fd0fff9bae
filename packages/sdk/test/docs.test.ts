import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { type Fault, startServer } from './server.ts'

const run = promisify(execFile)
const here = fileURLToPath(new URL('.', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const server = await startServer()
await mkdir(join(here, '../.tap'), { recursive: true })
const folder = await mkdtemp(join(here, '../.tap/readme-'))
t.teardown(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const readme = await readFile(join(here, '../README.md'), 'utf8')
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(match => match[1]!)
const [first = '', ...others] = blocks
// Each block stands for itself, after the first, which makes the client.
const programs = [first, ...others.map(block => first.replace(/for await[\s\S]*/, '') + block)].map(text =>
  text
    .replaceAll("'@guildhall/sdk/explain'", "'../../src/explain/index.ts'")
    .replaceAll("'@guildhall/sdk'", "'../../src/index.ts'")
    .replaceAll('https://guildhall.example.org', server.url)
)
const ANSWERS: Record<string, Fault> = {
  '/graphql': { status: 200, body: { data: { communities: { nodes: [] } } } },
  '/v1/metrics': { status: 200, body: { items: [], next: null } },
  '/v1/imports': { status: 201, text: '{"status":"finished","rowCount":2,"failedCount":0}\n' }
}
const files = await Promise.all(
  programs.map(async (text, index) => {
    const file = join(folder, `${index + 1}.ts`)
    await writeFile(file, `${text}\nexport {}\n`)
    return file
  })
)

t.test('every block of the README compiles', async t => {
  const project = join(folder, 'tsconfig.json')
  await writeFile(project, JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }))
  const { stdout } = await run(process.execPath, [tsc, '--noEmit', '-p', project]).catch(error => error)
  t.equal(stdout, '')
})

for (const [index, file] of files.entries()) {
  t.test(`block ${index + 1} of the README runs`, async t => {
    server.store.rows = []
    server.store.create({ slug: 'service-design', name: 'Service Design', topics: ['design'] })
    server.fault = ({ path }) => ANSWERS[path]
    const env = { ...process.env, GUILDHALL_KEY: 'guild_sk_readme' }
    const { stderr } = await run(process.execPath, [file], { env }).catch(error => error)
    t.equal(stderr, '')
  })
}
