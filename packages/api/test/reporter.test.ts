// What `npm test` prints, of a package whose tests pass, fail, stop or do not even begin.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { environment } from './reader.ts'

const run = promisify(execFile)
const runner = new URL('../bin/test.mjs', import.meta.url).href

const FILES = {
  passes: "console.log('quiet')\nt.equal(1, 1)\nt.test('later', { skip: true }, () => {})",
  fails:
    "console.error('a hint')\nt.test('outer', async t => t.test('inner', async t => t.strictSame([1, 2], [1, 3])))",
  throws: "t.test('breaks', async () => { throw new Error('boom') })",
  stops: 't.equal(1, 1)\nprocess.exit(3)',
  crashes: "import './nowhere.ts'"
}

/** Runs files as the tests of a package: what is printed, and the counts. */
const testing = async (...names: (keyof typeof FILES)[]) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-reporter-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  symlinkSync(path.join(import.meta.dirname, '../node_modules'), path.join(folder, 'node_modules'))
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    path.join(folder, '.taprc'),
    'plugin: ["!@tapjs/typescript"]\ninclude: ["*.test.ts"]\nallow-empty-coverage: true\ndisable-coverage: true\n'
  )
  for (const name of names) writeFileSync(path.join(folder, `${name}.test.ts`), `import t from 'tap'\n${FILES[name]}\n`)
  const program = `import { runTests } from '${runner}'
    console.log(JSON.stringify(await runTests(process.execPath, '${folder}')))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { env: environment })
  const lines = stdout.split('\n').filter(Boolean)
  return { counted: JSON.parse(lines.pop()!), text: lines.join('\n'), lines }
}

t.test('a file that passes is one line, whatever it prints', async t => {
  const { counted, lines } = await testing('passes')
  t.match(lines, [/^ok {3}.*passes\.test\.ts: 1 passed, 0 failed, 1 skipped, \d+\.\d s$/])
  t.equal(lines.length, 1)
  t.strictSame(counted, { pass: 1, fail: 0, skip: 1, failures: [] })
})

t.test('a test that fails is shown with its name, its difference, its place and what its file printed', async t => {
  const { counted, text } = await testing('passes', 'fails', 'throws')
  t.match(text, /^FAIL .*fails\.test\.ts: 0 passed, 1 failed, \d+\.\d s$/m)
  t.match(text, /fails\.test\.ts > outer > inner > should be equivalent strictly\n/)
  t.match(text, /- +3,\n +\+ +2,\n/)
  t.match(text, /stack: \n.*fails\.test\.ts:3:\d+/)
  t.match(text, /printed\n +a hint\n/)
  t.match(text, /breaks > boom\n/)
  t.notMatch(text, 'quiet')
  t.match(counted, { pass: 1, fail: 2, skip: 1 })
  t.match(counted.failures, [
    /^FAIL .*fails\.test\.ts: /,
    /^ {2}.*fails\.test\.ts > outer > inner > should be equivalent strictly$/,
    /^FAIL .*throws\.test\.ts: /,
    /^ {2}.*throws\.test\.ts > breaks > boom$/
  ])
  t.equal(counted.failures.length, 4, 'and its name is said again in the end')
})

t.test('a file that stops in its midst or cannot begin has failed, and its last words are shown', async t => {
  const { counted, text } = await testing('stops', 'crashes')
  t.match(text, /^FAIL .*stops\.test\.ts: 1 passed, 1 failed/m)
  t.match(text, /^FAIL .*crashes\.test\.ts: 0 passed, 1 failed.*\n {2}It ended with exit code 1/m)
  t.match(text, /Cannot find module .*nowhere\.ts/)
  t.match(counted, { pass: 1, fail: 2, skip: 0 })
  t.match(counted.failures.join('\n'), /^FAIL .*crashes\.test\.ts: .*\n {2}It ended with exit code 1/m)
})

t.test('a run without a test has failed', async t => {
  const { counted } = await testing()
  t.strictSame(counted, { pass: 0, fail: 1, skip: 0, failures: [] })
})
