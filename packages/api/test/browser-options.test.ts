import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { componentScript } from '../src/transports/embeds/files.ts'
import { element, NO_BROWSER, openStage } from './browser-stage.ts'

t.test('the script of the element stays small', async t => {
  const body = (await componentScript('communities')).in()
  const size = gzipSync(body, { level: 9 }).length
  t.ok(size <= 10_500, `${size} bytes, minified and compressed`)
  t.notMatch(body.toString(), /innerHTML|insertAdjacentHTML|document\.write/)
})

t.test('the documentation names every variable of the styles, and no other', async t => {
  const embed = new URL('../../sdk/src/embed/', import.meta.url)
  const style = ['base-style.ts', 'style.ts', 'events/style.ts', 'governance/style.ts']
    .map(file => readFileSync(new URL(file, embed), 'utf8'))
    .join()
  const told = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8')
  const names = (text: string) => [...new Set(text.match(/--guildhall-[a-z-]+/g))].sort()
  t.same(names(told), names(style))
})

t.test('the element as a page wants it', { skip: NO_BROWSER }, async t => {
  const stage = await openStage()
  t.teardown(() => stage.close())

  t.test('speaks the words it is given, before and after it is defined', async t => {
    const { page } = await stage.open()
    const words =
      '{"language":"de","search":"Gemeinschaften suchen","members":{"one":"{count} Mitglied","other":"{count} Mitglieder"}}'
    let define = () => {}
    const defined = new Promise<void>(resolve => {
      define = resolve
    })
    await page.route('**/embed/v1.js', route => defined.then(() => route.continue()))
    await page.goto(stage.hosted(element(`lang="de" words='${words}'`)), { waitUntil: 'commit' })
    await page.locator('guildhall-communities').waitFor({ state: 'attached' })
    const say = (topic: string) =>
      page.locator('guildhall-communities').evaluate((node, topic) => Object.assign(node, { words: { topic } }), topic)
    await say('Gebiet')
    define()
    await page.getByRole('searchbox', { name: 'Gemeinschaften suchen' }).waitFor()
    await page.getByRole('combobox', { name: 'Gebiet' }).waitFor()
    await page.getByText('1.204 Mitglieder').waitFor()
    t.equal(await page.locator('section').getAttribute('lang'), 'de')
    await say('Thema')
    await page.getByRole('combobox', { name: 'Thema' }).waitFor()
    // As frameworks set it that give an attribute's text to a property of the same name.
    await page.locator('guildhall-communities').evaluate(node => Object.assign(node, { words: '{"topic":"Bereich"}' }))
    await page.getByRole('combobox', { name: 'Bereich' }).waitFor()
  })

  t.test('shows one topic without the filter, with headings of the level asked for', async t => {
    const { page } = await stage.open()
    await page.goto(stage.hosted(element('topic="design" heading-level="4" limit="2"')))
    await page.locator('h4').first().waitFor()
    t.equal(await page.locator('.card').count(), 2)
    t.notOk(await page.locator('select').isVisible())
    await page.getByRole('button', { name: 'Show more' }).click()
    await page.getByRole('status').getByText('3 communities', { exact: true }).waitFor()
  })

  t.test('takes the colours of the page, or those it is told', async t => {
    const { page } = await stage.open({ colorScheme: 'dark' })
    const card = page.locator('.card').first()
    // A card that has just been drawn anew has left the page, and has no colour.
    const background = async (): Promise<string> =>
      (await card.evaluate(node => node.ownerDocument.defaultView.getComputedStyle(node).backgroundColor)) ||
      background()
    await page.goto(stage.hosted(element()))
    t.equal(await background(), 'rgb(28, 34, 40)')
    await page.goto(stage.hosted(element('theme="light"')))
    t.equal(await background(), 'rgb(255, 255, 255)')
    await page.addStyleTag({ url: `${stage.origin}/theme.css` })
    t.equal(await background(), 'rgb(255, 250, 240)')
  })

  t.test('reads from right to left where its language does', async t => {
    const { page } = await stage.open()
    await page.goto(stage.hosted(element(`words='{"language":"ar"}'`)))
    await page.locator('.card h3').first().waitFor()
    const [search, topic] = await Promise.all([
      page.getByRole('searchbox').boundingBox(),
      page.getByRole('combobox').boundingBox()
    ])
    t.ok(search!.x > topic!.x, 'search stands to the right of the filter')
  })

  t.test('lies still for those who want that', async t => {
    const { page } = await stage.open({ reducedMotion: 'reduce' })
    await page.route('**/v1/communities?*', () => {})
    await page.goto(stage.hosted(element()))
    const bone = page.locator('.bone i').first()
    t.equal(await bone.evaluate(node => node.ownerDocument.defaultView.getComputedStyle(node).animationName), 'none')
  })

  t.test('says in words why a site that is not the portal’s gets nothing', async t => {
    const { page } = await stage.open()
    const said = page.waitForEvent('console', message => message.text().startsWith('Guildhall'))
    await page.goto(stage.foreign(element()))
    const { origin } = new URL(page.url())
    await page.getByRole('alert').getByText(`This key does not work from ${origin}`).waitFor()
    t.match((await said).text(), `Add "${origin}" to the origins of the key's portal`)
    await page.goto(stage.hosted(element('', 'guild_pk_wrong')))
    await page.getByRole('alert').getByText('The key is not valid').waitFor()
    t.equal(await page.locator('.card').count(), 0)
  })

  t.test('loads by itself once the network is back', async t => {
    const { page, context } = await stage.open()
    await page.goto(stage.hosted(element('limit="4"')))
    await page.getByText('First 4').waitFor()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Show more' }).click()
    await page.getByText('You seem to be offline').waitFor()
    t.equal(await page.locator('.card').count(), 4, 'what is there stays')
    await context.setOffline(false)
    await page.getByText('First 8').waitFor()
  })
})
