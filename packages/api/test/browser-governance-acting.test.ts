import type { Page } from 'playwright-core'
import t from 'tap'
import { loadSample } from '../sample/load.ts'
import { ADMINS } from '../sample/pages/index.ts'
import { today } from '../src/platform/days.ts'
import { startApp } from './app.ts'
import { startOwnServer } from './browser-own-server.ts'
import { launchBrowser, NO_BROWSER, violations } from './browser-stage.ts'

t.setTimeout(300_000)

const ELEMENT =
  '<script type="module" src="/embed/governance/v1.js"></script><guildhall-governance src="/guild" portal="intranet"></guildhall-governance>'

t.test('an admin of a portal finds, reminds and waives ten stale pages', { skip: NO_BROWSER }, async t => {
  const { app, admin, store } = await startApp(t)
  await loadSample(store, today())
  const own = await startOwnServer(await app.listen({ port: 0, host: '127.0.0.1' }), admin.key!)
  const browser = await launchBrowser()
  t.teardown(async () => {
    await browser.close()
    await own.close()
  })

  const open = async (reader: string, width = 1280, dir = 'ltr') => {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    context.setDefaultTimeout(20_000)
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', error => faults.push(String(error)))
    await page.goto(`${own.base}/own?${new URLSearchParams({ reader, body: ELEMENT, dir })}`)
    await page.locator('.row').first().waitFor()
    return { page, faults }
  }
  const picture = async (page: Page, name: string, fullPage = false) =>
    process.env.SCREENSHOTS && page.screenshot({ path: `${process.env.SCREENSHOTS}/acting-${name}.png`, fullPage })
  /** What axe finds in all looks; the view is then as wide as before. */
  const axe = async (page: Page) => {
    const size = page.viewportSize()!
    const found = await violations(page, true)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(size)
    return found
  }
  // Five pages more than the sample has, so that ten are stale.
  for (const { id } of (await admin.get('/v1/pages?portal=intranet&freshness=fresh&limit=5')).body.items) {
    await admin.patch(`/v1/pages/${id}`, { reviewEveryDays: 1 })
    await admin.post(`/v1/pages/${id}/evaluations`, {})
  }
  const boss = ADMINS.intranet!
  const notices = async () =>
    (await admin.get('/v1/notices?portal=intranet&kind=page_reminder&limit=100&include=total')).body

  t.test('by mouse, in a wide view', async t => {
    const { page, faults } = await open(boss)
    const tell = page.getByRole('button', { name: 'Remind' })
    await tell.waitFor()
    t.equal(await tell.isDisabled(), true, 'nothing is selected')
    await picture(page, 'wide-none')
    t.same(await axe(page), [], 'nothing selected')
    await page.getByRole('combobox', { name: 'Freshness' }).selectOption({ label: 'All overdue' })
    await page
      .getByRole('status')
      .getByText(/^\d+ pages?$/)
      .first()
      .waitFor()
    await page.getByRole('checkbox', { name: 'Select all' }).check()
    const count = await page.locator('[name=pick]').count()
    t.ok(count >= 10, `${count} stale pages`)
    await page.getByText(`${count} pages selected`).waitFor()
    await picture(page, 'wide-some')
    t.same(await axe(page), [], 'all selected')

    await tell.click()
    const dialog = page.getByRole('dialog', { name: 'Remind the representatives' })
    await dialog.getByText(/will be reminded about \d+ pages?\./).waitFor()
    t.equal((await notices()).totalCount, 0, 'nothing is sent before it is said')
    t.same(await axe(page), [], 'the dialog')
    await dialog.getByRole('textbox').fill('The relaunch is on Friday.')
    await picture(page, 'wide-tell')
    await dialog.getByRole('button', { name: 'Send a reminder' }).click()
    const done = page.getByText(/^Done: \d+ people will be reminded about \d+ pages?\.$/)
    await done.waitFor()
    await picture(page, 'wide-told')
    const told = await notices()
    t.ok(told.totalCount >= 10, `${told.totalCount} notices`)
    t.match(told.items[0].text, /The relaunch is on Friday/)
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    t.equal(await page.getByRole('dialog').count(), 0)
    await page.locator('.row').first().waitFor()

    await page.getByRole('checkbox', { name: 'Select all' }).check()
    await page.getByRole('button', { name: 'Waive', exact: true }).click()
    const waiver = page.getByRole('dialog', { name: 'Grant a waiver' })
    t.match(await waiver.getByRole('combobox', { name: 'Rule' }).textContent(), /pages\)/)
    await waiver.getByRole('button', { name: 'Grant a waiver' }).click()
    t.equal(await waiver.getByRole('textbox', { name: 'Reason' }).getAttribute('aria-invalid'), 'true')
    t.same(await axe(page), [], 'what is missing')
    await picture(page, 'wide-waive')
    await waiver.getByRole('textbox', { name: 'Reason' }).fill('The pages move in spring.')
    await waiver.getByRole('button', { name: 'Grant a waiver' }).click()
    await page.getByText(/^Done for \d+ pages?\./).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    const waived = await admin.get('/v1/waivers?portal=intranet&rule=page.stale&active=true&include=total')
    t.ok(waived.body.totalCount >= count, `${waived.body.totalCount} waivers`)
    t.same(faults, [])
  })

  t.test('by keyboard, on a phone', async t => {
    const { page, faults } = await open(boss, 390)
    await page.getByRole('checkbox', { name: 'Select all' }).waitFor()
    const height = await page.locator('html').evaluate((root: { scrollHeight: number }) => root.scrollHeight)
    t.ok(height < 6000, `25 rows are ${height} px high`)
    await picture(page, 'narrow-none', true)
    const box = page.locator('[name=pick]').first()
    await box.focus()
    await page.keyboard.press('Space')
    await page.getByText('1 page selected').waitFor()
    t.same(await axe(page), [], 'one selected')
    await picture(page, 'narrow-one')
    const assign = page.getByRole('button', { name: 'Assign', exact: true })
    await assign.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Assign representatives' })
    const primary = dialog.getByRole('combobox', { name: 'Primary representative' })
    await primary.waitFor()
    t.same(await axe(page), [], 'the dialog')
    const [person] = (await admin.get('/v1/people?q=a&limit=1')).body.items
    const { promise: shown, resolve: show } = Promise.withResolvers<void>()
    await page.route(/\/people\?.*example/, route => shown.then(() => route.continue()))
    await page.keyboard.type('nobody@example.org')
    await picture(page, 'narrow-assign')
    await page.keyboard.press('Enter')
    await dialog.getByText(/Not possible for 1 page/).waitFor()
    await picture(page, 'narrow-failed')
    await dialog.getByRole('combobox', { name: 'Primary representative' }).fill(person.name)
    const options = page.locator('#people-primary option')
    await options.first().waitFor({ state: 'attached' })
    const late = page.waitForResponse(/\/people\?.*example/)
    show()
    await late
    t.ok((await options.count()) > 0, 'an answer to what stood there before takes no suggestion away')
    await page.keyboard.press('Enter')
    await page.getByText('Done for 1 page.').waitFor()
    await page.keyboard.press('Escape')
    t.equal(await page.getByRole('dialog').count(), 0)
    t.same(faults, [])
  })

  t.test('others see the list, and nothing to select', async t => {
    const { page } = await open('')
    await page.getByRole('checkbox', { name: 'Select all' }).waitFor()
    const stranger = await open(Object.values(ADMINS).find(name => name !== boss)!)
    await stranger.page.waitForLoadState('networkidle')
    t.equal(await stranger.page.getByRole('checkbox').count(), 0)
  })
})
