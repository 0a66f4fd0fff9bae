import { load } from 'cheerio'
import t, { type Test } from 'tap'
import { getDocumentProxy, getMeta } from 'unpdf'
import { charters, realCharters, words } from './canvas.fixtures.ts'
import { type CharterInput, canvasOf } from './content.ts'
import type { AskedPicture, Format, Size } from './typeset.ts'
import { makeTypesetter } from './typesetter.ts'

const typesetter = makeTypesetter(60_000)
t.teardown(() => typesetter.close())

const draw = (charter: CharterInput, format: Format, size: Size = 'a4') =>
  typesetter.draw({ canvas: canvasOf(charter, words()), format, size })

/** A text on a page, with its box from the bottom left. */
type Piece = { text: string; size: number; left: number; right: number; bottom: number; top: number }

const readPdf = async (bytes: string | Uint8Array) => {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes as Uint8Array))
  const page = await pdf.getPage(1)
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , size, left, bottom] = item.transform
    // Letters reach less high than the size of their font.
    return [{ text: item.str, size, left, right: left + item.width, bottom, top: bottom + size * 0.7 }]
  })
  const [, , width = 0, height = 0] = page.view
  return { pdf, pieces, width, height, text: pieces.map(({ text }) => text).join(' ') }
}

/** What of a sheet is not within its margins, and which texts are drawn over one another. */
const faultsOf = ({ pieces, width, height }: Awaited<ReturnType<typeof readPdf>>): string[] => {
  const margin = width > 900 ? 40 : 31
  const outside = pieces.filter(
    ({ left, right, bottom, top }) =>
      left < margin - 1 || right > width - margin + 1 || bottom < margin - 8 || top > height - margin + 8
  )
  // Signs of a line may be moved together, as Japanese does with brackets.
  const over = (a: Piece, b: Piece) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > (a.bottom === b.bottom ? a.size * 0.6 : 1) &&
    Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > 0.5
  const overlapping = pieces.flatMap((piece, at) =>
    pieces
      .slice(at + 1)
      .filter(other => over(piece, other))
      .map(other => [piece, other])
  )
  return [
    ...outside.map(({ text, left, right }) => `outside: ${text} ${left} ${right}`),
    ...overlapping.map(pair => `overlapping: ${pair.map(({ text }) => text).join(' | ')}`)
  ]
}

const isSound = async (t: Test, charter: CharterInput, size: Size, name: string) => {
  const read = await readPdf(await draw(charter, 'pdf', size))
  t.equal(read.pdf.numPages, 1, `${name}: one page`)
  t.strictSame(faultsOf(read), [], name)
  return read
}

t.test('everything is on one page, and nothing overflows or overlaps', async t => {
  for (const [name, charter] of Object.entries({ ...charters, ...realCharters() }))
    for (const size of ['a4', 'a3'] as const) await isSound(t, charter, size, `${name}, ${size}`)
})

t.test('what does not fit is shortened with a mark, and said to be; what fits is there', async t => {
  const bare = (text: string) => text.replace(/[\s\u00ad\u200b-]/g, '')
  const { text } = await readPdf(await draw(charters['too long'], 'pdf'))
  t.equal(text.match(/…/g)?.length, 8 + 1, 'each of eight texts, and the note')
  t.match(text, /Texts that end in … are shortened/)
  const usual = await readPdf(await draw(charters.usual, 'pdf'))
  t.notMatch(usual.text, /…/)
  for (const { title, items, measures, forces } of charters.usual.sections)
    for (const said of [title, ...items, ...measures.map(({ name }) => name), ...forces.map(({ text }) => text)])
      t.ok(bare(usual.text).includes(bare(said)), said)
  const many = await readPdf(await draw(charters['many measures and forces'], 'pdf'))
  t.match(many.text, /\+ \d+ more/)
  const long = await readPdf(await draw(charters.long, 'pdf'))
  t.notMatch(long.text, /…/, 'a page of text is in it whole')
})

t.test('a PDF is tagged, with its title and its language', async t => {
  for (const [charter, language] of [
    [charters.usual, 'en'],
    [charters.german, 'de'],
    [charters.arabic, 'ar'],
    [charters.japanese, 'ja']
  ] as const) {
    const { pdf } = await readPdf(await draw(charter, 'pdf'))
    const { info } = await getMeta(pdf)
    t.match(info, { Title: `${charter.title} · ${charter.community}`, Language: language })
    t.match(await pdf.getMarkInfo(), { Marked: true })
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
    for (const role of ['H1', 'H2', 'Table', 'TH']) t.match(tree, `"role":"${role}"`, `${language}: ${role}`)
  }
})

