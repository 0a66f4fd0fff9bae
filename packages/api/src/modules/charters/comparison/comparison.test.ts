import fc from 'fast-check'
import t from 'tap'
import { stage } from '../charters/charters.fixtures.ts'
import { readMarkdown } from '../markdown/read.ts'
import { linesOf } from '../markdown/scan.ts'
import { compareSections } from './compare.ts'
import { compareLines, countLines } from './lines.ts'

const charter = (markdown: string) => {
  const { title, ...text } = readMarkdown(markdown)
  return { ...text, title: title ?? 'Charter' }
}
const compared = (from: string, to: string) =>
  compareSections(charter(from), charter(to)).map(
    ({ section, title, previousTitle, change, addedLines, removedLines, sameLines }) =>
      `${section} ${previousTitle}→${title}: ${change} +${addedLines} -${removedLines} =${sameLines}`
  )

t.test('sections are the same, changed, added, removed or moved', async t => {
  const from = '# Looms\n\n## Mission\n\nWeave.\n\n## Old news\n\nA\nB\nC\n\n## Scope\n\nAll.\n\n## Rules\n\nNone.\n'
  const to =
    '# Looms\n\n## Scope\n\nAll.\n\n## Our mission\n\nWeave more.\n\n## News\n\nA\nB\nC\n\n## Thanks\n\nTo all.\n'
  t.strictSame(compared(from, to), [
    'null →: same +0 -0 =1',
    'scope Scope→Scope: moved +0 -0 =3',
    'ground_rules Rules→Rules: removed +0 -3 =0',
    'mission Mission→Our mission: changed +2 -2 =1',
    'other Old news→News: changed +1 -1 =4',
    'other null→Thanks: added +3 -0 =0'
  ])
  t.strictSame(
    compared(from, from).filter(line => !line.includes(': same +0 -0')),
    []
  )
})

const texts = fc
  .array(fc.constantFrom('a\n', 'b\n', '# c\n', '## d\r\n', '\n', 'e'), { maxLength: 25 })
  .map(parts => parts.join(''))

t.test('the lines that are kept and added are the new text, those that are kept and removed the old one', async t => {
  const joined = (lines: ReturnType<typeof compareLines>, without: string) =>
    lines
      .filter(({ change }) => change !== without)
      .map(({ text }) => text)
      .join('')
  fc.assert(
    fc.property(texts, texts, (from, to) => {
      const lines = compareLines(from, to)
      return joined(lines, 'removed') === to && joined(lines, 'added') === from
    }),
    { numRuns: 2000 }
  )
  fc.assert(
    fc.property(texts, texts, (from, to) => {
      const counts = compareSections(charter(from), charter(to))
      const written = (which: 'addedLines' | 'removedLines') =>
        counts.reduce((sum, one) => sum + one[which] + one.sameLines, 0)
      const bare = (text: string) => linesOf(text).filter(line => line.trim() !== '').length
      return written('addedLines') >= bare(to) && written('removedLines') >= bare(from)
    }),
    { numRuns: 500 }
  )
  t.pass()
})

t.test('texts that have nothing in common are compared in no time', async t => {
  const long = (word: string) => Array.from({ length: 8000 }, (_, n) => `${word}${n % 10}\n`).join('')
  const start = performance.now()
  t.match(countLines(compareLines(long('ab'), long('cd'))), { addedLines: 8000, removedLines: 8000, sameLines: 0 })
  t.ok(performance.now() - start < 3000, `${Math.round(performance.now() - start)} ms`)
})

t.test('a comparison is data and a page in which nothing runs', async t => {
  const { admin, draft, take } = await stage(t)
  const first = await draft({ markdown: '# Looms <b>\n\n## Mission\n\nWeave & felt.\n' })
  await take('leader', first, 'publish')
  const second = await draft({ markdown: '# Looms <b>\n\n## Mission\n\nWeave <script>alert(1)</script>\n' })
  const { status, body } = await admin.get(`/v1/charters/${second}/comparison?with=${first}`)
  t.equal(status, 200)
  t.match(body, {
    from: { id: first, number: 1, status: 'published' },
    to: { id: second, number: null, status: 'draft', publishedAt: null },
    addedLines: 1,
    removedLines: 1,
    sameLines: 4,
    sections: [
      { section: null, change: 'same' },
      {
        section: 'mission',
        title: 'Mission',
        previousTitle: 'Mission',
        change: 'changed',
        lines: [
          { change: 'same', text: '## Mission' },
          { change: 'same', text: '' },
          { change: 'removed', text: 'Weave & felt.' },
          { change: 'added', text: 'Weave <script>alert(1)</script>' }
        ]
      }
    ]
  })
  const page = await admin.get(`/v1/charters/${second}/comparison.html?with=${first}`)
  t.match(page.headers['content-security-policy'], /^default-src 'none'/)
  t.match(page.text, /<title>From version 1 \(.*\) to a draft: Looms &#60;b&#62;<\/title>/)
  t.match(page.text, /<del><span class="hidden">Removed: <\/span>Weave &#38; felt\.<\/del>/)
  t.match(page.text, /<ins><span class="hidden">Added: <\/span>Weave &#60;script&#62;/)
  t.notMatch(page.text, /<script/)
})
