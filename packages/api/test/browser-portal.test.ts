import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import t from 'tap'
import { SAMPLE_KEYS } from '../sample/keys.ts'
import { loadSample } from '../sample/load.ts'
import { componentScript } from '../src/transports/embeds/files.ts'
import { startApp } from './app.ts'
import { startOwnServer } from './browser-own-server.ts'
import { hear, NO_BROWSER, openStage, violations } from './browser-stage.ts'

// The sample is loaded, and looked at in three languages.
t.setTimeout(600_000)

t.test('the script of a portal stays small', async t => {
  const body = (await componentScript('portal')).in()
  const size = gzipSync(body, { level: 9 }).length
  t.ok(size <= 15_000, `${size} bytes, minified and compressed`)
  t.notMatch(body.toString(), /innerHTML|insertAdjacentHTML|document\.write/)
})

t.test('a portal at a glance', { skip: NO_BROWSER, timeout: 600_000 }, async t => {
  const { app, store, admin, caller } = await startApp(t)
  await loadSample(store)
  const KEY = SAMPLE_KEYS.intranet
  const stage = await openStage(async origin => {
    const { status, text } = await admin.patch('/v1/portals/intranet', { origins: [origin] }, '*')
    if (status !== 200) throw new Error(text)
    return { base: await app.listen({ port: 0, host: '127.0.0.1' }), close: async () => {} }
  })
  t.teardown(() => stage.close())
  const secret = (await caller('secret', ['pages:read', 'communities:read', 'events:read', 'governance:read'])).key!
  const own = await openStage(() => startOwnServer(stage.base, secret))
  t.teardown(() => own.close())

  const element = (attributes: string) => `<guildhall-portal portal="intranet" ${attributes}></guildhall-portal>`
  const script = (base: string) => `<script type="module" src="${base}/embed/portal/v1.js"></script>`
  /** As the readers of a site see it. */
  const publicly = async (attributes = '') => {
    const opened = await stage.open()
    await opened.page.goto(stage.hosted(script(stage.base) + element(`key="${KEY}" ${attributes}`)))
    return opened
  }
  /** As an admin sees it through the portal's own server. */
  const asAdmin = async (attributes = '', dir = 'ltr') => {
    const opened = await own.open()
    const body = script('') + element(`src="/guild" key="${KEY}" ${attributes}`)
    await opened.page.goto(`${own.base}/own?${new URLSearchParams({ body, dir })}`)
    return opened
  }
  const part = (page: Page, name: string) => page.locator('section.part', { has: page.getByRole('heading', { name }) })
  const drawn = (page: Page) => page.locator('.picture img').evaluate(image => image.decode())
  const picture = async (page: Page, name: string) =>
    process.env.SCREENSHOTS && page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true })

  await t.test('shows everyone what is public: freshness, changes, events and the network', async t => {
    const { page, faults } = await publicly()
    await page.getByRole('heading', { name: 'The Mess Table', level: 3 }).waitFor()
    t.strictSame(await page.getByRole('heading', { level: 4 }).allTextContents(), [
      'How up to date the pages are',
      'What changed this week',
      'What is on',
      'How communities are connected'
    ])
    await part(page, 'How up to date')
      .getByText(/^\d+ pages$/)
      .waitFor()
    const counts = await part(page, 'How up to date').locator('.legend b').allTextContents()
    const all = counts.reduce((sum, count) => sum + Number(count), 0)
    t.equal(await part(page, 'How up to date').locator('.fact').first().textContent(), `${all} pages`)
    t.equal(await page.locator('.bar rect').count(), counts.length, 'the bar has a piece for each')
    await drawn(page)
    await page.getByText('Read it as a list').click()
    await page.getByRole('heading', { name: 'Shared topics' }).waitFor()
    t.equal(await page.getByRole('heading', { name: 'Shared people' }).count(), 0, 'and nobody is counted')
    t.same(faults, [])
  })

  await t.test('shows admins who needs help, why and what is next, and the score with its course', async t => {
    const { page, faults } = await asAdmin()
    const help = part(page, 'Who needs help')
    await help.getByText(/^The 10 most urgent of \d+$/).waitFor()
    t.equal(await help.locator('.card:visible').count(), 6)
    await help.getByText('Show 4 more').click()
    t.equal(await help.locator('.card:visible').count(), 10)
    const first = help.locator('.card').first()
    t.match(await first.textContent(), /since .*Takes /s)
    t.match(await first.getByRole('link').getAttribute('href'), /^https:\/\/intranet\.example\.org\//)
    const score = part(page, 'Score')
    t.match(await score.locator('.figure').textContent(), /^\d+\.\d of 10$/)
    await score.getByText('Figures').click()
    t.equal(await score.getByRole('row').count(), 14, 'a point for each week, and a head')
    await part(page, 'How communities').getByText('Read it as a list').click()
    await page
      .getByText(/^at least \d+ people$/)
      .first()
      .waitFor()
    t.same(faults, [])
  })

  await t.test('shows the parts asked for, with links where the page wants them', async t => {
    const { page } = await publicly(
      'show="events,freshness" heading-level="2" event-url="/our/{id}" link-target="_blank" lang="en-GB"'
    )
    await page.getByRole('heading', { name: 'The Mess Table', level: 2 }).waitFor()
    t.equal(await page.getByRole('heading', { level: 3 }).count(), 2)
    const link = part(page, 'What is on').getByRole('link').first()
    t.match(
      [await link.getAttribute('href'), await link.getAttribute('target')],
      [new RegExp(`^${stage.origin}/our/[0-9a-f-]{36}$`), '_blank']
    )
    const told = await hear(page.locator('guildhall-portal'), 'guildhall-open')
    await link.click()
    t.match(await told(), { kind: 'event', href: /\/our\// })
    t.equal(new URL(page.url()).origin, stage.origin, 'and the page stays')
  })

  await t.test('says so where there is no such portal, and when one is offline', async t => {
    const { page, context } = await publicly()
    const portal = page.locator('guildhall-portal')
    await part(page, 'What is on').waitFor()
    await portal.evaluate(node => node.setAttribute('portal', 'nowhere'))
    await page.getByText('Portal not found').waitFor()
    await context.setOffline(true)
    await portal.evaluate(node => node.setAttribute('portal', 'intranet'))
    await page.getByText('You seem to be offline').waitFor()
    t.same(await violations(page), [])
    await context.setOffline(false)
    await part(page, 'What is on').waitFor()
  })

  await t.test('has nothing for axe to find, light and dark, wide and narrow, from either side', async t => {
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['de', 'ltr'],
      ['ar', 'rtl']
    ] as const) {
      const { page, context } = await asAdmin(`lang="${lang}"`, dir)
      await drawn(page)
      t.same(await violations(page, lang === 'en'), [], lang)
      await page.setViewportSize({ width: 320, height: 800 })
      t.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, 'nothing is wider than the page')
      for (const colorScheme of process.env.SCREENSHOTS ? (['light', 'dark'] as const) : [])
        for (const width of [1440, 768, 320]) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width, height: 900 })
          await page.waitForTimeout(700)
          await picture(page, `portal-${lang}-${colorScheme}-${width}`)
        }
      await context.close()
    }
  })

  await t.test('is a page for frames, too, that works without a script, and by oEmbed', async t => {
    const address = (query: Record<string, string> = {}) =>
      `${stage.base}/embed/portal?${new URLSearchParams({ key: KEY, ...query })}`
    const response = await fetch(address())
    const html = await response.text()
    t.ok(Buffer.byteLength(html) < 40_000, `${Buffer.byteLength(html)} bytes`)
    const { page, faults } = await stage.open({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
    await page.goto(address())
    t.equal(await page.title(), 'Portal at a glance – The Mess Table')
    await page.getByRole('heading', { name: 'The Mess Table', level: 1 }).waitFor()
    await page.getByText('Read it as a list').click()
    await page.getByRole('heading', { name: 'Shared topics' }).waitFor()
    t.same(faults, [])

    const { page: live, faults: found } = await stage.open()
    await live.goto(address({ portal: 'intranet', theme: 'dark' }))
    await drawn(live)
    const shift = await live.evaluate(`new Promise(resolve => {
      let sum = 0
      new PerformanceObserver(list => {
        for (const { value } of list.getEntries()) sum += value
      }).observe({ type: 'layout-shift', buffered: true })
      setTimeout(() => resolve(sum), 300)
    })`)
    t.ok(Number(shift) < 0.01, `layout shift: ${shift}`)
    t.same(await violations(live), [])
    const discovery = await live.locator('link[type="application/json+oembed"]').getAttribute('href')
    // The service under test does not know where it listens.
    const here = (text: string) => text.replaceAll('http://localhost:3000', stage.base)
    const answer = (await (await fetch(here(discovery!))).json()) as { html: string; title: string }
    t.equal(answer.title, 'Portal at a glance – The Mess Table')
    await live.goto(stage.hosted(here(answer.html)))
    await live.frameLocator('iframe').getByRole('heading', { name: 'What is on' }).waitFor()
    t.same(found, [])
  })
})
