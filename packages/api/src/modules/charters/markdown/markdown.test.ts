import { CHARTER_SECTION_KINDS, type CharterSection } from '@guildhall/schema'
import fc from 'fast-check'
import t from 'tap'
import { completed } from '../charters/rules.ts'
import { plain, sectionOf } from './headings.ts'
import { keptLayout, retitled } from './layout.ts'
import { readMarkdown } from './read.ts'
import { WORDINGS } from './wordings.ts'
import { markdownOf } from './write.ts'

const written = (markdown: string) => {
  const read = readMarkdown(markdown)
  return markdownOf({ ...read, title: read.title ?? 'Charter' })
}
const named = (markdown: string) => readMarkdown(markdown).sections.map(({ section, title }) => [section, title])

t.test('headings become sections by their wording, and all others free sections', async t => {
  t.strictSame(
    named(
      '# Looms\n\nHello.\n\n## Our Mission\nWeave.\n\n## Section 2. Goals & Objectives.\n\n## Non-goals\n\n## **Values / Principles**\n'
    ),
    [
      ['other', ''],
      ['mission', 'Our Mission'],
      ['goals', 'Section 2. Goals & Objectives.'],
      ['other', 'Non-goals'],
      ['values', '**Values / Principles**']
    ]
  )
  t.equal(readMarkdown('# Looms\n\n## Mission\n').title, 'Looms')
  t.equal(readMarkdown('---\ntitle: "Of looms"\n---\n\n## Mission\n').title, 'Of looms')
  t.equal(readMarkdown('# Purpose\n\n# Goals\n').title, null, 'several headings of the first level are sections')
})

t.test('headings are recognised in German, French and Spanish', async t => {
  t.strictSame(
    named(
      '# Webstuhl\n\n## Unser Auftrag\n\n## 2. Ziele\n\n## Abschnitt 3: Werte & Grundsätze\n\n## GRUNDREGELN\n\n## Messgroessen\n\n## Wie wir zusammenarbeiten\n'
    ).map(([section]) => section),
    ['mission', 'goals', 'values', 'ground_rules', 'other', 'ways_of_working']
  )
  t.strictSame(
    named(
      '# Métier\n\n## Notre raison d’être\n\n## L’importance\n\n## Objectifs\n\n## CRITERES DE SUCCES\n\n## Chapitre 5. Rôles et organisation\n'
    ).map(([section]) => section),
    ['mission', 'importance', 'goals', 'measures', 'ways_of_working']
  )
  t.strictSame(
    named(
      '# Telar\n\n## Nuestra misión\n\n## ¿Por qué ahora?\n\n## Metas y objetivos\n\n## Sección 4. Ámbito\n\n## Compromiso del patrocinador\n'
    ).map(([section]) => section),
    ['mission', 'why_now', 'goals', 'scope', 'sponsor_commitment']
  )
  const text = '# Webstuhl\n\n## Ziele\n\n- Zwei Webstühle\n\n## Les valeurs\n\nChaleur.\n'
  t.equal(written(text), text)
  t.match(readMarkdown(text).sections, [{ items: ['Zwei Webstühle'] }, { title: 'Les valeurs' }])
})

t.test('every wording names one section, and each section has wordings in every language', async t => {
  const found = new Map<string, string>()
  for (const [language, sections] of Object.entries(WORDINGS)) {
    t.strictSame(Object.keys(sections).sort(), CHARTER_SECTION_KINDS.filter(kind => kind !== 'other').sort(), language)
    for (const [section, wordings] of Object.entries(sections))
      for (const wording of wordings) {
        const key = plain(wording)
        t.equal(found.get(key) ?? section, section, `${language}: ${wording}`)
        found.set(key, section)
        t.equal(sectionOf(wording), section)
      }
  }
})

t.test('a section occurs once: what repeats it is a free section', async t => {
  t.strictSame(named('## Scope\n\n## In scope\n'), [
    ['scope', 'Scope'],
    ['other', 'In scope']
  ])
})

