import type { Page } from 'playwright-core'
import t from 'tap'
import { COMMUNITIES } from './browser-data.ts'
import { element, NO_BROWSER, openStage } from './browser-stage.ts'
import { clientOf } from './frameworks/build.ts'

const LOOMS = {
  id: '0198c0de-0000-7000-8000-0000000000aa',
  slug: 'looms',
  name: 'Looms',
  topics: [],
  status: 'active',
  joinPolicy: 'open',
  strategicObjectives: [],
  channels: [],
  memberCount: 3,
  leaderCount: 1,
  relations: [],
  pages: { nodes: [] },
  terms: { nodes: [] },
  subcommunities: { nodes: [] },
  occurrences: { nodes: [] },
  kudos: { nodes: [] }
}

t.test('elements in pages that Turbo swaps', { skip: NO_BROWSER }, async t => {
  const stage = await openStage()
  t.teardown(() => stage.close())
  const turbo = await clientOf('turbo')
  const headers = { 'access-control-allow-origin': '*' }
  const head = `<script type="module" src="${stage.base}/page.js"></script><script type="module" src="${stage.base}/embed/community/v1.js"></script><meta name="turbo-refresh-method" content="morph">`
  const hosted = (body: string) => stage.hosted(body, 'ltr', head)
  const other = hosted('<p>Another page</p>')
  const community = '<guildhall-community key="guild_pk_x" community="looms"></guildhall-community>'

  /** A page of a site with Turbo, marked so that a page that was loaded anew is known. */
  const open = async (body: string) => {
    const opened = await stage.open()
    const { page } = opened
    const asked: string[] = []
    page.on('request', request => request.url().includes('/v1/communities?') && asked.push(request.url()))
    await page.route('**/page.js', route => route.fulfill({ contentType: 'text/javascript', body: turbo, headers }))
    await page.route('**/graphql?*', route => route.fulfill({ json: { data: { community: LOOMS } }, headers }))
    await page.goto(hosted(body))
    await page.evaluate('window.isSame = true')
    return { ...opened, asked }
  }
  const isSame = (page: Page) => page.evaluate('window.isSame === true')
  const descriptions = (page: Page) => page.locator('script[type="application/ld+json"]')
  const described = (page: Page) => descriptions(page).count()

  await t.test('are there once each, also on the way back and on pages shown from the cache', async t => {
    const { page } = await open(`${element('limit="4"')}${community}<a href="${other.replaceAll('&', '&amp;')}">Go</a>`)
    const shown = async () => {
      await page.getByText('First 4').waitFor()
      await page.getByRole('heading', { name: 'Looms' }).waitFor()
      await descriptions(page).waitFor({ state: 'attached' })
      t.same(await page.locator('section[part=root]').count(), 2)
      t.equal(await page.locator('.card').count(), 4)
      t.equal(await described(page), 1, 'and search engines read one description')
      t.equal(await isSame(page), true)
    }
    await shown()
    await page.getByRole('link', { name: 'Go', exact: true }).click()
    await page.getByText('Another page').waitFor()
    t.equal(await described(page), 0)
    await page.goBack()
    await shown()
    await page.goForward()
    await page.getByText('Another page').waitFor()
    t.equal(await described(page), 0, 'what a copy of the page brought back is gone, too')
  })

  await t.test('lead through Turbo where a card does, unless the page takes over', async t => {
    const { page } = await open('')
    const items = [{ ...COMMUNITIES[0], pageUrl: other }]
    await page.route('**/v1/communities?*', route => route.fulfill({ json: { items, next: null }, headers }))
    await page.goto(hosted(element()))
    await page.evaluate('window.isSame = true')
    const card = page.getByRole('link', { name: 'Accessibility Guild' })
    await card.waitFor()
    await page
      .locator('html')
      .evaluate(html =>
        html.addEventListener('guildhall-open', (event: Event) => event.preventDefault(), { once: true })
      )
    const before = page.url()
    await card.click()
    t.equal(page.url(), before)
    await card.click()
    await page.getByText('Another page').waitFor()
    t.equal(await isSame(page), true)
  })

  await t.test('go on as they are when Turbo refreshes a page in place', async t => {
    const { page, asked } = await open(`${element('limit="4"')}${community}`)
    await page.getByRole('heading', { name: 'Looms' }).waitFor()
    await descriptions(page).waitFor({ state: 'attached' })
    await page.getByText('First 4').waitFor()
    await page.getByRole('searchbox').fill('quality')
    await page.getByText('2 communities', { exact: true }).waitFor()
    const before = asked.length
    await page.locator('html').evaluate(
      html =>
        new Promise<void>(resolve => {
          const view = html.ownerDocument.defaultView
          view.addEventListener('turbo:render', () => resolve(), { once: true })
          view.Turbo.visit(view.location.href, { action: 'replace' })
        })
    )
    t.equal(await page.getByRole('searchbox').inputValue(), 'quality')
    t.same([asked.length, await described(page), await isSame(page)], [before, 1, true])
  })
})
