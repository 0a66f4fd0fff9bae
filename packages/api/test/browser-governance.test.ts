import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import t from 'tap'
import { PAGES, startGovernance, TOKEN } from './browser-governance-data.ts'
import { NO_BROWSER, openStage, violations } from './browser-stage.ts'

t.test('the list of pages for portal admins', { skip: NO_BROWSER }, async t => {
  const stage = await openStage(startGovernance)
  t.teardown(() => stage.close())
  const html = (attributes = '') =>
    `<script type="module" src="${stage.base}/embed/governance/v1.js"></script><guildhall-governance ${attributes}></guildhall-governance>`
  const give = (page: Page, token = TOKEN) =>
    page.locator('guildhall-governance').evaluate((node, token) => Reflect.set(node, 'token', async () => token), token)
  const start = async (attributes = '') => {
    const opened = await stage.open()
    await opened.page.goto(stage.hosted(html(attributes)))
    return opened
  }
  const names = (page: Page) => page.locator('.row .name').allTextContents()
  const picture = (page: Page, name: string) =>
    process.env.SCREENSHOTS && page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true })

  t.test('shows what needs help most, and has nothing for axe to find', async t => {
    const { page, faults } = await start()
    await page.getByText('No source set').waitFor()
    t.same(await violations(page), [], 'before it is set up')
    await picture(page, 'unset')
    await page.setViewportSize({ width: 1280, height: 800 })
    await give(page)
    await page.getByText('28 pages').waitFor()
    t.equal((await names(page))[0], 'Accessibility Guild')
    t.same(await violations(page, true), [], 'the list')
    await page.getByRole('button', { name: 'Details of Accessibility Guild' }).click()
    await page.getByText('How to fix it').first().waitFor()
    t.same(await violations(page, true), [], 'with details')
    for (const [scheme, width] of [
      ['light', 1280],
      ['dark', 1280],
      ['light', 390],
      ['dark', 760]
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 900 })
      await picture(page, `list-${scheme}-${width}`)
    }
    t.same(faults, [])
  })

  t.test('finds, filters and sorts', async t => {
    const { page } = await start()
    await give(page)
    await page.getByText('28 pages').waitFor()
    await page.getByRole('combobox', { name: 'Freshness' }).selectOption('stale')
    await page.getByRole('status').getByText('4 pages').waitFor()
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('name')
    const sorted = await names(page)
    t.same(sorted, [...sorted].sort(new Intl.Collator('en').compare))
    await page.getByRole('combobox', { name: 'Freshness' }).selectOption('')
    await page.getByRole('combobox', { name: 'Finding' }).selectOption('community.single-leader')
    await page.getByRole('status').getByText('5 pages').waitFor()
    await page.getByRole('searchbox').fill('zebra')
    await page.getByText('Nothing found').waitFor()
    t.same(await violations(page), [], 'nothing found')
    await page.getByRole('button', { name: 'Show all pages' }).click()
    await page.getByRole('status').getByText('28 pages').waitFor()
    await page.getByRole('button', { name: 'Show more' }).click()
    t.equal(await page.locator('.row').count(), PAGES.length)
  })

  t.test('opens pages in a new tab, or where the page around it says', async t => {
    for (const [attributes, target] of [
      ['', '_blank'],
      ['link-target="_top"', '_top']
    ] as const) {
      const { page } = await start(attributes)
      await give(page)
      const link = page.locator('a.address').first()
      await link.waitFor()
      t.same([await link.getAttribute('target'), await link.getAttribute('rel')], [target, 'noopener noreferrer'])
    }
  })

  t.test('keeps what is typed and chosen when attributes change, and asks no more for another function', async t => {
    const { page } = await start('freshness="due"')
    await give(page)
    await page.locator('.row').first().waitFor()
    await page.getByRole('combobox', { name: 'Freshness' }).selectOption('')
    await page.getByRole('combobox', { name: 'Finding' }).selectOption('community.single-leader')
    await page.getByRole('searchbox').fill('a')
    const [before, shown] = [await names(page), page.locator('section[lang=de]')]
    await page.locator('guildhall-governance').evaluate(node => node.setAttribute('words', '{"language":"de"}'))
    await shown.locator('.row').first().waitFor()
    t.same(await names(page), before)
    t.equal(await page.getByRole('searchbox').inputValue(), 'a')
    let asked = 0
    page.on('request', () => asked++)
    await give(page)
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)))
    t.equal(asked, 0)
    await page.locator('guildhall-governance').evaluate(node => node.setAttribute('freshness', 'stale'))
    await page.getByRole('combobox', { name: 'Freshness' }).waitFor()
    t.equal(await page.getByRole('combobox', { name: 'Freshness' }).inputValue(), 'stale', 'unless it is what changes')
  })

  t.test('explains a finding by the keyboard alone', async t => {
    const { page } = await start()
    await give(page)
    const toggle = page.getByRole('button', { name: 'Details of Accessibility Guild' })
    await toggle.focus()
    await page.keyboard.press('Enter')
    await page.getByText('POST /v1/pages/').first().waitFor()
    t.equal(await toggle.getAttribute('aria-expanded'), 'true')
    t.match(await page.locator('.panel').first().textContent(), /Failure to routinely update.*\[002\].*10 minutes/)
    await page.keyboard.press('Enter')
    t.equal(await toggle.getAttribute('aria-expanded'), 'false')
  })

  t.test('exports what is shown', async t => {
    const { page } = await start()
    await give(page)
    await page.getByText('28 pages').waitFor()
    await page.getByRole('combobox', { name: 'Freshness' }).selectOption('abandoned')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export CSV' }).click()
    ])
    const rows = parse(await readFile(await download.path()), { bom: true })
    t.equal(rows.length, 5)
    t.match(rows[1], ['Accessibility Guild', /^https:/, 'Long overdue', /^since /])
  })

  t.test('asks through the portal’s own server, without any key', async t => {
    const { page } = await stage.open()
    const keys: (string | undefined)[] = []
    page.on('request', request => request.url().includes('/guild/') && keys.push(request.headers().authorization))
    const body = '<guildhall-governance src="/guild" freshness="stale"></guildhall-governance>'
    await page.goto(`${stage.base}/own?${new URLSearchParams({ body })}`)
    await page.getByRole('status').getByText('4 pages').waitFor()
    t.same([...new Set(keys)], [undefined])
  })

  t.test('refuses a key that stands in the page, and asks nothing with it', async t => {
    for (const attributes of ['key="guild_sk_0123456789"', 'token="x"', 'portal="guild_sk_0123456789"']) {
      const { page, context } = await start(attributes)
      let asked = 0
      page.on('request', request => {
        if (request.url().includes('/v1/')) asked++
      })
      await page.getByRole('alert').getByText('Remove the key from this page').waitFor()
      await give(page)
      await page.getByRole('alert').getByText('Remove the key from this page').waitFor()
      t.equal(asked, 0, attributes)
      if (attributes.startsWith('key')) {
        t.same(await violations(page), [])
        await picture(page, 'secret')
      }
      await context.close()
    }
  })

  t.test('says so when one may not, when it fails, and when one is offline', async t => {
    const { page, context } = await start()
    await give(page, 'another')
    await page.getByText('For admins of the portal').waitFor()
    t.same(await violations(page), [], 'not allowed')
    await picture(page, 'denied')
    await page.route('**/v1/pages?*', () => {})
    await give(page)
    await page.locator('guildhall-governance').evaluate(node => Reflect.get(node, 'reload').call(node))
    await page.getByText('Loading pages…').waitFor()
    t.same(await violations(page), [], 'loading')
    await picture(page, 'loading')
    await page.unroute('**/v1/pages?*')
    await context.setOffline(true)
    await page.locator('guildhall-governance').evaluate(node => Reflect.get(node, 'reload').call(node))
    await page.getByText('You seem to be offline').waitFor()
    await context.setOffline(false)
    await page.getByText('28 pages').waitFor()
    const headers = { 'access-control-allow-origin': stage.origin }
    await page.route('**/v1/pages?*', route => route.fulfill({ json: { items: [], next: null }, headers }))
    await page.locator('guildhall-governance').evaluate(node => Reflect.get(node, 'reload').call(node))
    await page.getByText('No pages yet').waitFor()
    t.same(await violations(page), [], 'empty')
  })
})
