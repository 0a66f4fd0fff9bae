import t, { type Test } from 'tap'
import { element, hear, NO_BROWSER, openStage, type Stage, textOfFocus, violations } from './browser-stage.ts'

t.test('the element in a page of another origin', { skip: NO_BROWSER }, async t => {
  const stage = await openStage()
  t.teardown(() => stage.close())

  t.test('has nothing for axe to find in any state, light and dark, wide and narrow', t => accessible(t, stage))

  t.test('finds while one types, with one request for a word', async t => {
    const { page, faults } = await stage.open()
    await page.goto(stage.hosted(element()))
    const asked: string[] = []
    page.on(
      'request',
      request => request.url().includes('q=') && request.method() === 'GET' && asked.push(request.url())
    )
    await page.getByRole('searchbox', { name: 'Search communities' }).pressSequentially('quality')
    await page.getByText('2 communities', { exact: true }).waitFor()
    t.equal(asked.length, 1)
    t.same(await page.locator('mark').allTextContents(), ['quality', 'Quality'])
    t.same(faults, [], 'and no policy stands in its way')
  })

  t.test('gives up the request before when another follows', async t => {
    const { page } = await stage.open()
    await page.goto(stage.hosted(element()))
    await page.locator('.card h3').first().waitFor()
    await page.route('**/v1/communities?*q=slow*', () => {})
    const gone = page.waitForEvent('requestfailed')
    const search = page.getByRole('searchbox')
    await Promise.all([page.waitForRequest('**/v1/communities?*q=slow*'), search.fill('slow')])
    await search.fill('mentoring')
    t.match((await gone).failure()?.errorText, /ABORTED/)
    await page.getByText('1 community').waitFor()
    t.equal(await page.locator('.card').count(), 1)
  })

  t.test('filters by topic, and says so when there is nothing', async t => {
    const { page } = await stage.open()
    await page.goto(stage.hosted(element()))
    const topic = page.getByRole('combobox', { name: 'Topic' })
    await page.getByRole('option', { name: 'design (3)' }).waitFor({ state: 'attached' })
    await topic.selectOption('design')
    await page.getByRole('status').getByText('3 communities').waitFor()
    await page.getByRole('searchbox').fill('mainframe')
    await page.getByText('Nothing found').waitFor()
    await page.getByRole('button', { name: 'Show all communities' }).click()
    await page.getByRole('status').getByText('First 12 communities').waitFor()
    t.equal(await topic.inputValue(), '')
    t.ok(await page.getByRole('searchbox').evaluate(node => node.matches(':focus')), 'and goes on where one types')
  })

  t.test('is served by the keyboard alone', async t => {
    const { page } = await stage.open()
    await page.goto(stage.hosted(element()))
    const focused = async () => (await textOfFocus(page)).slice(0, 17)
    await page.getByRole('status').getByText('First 12 communities').waitFor()
    for (let press = 0; press < 3; press++) await page.keyboard.press('Tab')
    t.equal(await focused(), 'Accessibility Gui', 'search, topic, and then the first card')
    await page.getByRole('button', { name: 'Show more' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('14 communities').waitFor()
    t.equal(await focused(), 'Testing & Quality', 'on to the first of the cards that came')
    t.equal(await page.locator('.card').count(), 14)
  })

  t.test('tells the page what happens and lets it take over', async t => {
    const { page } = await stage.open()
    await page.goto(stage.hosted(element('limit="3"')))
    await page.locator('.card h3 a').first().waitFor()
    const told = await hear(page.locator('guildhall-communities'), 'guildhall-open')
    await page.getByRole('link', { name: 'Accessibility Guild' }).click()
    t.match(await told(), { href: 'https://communities.example.org/1', id: /1$/ })
    t.equal(new URL(page.url()).origin, stage.origin, 'and the page stays')
  })

  t.test('shows what it is given as text, never as markup', async t => {
    const { page, faults } = await stage.open()
    const hurt = '<img src=x onerror=alert(1)>'
    const items = [
      {
        id: '1',
        name: hurt,
        summary: hurt,
        topics: [hurt],
        status: 'a_new_one',
        channels: [{ kind: 'website', url: 'javascript:alert(1)' }],
        memberCount: 1,
        leaderCount: 1,
        match: { name: `<mark>${hurt}</mark>`, excerpt: hurt }
      }
    ]
    const headers = { 'access-control-allow-origin': stage.origin }
    await page.route('**/v1/communities?*', route => route.fulfill({ json: { items, next: null }, headers }))
    await page.goto(stage.hosted(element()))
    await page.getByText('a new one').waitFor()
    t.equal(await page.locator('.card img, .card a').count(), 0)
    t.equal(await page.locator('h3').textContent(), hurt)
    t.same(faults, [])
  })
})

const accessible = async (t: Test, stage: Stage) => {
  const { page, context } = await stage.open()
  const state = async (name: string, shown: string) => {
    await page.getByText(shown).first().waitFor()
    const found = await violations(page, name === 'the list')
    t.same(found, [], name)
  }
  await page.route('**/v1/communities?*', () => {})
  await page.goto(stage.hosted(element('limit="4"')))
  await state('loading', 'Loading communities…')
  await page.unroute('**/v1/communities?*')
  await page.reload()
  await state('the list', 'First 4 communities')
  const search = page.getByRole('searchbox')
  await search.fill('test')
  await state('found', '2 communities')
  await search.fill('zebra')
  await state('nothing found', 'Nothing found')
  await context.setOffline(true)
  await search.fill('zebras')
  await state('offline', 'You seem to be offline')
  await context.setOffline(false)
  await page.getByText('Nothing found').waitFor()
  t.ok(await search.evaluate(node => node.matches(':focus')), 'back by itself, with the focus where it was')
  const headers = { 'access-control-allow-origin': stage.origin }
  const problem = { status: 429, json: { detail: 'One moment, please.' }, headers }
  await page.route('**/v1/communities?*', route => route.fulfill(problem))
  await search.fill('')
  await state('an error', 'One moment, please.')
  await page.unroute('**/v1/communities?*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('First 4 communities').waitFor()
  await context.close()
}