t.test('an SVG is well-formed and says what it is, and a PNG has 150 dots per inch', async t => {
  const SIZES = { a4: [1754, 1240], a3: [2480, 1754] } as const
  for (const size of ['a4', 'a3'] as const) {
    const svg = String(await draw(charters.hostile, 'svg', size))
    const $ = load(svg, { xml: { xmlMode: true } })
    t.equal($('svg > title').text(), `${charters.hostile.title} · Service Design`)
    t.match($('svg > desc').text(), /^#read/)
    t.match(svg, /^<svg [^>]*role="img" aria-labelledby="t d"/)
    t.notMatch(svg, /<script|<foreignObject|href="(?!#)/)
    const png = Buffer.from((await draw(charters.usual, 'png', size)) as Uint8Array)
    t.equal(png.subarray(1, 4).toString(), 'PNG')
    t.strictSame([png.readUInt32BE(16), png.readUInt32BE(20)], SIZES[size])
  }
})

t.test('the text of a user is never read as markup', async t => {
  const { text, pdf } = await readPdf(await draw(charters.hostile, 'pdf'))
  for (const said of [
    '#read("/etc/passwd") $x$ *b* ] } &amp; <b>',
    '= #panic("x")',
    '#let x',
    '$ sum $',
    '#import "@preview/x:1.0.0"'
  ])
    t.ok(text.includes(said), said)
  t.notMatch(text, /root:|Cannot|error/)
  t.match((await getMeta(pdf)).info, { Title: /^#read/ })
})

t.test('the same charter is the same file, also when it is drawn anew', async t => {
  const other = makeTypesetter(60_000)
  t.teardown(() => other.close())
  for (const format of ['svg', 'pdf', 'png'] as const) {
    const canvas = canvasOf(charters.usual, words())
    const [one, two] = [
      await typesetter.draw({ canvas, format, size: 'a4' }),
      await other.draw({ canvas, format, size: 'a4' })
    ]
    t.ok(Buffer.from(one as string).equals(Buffer.from(two as string)), format)
  }
})

t.test('an arabic canvas begins at the right', async t => {
  const { pieces, width } = await readPdf(await draw(charters.arabic, 'pdf'))
  const highest = Math.max(...pieces.map(({ top }) => top))
  const community = pieces.filter(({ top }) => top > highest - 12)
  t.ok(Math.max(...community.map(({ right }) => right)) > width - 34)
  t.ok(Math.min(...community.map(({ left }) => left)) > width / 2)
  t.equal(canvasOf(charters.arabic, words()).dir, 'rtl')
})

const standIn = new URL('./typesetter-process.fixtures.ts', import.meta.url)
const named = (title: string): AskedPicture => ({
  canvas: { ...canvasOf(charters.short, words()), title },
  format: 'svg',
  size: 'a4'
})

t.test('a process that dies, hangs or fails is replaced, and the others are drawn', async t => {
  const typesetter = makeTypesetter(1500, standIn)
  t.teardown(() => typesetter.close())
  t.match(await typesetter.draw(named('one')), /^one/)
  await t.rejects(typesetter.draw(named('dies')), /process ended/)
  t.match(await typesetter.draw(named('two')), /^two/)
  const [hung, next] = await Promise.allSettled([typesetter.draw(named('hangs')), typesetter.draw(named('three'))])
  t.match(hung, { status: 'rejected', reason: { code: 'UNAVAILABLE' } })
  t.match(next, { status: 'fulfilled', value: /^three/ })
  await t.rejects(typesetter.draw(named('fails')), /no such font/)
  t.match(await typesetter.draw(named('four')), /^four/)
})

t.test('many at once wait in line, the same picture is drawn once, and too many are refused', async t => {
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, at) => draw({ ...charters.short, title: `Charter ${at % 10}` }, 'svg'))
  )
  t.equal(new Set(all).size, 10)
  for (const [at, svg] of all.entries()) t.match(svg, `<title id="t">Charter ${at % 10} `)
  const slow = makeTypesetter(1500, standIn)
  t.teardown(() => slow.close())
  const asked = Array.from({ length: 60 }, (_, at) => slow.draw(named(`${at}`)))
  const refused = (await Promise.allSettled(asked)).filter(({ status }) => status === 'rejected')
  t.equal(refused.length, 9, 'one is drawn and fifty wait')
  t.match(refused[0], { reason: { code: 'OVERLOADED' } })
})

t.test('the process ends when nobody asks, and starts again', async t => {
  const typesetter = makeTypesetter(1500, standIn, 20)
  t.teardown(() => typesetter.close())
  t.match(await typesetter.draw(named('one')), /^one/)
  await new Promise(resolve => setTimeout(resolve, 300))
  t.match(await typesetter.draw(named('two')), /^two/)
})