t.test('what is written in code, HTML, front matter and deeper headings is text', async t => {
  const text =
    '---\n# no\n---\n## Mission\n\n```\n## no\n```\n\n~~~~\n## no\n~~~\n~~~~\n\n<!--\n## no\n-->\n<pre>\n\n## no\n</pre>\n\n### Deeper\n    ## no\n'
  t.strictSame(named(text), [['mission', 'Mission']])
  t.equal(written(text), text)
  t.strictSame(named('<div>\n## no\n\n## Scope\n'), [
    ['other', ''],
    ['scope', 'Scope']
  ])
})

t.test('underlined headings are headings', async t => {
  const text = 'Looms\r\n=====\r\n\r\nMission\r\n-------\r\nWeave.  \r\n\r\nScope\n---\n\n- a\n---\n| a |\n---\n'
  t.equal(readMarkdown(text).title, 'Looms')
  t.strictSame(named(text), [
    ['mission', 'Mission'],
    ['scope', 'Scope']
  ])
  t.equal(written(text), text)
})

t.test('items and tables in the fixed form are read as such, and all others stay text', async t => {
  const text = `# Looms

## Goals

Until summer:

- Two looms
- Ten weavers

## Measures

| Measure | Unit | Baseline | Target | Due |
| --- | --- | --- | --- | --- |
| Cloth \\| felt | m | 0 | 12.5 | 2027-06-30 |
| Joy | \\\\ |  |  |  |

## Impact

| Impact on | Whom |
| --- | --- |
| Warmth | All |

## Forces

| Force | Direction | Strength |
| --- | --- | --- |
| Wool | driving | 5 |
`
  const { sections, layout } = readMarkdown(text)
  t.equal(layout, null, 'it is written as the service writes it')
  t.match(sections, [
    { text: 'Until summer:', items: ['Two looms', 'Ten weavers'] },
    {
      text: '',
      measures: [
        { name: 'Cloth | felt', unit: 'm', baseline: 0, target: 12.5, due: '2027-06-30' },
        { name: 'Joy', unit: '\\', baseline: null, target: null, due: null }
      ]
    },
    { impacts: [{ on: 'Warmth', whom: 'All' }] },
    { forces: [{ text: 'Wool', direction: 'driving', strength: 5 }] }
  ])
  t.equal(written(text), text)
  for (const other of [
    '## Goals\n\n* Two looms\n',
    '## Goals\n\n- Two looms\n  and a half\n',
    '## Goals\n\n- Two looms\r\n- Ten weavers\n',
    `## Goals\n\n- ${'x'.repeat(501)}\n`,
    '## Mission\n\n- Two looms\n',
    '## Forces\n\n| Force | Direction | Strength |\n| --- | --- | --- |\n| Wool | driving | 6 |\n',
    '## Measures\n\n| Measure | Unit | Baseline | Target | Due |\n| --- | --- | --- | --- | --- |\n| A | m | 01 |  |  |\n',
    '## Measures\n\n| Measure | Unit | Baseline | Target | Due |\n| --- | --- | --- | --- | --- |\n| A | m |  |  |  |\n| a | m |  |  |  |\n'
  ]) {
    const [section] = readMarkdown(other).sections
    t.strictSame([section!.items, section!.measures, section!.forces], [[], [], []], other)
    t.equal(written(other), other)
  }
})

t.test('a draft that came as Markdown keeps its form where it is not changed', async t => {
  const text = '---\na: b\n---\nLooms\n=====\n\nMission\n---\n\n\nWeave.\n\n\nThanks\n---\nAll.'
  const { title, sections, layout } = readMarkdown(text)
  const [mission, thanks] = sections as [CharterSection, CharterSection]
  const edited = (after: CharterSection[], name = title!) =>
    markdownOf({ title: name, sections: after, layout: retitled(keptLayout(layout, sections, after), title!, name) })
  t.equal(edited(sections), text)
  t.equal(edited([{ ...mission, text: 'Felt.' }, thanks]), text.replace('Weave', 'Felt'))
  t.equal(
    edited([thanks, mission]),
    '---\na: b\n---\nLooms\n=====\n\nThanks\n---\nAll.\n\nMission\n---\n\n\nWeave.\n\n\n'
  )
  const goals = completed([{ section: 'goals', items: ['One'] }])
  t.match(edited([mission, ...goals, thanks]), 'Weave.\n\n\n## Goals\n\n- One\n\nThanks\n---\nAll.')
  t.match(edited([thanks, ...goals]), 'All.\n\n## Goals\n\n- One\n')
  t.match(edited(sections, 'Felts'), '---\na: b\n---\n# Felts\n\nMission')
})

