import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import t from 'tap'
import { QUARTER, writeCrowd } from '../src/modules/engagement/metrics/crowd.fixtures.ts'
import { componentScript } from '../src/transports/embeds/files.ts'
import { startApp } from './app.ts'
import { ARABIC, GERMAN } from './browser-metrics-words.ts'
import { startOwnServer } from './browser-own-server.ts'
import { NO_BROWSER, openStage, violations } from './browser-stage.ts'

t.test('the script of the metrics stays small', async t => {
  const body = (await componentScript('metrics')).in()
  const size = gzipSync(body, { level: 9 }).length
  t.ok(size <= 9000, `${size} bytes, minified and compressed`)
  t.notMatch(body.toString(), /innerHTML|insertAdjacentHTML|document\.write/)
})

t.test('metrics in a page', { skip: NO_BROWSER }, async t => {
  const { app, admin, caller, url } = await startApp(t)
  const { intranet } = await writeCrowd(url, { weavers: 9, dyers: 3, tailors: 0, secret: 6 })
  const { key } = await caller('publishable', [], intranet.id)
  const stage = await openStage(async origin => {
    const { status, text } = await admin.patch('/v1/portals/intranet', { origins: [origin] }, '*')
    if (status !== 200) throw new Error(text)
    return { base: await app.listen({ port: 0, host: '127.0.0.1' }), close: async () => {} }
  })
  t.teardown(() => stage.close())

  const PERIODS = 'from="2025-07-01" to="2026-07-01"'
  const html = (attributes = '', periods = PERIODS) =>
    `<script type="module" src="${stage.base}/embed/metrics/v1.js"></script><guildhall-metrics key="${key}" ${periods} ${attributes}></guildhall-metrics>`
  const start = async (attributes = '', options: BrowserContextOptions = {}, dir = 'ltr') => {
    const opened = await stage.open(options)
    await opened.page.goto(stage.hosted(html(attributes), dir))
    return opened
  }
  const card = (page: Page, name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
  const cellsOf = (page: Page, name: string) =>
    card(page, name)
      .locator('tr')
      .evaluateAll(rows => rows.map(row => [...row.children].map(cell => cell.textContent.replaceAll('\u2009', ' '))))
  /** The widths of the pictures, once all are there. */
  const pictures = async (page: Page): Promise<number[]> => {
    await page.locator('img').first().waitFor()
    return page
      .locator('img')
      .evaluateAll(images =>
        Promise.all(images.map(image => image.decode())).then(() =>
          images.map(({ currentSrc }) => Number(/width=(\d+)/.exec(currentSrc)![1]))
        )
      )
  }
  const picture = async (page: Page, name: string) =>
    process.env.SCREENSHOTS && page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true })
  const downloaded = async (page: Page) => {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download as CSV' }).click()
    const file = await download
    t.equal(file.suggestedFilename(), 'metrics.csv')
    return readFile(await file.path(), 'utf8')
  }
  const attribute = (words: object) => JSON.stringify(words).replaceAll("'", '&#39;')

  await t.test('with a publishable key, from another origin: public figures, and kindly what is not', async t => {
    const { page, faults } = await start('scope="portal:intranet" metric="members,participants,events_held,reach"')
    await page.getByRole('status').getByText('2 metrics').waitFor()
    t.strictSame(await page.getByRole('heading', { level: 3 }).allTextContents(), [
      'Members',
      'Participants',
      'Events held',
      'Reach'
    ])
    t.strictSame(await cellsOf(page, 'Events held'), [
      ['Period', 'Total', 'workshop'],
      ['Apr – Jun 2026', '0', '0'],
      ['Jan – Mar 2026', '3', '3'],
      ['Oct – Dec 2025', '0', '0'],
      ['Jul – Sept 2025', '0', '0']
    ])
    await card(page, 'Members').getByText('people by quarter · intranet').waitFor()
    await card(page, 'Participants').getByText('only the leaders and the core group of a community').waitFor()
    await card(page, 'Reach').getByText('only people who see the community').waitFor()
    t.equal((await pictures(page)).length, 2)
    const image = page.getByRole('img', { name: 'Chart of Members. The table below has its figures.' })
    t.match(await image.getAttribute('src'), /metrics\.svg\?.*scope=portal%3Aintranet.*plain=true/)
    const query = 'scope=portal:intranet&metric=members,events_held&from=2025-07-01&to=2026-07-01'
    const { text } = await admin.get(`/v1/metrics.csv?${query}`)
    t.equal(await downloaded(page), `\ufeff${text}`, 'the file is that of the service')
    t.same(faults, [])
  })

  await t.test('shows what is not known, and the period that is not over, as such', async () => {
    const { page } = await stage.open()
    const attributes = 'scope="community:tailors" metric="head_count,members" period="year"'
    await page.goto(stage.hosted(html(attributes, 'from="2026-01-01"')))
    await card(page, 'Head count').getByRole('cell', { name: 'attendance unknown' }).waitFor()
    await card(page, 'Members').getByRole('rowheader', { name: 'so far' }).waitFor()
  })

  await t.test('a chart is as wide as its place, and so are tables of a narrow page', async t => {
    const { page } = await start('scope="portal:intranet"', { viewport: { width: 320, height: 800 } })
    await page.locator('img').nth(2).waitFor()
    t.same(await pictures(page), [280, 280, 280])
    t.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, 'nothing is wider than the page')
    await page.setViewportSize({ width: 900, height: 800 })
    await page.locator('img[width="400"]').first().waitFor()
    await page.setViewportSize({ width: 700, height: 800 })
    await page.locator('img[width="640"]').first().waitFor()
  })

  await t.test('is served by the keyboard alone', async t => {
    const { page } = await start('scope="portal:intranet" metric="members" period="month" heading-level="4"')
    await page.getByRole('heading', { name: 'Members', level: 4 }).waitFor()
    const focused = () =>
      page.locator('guildhall-metrics').evaluate(node => {
        const { activeElement: held } = node.shadowRoot
        return held.ariaLabel ?? held.textContent
      })
    await page.keyboard.press('Tab')
    t.equal(await focused(), 'Figures of Members', 'a long table is scrolled with the arrow keys')
    await page.keyboard.press('Tab')
    t.equal(await focused(), 'Download as CSV')
  })

  await t.test('through the portal’s own server a manager sees more, and what is withheld', async t => {
    const service = stage.base
    const secret = (await caller('secret', ['metrics:read'])).key!
    const own = await openStage(() => startOwnServer(service, secret))
    t.teardown(() => own.close())
    const { page, faults } = await own.open()
    const body = `<script type="module" src="/embed/metrics/v1.js"></script><guildhall-metrics src="/guild" scope="community:dyers" metric="participants,reach" from="${QUARTER.from}" to="${QUARTER.to}"></guildhall-metrics>`
    await page.goto(`${own.base}/own?${new URLSearchParams({ body })}`)
    await card(page, 'Participants').getByRole('cell', { name: 'withheld' }).first().waitFor()
    await card(page, 'Participants').getByText('fewer than 5 people').waitFor()
    await card(page, 'Reach').getByRole('cell', { name: '100%' }).waitFor()
    t.equal((await pictures(page)).length, 2)
    t.same(await violations(page), [], 'withheld')
    await picture(page, 'withheld')
    t.same(faults, [])
  })

  await t.test('with a token, pictures and the file are read with it', async t => {
    const secret = (await caller('secret', ['metrics:read'])).key!
    const own = await openStage(() => startOwnServer(stage.base, secret))
    t.teardown(() => own.close())
    const { page } = await own.open()
    const script = '<script type="module" src="/embed/metrics/v1.js"></script>'
    const body = `${script}<guildhall-metrics scope="community:dyers" metric="reach"></guildhall-metrics>`
    await page.goto(`${own.base}/own?${new URLSearchParams({ body })}`)
    await page.locator('guildhall-metrics').evaluate((node, token) => Reflect.set(node, 'token', () => token), secret)
    await page.locator('img[src^="blob:"]').evaluate(image => image.decode())
    t.match(await downloaded(page), /,reach,/)
  })

  await t.test('says so when it fails, and when one is offline', async t => {
    const { page, context } = await start('scope="portal:intranet" metric="member"')
    await page.getByText('The metrics could not be loaded').waitFor()
    await page.getByRole('alert').getByText('"members"').waitFor()
    t.same(await violations(page), [], 'failed')
    await context.setOffline(true)
    await page.locator('guildhall-metrics').evaluate(node => node.setAttribute('metric', 'members'))
    await page.getByText('You seem to be offline').waitFor()
    await context.setOffline(false)
    await page.getByRole('status').getByText('1 metric', { exact: true }).waitFor()
    await page.goto(stage.foreign(html()))
    await page.getByRole('alert').getByText('This key does not work from').waitFor()
  })

  await t.test('has nothing for axe to find in any language, light and dark, wide and narrow', async t => {
    const languages: [string, string, object, string][] = [
      ['en', 'ltr', {}, 'Jan – Mar 2026'],
      ['de', 'ltr', GERMAN, 'Jan.–März 2026'],
      ['ar-EG', 'rtl', ARABIC, 'يناير – مارس ٢٠٢٦']
    ]
    for (const [lang, dir, words, period] of languages) {
      const attributes = `scope="portal:intranet" metric="members,events_held,participants" lang="${lang}" words='${attribute(words)}'`
      const { page, context } = await start(attributes, {}, dir)
      await pictures(page)
      const shown = await page.getByRole('rowheader').allTextContents()
      t.match(shown[1]!.replaceAll('\u2009', ' '), period, lang)
      t.same(await violations(page, lang === 'en'), [], lang)
      for (const colorScheme of process.env.SCREENSHOTS ? (['light', 'dark'] as const) : [])
        for (const width of [1180, 320]) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width, height: 900 })
          await page.waitForTimeout(500)
          await picture(page, `metrics-${lang}-${colorScheme}-${width}`)
        }
      await context.close()
    }
  })

  await t.test('is a page for frames, too, that works without a script, and by oEmbed', async t => {
    const address = (query: Record<string, string> = {}) =>
      `${stage.base}/embed/metrics?${new URLSearchParams({ key: key!, scope: 'portal:intranet', ...query })}`
    const { page, faults } = await stage.open({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
    await page.goto(address({ metric: 'members,participants', from: '2025-07-01', to: '2026-07-01', lang: 'en-GB' }))
    t.equal(await page.title(), 'Metrics – intranet')
    t.strictSame((await cellsOf(page, 'Members')).slice(0, 2), [
      ['Period', 'Members'],
      ['Apr – Jun 2026', '30']
    ])
    await card(page, 'Participants').getByText('Not shown here').waitFor()
    t.match(await downloaded(page), /,members,(?!.*participants)/s)
    t.same(faults, [])

    const { page: live, faults: found } = await stage.open()
    await live.goto(address({ theme: 'dark' }))
    t.same(await violations(live), [])
    await picture(live, 'frame')
    await live.setViewportSize({ width: 390, height: 800 })
    await live.goto(address())
    t.same(await pictures(live), [320, 320, 320])
    await picture(live, 'frame-narrow')
    for (const wrong of [{ period: 'week' }, { metric: 'member' }, { from: '2999-01-01' }] as Record<string, string>[])
      t.ok((await fetch(address(wrong))).status >= 400, JSON.stringify(wrong))
    t.equal((await fetch(address({ utm_source: 'intranet' }))).status, 200, 'what others add is ignored')
    const discovery = await live.locator('link[type="application/json+oembed"]').getAttribute('href')
    // The service under test does not know where it listens.
    const here = (text: string) => text.replaceAll('http://localhost:3000', stage.base)
    const answer = (await (await fetch(`${here(discovery!)}&maxwidth=500`)).json()) as { html: string; title: string }
    t.equal(answer.title, 'Metrics – intranet')
    await live.goto(stage.hosted(here(answer.html)))
    await live.frameLocator('iframe').getByRole('heading', { name: 'Members' }).waitFor()
    t.same(found, [])
  })
})
