import { load } from 'cheerio'
import t from 'tap'
import { getDocumentProxy } from 'unpdf'
import { made } from '../../../../test/access/made.fixtures.ts'
import { stage } from '../charters/charters.fixtures.ts'
import { charters } from './canvas.fixtures.ts'

t.test('canvases over HTTP', async t => {
  const { app, admin, caller, community, draft, take, as, page, portal } = await stage(t, { visibility: 'public' })
  const address = (ending: string) => `/v1/communities/${community}/charter/canvas.${ending}`
  const ENDINGS = ['svg', 'pdf', 'png', 'html']

  await t.test('there is none before a charter is published', async t => {
    for (const ending of ENDINGS)
      t.match(await admin.get(address(ending)), {
        status: 404,
        body: { code: 'NOT_FOUND', detail: 'This community has no published charter.' }
      })
  })

  const { sections } = charters.usual
  await take('admin', await draft({ title: 'Charter of Looms', sections, nextReviewOn: '2035-05-01' }), 'publish')

  await t.test('an image on a page needs a publishable key alone, and is read again only if it changed', async t => {
    const types = {
      svg: 'image/svg+xml; charset=utf-8',
      pdf: 'application/pdf',
      png: 'image/png',
      html: 'text/html; charset=utf-8'
    }
    for (const [ending, type] of Object.entries(types)) {
      const url = `${address(ending)}?key=${page.key}&utm_source=mail&constructor=1`
      const got = await app.inject({ url, headers: { 'accept-encoding': 'br' } })
      t.equal(got.statusCode, 200, ending)
      t.equal(got.headers['content-type'], type)
      const etag = String(got.headers.etag)
      t.match(etag, /^"/)
      t.equal((await app.inject({ url, headers: { 'accept-encoding': 'br', 'if-none-match': etag } })).statusCode, 304)
      t.equal(got.headers['content-encoding'], ending === 'svg' || ending === 'html' ? 'br' : undefined)
    }
    const pdf = await app.inject({ url: `${address('pdf')}?size=a3`, headers: { authorization: `Bearer ${page.key}` } })
    const { numPages, getPage } = await getDocumentProxy(Uint8Array.from(pdf.rawPayload)).then(pdf => ({
      numPages: pdf.numPages,
      getPage: () => pdf.getPage(1)
    }))
    t.equal(numPages, 1)
    t.strictSame((await getPage()).view.map(Math.round), [0, 0, 1191, 842])
  })

  await t.test('it names who leads to those who see them', async t => {
    const factsFor = async (hand: typeof admin) => load((await hand.get(address('html'))).text)('.facts').text()
    t.match(await factsFor(admin), /Leaderleader/)
    t.match(await factsFor(as('member')), /Leaderleader/)
    t.match(await factsFor(admin), /Next review1 May 2035/)
  })

  await t.test('who does not see the community, or asks for another form, is told', async t => {
    const secret = await made(admin, '/v1/communities', { name: 'Secret', visibility: 'members' })
    t.match(await page.get(`/v1/communities/${secret}/charter/canvas.svg`), { status: 404 })
    const other = await caller('secret', ['communities:read'])
    t.match(await other.get(address('svg')), { status: 403 })
    t.match(await admin.get(address('svg'), { accept: 'image/png' }), { status: 406 })
    for (const query of ['size=a5', 'lang=%3Cb%3E'])
      t.match(await admin.get(`${address('svg')}?${query}`), { status: 400 })
    t.ok(portal)
  })

  await t.test('GraphQL gives the SVG as a text and the files in base64', async t => {
    const { data } = await admin.ask(
      `{ communityCharterCanvas(community: "${community}", size: a3) communityCharterCanvasPdf(community: "${community}") communityCharterCanvasHtml(community: "${community}") }`
    )
    t.match(data.communityCharterCanvas, /^<svg /)
    t.match(Buffer.from(data.communityCharterCanvasPdf, 'base64').toString('latin1'), /^%PDF/)
    t.match(data.communityCharterCanvasHtml, /^<!doctype html>/)
  })

  await t.test('the page has headings, lists, a table of the measures and the forces in words', async t => {
    const { text, headers } = await page.get(address('html'))
    t.match(headers['content-security-policy'], /^default-src 'none'; style-src 'unsafe-inline'/)
    const $ = load(text)
    t.equal($('h1').text(), 'Charter of Looms')
    t.strictSame(
      $('h2')
        .toArray()
        .map(one => $(one).text()),
      sections.map(({ title }) => title)
    )
    t.strictSame(
      $('thead th')
        .toArray()
        .map(one => $(one).text()),
      ['Measure', 'Baseline', 'Target', 'Due']
    )
    t.equal($('tbody th[scope=row]').length, 3)
    t.strictSame(
      $('.driving .strength')
        .toArray()
        .map(one => $(one).text()),
      ['very strong', 'moderate', 'weak']
    )
    t.strictSame(
      $('.restraining .strength')
        .toArray()
        .map(one => $(one).text()),
      ['strong', 'rather weak']
    )
    t.equal($('a[href="https://example.org/notes"]').attr('rel'), 'nofollow noopener noreferrer')
  })

  await t.test('the next version takes its place, and nothing that people write is markup', async t => {
    const before = (await admin.get(address('svg'))).headers.etag
    const { sections, title } = charters.hostile
    await take('admin', await draft({ title, sections }), 'publish')
    const svg = await admin.get(address('svg'))
    t.not(svg.headers.etag, before)
    t.equal(load(svg.text, { xml: true })('svg > title').text(), `${title} · Looms`)
    const { text } = await admin.get(address('html'))
    const $ = load(text)
    t.equal($('h1').text(), title)
    t.equal($('script, a[href^=javascript], b').length, 0)
    t.match($('section').first().text(), '#read("canvas.typ")')
  })
})
