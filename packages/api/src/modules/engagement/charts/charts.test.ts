import { load } from 'cheerio'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { widthOf } from '../../../platform/text-width.ts'
import { chartOf, figuresOf, type Value } from './charts.fixtures.ts'
import { apart } from './frame.ts'
import { chosen } from './locale.ts'

const read = (svg: string) => load(svg, { xml: true })
type Read = ReturnType<typeof read>

const textsOf = ($: Read, which = 'text') =>
  $(which)
    .toArray()
    .map(one => ({
      text: $(one).text(),
      x: Number($(one).attr('x') ?? 0),
      y: Number($(one).attr('y') ?? 0),
      name: $(one).attr('class') ?? ''
    }))

/** Where a text begins and ends on the picture, by its anchor and the direction. */
const spanOf = ({ text, x, name }: ReturnType<typeof textsOf>[number], isRtl: boolean) => {
  const width = widthOf(text, name === 'title' ? 16 : 13)
  const before = { mid: width / 2, end: width, start: 0 }[/\b(mid|end)\b/.exec(name)?.[1] as 'mid' | 'end'] ?? 0
  return isRtl ? [x - width + before, x + before] : [x - before, x - before + width]
}

/** What of a picture is not within it, which lines are bent, and which names of periods touch. */
const faultsOf = (svg: string): string[] => {
  const $ = read(svg)
  const width = Number($('svg').attr('width'))
  const isRtl = $('svg').attr('direction') === 'rtl'
  const outside = textsOf($).filter(text => {
    const [from, to] = spanOf(text, isRtl)
    return text.text !== '–' && (from! < -1 || to! > width + 1)
  })
  const bent = $('path')
    .toArray()
    .map(one => $(one).attr('d')!)
    .filter(path => /[CQSTA]|NaN|undefined/i.test(path))
  const ticks = textsOf($, 'g > text.mid').filter(({ y }) => y === 218)
  const spans = ticks.map(tick => spanOf(tick, isRtl)).sort((a, b) => a[0]! - b[0]!)
  const touching = spans.filter(([from], at) => at > 0 && from! <= spans[at - 1]![1]!)
  return [
    ...outside.map(({ text }) => `outside: ${text}`),
    ...bent.map(path => `bent: ${path}`),
    ...touching.map(([from]) => `touching at ${from}`),
    ...(ticks.length === 0 ? ['no periods'] : [])
  ]
}
const isSound = (t: Test, svg: string, what: string) => t.strictSame(faultsOf(svg), [], what)

const many = (count: number, value: (at: number) => Value) => Array.from({ length: count }, (_, at) => value(at))

t.test('a chart of 1, 12 or 60 points holds all it says, at any width', async t => {
  for (const count of [1, 2, 12, 60])
    for (const width of [280, 640, 1200])
      for (const tag of ['en-GB', 'de', 'ar-EG']) {
        const waves = many(count, at => 100_000 + Math.round(Math.sin(at) * 90_000))
        const what = `${count} points, ${width} wide, ${tag}`
        const line = chartOf('members', figuresOf({ all: waves }, { period: 'month', open: true }), { width, tag })
        isSound(t, line, what)
        t.equal(read(line)('circle.dot, circle.hollow').length - 1, count > 24 ? 1 : count, `${what}: dots`)
        const parts = { workshop: waves, talk: many(count, () => 7), other: many(count, () => 0) }
        const all = waves.map(value => Number(value) + 7)
        isSound(
          t,
          chartOf('events_held', figuresOf({ all, ...parts }, { period: 'year' }), { width, tag }),
          `bars, ${what}`
        )
      }
})

t.test('what is withheld or not known is marked, and nothing is drawn in its place', async t => {
  const values: Value[] = [5, 'small_numbers', 'names_unknown', 8, 9, 'small_numbers', 12]
  const $ = read(chartOf('members', figuresOf({ all: values })))
  t.equal($('rect.withheld').length, 2 + 1, 'two periods, and their mark')
  t.equal(textsOf($).filter(({ text }) => text === '–').length, 1 + 1)
  t.equal($('circle.dot').length, 4)
  t.equal($('path.line').attr('d')!.match(/M/g)!.length, 3, 'the line is broken where a value is missing')
  t.strictSame(
    textsOf($)
      .map(({ text }) => text)
      .filter(text => / of 7 quarters/.test(text)),
    ['Withheld, fewer than 5: 2 of 7 quarters', 'Names unknown: 1 of 7 quarters']
  )
  t.match(
    $('desc').text(),
    /From 5 in Jan\s–\sMar 2025 to 12 in Jul\s–\sSept 2026\. Withheld, fewer than 5: 2 of 7 quarters\./
  )
})

