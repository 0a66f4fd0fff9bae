import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import t from 'tap'
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
