// Plain JavaScript, so that any Node that can pack the package can build it.
import { execFile } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const cwd = fileURLToPath(new URL('.', import.meta.url))
const out = resolve(cwd, process.argv[2] ?? 'dist')
const run = promisify(execFile)
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const compile = (project, folder) =>
  run(process.execPath, [tsc, '-p', project, '--outDir', `${out}/${folder}`], { cwd })

/** The generated files that hold nothing but types. */
const TYPES = ['openapi', 'models', 'nouns']

rmSync(out, { recursive: true, force: true })
await Promise.all([compile('tsconfig.build.json', 'esm'), compile('tsconfig.commonjs.json', 'commonjs')]).catch(
  error => {
    console.error(error.stdout || error)
    process.exit(1)
  }
)
// What is types alone need not come twice: modules of both kinds may read those of CommonJS.
for (const file of TYPES)
  writeFileSync(`${out}/esm/generated/${file}.d.ts`, `export type * from '../../commonjs/generated/${file}.js'\n`)
for (const file of readdirSync(out, { recursive: true })) if (file.endsWith('.d.ts')) mend(`${out}/${file}`)
chmodSync(`${out}/esm/cli/main.js`, 0o755)
writeFileSync(`${out}/commonjs/package.json`, '{ "type": "commonjs" }\n')

// The compiler rewrites the imports of `.ts` files in JavaScript only.
function mend(file) {
  const text = readFileSync(file, 'utf8')
    .replace(/(from '\.[^']*|import\("\.[^"]*)\.ts(?=['"])/g, '$1.js')
    // A fifth of the package would be spaces.
    .replace(/^(?: {4})+/gm, spaces => '\t'.repeat(spaces.length / 4))
  writeFileSync(file, text)
}
