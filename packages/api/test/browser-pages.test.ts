import t from 'tap'
import { SAMPLE_KEYS } from '../sample/keys.ts'
import { loadSample } from '../sample/load.ts'
import { startApp } from './app.ts'
import { NO_BROWSER, openStage, violations } from './browser-stage.ts'

// The reference is long, and looked through at every width.
t.setTimeout(600_000)

const KEY = SAMPLE_KEYS.intranet

t.test('the pages of the service, with the sample', { skip: NO_BROWSER, timeout: 600_000 }, async t => {
  const { app, store } = await startApp(t)
  await loadSample(store)
  const stage = await openStage(async () => ({
    base: await app.listen({ port: 0, host: '127.0.0.1' }),
    close: async () => {}
  }))
  t.teardown(() => stage.close())

  /** Opens a page; what it asks of other places is a fault like any other. */
  const visit = async (path: string) => {
    const opened = await stage.open()
    opened.page.on('request', request => {
      if (!request.url().startsWith(stage.base) && !request.url().startsWith('data:')) opened.faults.push(request.url())
    })
    await opened.page.goto(stage.base + path)
    return opened
  }

  t.test('the front page shows the embeds at work, and has nothing for axe to find', async t => {
    const { page, faults } = await visit('/')
    await page.locator('guildhall-communities').getByRole('heading', { name: 'Accessible Journeys' }).waitFor()
    await page.locator('guildhall-events .entry').nth(4).waitFor()
    await page.locator('guildhall-community').getByRole('heading', { name: 'Service Design' }).first().waitFor()
    await page.locator('guildhall-portal').getByRole('heading').nth(3).waitFor()
    await page.locator('img.live.canvas').scrollIntoViewIfNeeded()
    const picture = await page.locator('img.live.canvas').elementHandle()
    await page.waitForFunction(image => (image as unknown as { naturalWidth: number }).naturalWidth > 0, picture)
    await page.locator('guildhall-metrics tbody tr').nth(15).waitFor()
    await page.locator('iframe').scrollIntoViewIfNeeded()
    await page.frameLocator('iframe').getByRole('heading', { name: 'Accessible Journeys' }).waitFor()
    t.match(await page.locator('#element code').textContent(), `key="${KEY}"`)
    t.same(await violations(page), [])
    t.same(faults, [])
  })

  for (const width of [1280, 390]) {
    t.test(`the reference finds, opens and tries an operation in ${width} pixels`, async t => {
      const { page, faults } = await visit('/docs')
      await page.setViewportSize({ width, height: 800 })
      const field = page.getByRole('searchbox', { name: 'Search the reference' })
      await page.keyboard.press('/')
      await page.keyboard.type('list communities')
      const results = page.getByRole('list', { name: 'Results' }).getByRole('link')
      t.match(await results.first().textContent(), 'List communities')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      const form = page.locator('#listCommunities .try')
      await form.getByText('Parameters').click()
      await form.getByLabel('q', { exact: true }).fill('night trains')
      await form.getByRole('button').click()
      await form.getByText('200', { exact: true }).waitFor()
      t.match(await form.locator('.result pre').first().textContent(), '"slug": "night-trains"')
      t.match(await form.locator('.result').textContent(), 'q=night+trains', 'and shows the same call with curl')
      await field.fill('decided by another admin')
      t.match(await results.first().textContent(), 'Appeal', 'the text of the glossary is found too')
      await page.keyboard.press('Escape')
      t.equal(await results.count(), 0)
      t.same(faults, [])
    })
  }

  t.test('the reference has nothing for axe to find', { timeout: 180_000 }, async t => {
    const { page } = await visit('/docs#listCommunities')
    t.same(await violations(page), [])
  })

  t.test('the fields of a schema open where it is used, however deep', async t => {
    const { page } = await visit('/docs#getCommunity')
    const responses = page.locator('#getCommunity .part', { hasText: 'Responses' })
    await responses.getByText('Fields of Community', { exact: true }).click()
    await responses.getByText('Fields of Rhythm', { exact: true }).click()
    await responses.getByText('Fields of Pause', { exact: true }).click()
    await responses.locator('.fields .fields .fields').getByText('from', { exact: true }).waitFor()
    t.match(page.url(), '#getCommunity')
  })

  t.test('the language of the samples is chosen once, also by keyboard, and kept', async t => {
    const { page, faults } = await visit('/docs#getCommunity')
    await page.locator('#getCommunity').getByRole('radio', { name: 'curl' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('#getCommunity').getByText("from '@guildhall/sdk'").waitFor()
    await page.locator('#getCommunity').getByRole('radio', { name: 'Python' }).check({ force: true })
    await page.goto(`${stage.base}/docs#listPages`)
    await page.reload()
    await page.locator('#listPages').getByText('import requests').waitFor()
    t.equal(await page.locator('#listPages').getByText('curl "$BASE_URL').isVisible(), false)
    t.same(faults, [])
  })

  t.test('without scripts the reference is read, samples in each language included', async t => {
    const { page } = await stage.open({ javaScriptEnabled: false })
    await page.goto(`${stage.base}/docs`)
    t.equal(await page.locator('.try:visible, .find:visible').count(), 0)
    const operation = page.locator('#getCommunity')
    await operation.getByRole('heading', { name: 'community' }).first().click()
    await operation.getByText('Python', { exact: true }).click()
    await operation.getByText('import requests').waitFor()
    await operation.getByText('Fields of Community', { exact: true }).click()
    await operation.getByRole('link', { name: 'Go to the schema Community' }).click()
    t.match(page.url(), '#schema-Community')
  })

  t.test('the page for an address that does not exist leads on, and has nothing for axe to find', async t => {
    const { page } = await visit('/no-such-page')
    t.same(await violations(page, true), [])
    await page.getByRole('link', { name: 'Open the reference' }).click()
    await page.getByRole('heading', { name: 'Reference', level: 1 }).waitFor()
  })

  t.test('a change that the key may not make answers why', async t => {
    const { page } = await visit('/docs#createCommunity')
    const form = page.locator('#createCommunity .try')
    await form.getByRole('button').click()
    await form.getByText('403', { exact: true }).waitFor()
    t.match(await form.locator('.result').textContent(), '"code": "FORBIDDEN"')
  })

  t.test('GraphiQL knows the schema and answers its first query', async t => {
    const { page, faults } = await visit('/graphiql')
    await page.getByRole('button', { name: 'Execute query' }).click()
    await page.locator('.result-window').getByText('Accessible Journeys').waitFor()
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.getByText('mutation', { exact: false }).first().waitFor()
    t.same(await violations(page), [])
    t.same(faults, [])
  })

  t.test('the editors of GraphiQL are left by Escape and Tab, in both directions', async t => {
    const { page } = await visit('/graphiql')
    const editor = page.locator('.CodeMirror textarea').first()
    await editor.waitFor({ state: 'attached' })
    const isInEditor = () => editor.evaluate(field => field.matches(':focus'))
    await editor.focus()
    await page.keyboard.press('Tab')
    t.ok(await isInEditor(), 'Tab alone indents')
    for (const way of ['Tab', 'Shift+Tab']) {
      await editor.focus()
      await page.keyboard.press('Escape')
      await page.keyboard.press(way)
      t.notOk(await isInEditor(), way)
    }
    t.equal(await editor.getAttribute('aria-describedby'), 'leave')
  })
})
