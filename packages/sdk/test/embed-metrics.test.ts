import t from 'tap'
import { METRICS_ENGLISH } from '../src/embed/metrics/index.ts'
import { type FigureInput, fileOf, loadMetrics } from '../src/embed/metrics/source.ts'
import { toCards } from '../src/embed/metrics/view.ts'

const figure = (from: string, value: number | string, more: Partial<FigureInput> = {}): FigureInput => ({
  scope: 'community:weavers',
  name: 'Weavers',
  metric: 'reach',
  part: null,
  period: 'quarter',
  from: `${from}-01`,
  to: `${from.slice(0, 5)}${String(Number(from.slice(5)) + 2).padStart(2, '0')}-28`,
  open: false,
  value: typeof value === 'number' ? value : null,
  suppressed: value === 'small_numbers',
  reason: typeof value === 'number' ? null : value,
  knownOn: '2026-11-29',
  ...more
})

const definition = {
  id: 'reach',
  title: 'Reach',
  description: 'Units.',
  unit: 'share',
  isShare: false,
  audience: 'community'
}
const cardOf = (figures: FigureInput[], more: Partial<typeof definition> = {}, language = 'en') =>
  toCards({ figures, definitions: [{ ...definition, ...more }] }, [], METRICS_ENGLISH, language)[0]!
const rowsOf = (...given: Parameters<typeof cardOf>) =>
  cardOf(...given).rows.map(({ cells }) => cells.map(({ text, lack }) => lack || text))

t.test('the newest period is the first row, and each part a column', async t => {
  const figures = [
    figure('2026-01', 3),
    figure('2026-01', 2, { part: 'lean_coffee' }),
    figure('2026-01', 1, { part: 'talk' }),
    figure('2026-04', 5),
    figure('2026-04', 5, { part: 'talk' })
  ]
  t.match(cardOf(figures), { columns: ['Total', 'lean coffee', 'talk'], about: 'share by quarter · Weavers' })
  t.strictSame(rowsOf(figures), [
    ['5', '0', '5'],
    ['3', '2', '1']
  ])
  t.strictSame(
    cardOf([figure('2026-01', 3), figure('2026-04', 5, { open: true })]).rows.map(({ note }) => note),
    ['so far', '']
  )
})

t.test('what is withheld or not known is so of its parts, too', async t => {
  const parts = [
    figure('2026-01', 8),
    figure('2026-01', 'small_numbers', { part: 'talk' }),
    figure('2026-04', 'no_events')
  ]
  t.strictSame(rowsOf(parts), [
    ['unknown', 'unknown'],
    ['8', 'withheld']
  ])
  t.strictSame(
    rowsOf([figure('2026-01', 0.5, { part: 'unit' }), figure('2026-01', 'values_unknown', { part: 'tenure' })]),
    [['0.5', 'unknown']],
    'parts that do not add up have no total'
  )
})

t.test('numbers and periods are written as the language does', async t => {
  const [share] = rowsOf([figure('2026-01', 0.3375)], { isShare: true }, 'de')
  t.strictSame(share, ['33,8\u00a0%'])
  const inArabic = cardOf([figure('2026-01', 1200)], {}, 'ar-EG')
  t.strictSame([inArabic.rows[0]!.cells[0]!.text, /يناير/.test(inArabic.rows[0]!.period)], ['١٬٢٠٠', true])
})

t.test('of what the reader does not see it says who does', async t => {
  const found = { figures: [figure('2026-01', 1)], definitions: [definition, { ...definition, id: 'mixing' }] }
  const cards = toCards(found, ['mixing', 'reach', 'unheard_of'], METRICS_ENGLISH, 'en')
  t.strictSame(
    cards.map(({ id, refused }) => [id, refused]),
    [
      ['mixing', METRICS_ENGLISH.refused.community],
      ['reach', null]
    ]
  )
})

t.test('where a metric is refused, the others are read without it', async t => {
  const asked: string[] = []
  t.context.fetch = globalThis.fetch
  globalThis.fetch = async url => {
    asked.push(String(url))
    const { pathname, searchParams } = new URL(String(url))
    if (pathname.endsWith('/metrics') && searchParams.has('metric'))
      return Response.json({ code: 'FORBIDDEN', detail: 'No.' }, { status: 403 })
    return Response.json({ items: [pathname] })
  }
  t.teardown(() => {
    globalThis.fetch = t.context.fetch
  })
  const source = { baseUrl: 'https://guild.example.org/', key: 'guild_pk_x' }
  const { figures } = await loadMetrics(source, { metric: 'members,reach', scope: 'all' }, new AbortController().signal)
  t.strictSame(figures, ['/v1/metrics'])
  t.equal(asked.filter(url => url.includes('scope=all')).length, 2)
})

t.test('the file is what the service writes, and no formula', async t => {
  const [, csv] = fileOf([figure('2026-01', -0.5, { name: '=1+1, "x"' })]).split(',', 2)
  t.equal(
    decodeURIComponent(csv!).trimStart(),
    'scope,name,metric,part,period,from,to,open,value,suppressed,reason,knownOn\r\n' +
      `community:weavers,"'=1+1, ""x""",reach,,quarter,2026-01-01,2026-03-28,false,-0.5,false,,2026-11-29\r\n`
  )
})
