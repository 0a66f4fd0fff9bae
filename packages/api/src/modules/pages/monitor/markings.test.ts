import { readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { findMarkings } from './markings.ts'

const read = (file: string) => readFileSync(path.join(import.meta.dirname, '../../../../test/fixtures', file), 'utf8')
const linesOf = (file: string) => read(file).trimEnd().split('\n')
const marked = linesOf('markings-true.txt')
const unmarked = linesOf('markings-false.txt')
const isFound = (line: string) => findMarkings([line]).length > 0

t.test('markings are told from words, line by line', t => {
  const missed = marked.filter(line => !isFound(line))
  const wrong = unmarked.filter(isFound)
  const hits = marked.length - missed.length
  t.comment(`recall ${(hits / marked.length).toFixed(4)}, precision ${(hits / (hits + wrong.length)).toFixed(4)}`)
  t.ok(marked.length >= 200 && unmarked.length >= 200)
  t.ok(hits / marked.length >= 0.98, 'recall')
  t.ok(hits / (hits + wrong.length) >= 0.98, 'precision')
  const guide = readFileSync(path.join(import.meta.dirname, '../../../../../../docs/governance/monitor.md'), 'utf8')
  for (const line of [...missed, ...wrong]) t.ok(guide.includes(`\`${line}\``), `the guide owns up to: ${line}`)
  t.end()
})
