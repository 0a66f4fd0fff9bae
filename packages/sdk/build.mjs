// Plain JavaScript, so that any Node that can pack the package can build it.
import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('.', import.meta.url))
const out = resolve(cwd, process.argv[2] ?? 'dist')
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

rmSync(out, { recursive: true, force: true })
for (const [dir, project] of [
  [`${out}/esm`, 'tsconfig.build.json'],
  [`${out}/esm`, 'tsconfig.cli.json'],
  [`${out}/commonjs`, 'tsconfig.commonjs.json']
]) {
  execFileSync(process.execPath, [tsc, '-p', project, '--outDir', dir], { cwd, stdio: 'inherit' })
  for (const file of readdirSync(dir, { recursive: true })) if (file.endsWith('.d.ts')) mend(`${dir}/${file}`)
}
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
