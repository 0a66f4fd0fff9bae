import { execFile } from 'node:child_process'
import { mkdtemp, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import t from 'tap'
import { shownBy } from './editor.ts'
import { startServer } from './server.ts'

const run = promisify(execFile)
const here = fileURLToPath(new URL('.', import.meta.url))
const out = await mkdtemp(join(tmpdir(), 'guildhall-sdk-'))
const server = await startServer()
t.teardown(() => server.close())

await writeFile(`${out}/package.json`, '{ "type": "module" }')
await run(process.execPath, [`${here}../build.mjs`, `${out}/dist`])
await build({
  entryPoints: [`${here}contract.ts`],
  outfile: `${out}/contract.mjs`,
  bundle: true,
  format: 'esm',
  logLevel: 'error'
})

/** The oldest Node on the path that the client must run on. */
async function oldestNode(): Promise<{ path: string; version: string }> {
  const paths = [process.execPath, ...(process.env.PATH ?? '').split(delimiter).map(dir => join(dir, 'node'))]
  const found = await Promise.all(
    paths.map(async path => ({
      path,
      version: await run(path, ['-v']).then(
        ({ stdout }) => stdout.trim(),
        () => ''
      )
    }))
  )
  const major = (version: string) => Number(version.slice(1).split('.')[0])
  return found.filter(({ version }) => major(version) >= 20).sort((a, b) => major(a.version) - major(b.version))[0]!
}

const node = await oldestNode()
const show = `console.log(JSON.stringify(await contract({ sdk, url: '${server.url}' })))`
const RUNNERS = {
  'esm.mjs': `import * as sdk from './dist/esm/index.js'; import { contract } from './contract.mjs'; ${show}`,
  'commonjs.cjs': `const sdk = require('./dist/commonjs/index.js'); import('./contract.mjs').then(async ({ contract }) => { ${show} })`
}

t.test('what the command prints is as it is written', async t => {
  const { stdout } = await run(node.path, [join(out, 'dist/esm/cli/main.js'), 'import', '--help'])
  t.match(stdout, /\n {20}First with --dry-run/, 'a line that goes on')
  t.notMatch(stdout, /\t/)
})

for (const [file, text] of Object.entries(RUNNERS)) {
  t.test(`keeps its contract as ${file} on Node ${node.version}`, async t => {
    await writeFile(join(out, file), text)
    const { stdout } = await run(node.path, [join(out, file)])
    const lines: string[] = JSON.parse(stdout)
    for (const line of lines) t.ok(line.startsWith('ok '), line)
    t.ok(lines.length > 10)
  })
}

const WEB = { AbortController, AbortSignal, Blob, Headers, URL, URLSearchParams, clearTimeout, fetch, performance }
// Browsers give numbers for timers, and no `randomUUID` to pages over plain http.
const timers = new Map<number, NodeJS.Timeout>()
const setTimeoutOfBrowsers = (work: () => void, ms: number) => {
  timers.set(timers.size, setTimeout(work, ms))
  return timers.size - 1
}
const browser = {
  ...WEB,
  setTimeout: setTimeoutOfBrowsers,
  clearTimeout: (id: number) => clearTimeout(timers.get(id)),
  crypto: { getRandomValues: crypto.getRandomValues.bind(crypto) }
}
const CONTEXTS = {
  browser: { ...browser, window: browser, self: browser },
  worker: { ...WEB, setTimeout, crypto }
}

for (const [name, globals] of Object.entries(CONTEXTS)) {
  t.test(`keeps its contract bundled for a ${name}, where there is no Buffer and no process`, async t => {
    const contents = `export * as sdk from './dist/esm/index.js'; export { contract } from './contract.mjs'`
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: out },
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      globalName: 'bundle',
      platform: 'browser',
      conditions: [name]
    })
    const context = createContext({ ...globals })
    runInContext(outputFiles[0]!.text, context)
    t.equal(runInContext('typeof process + typeof Buffer + typeof require', context), 'undefined'.repeat(3))
    const lines: string[] = await runInContext(`bundle.contract({ sdk: bundle.sdk, url: '${server.url}' })`, context)
    for (const line of lines) t.ok(line.startsWith('ok '), line)
    t.ok(lines.length > 10)
  })
}

t.test('the package stays small', async t => {
  const built = await readdir(`${out}/dist`, { recursive: true, withFileTypes: true })
  const files = built.filter(file => file.isFile()).map(file => join(file.parentPath, file.name))
  const others = ['README.md', 'CHANGELOG.md', 'LICENSE', 'package.json'].map(name => `${here}../${name}`)
  const sizes = await Promise.all([...files, ...others].map(async file => (await stat(file)).size))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  t.ok(bytes <= 1_024_000, `${bytes} bytes`)
})

const PROGRAM = `
const client = createClient({ baseUrl: 'https://guildhall.example.org' })
client.communities.list({ limit: 5, status: 'active' })
client.communities.create({ name: 'Service Design', joinPolicy: 'open' })
client.communities.get('x').then(({ createdAt, memberCount }) => [createdAt, memberCount])
`
const IMPORTS = {
  'shown.mts': `import { createClient } from './dist/esm/index.js'`,
  'shown.cts': `import { createClient } from './dist/commonjs/index.js'`
}

t.test('an editor shows what methods, parameters and members are, in modules of both kinds', async t => {
  const files = Object.keys(IMPORTS).map(file => join(out, file))
  await Promise.all(Object.entries(IMPORTS).map(([file, text]) => writeFile(join(out, file), text + PROGRAM)))
  const words = ['createClient', 'list', 'limit', 'status', 'name', 'joinPolicy', 'createdAt', 'memberCount']
  for (const shown of shownBy(files, words))
    t.match(shown, {
      createClient: /Makes a client/,
      list: /^List communities\n\nLists the communities visible to the caller/,
      limit: /^Number of items per page/,
      status: /^Filter by status/,
      name: /^Its name/,
      joinPolicy: /./,
      createdAt: /^When the record was created/,
      memberCount: /./
    })
})