t.test('without any value it says so', async t => {
  const svg = chartOf('members', figuresOf({ all: ['open_period'] }, { open: true }))
  isSound(t, svg, 'nothing')
  const $ = read(svg)
  t.match(
    $('desc').text(),
    /There are no values in these periods\. .*so far, the period is not over\. Withheld until the period is over: 1 of 1 quarter\./
  )
  t.equal($('path.grid, path.axis').length, 0)
})

t.test('zeros are a line at the bottom', async t => {
  const svg = chartOf('members', figuresOf({ all: many(12, () => 0) }, { period: 'month' }))
  isSound(t, svg, 'zeros')
  const heights = read(svg)('circle.dot')
    .toArray()
    .map(one => one.attribs.cy)
  t.strictSame(new Set(heights), new Set(['200']))
})

t.test('the open period is drawn as such', async t => {
  const $ = read(chartOf('members', figuresOf({ all: [3, 6, 4] }, { open: true })))
  t.match(textsOf($).at(-1)!.text, /^Oct\s–\sDec 2026: so far, the period is not over$/)
  t.equal($('circle.hollow').length, 2, 'its point and its mark')
  t.equal($('path.line.open').length, 1)
  const bars = read(chartOf('events_held', figuresOf({ all: [3, 6], talk: [3, 6] }, { open: true })))
  t.strictSame([bars('path.bar.s0').length, bars('path.bar.open.s0').length], [2, 1])
})

t.test('parts that add up are stacked, and what is withheld of them is the rest', async t => {
  const figures = figuresOf({
    all: [20, 20, 'small_numbers'],
    member: [14, 'small_numbers', 'small_numbers'],
    guest: [6, 'small_numbers', 'small_numbers']
  })
  const $ = read(chartOf('participants', figures))
  const heightsIn = (d = '') =>
    [...d.matchAll(/M[\d.]+ ([\d.]+)H[\d.]+V([\d.]+)/g)].map(([, top, bottom]) => Number(bottom) - Number(top))
  t.strictSame(
    ['s0', 's1', 'rest'].map(name => heightsIn($(`path.bar.${name}`).attr('d'))),
    [[140], [60], [200]],
    'in pixels of 20 for the whole'
  )
  t.equal($('rect.withheld').length, 1 + 1, 'a whole that is withheld is no bar')
  t.match($('desc').text(), /2026: member withheld, fewer than 5, guest withheld, fewer than 5\./)
  const labels = textsOf($).map(({ text }) => text.replace(/[\u2068\u2069]/g, ''))
  t.strictSame(
    labels.filter(text => /^(member|guest)/.test(text)),
    ['member 14', 'guest 6'],
    'of the last period in which all are known'
  )
})

t.test('of many parts the largest are shown, and how many are left', async t => {
  const parts = Object.fromEntries('abcdef'.split('').map((name, at) => [`part_${name}`, [at + 1, at + 2]]))
  const svg = chartOf('events_held', figuresOf({ all: [21, 27], ...parts }))
  isSound(t, svg, 'parts')
  const labels = textsOf(read(svg)).map(({ text }) => text.replace(/[\u2068\u2069]/g, ''))
  t.strictSame(labels.filter(text => /^(part|\d others)/.test(text)).sort(), [
    '3 others 9',
    'part d 5',
    'part e 6',
    'part f 7'
  ])
})

t.test('parts that everybody is in one of are all shown, in their order', async t => {
  const parts = { core_participant: [2], active: [9], peripheral: [30], inactive: [5], new: [4] }
  const svg = chartOf('participation_levels', figuresOf({ all: [50], ...parts }))
  isSound(t, svg, 'levels')
  const $ = read(svg)
  t.strictSame(
    $('path.bar')
      .toArray()
      .map(one => $(one).attr('class')),
    ['bar s0', 'bar s1', 'bar s2', 'bar s3', 'bar s4']
  )
  t.match($('desc').text(), /core participant 2, active 9, peripheral 30, inactive 5, new 4/)
})

t.test('few values are close to their label, and many periods are named at the same places of each year', async t => {
  const $ = read(chartOf('members', figuresOf({ all: [42] }), { width: 1200 }))
  t.ok(Number($('circle.dot').attr('cx')) < 160)
  const sixty = chartOf('members', figuresOf({ all: many(60, at => at) }, { period: 'month' }))
  const names = textsOf(read(sixty), 'g > text.mid').filter(({ y }) => y === 218)
  t.strictSame(new Set(names.map(({ text }) => text)), new Set(['Mar', 'Sept']))
})

