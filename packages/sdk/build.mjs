// Plain JavaScript, so that any Node that can pack the package can build it.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

rmSync(`${here}dist`, { recursive: true, force: true })
for (const project of ['tsconfig.build.json', 'tsconfig.commonjs.json']) {
  execFileSync(process.execPath, [tsc, '-p', project], { cwd: here, stdio: 'inherit' })
}
writeFileSync(`${here}dist/commonjs/package.json`, '{ "type": "commonjs" }\n')

// The compiler rewrites the imports of `.ts` files in JavaScript only.
for (const file of readdirSync(`${here}dist`, { recursive: true })) {
  if (!file.endsWith('.d.ts')) continue
  const text = readFileSync(`${here}dist/${file}`, 'utf8')
  writeFileSync(`${here}dist/${file}`, text.replace(/(from '\.[^']*|import\("\.[^"]*)\.ts(?=['"])/g, '$1.js'))
}
