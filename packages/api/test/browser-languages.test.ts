import t from 'tap'
import { element, hear, NO_BROWSER, openStage, violations } from './browser-stage.ts'

t.test('an element in the language of its page', { skip: NO_BROWSER }, async t => {
  const stage = await openStage()
  t.teardown(() => stage.close())

  await t.test('takes its texts from the service, and asks for what it shows meanwhile, once', async t => {
    const { page, faults } = await stage.open()
    let send = () => {}
    const held = new Promise<void>(resolve => {
      send = resolve
    })
    const asked: string[] = []
    const spoken: (string | undefined)[] = []
    page.on('request', request => {
      if (!request.url().includes('/v1/communities?') || request.method() !== 'GET') return
      asked.push(request.url())
      spoken.push(request.headers()['accept-language'])
    })
    await page.route('**/embed/words/*', route => held.then(() => route.continue()))
    const data = page.waitForResponse('**/v1/communities?*')
    await page.goto(stage.hosted(`<div lang="de-CH">${element('limit="4"')}</div>`), { waitUntil: 'commit' })
    await data
    t.equal(await page.locator('.card').count(), 0, 'nothing is shown without words')
    send()
    await page.getByRole('searchbox', { name: 'Gemeinschaften suchen' }).waitFor()
    await page.getByText('Die ersten 4 Gemeinschaften').waitFor()
    t.match(await page.locator('.facts').first().textContent(), /^\d+ Mitglied/)
    t.equal(await page.locator('section').getAttribute('lang'), 'de')
    t.equal(asked.length, 1)
    t.strictSame(spoken, ['de-CH'], 'and what the service says is in that language')
    t.same(faults, [], 'no policy stands in the way')
  })

  await t.test(
    'speaks the words of the page before those of the service, and English where there are none',
    async t => {
      const { page } = await stage.open()
      const words = '{"topic":"Bereich","status":{"planning":"Im Aufbau"}}'
      await page.goto(stage.hosted(element(`lang="de" words='${words}'`)))
      await page.getByRole('combobox', { name: 'Bereich' }).waitFor()
      await page.getByRole('searchbox', { name: 'Gemeinschaften suchen' }).waitFor()
      await page.getByRole('button', { name: 'Show more' }).waitFor()
      await page.goto(stage.hosted(element('lang="fi"')))
      await page.getByRole('searchbox', { name: 'Search communities' }).waitFor()
      await page.route('**/embed/words/*', route => route.abort())
      await page.goto(stage.hosted(element('lang="de"')))
      await page.getByRole('searchbox', { name: 'Search communities' }).waitFor()
      t.ok(await page.locator('.card').first().isVisible(), 'also without an answer')
    }
  )

  await t.test('changes with its page, and keeps what the reader typed', async t => {
    const { page } = await stage.open()
    await page.goto(stage.hosted(element()))
    await page.getByRole('searchbox', { name: 'Search communities' }).fill('quality')
    const listing = page.locator('guildhall-communities')
    const speak = (lang: string) => listing.evaluate((node, lang) => node.setAttribute('lang', lang), lang)
    await speak('de')
    const search = page.getByRole('searchbox', { name: 'Gemeinschaften suchen' })
    await search.waitFor()
    t.equal(await search.inputValue(), 'quality')
    t.ok(await search.evaluate(node => node.matches(':focus')))
    await speak('ar')
    await page.getByRole('searchbox', { name: 'ابحث في المجتمعات' }).waitFor()
    t.match(await page.locator('section').evaluate(node => [node.getAttribute('lang'), node.getAttribute('dir')]), [
      'ar',
      'rtl'
    ])
    t.same(await violations(page), [])
    await speak('en')
    await page.getByRole('searchbox', { name: 'Search communities' }).waitFor()
  })

  await t.test('never writes days in the other direction than the words', async t => {
    const { page } = await stage.open()
    await page.goto(stage.hosted(element('lang="he" limit="4"')))
    await page.getByText('First 4 communities').waitFor()
    t.notMatch(await page.locator('.list').textContent(), /[\u0590-\u05ff]/)
  })
})

t.test('links lead and open where the page wants', { skip: NO_BROWSER }, async t => {
  const stage = await openStage()
  t.teardown(() => stage.close())
  const { page } = await stage.open()
  await page.goto(stage.hosted(element('limit="2" community-url="/our/{slug}?c={id}" link-target="_blank"')))
  const link = page.getByRole('link', { name: 'Accessibility Guild' })
  await link.waitFor()
  t.match(await link.getAttribute('href'), new RegExp(`^${stage.origin}/our/[^/?]+\\?c=`))
  t.equal(await link.getAttribute('target'), '_blank')
  const told = await hear(page.locator('guildhall-communities'), 'guildhall-open')
  const tab = page.context().waitForEvent('page')
  await link.click({ modifiers: ['Control'] })
  await (await tab).close()
  await link.click()
  t.match(await told(), { kind: 'community', id: /1$/, href: /\/our\// }, 'a click for another tab tells nothing')
  await page.goto(stage.hosted(element('limit="2" community-url="javascript:alert({id})"')))
  t.equal(await link.getAttribute('href'), 'https://communities.example.org/1', 'what is no address is not used')
})
