// Plain JavaScript, so that any Node that can pack the package can build it.
import { execFile } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { transformSync } from 'esbuild'

const cwd = fileURLToPath(new URL('.', import.meta.url))
const out = resolve(cwd, process.argv[2] ?? 'dist')
const run = promisify(execFile)
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const compile = (project, folder, ...options) =>
  run(process.execPath, [tsc, '-p', project, '--outDir', `${out}/${folder}`, ...options], { cwd })

// Comments belong to the declarations: editors read them there.
const CODE = ['--declaration', 'false', '--removeComments']

rmSync(out, { recursive: true, force: true })
await Promise.all([
  compile('tsconfig.build.json', 'esm', ...CODE),
  compile('tsconfig.commonjs.json', 'commonjs', ...CODE),
  compile('tsconfig.commonjs.json', 'commonjs', '--emitDeclarationOnly')
]).catch(error => {
  console.error(error.stdout || error)
  process.exit(1)
})
for (const file of readdirSync(out, { recursive: true })) if (/\.(js|d\.ts)$/.test(file)) mend(`${out}/${file}`)
for (const format of ['esm', 'commonjs'])
  for (const folder of ['embed', 'explain', 'generated'])
    for (const file of readdirSync(`${out}/${format}/${folder}`, { recursive: true }))
      if (file.endsWith('.js')) minify(`${out}/${format}/${folder}/${file}`, format === 'esm' ? 'esm' : 'cjs')
gather()
for (const file of readdirSync(`${out}/commonjs`, { recursive: true })) if (file.endsWith('.d.ts')) declare(file)
prune()
chmodSync(`${out}/esm/cli/main.js`, 0o755)
writeFileSync(`${out}/commonjs/package.json`, '{ "type": "commonjs" }\n')

// The compiler rewrites the imports of `.ts` files in JavaScript only.
function mend(file) {
  const text = readFileSync(file, 'utf8').replace(/(from '\.[^']*|import\("\.[^"]*)\.ts(?=['"])/g, '$1.js')
  // A tenth of the package would be spaces; those that begin lines of what the command prints stay.
  const slim = /\/cli\/.*\.js$/.test(file)
    ? text
    : text.replace(/^(?: {4})+/gm, spaces => '\t'.repeat(spaces.length / 4))
  // Nor do editors need the stars of comments.
  writeFileSync(
    file,
    slim.replace(/\/\*\*[\s\S]*?\*\//g, comment => comment.replace(/\n\t* \*(?: |(?=\n))/g, '\n'))
  )
}

// What draws the elements, works figures out and lists the operations is a third of the package, and pages bundle it: nobody reads it there.
function minify(file, format) {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    minify: true,
    format,
    target: 'es2022',
    charset: 'utf8'
  })
  // Which texts are loaded is known in the page alone: bundlers leave the address as it is.
  writeFileSync(file, code.replace(/\bimport\((?!["'`])/g, 'import(/* webpackIgnore: true *//* @vite-ignore */'))
}

// As CommonJS, the elements are those of ES modules: bundlers take them, and Node requires such modules from 20.19 on. Twice they would be
// a sixth of the package.
function gather() {
  const folder = `${out}/commonjs/embed`
  const types = new Set(['react.js', 'svelte.js', 'vue.js'])
  for (const file of readdirSync(folder, { recursive: true })) {
    const name = file.split(/[\\/]/).at(-1)
    if (!file.endsWith('.js') || types.has(file)) continue
    const path = relative(dirname(`${folder}/${file}`), `${out}/esm/embed/${file}`)
    if (name === 'index.js' || name === 'define.js')
      writeFileSync(`${folder}/${file}`, `module.exports=require("${path}")\n`)
    else rmSync(`${folder}/${file}`)
  }
}

// Declarations need not come twice: modules of both kinds may read those of CommonJS. Only what adds to another package's module
// must be of the kind that adds it.
function declare(file) {
  const text = readFileSync(`${out}/commonjs/${file}`, 'utf8')
  const path = relative(dirname(`${out}/esm/${file}`), `${out}/commonjs/${file}`).replace(/\.d\.ts$/, '.js')
  const code = `${out}/esm/${file.replace(/\.d\.ts$/, '.js')}`
  if (text.includes('declare module ')) writeFileSync(`${out}/esm/${file}`, text)
  else if (existsSync(code)) writeFileSync(`${out}/esm/${file}`, `export * from '${path}'\n`)
}

// Declarations that no entry point leads to describe what cannot be imported: a twentieth of the package.
function prune() {
  const { exports } = JSON.parse(readFileSync(`${cwd}/package.json`, 'utf8'))
  const entries = JSON.stringify(exports).match(/[^"]+\.d\.ts(?=")/g)
  const reached = new Set()
  const reach = path => {
    if (reached.has(path) || !existsSync(path)) return
    reached.add(path)
    for (const [, to] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g))
      reach(resolve(dirname(path), `${to}.d.ts`))
  }
  for (const entry of entries) reach(resolve(out, relative('dist', entry)))
  for (const file of readdirSync(out, { recursive: true }))
    if (file.endsWith('.d.ts') && !reached.has(resolve(out, file))) rmSync(`${out}/${file}`)
}
