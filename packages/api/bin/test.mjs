import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { totals } from './reporter.mjs'
import { root, run } from './run.mjs'

const TESTED = ['schema', 'api', 'sdk']
const REPORTER = new URL('reporter.mjs', import.meta.url).href
// tap ends with it, whether or not a terminal is there to read it.
const SHOW_CURSOR = '\x1b[?25h'

/** Runs the tests of every package and closes with one line that counts them all. Resolves with the exit code. */
export const test = async node => {
  const sum = { pass: 0, fail: 0, skip: 0 }
  for (const name of TESTED) {
    const folder = join(root, 'packages', name)
    if (!hasTests(folder)) continue
    const counted = await runTests(node, folder)
    for (const kind of Object.keys(sum)) sum[kind] += counted[kind]
  }
  console.log(totals(sum))
  return sum.fail ? 1 : 0
}

const hasTests = folder =>
  ['src', 'test']
    .map(name => join(folder, name))
    .some(path => existsSync(path) && readdirSync(path, { recursive: true }).some(file => file.endsWith('.test.ts')))

/** Runs the tests of one package. Resolves with how many passed, failed and were skipped. */
export const runTests = async (node, folder) => {
  let report = ''
  const hear = text => {
    const shown = text.replaceAll(SHOW_CURSOR, '')
    process.stdout.write(shown)
    report += shown
  }
  const runner = join(folder, 'node_modules/tap/dist/esm/run.mjs')
  const status = await run(node, [runner, `--reporter=${REPORTER}`], { cwd: folder, hear })
  const files = [...report.matchAll(/^(?:ok {3}|FAIL ).*: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?, /gm)]
  const total = group => files.reduce((sum, file) => sum + Number(file[group] ?? 0), 0)
  const counted = { pass: total(1), fail: total(2), skip: total(3) }
  // A run that ends badly, or without a word, has failed even if no test says so.
  return status === 0 && files.length ? counted : { ...counted, fail: counted.fail || 1 }
}
