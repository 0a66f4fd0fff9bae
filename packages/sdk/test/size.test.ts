import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import t from 'tap'

/** Bytes of a program as a bundler ships it: minified and compressed. */
const bytesOf = (contents: string) => {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../src', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length
}

t.test('what a page ships of the client stays small', async t => {
  const whole = bytesOf(`import { createClient } from './index.ts'; createClient({ baseUrl: location.origin })`)
  t.ok(whole <= 12_000, `the whole client: ${whole} bytes`)
  const one = bytesOf(
    `import { communities, connect } from './index.ts'; connect({ baseUrl: location.origin }, { communities })`
  )
  t.ok(one <= 5200, `a client of one noun: ${one} bytes`)
  const explained = bytesOf(`import { explain } from './explain/index.ts'; explain(window.figure)`)
  t.ok(explained <= 3500, `explain: ${explained} bytes`)
})
