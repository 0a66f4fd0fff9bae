import { gzipSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import t from 'tap'
import { charters } from '../src/modules/charters/canvas/canvas.fixtures.ts'
import { stage as setUp } from '../src/modules/charters/charters/charters.fixtures.ts'
import { componentScript } from '../src/transports/embeds/files.ts'
import { NO_BROWSER, openStage, violations } from './browser-stage.ts'

t.test('the script of the charter stays small', async t => {
  const body = (await componentScript('charter')).in()
  const size = gzipSync(body, { level: 9 }).length
  t.ok(size <= 7000, `${size} bytes, minified and compressed`)
  t.notMatch(body.toString(), /innerHTML|insertAdjacentHTML|document\.write/)
})

t.test('a charter in a page', { skip: NO_BROWSER }, async t => {
  const { app, admin, caller, community, portal, draft, take } = await setUp(t, { visibility: 'public' })
  const { key } = await caller('publishable', [], portal)
  const stage = await openStage(async origin => {
    const { status, text } = await admin.patch(`/v1/portals/${portal}`, { origins: [origin] }, '*')
    if (status !== 200) throw new Error(text)
    return { base: await app.listen({ port: 0, host: '127.0.0.1' }), close: async () => {} }
  })
  t.teardown(() => stage.close())
  const html = (attributes = '') =>
    `<script type="module" src="${stage.base}/embed/charter/v1.js"></script><guildhall-charter key="${key}" community="${community}" ${attributes}></guildhall-charter>`
  const start = async (attributes = '', options: BrowserContextOptions = {}, dir = 'ltr') => {
    const opened = await stage.open(options)
    await opened.page.goto(stage.hosted(html(attributes), dir))
    return opened
  }
  const picture = async (page: Page, name: string) =>
    process.env.SCREENSHOTS && page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true })

  await t.test('says that there is none yet', async t => {
    const { page } = await start()
    await page.getByText('No charter yet').waitFor()
    t.same(await violations(page), [])
  })

  const publish = async ({ title, sections }: (typeof charters)['usual']) =>
    take('admin', await draft({ title, sections }), 'publish')
  await publish(charters.usual)

  await t.test('with a publishable key, from another origin: the canvas, and all of it as text', async t => {
    const { page, faults } = await start('heading-level="2"')
    await page.getByRole('heading', { level: 2, name: 'Charter of Service Design' }).waitFor()
    const image = page.getByRole('img', { name: 'Canvas of Charter of Service Design. The text below has all of it.' })
    t.equal(
      await image.evaluate(image =>
        Reflect.get(image, 'decode')
          .call(image)
          .then(() => Reflect.get(image, 'naturalWidth') > 800)
      ),
      true
    )
    t.equal(await page.getByRole('heading', { level: 3 }).count(), charters.usual.sections.length)
    t.equal(await page.getByRole('table').getByRole('row').count(), 4)
    await page.getByText('very strong').waitFor()
    const href = await page.getByRole('link', { name: 'Download as PDF (A3)' }).getAttribute('href')
    t.match(href, /canvas\.pdf\?size=a3&lang=en-GB&key=guild_pk_/)
    t.equal(
      (await app.inject(new URL(href!).pathname + new URL(href!).search)).headers['content-type'],
      'application/pdf'
    )
    t.same(faults, [])
  })

  await t.test('a narrow page has the text alone, and nothing wider than itself', async t => {
    const { page } = await start('', { viewport: { width: 320, height: 800 } })
    await page.getByRole('heading', { name: 'Our vision' }).waitFor()
    t.equal(await page.locator('img').isVisible(), false)
    t.equal(await page.evaluate('document.documentElement.scrollWidth'), 320)
  })

  await t.test('says so when the key does not work on a site', async () => {
    const { page } = await stage.open()
    await page.goto(stage.foreign(html()))
    await page.getByRole('alert').getByText('This key does not work from').waitFor()
  })

  await t.test('is a page for frames, too, that works without a script, and by oEmbed', async t => {
    const address = `${stage.base}/embed/charter?key=${key}&community=${community}`
    const { page, faults } = await stage.open({ javaScriptEnabled: false, viewport: { width: 1000, height: 800 } })
    await page.goto(address)
    t.equal(await page.title(), 'Charter of Service Design')
    await page.getByRole('heading', { level: 1, name: 'Charter of Service Design' }).waitFor()
    await page.locator('img').waitFor()
    await picture(page, 'charter-frame')
    t.same(faults, [])
    // The service under test does not know where it listens.
    const known = address.replace(stage.base, 'http://localhost:3000')
    const { html } = (await (await fetch(`${stage.base}/oembed?url=${encodeURIComponent(known)}`)).json()) as {
      html: string
    }
    t.match(html, `/embed/charter?key=${key}&amp;community=${community}`)
  })

  await t.test('has nothing for axe to find, light and dark, wide and narrow, from left and from right', async t => {
    for (const [name, charter] of [
      ['usual', charters.usual],
      ['arabic', charters.arabic]
    ] as const) {
      await publish(charter)
      const { page, context } = await start('', {}, name === 'arabic' ? 'rtl' : 'ltr')
      await page.getByRole('heading', { name: charter.title }).waitFor()
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [1180, 320]) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width, height: 900 })
          t.same(await violations(page), [], `${name}, ${colorScheme}, ${width}`)
          await picture(page, `charter-${name}-${colorScheme}-${width}`)
        }
      await context.close()
    }
  })

  await t.test('the page by itself has nothing for axe to find either', async t => {
    const { page } = await stage.open()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(`${stage.base}/v1/communities/${community}/charter/canvas.html?key=${key}`)
      t.same(await violations(page), [], colorScheme)
      await picture(page, `charter-page-${colorScheme}`)
    }
  })
})
