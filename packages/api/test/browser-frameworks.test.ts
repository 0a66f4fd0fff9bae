import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { KEY } from './browser-service.ts'
import { NO_BROWSER, openStage, type Stage, violations } from './browser-stage.ts'
import { clientOf, type Framework, type Given, htmlOf } from './frameworks/build.ts'

/** A page of the portal made with a framework; what it asks for, and what its console says. */
const open = async (stage: Stage, framework: Framework, html = '') => {
  const opened = await stage.open()
  const { page } = opened
  const asked: URL[] = []
  const said: string[] = []
  page.on('request', request => {
    const url = new URL(request.url())
    if (url.pathname === '/v1/communities') asked.push(url)
  })
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  const headers = { 'access-control-allow-origin': '*' }
  const body = await clientOf(framework)
  await page.route('**/page.js', route => route.fulfill({ contentType: 'text/javascript', body, headers }))
  const script = `<script type="module" src="${stage.base}/page.js"></script>`
  await page.goto(stage.hosted(`<div id="page">${html}</div>${script}`))
  const start = (how: 'mount' | 'hydrate', given: Given) =>
    page.evaluate(`window.${how}(document.querySelector('#page'), ${JSON.stringify(given)})`)
  return { ...opened, asked, said, start }
}

const cards = (page: Page) => page.locator('.own article')
const search = (page: Page, name: string) => page.getByRole('searchbox', { name, exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

const worksIn = (framework: Framework, stage: Stage) => async (t: Test) => {
  const { page, faults, asked, said, start } = await open(stage, framework)
  await start('mount', { publishableKey: KEY, isWritten: false })

  await search(page, 'Suchen').waitFor()
  await page.getByText('Shown 4').waitFor()
  t.match(await cards(page).first().textContent(), /^Accessibility Guild\s*148 members$/, 'the page’s own card')
  t.ok(await page.getByText('Before 0').isVisible())

  await search(page, 'Suchen').fill('quality')
  await page.getByText('Shown 2').waitFor()
  const section = await page.locator('section').elementHandle()
  const before = asked.length
  for (let turn = 0; turn < 3; turn++) await press(page, 'Turn')
  await page.getByText('Before 3').waitFor()
  for (let turn = 0; turn < 2; turn++) await press(page, 'Swap')
  await page.locator('li', { hasText: 'A note' }).first().waitFor()
  t.ok(await section!.evaluate(node => node.isConnected), 'another turn and another order change nothing')
  t.equal(asked.length, before, 'and ask for nothing')
  t.equal(await search(page, 'Suchen').inputValue(), 'quality')

  await search(page, 'Suchen').focus()
  await page.locator('button', { hasText: 'French' }).dispatchEvent('click')
  await search(page, 'Chercher').waitFor()
  t.equal(await search(page, 'Chercher').inputValue(), 'quality', 'what was typed stays with other words')
  t.ok(await search(page, 'Chercher').evaluate(node => node.matches(':focus')), 'and so does the focus')
  await Promise.all([page.waitForRequest('**/v1/communities?*topic=design*'), press(page, 'Design')])
  t.equal(asked.at(-1)!.searchParams.get('q'), 'quality', 'and with another topic')
  await press(page, 'Design')
  await page.getByRole('combobox', { name: 'Sujet' }).waitFor()
  t.equal(await page.locator('guildhall-communities').getAttribute('topic'), null)

  await press(page, 'Away')
  t.equal(await page.locator('guildhall-communities').count(), 0)
  await press(page, 'Away')
  await page.getByText('Shown 4').waitFor()
  t.equal(await search(page, 'Chercher').inputValue(), '')
  t.same(await violations(page), [])
  t.same([faults, said], [[], []])
}

const takesUpIn = (framework: Framework, stage: Stage) => async (t: Test) => {
  const given = { publishableKey: KEY, isWritten: true }
  const { page, faults, asked, said, start } = await open(stage, framework, await htmlOf(framework, given))
  await cards(page).nth(3).waitFor()
  await start('hydrate', given)
  await search(page, 'Suchen').waitFor()
  await press(page, 'Turn')
  await page.getByText('Before 1').waitFor()
  await cards(page).nth(3).waitFor()
  t.equal(asked.length, 1, 'what is the same is not asked for again')
  t.equal(await page.locator('guildhall-communities').count(), 1)
  t.same([faults, said], [[], []])
}

t.test('elements in the frameworks that pages are made with', { skip: NO_BROWSER }, async t => {
  const stage = await openStage()
  t.teardown(() => stage.close())
  for (const framework of ['react-18', 'react-19', 'vue', 'svelte'] as const) {
    await t.test(`${framework}: words, events, own cards, other turns and other attributes`, worksIn(framework, stage))
    await t.test(`${framework}: takes up a page that a server wrote`, takesUpIn(framework, stage))
  }
})
