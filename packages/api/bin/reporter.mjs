// How `npm test` shows what tap runs: one line for each file, and all that is known of a file that failed.
import { relative, resolve } from 'node:path'
import { inspect } from 'node:util'
import { root } from './run.mjs'

/** Above what a file that failed printed. */
export const PRINTED = 'printed'

/** Taken by tap as a React component and called once, with the runner: it listens, and leaves nothing to paint. */
export default function Reporter({ test: runner }) {
  const printed = new Map()
  runner.on('subtestAdd', file => {
    const texts = []
    printed.set(file, texts)
    const hear = text => texts.push(String(text))
    file.parser.on('extra', hear)
    file.on('process', ({ stderr }) => stderr.on('data', hear))
  })
  runner.on('subtestEnd', file => show(file, printed.get(file).join('')))
  return null
}

/** What was counted, in words. */
export const totals = ({ pass, fail, skip }) => `${pass} passed, ${fail} failed${skip ? `, ${skip} skipped` : ''}`

const show = (file, printed) => {
  const { pass = 0, fail = 0, skip = 0 } = file.counts
  const name = relative(root, resolve(file.name))
  const seconds = (file.time / 1000).toFixed(1)
  if (file.results?.ok) return console.log(`ok   ${name}: ${totals({ pass, fail, skip })}, ${seconds} s`)
  // A file that ends badly has failed, even if none of its tests has.
  console.log(`FAIL ${name}: ${totals({ pass, fail: fail || 1, skip })}, ${seconds} s`)
  console.log(`${reasons(file)}${section(PRINTED, printed)}`)
}

const reasons = ({ lists, options: { exitCode, signal } }) =>
  lists.fail.map(({ fullname, diag }) => section(fullname, details(diag || {}))).join('') ||
  `\n  It ended with ${signal ?? `exit code ${exitCode}`} before its tests were done.\n`

const details = diag =>
  Object.entries(diag)
    .map(([name, value]) => `${name}: ${shown(value)}`)
    .join('\n')

const shown = value => {
  if (typeof value !== 'string') return inspect(value, { depth: null, breakLength: Infinity })
  return value.includes('\n') ? `\n${indented(value)}` : value
}

const section = (title, text) => (text.trim() ? `\n  ${title}\n${indented(indented(text))}\n` : '')
const indented = text => text.trimEnd().replace(/^(?=.)/gm, '  ')
