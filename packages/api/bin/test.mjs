import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PRINTED, totals } from './reporter.mjs'
import { root, run } from './run.mjs'

const TESTED = ['schema', 'api', 'sdk']
const REPORTER = new URL('reporter.mjs', import.meta.url).href
// tap ends with it, whether or not a terminal is there to read it.
const SHOW_CURSOR = '\x1b[?25h'

/** Runs the tests of every package and closes with what failed, if anything did, and one line that counts them all. Resolves with the exit code. */
export const test = async node => {
  const sum = { pass: 0, fail: 0, skip: 0 }
  const failures = []
  for (const name of TESTED) {
    const folder = join(root, 'packages', name)
    if (!hasTests(folder)) continue
    const counted = await runTests(node, folder)
    for (const kind of Object.keys(sum)) sum[kind] += counted[kind]
    failures.push(...counted.failures)
  }
  if (failures.length) console.log(`What failed, explained above:\n${failures.join('\n')}\n`)
  console.log(totals(sum))
  return sum.fail ? 1 : 0
}

const hasTests = folder =>
  ['src', 'test']
    .map(name => join(folder, name))
    .some(path => existsSync(path) && readdirSync(path, { recursive: true }).some(file => file.endsWith('.test.ts')))

/** Runs the tests of one package. Resolves with how many passed, failed and were skipped, and the names of the files and tests that failed. */
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
  const counted = { pass: total(1), fail: total(2), skip: total(3), failures: failuresIn(report) }
  // A run that ends badly, or without a word, has failed even if no test says so.
  return status === 0 && files.length ? counted : { ...counted, fail: counted.fail || 1 }
}

/** What a report calls failed: the line of each file, and under it the names of its tests. */
const failuresIn = report =>
  (report.match(/^FAIL .*(?:\n(?: .*)?)*/gm) ?? []).flatMap(section =>
    section.split('\n').filter(line => /^(?:FAIL| {2}\S)/.test(line) && line.trim() !== PRINTED)
  )
