import type { Page } from 'playwright-core'
import t from 'tap'
import { KEY } from './browser-service.ts'
import { NO_BROWSER, openStage, violations } from './browser-stage.ts'

// From outside, since the policy of the page lets nothing inside it be evaluated.
const until = async (page: Page, condition: string): Promise<void> => {
  while (!(await page.evaluate(condition))) await page.waitForTimeout(50)
}

t.test('the page for frames and for portals without scripts', { skip: NO_BROWSER }, async t => {
  const stage = await openStage()
  t.teardown(() => stage.close())
  const address = (query: Record<string, string> = {}, key = KEY) =>
    `${stage.base}/embed/communities?${new URLSearchParams({ key, ...query })}`

  t.test('has nothing for axe to find in any state, light and dark, wide and narrow', async t => {
    const { page } = await stage.open()
    const states = {
      'the list': address({ limit: '4' }),
      'found, with words marked': address({ q: 'test' }),
      'nothing found': address({ q: 'zebra' }),
      'from right to left': address({ limit: '4', lang: 'ar' }),
      'a wrong key': address({}, 'guild_pk_wrong'),
      'a wrong address': address({ limit: '1000' })
    }
    for (const [state, url] of Object.entries(states)) {
      await page.goto(url)
      t.same(await violations(page, state === 'the list'), [], state)
    }
  })

  t.test('searches, filters and turns pages without a script', async t => {
    const { page } = await stage.open({ javaScriptEnabled: false })
    await page.goto(address({ theme: 'dark', limit: '5' }))
    await page.getByRole('link', { name: 'Next page' }).click()
    await page.getByRole('heading', { name: 'Data Stewards' }).waitFor()
    await page.getByRole('link', { name: 'Back to the first page' }).click()
    await page.getByRole('combobox', { name: 'Topic' }).selectOption('design')
    await page.getByRole('searchbox', { name: 'Search communities' }).fill('people')
    await page.keyboard.press('Enter')
    await page.getByText('3 communities', { exact: true }).waitFor()
    t.same(await page.locator('mark').allTextContents(), ['people', 'people', 'people'])
    t.equal(await page.getByRole('combobox').inputValue(), 'design')
    const asked = new URL(page.url()).searchParams
    t.same([...asked.keys()].sort(), ['key', 'limit', 'q', 'theme', 'topic'])
    await page.getByRole('searchbox').fill('zebra')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('link', { name: 'Show all communities' }).click()
    await page.getByText('First 5 communities').waitFor()
  })

  t.test('stands in a frame of the portal, tells its height, and leads out of the frame', async t => {
    const { page, faults } = await stage.open()
    await page.addInitScript(
      'told = []; addEventListener("message", ({ origin, data }) => told.push({ origin, data }))'
    )
    await page.goto(
      stage.hosted(
        `<iframe title="Communities" width="700" height="200" src="${address({ limit: '4' }).replaceAll('&', '&amp;')}"></iframe>`
      )
    )
    const frame = page.frameLocator('iframe')
    await frame.getByText('First 4 communities').waitFor()
    await until(page, 'told.length > 0')
    const told: { origin: string; data: { type: string; height: number } } = await page.evaluate('told[0]')
    t.equal(told.origin, stage.base)
    t.equal(told.data.type, 'guildhall:height')
    t.ok(told.data.height > 400 && told.data.height < 1200, `${told.data.height} pixels`)
    const ask =
      "told = []; document.querySelector('iframe').contentWindow.postMessage({ type: 'guildhall:ask-height' }, '*')"
    await page.evaluate(ask)
    await until(page, 'told.length > 0')
    t.same(faults, [])
    t.equal(await frame.getByRole('link', { name: 'API Design' }).getAttribute('target'), '_top')
  })

  t.test('is refused by the browser in a frame of any other site', async t => {
    const { page, faults } = await stage.open()
    await page.goto(stage.foreign(`<iframe title="Communities" src="${address()}"></iframe>`))
    await page.waitForTimeout(300)
    t.equal(await page.frameLocator('iframe').locator('.card').count(), 0)
    t.match(faults.join(), /frame-ancestors/)
  })

  t.test('comes through oEmbed as a frame that shows it', async t => {
    const { page } = await stage.open()
    await page.goto(address({ topic: 'design' }))
    const discovery = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
    const answer = await fetch(`${discovery}&maxwidth=500`)
    const { html } = (await answer.json()) as { html: string }
    await page.goto(stage.hosted(html))
    await page.frameLocator('iframe').getByText('3 communities', { exact: true }).waitFor()
    t.equal((await page.locator('iframe').boundingBox())?.width, 500)
  })
})
