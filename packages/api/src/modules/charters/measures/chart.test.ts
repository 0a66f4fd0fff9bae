import { load } from 'cheerio'
import t from 'tap'
import { speechIn } from '../../../core/words/catalogue.ts'
// Installs the modules, whose words are drawn.
import '../../../service/modules.ts'
import { addDays, addMonths } from '../../../platform/days.ts'
import { localeOf } from '../../engagement/charts/locale.ts'
import { svgOf } from '../../engagement/charts/svg.ts'
import { periodsOf } from './periods.ts'
import { type Drawn, pictureOf } from './picture.ts'

const QUARTERS = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30']
const dated = (...values: (number | null)[]) =>
  values.flatMap((value, at) => (value === null ? [] : [{ on: QUARTERS[at]!, value }]))

const chartOf = (more: Partial<Drawn> = {}, width = 640, tag = 'en-GB') => {
  const measure = {
    name: 'Time to the first answer',
    unit: 'days',
    community: 'Weavers',
    baseline: 5,
    target: 2,
    due: '2027-06-30',
    values: dated(5, 4.5, 4.2, 3.6, 3.1, 2.8),
    ...more
  }
  return svgOf(pictureOf({ measure, today: '2026-11-21', speech: speechIn(), locale: localeOf(tag), width }))
}
const read = (svg: string) => load(svg, { xml: true })
const textsOf = (svg: string) => {
  const $ = read(svg)
  return $('text')
    .toArray()
    .map(one =>
      $(one)
        .text()
        .replace(/[\u2068\u2069]/g, '')
    )
}
/** The heights of the lines across for target and baseline, and of the dots. */
const placesOf = (svg: string) => {
  const $ = read(svg)
  const across = $('path[stroke-dasharray]')
    .toArray()
    .map(one => Number(/ ([\d.]+)H/.exec($(one).attr('d')!)![1]))
  const dots = $('circle.dot')
    .toArray()
    .map(one => Number($(one).attr('cy')))
  return { across, dots }
}

t.test('a chart has the values of a measure, its baseline and its target', async t => {
  const svg = chartOf()
  const texts = textsOf(svg)
  for (const text of [
    'Time to the first answer',
    'Weavers',
    'days, the last value of each quarter',
    'Baseline 5',
    'Target 2',
    '2.8'
  ])
    t.ok(texts.includes(text), text)
  const { across, dots } = placesOf(svg)
  t.equal(dots.length, 6)
  t.equal(dots[0], across[1], 'the first value is the baseline')
  t.ok(across[0]! > dots.at(-1)!, 'the target is below the last value')
  t.match(
    read(svg)('desc').text(),
    /^From 5 in Jan.–.Mar 2025 to 2.8 in Apr.–.Jun 2026\. The baseline is 5\. The target is 2, by 30 June 2027\.$/
  )
})

t.test('a chart of a measure without values, baseline or target is drawn as well', async t => {
  t.match(read(chartOf({ values: [] }))('desc').text(), /^There are no values/)
  t.equal(placesOf(chartOf({ baseline: null, target: null })).across.length, 0)
  const one = chartOf({ values: dated(null, 4), baseline: null })
  t.match(placesOf(one), { dots: { length: 1 }, across: { length: 1 } })
  t.notMatch([one, chartOf({ values: [], baseline: null, target: null })].join(), /NaN|undefined/)
})

t.test('periods without a value are marked, and the line stops there', async t => {
  const svg = chartOf({ values: dated(5, null, 4, 3, null, 2) })
  t.equal(textsOf(svg).filter(text => text === '–').length, 3, 'two, and the mark that is explained')
  t.ok(textsOf(svg).includes('no value in this quarter'))
  t.notOk(textsOf(chartOf()).includes('no value in this quarter'))
})

t.test('values are drawn by the shortest periods of which half have one', async t => {
  const every = (days: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({ on: addDays('2025-01-15', days * at), value: at }))
  const of = (values: { on: string; value: number }[]) => {
    const { period, columns } = periodsOf(values, '2026-11-21')
    return [period, columns.length]
  }
  t.strictSame(of(every(30, 12)), ['month', 12])
  t.strictSame(of(every(61, 6)), ['month', 11], 'every other month')
  t.strictSame(of(dated(1, 2, 3)), ['quarter', 3])
  t.strictSame(of(every(365, 3)), ['year', 3])
  t.strictSame(of(every(30, 60)), ['quarter', 20], 'too many months')
  t.strictSame(of(every(1, 31)), ['month', 2])
  t.strictSame(of([]), ['month', 1])
  const { columns } = periodsOf(every(1, 31), '2026-11-21')
  t.strictSame(columns, [
    { from: '2025-01-01', to: '2025-02-01', value: 16 },
    { from: '2025-02-01', to: '2025-03-01', value: 30 }
  ])
  t.equal(addMonths('2024-01-31', 1), '2024-02-29')
  t.equal(addMonths('2024-08-31', -6), '2024-02-29')
  t.equal(addMonths('2025-12-15', 6), '2026-06-15')
})
