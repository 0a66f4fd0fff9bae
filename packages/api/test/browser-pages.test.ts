import t from 'tap'
import { SAMPLE_KEYS } from '../sample/keys.ts'
import { loadSample } from '../sample/load.ts'
import { startApp } from './app.ts'
import { NO_BROWSER, openStage, violations } from './browser-stage.ts'

const KEY = SAMPLE_KEYS.intranet

t.test('the pages of the service, with the sample', { skip: NO_BROWSER }, async t => {
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

  t.test('the front page shows both embeds at work, and has nothing for axe to find', async t => {
    const { page, faults } = await visit('/')
    await page.locator('guildhall-communities').getByRole('heading', { name: 'Accessible Journeys' }).waitFor()
    await page.locator('iframe').scrollIntoViewIfNeeded()
    await page.frameLocator('iframe').getByRole('heading', { name: 'Accessible Journeys' }).waitFor()
    t.match(await page.locator('#element code').textContent(), `key="${KEY}"`)
    t.same(await violations(page), [])
    t.same(faults, [])
  })

  t.test('the reference finds, opens and tries an operation', async t => {
    const { page, faults } = await visit('/docs')
    await page.getByRole('searchbox', { name: 'Find an operation' }).fill('list communities')
    t.equal(await page.locator('.contents li:visible').count(), 1)
    await page.locator('.contents li:visible a').click()
    const form = page.locator('#listCommunities .try')
    await form.getByText('Parameters').click()
    await form.getByLabel('q', { exact: true }).fill('night trains')
    await form.getByRole('button').click()
    await form.getByText('200', { exact: true }).waitFor()
    t.match(await form.locator('.result pre').first().textContent(), '"slug": "night-trains"')
    t.match(await form.locator('.result').textContent(), 'q=night+trains', 'and says the same as a command')
    t.same(await violations(page), [])
    t.same(faults, [])
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
})
