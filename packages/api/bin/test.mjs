import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const TESTED = ['schema', 'api', 'sdk']

/** Runs the tests of every package and closes with one line that counts them all. Resolves with the exit code. */
export const test = async node => {
  const sum = { pass: 0, fail: 0, skip: 0 }
  for (const name of TESTED) {
    const folder = join(root, 'packages', name)
    if (!hasTests(folder)) continue
    const counted = await tap(node, folder)
    for (const kind of Object.keys(sum)) sum[kind] += counted[kind] ?? 0
  }
  const skipped = sum.skip ? `, ${sum.skip} skipped` : ''
  console.log(`${sum.pass} passed, ${sum.fail} failed${skipped}`)
  return sum.fail ? 1 : 0
}

const hasTests = folder =>
  ['src', 'test']
    .map(name => join(folder, name))
    .some(path => existsSync(path) && readdirSync(path, { recursive: true }).some(file => file.endsWith('.test.ts')))

const tap = async (node, folder) => {
  const temporary = mkdtempSync(join(tmpdir(), 'guildhall-tap-'))
  const output = join(temporary, 'output.tap')
  const runner = join(folder, 'node_modules/tap/dist/esm/run.mjs')
  let report = ''
  // Onto a terminal tap paints its report and can put the plain one into a file; elsewhere it would print that twice.
  const status = process.stdout.isTTY
    ? await run(node, [runner, '--reporter=base', `--output-file=${output}`], { cwd: folder })
    : await run(node, [runner, '--reporter=tap'], { cwd: folder, hear: text => (report += text) })
  if (existsSync(output)) report = readFileSync(output, 'utf8')
  rmSync(temporary, { recursive: true })
  const counted = totals(report)
  // A run that ends badly, or without a word, has failed even if no test says so.
  return status === 0 && counted.total ? counted : { ...counted, fail: counted.fail ?? 1 }
}

// tap closes its report with one line such as `# { total: 4, pass: 3, fail: 1 }`.
const totals = report => {
  const closing = report.match(/^# \{ total: .*\}$/gm)?.at(-1) ?? ''
  return Object.fromEntries([...closing.matchAll(/(\w+): (\d+)/g)].map(([, kind, count]) => [kind, Number(count)]))
}
