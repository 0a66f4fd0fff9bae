import { readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { readDocument } from './document.ts'
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

t.test('a level alone is a banner, and in a label it is a label', async t => {
  const readIn = async (body: string) => {
    const page = {
      bytes: Buffer.from(`<title>x</title>${body}`),
      contentType: 'text/html; charset=utf-8',
      cut: false,
      at: 0
    }
    const { markings } = await readDocument({ ...page, url: 'http://a.test/' })
    return markings.map(({ marking }) => marking)
  }
  const cases: [html: string, markings: string[]][] = [
    ['<p>SECRET</p>', ['SECRET']],
    ['<header>SECRET</header><p>Text</p><footer>SECRET</footer>', ['SECRET']],
    ['<div><b>TOP SECRET</b></div>', ['TOP SECRET']],
    ['<table><tr><td>SECRET</td></tr></table>', ['SECRET']],
    ['<nav><table><tr><td>SECRET</td></tr></table></nav>', []],
    ['<div role=navigation>SECRET</div>', []],
    ['<table><tr><td>Home</td><td>SECRET</td></tr></table>', []],
    ['<ul><li>CONFIDENTIAL</li><li>SECRET</li></ul>', []],
    ['<p><a href="/s">SECRET</a></p>', []],
    ['<p><a href="/s">SECRET</a>//NOFORN</p>', ['SECRET//NOFORN']],
    ['<nav>SECRET//NOFORN</nav>', ['SECRET//NOFORN']],
    ['<nav>SECRET</nav><p>(S//NF) Our range.</p>', ['(S//NF)', 'SECRET']],
    ['<nav>SECRET</nav><p>(C) 2026 The weavers of the valley.</p>', []]
  ]
  for (const [html, markings] of cases) t.strictSame(await readIn(html), markings, html)
})