t.test('what chance would give is a line of its own, and within the chart', async t => {
  for (const all of [
    [0.2, 0.3],
    [1.4, 1.7]
  ]) {
    const $ = read(chartOf('mixing', figuresOf({ all })))
    const [, y] = /^M\S+ (\S+)H/.exec($('path.neutral').attr('d')!)!
    t.ok(Number(y) >= 0 && Number(y) < 200, `${all}`)
  }
  t.equal(read(chartOf('members', figuresOf({ all: [3] })))('path.neutral').length, 0)
})

t.test('a plain chart is the plot alone, with numbers of any language', async t => {
  const figures = figuresOf({ all: [1200, 'small_numbers', 1400] }, { open: true })
  const $ = read(chartOf('members', figures, { isPlain: true, tag: 'ar-EG' }))
  t.strictSame([$('text.title, rect.page').length, $('g').length], [0, 1])
  t.equal($('rect.withheld').length, 1, 'without its note')
  t.match($('title').text(), /^Members/)
  const { words, locale } = chosen('de-CH', 'en', ['en'], true)
  t.strictSame([words, locale.tag], ['en', 'de-CH'])
})

t.test('parts that do not add up are lines of their own', async t => {
  const figures = figuresOf({ unit: [0.42, 0.5], function: [0.43, 0.5], tenure: ['values_unknown' as Value, 0.51] })
  const $ = read(chartOf('evenness', figures))
  t.equal($('path.line').length, 3)
  t.equal($('path.bar').length, 0)
  t.match($('desc').text(), /unit 0\.5, function 0\.5, tenure 0\.51/)
})

t.test('names are text whatever they are made of, and fit however long they are', async t => {
  const nasty = '</title><script>alert(1)</script> & "x" \u202e'
  const long = `${nasty} ${'Donaudampfschifffahrtsgesellschaft'.repeat(5)} ${'مجتمع التصميم '.repeat(9)}`
  for (const width of [280, 640]) {
    const figures = figuresOf({ all: [3, 4], [`${'long_name_'.repeat(6)}<b>`]: [3, 4] })
    const svg = chartOf('events_held', figures, { name: long, width })
    isSound(t, svg, `${width}`)
    const $ = read(svg)
    t.equal($('script, b').length, 0)
    t.ok($('title').text().includes(nasty.trim().replace(/\s+$/, '')))
    t.strictSame([$('svg').attr('role'), $('svg').attr('aria-labelledby')], ['img', 't d'])
  }
})

t.test('in Arabic time runs from right to left, and numbers are written as there', async t => {
  const figures = figuresOf({ all: [1200, 1300, 1400] })
  const [ltr, rtl] = ['en-GB', 'ar-EG'].map(tag => read(chartOf('members', figures, { tag })))
  const places = ($: Read) =>
    $('circle.dot')
      .toArray()
      .map(one => Number(one.attribs.cx))
  t.strictSame([rtl!('svg').attr('direction'), rtl!('svg').attr('lang')], ['rtl', 'ar-EG'])
  t.ok(places(ltr!)[0]! < places(ltr!)[2]! && places(rtl!)[0]! > places(rtl!)[2]!)
  t.match(rtl!('desc').text(), /١٬٤٠٠/)
})

t.test('the locale is what is asked for where there are words of its language', t => {
  const of = (asked: string | undefined, offers = ['en']) => {
    const { words, locale } = chosen(asked, 'en', offers)
    return [words, locale.tag, locale.value(1234567.5)]
  }
  t.strictSame(of(undefined), ['en', 'en-GB', '1,234,567.5'])
  t.strictSame(of('en-IN'), ['en', 'en-IN', '12,34,567.5'])
  t.strictSame(of('de-CH'), ['en', 'en-GB', '1,234,567.5'], 'numbers of another language than the words would mislead')
  t.strictSame(of('de', ['en', 'de']), ['de', 'de', '1.234.567,5'])
  t.strictSame(of('aa-b'), ['en', 'en-GB', '1,234,567.5'], 'what is no tag')
  t.end()
})

t.test('labels are 15 pixels apart, in the order of what they name', t => {
  const places = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(places, wanted => {
      const moved = apart(wanted, 200)
      const sorted = moved.toSorted((a, b) => a - b)
      const isApart = sorted.every((place, at) => at === 0 || place - sorted[at - 1]! > 14.99)
      const isOrdered = wanted.every((one, at) =>
        wanted.every((other, to) => !(one < other) || moved[at]! < moved[to]!)
      )
      return isApart && isOrdered && Math.max(...moved) <= 200 && Math.min(...moved) >= -0.01
    })
  )
  t.end()
})