const LINES = [
  '# Charter',
  '## Mission',
  '## Goals ##',
  '# ',
  '#hash',
  '### Scope',
  'Vision',
  '===',
  '---',
  '```',
  '~~~',
  '<!--',
  '-->',
  '<div>',
  '</pre>',
  '    code',
  '\ttab',
  '- item',
  '- ',
  '| a | b |',
  '| --- | --- |',
  '| Measure | Unit | Baseline | Target | Due |',
  '| Force | Direction | Strength |',
  '| Wool | driving | 3 |',
  '> quoted',
  'words  ',
  '',
  ' ',
  '\ufeff',
  '\u00a0',
  '\u2028',
  '12',
  'title: x'
]
const lines = fc.array(
  fc.tuple(
    fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme', maxLength: 12 })),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '')
  ),
  { maxLength: 40 }
)
const markdown = fc.oneof(
  lines.map(parts => parts.flat().join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 })
)

t.test('whatever is read from Markdown is written again byte for byte', async t => {
  fc.assert(
    fc.property(markdown, text => written(text) === text),
    { numRuns: 20_000 }
  )
  t.pass()
})

const none = fc.constant<never[]>([])
const WORDS = fc.stringMatching(/^[A-Za-z|\\,. -]{0,20}[a-z]$/)
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 })
const prose = fc
  .array(fc.stringMatching(/^[A-Z][A-Za-z|\\,. ]{0,20}[a-z]$/), { maxLength: 3 })
  .map(parts => parts.join('\n\n'))
const entriesFor = (section: CharterSection['section']) =>
  fc.record({
    items: ['goals', 'priorities', 'outputs', 'values', 'ground_rules'].includes(section) ? list(WORDS) : none,
    measures:
      section === 'measures'
        ? fc.uniqueArray(
            fc.record({
              name: WORDS,
              unit: WORDS,
              baseline: fc.option(fc.integer({ min: -9, max: 9 })),
              target: fc.option(fc.constant(0.1)),
              due: fc.option(fc.constant('2027-01-31'))
            }),
            { maxLength: 3, selector: ({ name }) => name.trim().toLowerCase() }
          )
        : none,
    impacts: section === 'impact' ? list(fc.record({ on: WORDS, whom: WORDS })) : none,
    forces:
      section === 'forces'
        ? list(
            fc.record({
              direction: fc.constantFrom('driving' as const, 'restraining' as const),
              text: WORDS,
              strength: fc.integer({ min: 1, max: 5 })
            })
          )
        : none
  })
const sections = fc
  .uniqueArray(fc.constantFrom(...CHARTER_SECTION_KINDS), { maxLength: 6 })
  .chain(kinds =>
    fc.tuple(
      ...kinds.map(section =>
        fc
          .tuple(prose, entriesFor(section))
          .map(([text, entries]) => ({ section, title: section === 'other' ? 'Thanks' : '', text, ...entries }))
      )
    )
  )

t.test('sections that the service writes as Markdown are read as the same sections', async t => {
  fc.assert(
    fc.property(sections, drafts => {
      const own = structuredClone(completed(drafts))
      const read = readMarkdown(markdownOf({ title: 'Looms', sections: own, layout: null }))
      t.strictSame(read, { title: 'Looms', sections: own, layout: null })
    }),
    { numRuns: 500 }
  )
})

t.test('long texts of every kind are read in no time', async t => {
  const most = 40_000
  for (const piece of [
    '\n',
    ' ',
    '# ',
    '#',
    '# x ',
    '\\',
    '| ',
    '- x\n',
    '<p>\n\n',
    '```\n',
    '<!-- ',
    'x\n=\n',
    '    \n',
    '# x\n',
    '\r'
  ]) {
    const text = `## Goals\n\n${piece.repeat(most / piece.length)}x`
    const start = performance.now()
    t.equal(written(text), text)
    t.ok(performance.now() - start < 1500, `${JSON.stringify(piece)}: ${Math.round(performance.now() - start)} ms`)
  }
})
