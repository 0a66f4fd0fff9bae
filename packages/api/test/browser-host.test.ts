import type { Page } from 'playwright-core'
import t from 'tap'
import { COMMUNITIES } from './browser-data.ts'
import { element, hear, NO_BROWSER, openStage, violations } from './browser-stage.ts'

const ELEMENTS = ['communities', 'community', 'events', 'governance', 'charter', 'metrics']

t.test('the elements in pages of other people', { skip: NO_BROWSER }, async t => {
  const stage = await openStage()
  t.teardown(() => stage.close())
  const scripts = ELEMENTS.slice(1)
    .map(name => `<script type="module" src="${stage.base}/embed/${name}/v1.js"></script>`)
    .join('')
  const all = (attributes = '') =>
    scripts + ELEMENTS.map(name => `<guildhall-${name} key="k" ${attributes}></guildhall-${name}>`).join('')
  const roots = (page: Page) => page.locator('section[part=root]')
  const allShown = (page: Page) =>
    roots(page)
      .nth(ELEMENTS.length - 1)
      .waitFor({ state: 'attached' })

  /** What each element computes of all properties but those that depend on its size. */
  const stylesOf = async (page: Page): Promise<Record<string, Record<string, string>>> => {
    await allShown(page)
    const found = await roots(page).evaluateAll(nodes =>
      nodes.map(node => {
        const style = node.ownerDocument.defaultView.getComputedStyle(node)
        const sized = /^(-webkit-)?(width|height|inline-size|block-size|perspective-origin|transform-origin)$/
        const names = Array.from({ length: style.length }, (_, at) => style[at]).filter(name => !sized.test(name))
        return [
          node.getRootNode().host.localName,
          Object.fromEntries(names.map(name => [name, style.getPropertyValue(name)]))
        ]
      })
    )
    return Object.fromEntries(found)
  }

  await t.test('take no style of text from the page, and still its colour scheme, and its hiding', async t => {
    const { page } = await stage.open()
    await page.goto(stage.hosted(all()))
    const plain = await stylesOf(page)
    t.equal(Object.keys(plain).length, ELEMENTS.length)
    await page.addStyleTag({ url: `${stage.origin}/loud.css` })
    const loud = await stylesOf(page)
    for (const name of Object.keys(plain)) t.same(loud[name], plain[name], name)
    await page.goto(stage.hosted(`<div hidden>${all()}</div><div id="dim">${all()}</div>`))
    await page.locator('#dim').evaluate(node => node.style.setProperty('visibility', 'hidden'))
    await roots(page).nth(ELEMENTS.length).waitFor({ state: 'attached' })
    t.equal(await page.locator('section[part=root]:visible').count(), 0, 'what the page hides is hidden')
  })

  await t.test('are written in the direction of their language, on pages of either', async t => {
    for (const around of ['ltr', 'rtl']) {
      const { page, faults } = await stage.open()
      await page.goto(stage.hosted(all(), around))
      await allShown(page)
      for (const [language, dir] of [
        ['ar', 'rtl'],
        ['fa-IR', 'rtl'],
        ['he', 'rtl'],
        ['ur', 'rtl'],
        ['pa-Arab', 'rtl'],
        ['ckb', 'rtl'],
        ['ar-Latn', 'ltr'],
        ['de', 'ltr'],
        ['de_AT', 'ltr'],
        ['', 'ltr']
      ]) {
        const found = await page.locator('main').evaluate(async (main, language) => {
          const hosts = [...main.children].filter(node => node.shadowRoot)
          for (const host of hosts) Reflect.set(host, 'words', { language })
          await null
          const view = main.ownerDocument.defaultView
          return hosts.map(host => view.getComputedStyle(host.shadowRoot.querySelector('section')).direction)
        }, language)
        t.same(found, Array(ELEMENTS.length).fill(dir), `${language} on a page from ${around}`)
      }
      t.same(faults, [])
    }
  })

  await t.test('are landmarks with names of their own, also several of a kind', async t => {
    const { page } = await stage.open()
    await page.goto(stage.hosted(all() + all()))
    await roots(page)
      .nth(2 * ELEMENTS.length - 1)
      .waitFor()
    const names = await page
      .locator('section[aria-label],[role=search]')
      .evaluateAll(nodes => nodes.map(node => node.ariaLabel))
    t.equal(new Set(names).size, names.length, names.join())
    t.same(await violations(page), [])
  })

  await t.test('keep what is typed and chosen, and the caret, when attributes change', async t => {
    const { page } = await stage.open()
    await page.goto(stage.hosted(element()))
    const host = page.locator('guildhall-communities')
    const search = page.getByRole('searchbox')
    await page.getByRole('option', { name: 'testing' }).waitFor({ state: 'attached' })
    await page.getByRole('combobox').selectOption('testing')
    await search.fill('quality')
    await page.getByText('1 community').waitFor()
    await search.evaluate(node => node.setSelectionRange(2, 4))
    for (const [name, value] of Object.entries({
      lang: 'de',
      words: '{"search":"Suchen"}',
      limit: '3',
      'heading-level': '4',
      status: 'active',
      portal: 'x'
    })) {
      const answered = page.waitForResponse(
        response => response.url().includes('/v1/communities?') && response.request().method() === 'GET'
      )
      await host.evaluate((node, [name, value]) => node.setAttribute(name!, value!), [name, value])
      const { searchParams } = new URL((await answered).url())
      t.same([searchParams.get('q'), searchParams.get('topic')], ['quality', 'testing'], name)
      t.equal(await search.inputValue(), 'quality')
      t.same(await search.evaluate(node => [node.matches(':focus'), node.selectionStart, node.selectionEnd]), [
        true,
        2,
        4
      ])
    }
    await Promise.all([
      page.waitForRequest('**/v1/communities?*q=mentoring*'),
      host.evaluate(node => node.setAttribute('q', 'mentoring'))
    ])
    t.equal(await search.inputValue(), 'mentoring', 'unless it is the search that changes')
  })

  await t.test('take each attribute as a property, before and after they are defined', async t => {
    const { page } = await stage.open()
    const asked: URL[] = []
    page.on('request', request => request.url().includes('/v1/') && asked.push(new URL(request.url())))
    let define = () => {}
    const defined = new Promise<void>(resolve => {
      define = resolve
    })
    await page.route('**/embed/v1.js', route => defined.then(() => route.continue()))
    await page.goto(stage.hosted('<guildhall-communities></guildhall-communities>'), { waitUntil: 'commit' })
    const host = page.locator('guildhall-communities')
    await host.waitFor({ state: 'attached' })
    const key = new URLSearchParams(element().replace(/.*key="([^"]+).*/, 'key=$1')).get('key')
    await host.evaluate((node, publishableKey) => Object.assign(node, { publishableKey, topic: 'design' }), key)
    define()
    await page.getByText('3 communities', { exact: true }).waitFor()
    t.equal(await host.getAttribute('topic'), 'design')
    await host.evaluate(node => Object.assign(node, { limit: 2, headingLevel: 5, topic: null, theme: 'dark' }))
    await page.locator('h5').nth(1).waitFor()
    t.same(await host.evaluate(node => [node.limit, node.headingLevel, node.topic, node.getAttribute('theme')]), [
      '2',
      '5',
      null,
      'dark'
    ])
    const before = asked.length
    await host.evaluate(node => Object.assign(node, { limit: 2, words: {}, topic: undefined }))
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)))
    t.equal(asked.length, before, 'what is the same asks for nothing')
  })

  await t.test('say which words they cannot read, and keep their own for those without a value', async t => {
    const { page } = await stage.open()
    const said = page.waitForEvent('console', message => message.text().startsWith('Guildhall'))
    await page.goto(stage.hosted(element('words="[object Object]"')))
    t.match((await said).text(), 'words must be an object or JSON, and are "[object Object]"')
    const host = page.locator('guildhall-communities')
    await host.evaluate(node => Object.assign(node, { words: { search: undefined, topic: 'Thema' } }))
    await page.getByRole('combobox', { name: 'Thema' }).waitFor()
    t.equal(await page.getByRole('searchbox', { name: 'Search communities' }).count(), 1)
  })

  await t.test('show cards of the page’s own, in which data is text and addresses of the web', async t => {
    const hurt = '<img src=x onerror=alert(1)>'
    const items = [
      { ...COMMUNITIES[0], match: { name: '<mark>Accessibility</mark> Guild', excerpt: null } },
      {
        id: '2',
        name: hurt,
        summary: hurt,
        topics: [],
        status: 'dormant',
        memberCount: 1,
        channels: [{ kind: 'website', url: 'javascript:alert(1)' }],
        logoUrl: 'javascript:alert(1)'
      }
    ]
    const card = `<template><style>.name{color:rgb(1, 2, 3)}</style><link rel="stylesheet" href="/theme.css"><script>throw new Error('run')</script>
<article><h3 class="name"><a data-href="href" data-text="name"></a></h3><img data-src="logo" data-if="logo" alt=""><p data-text="summary"></p>
<p data-if="status">Status: <b data-text="status"></b></p><ul><li data-each="topics" data-text="item"></li></ul><p data-text="unheard"></p></article></template>`
    const { page, faults } = await stage.open()
    const headers = { 'access-control-allow-origin': stage.origin }
    await page.route('**/v1/communities?*', route => route.fulfill({ json: { items, next: null }, headers }))
    await page.goto(stage.hosted(element().replace('></', `>${card}</`)))
    const cards = page.locator('.own')
    await cards.nth(1).waitFor()
    const [first, second] = [cards.nth(0), cards.nth(1)]
    t.equal(await first.locator('h3 a').getAttribute('href'), 'https://communities.example.org/1')
    t.equal(await first.locator('mark').textContent(), 'Accessibility')
    t.same(await first.locator('ul li').allTextContents(), ['accessibility', 'design', 'testing'])
    t.equal(await first.getByText('Status').count(), 0)
    t.equal(await second.locator('h3').textContent(), hurt)
    t.same([await second.locator('a[href]').count(), await second.locator('img').count()], [0, 0])
    await second.getByText('Status: Dormant').waitFor()
    t.equal(await page.locator('.own style, .own link, .own script, section script').count(), 0)
    t.equal(await page.locator('section > style, section > link').count(), 2, 'styles stand once')
    t.same(
      faults.filter(fault => !/style/.test(fault)),
      []
    )
    const told = await hear(page.locator('guildhall-communities'), 'guildhall-open')
    await page.getByRole('link', { name: 'Accessibility Guild' }).click()
    t.equal((await told()).href, 'https://communities.example.org/1')
  })

  await t.test('take a template that a framework filled beside its content, or that comes later', async t => {
    const { page } = await stage.open()
    await page.goto(stage.hosted(element('limit="2"')))
    await page.locator('.card').first().waitFor()
    await page.locator('guildhall-communities').evaluate(node => {
      const template = node.ownerDocument.createElement('template')
      const line = node.ownerDocument.createElement('p')
      line.dataset.text = 'name'
      template.append(line)
      node.append(template)
      node.reload()
    })
    await page.locator('.own p').first().waitFor()
    t.equal(await page.locator('.own p').first().textContent(), 'Accessibility Guild')
  })

  await t.test('have places for the page’s own content, which keeps the page’s style', async t => {
    const { page } = await stage.open()
    const own =
      '<p slot="before">Above</p><p slot="after">Below</p><p slot="empty">Found a community</p><p slot="error">Call us</p><p>No script</p>'
    await page.goto(stage.hosted(element().replace('></', `>${own}</`)))
    await page.locator('.card').first().waitFor()
    const y = async (text: string) => (await page.getByText(text, { exact: true }).boundingBox())!.y
    const [above, below, list] = [await y('Above'), await y('Below'), (await page.locator('.list').boundingBox())!]
    t.ok(above < list.y && below >= list.y + list.height)
    const font = (text: string) =>
      page.getByText(text).evaluate(node => node.ownerDocument.defaultView.getComputedStyle(node).fontFamily)
    t.equal(await font('Above'), 'sans-serif')
    for (const text of ['Found a community', 'Call us', 'No script'])
      t.notOk(await page.getByText(text).isVisible(), text)
    const headers = { 'access-control-allow-origin': stage.origin }
    await page.route('**/v1/communities?*', route => route.fulfill({ json: { items: [], next: null }, headers }))
    await page.reload()
    await page.getByText('Found a community').waitFor()
    t.notOk(await page.getByText('No communities yet').isVisible())
    t.same(await violations(page), [])
    await page.unroute('**/v1/communities?*')
    await page.route('**/v1/communities?*', route => route.fulfill({ status: 500, json: {}, headers }))
    await page.reload()
    await page.getByText('Call us').waitFor()
  })

  await t.test('take the place of what a server wrote into them', async t => {
    const { page } = await stage.open()
    const written = '<template shadowrootmode="open"><p>Written by the server</p></template>'
    await page.goto(stage.hosted(element().replace('></', `>${written}</`)))
    await page.locator('.card').first().waitFor()
    t.equal(await page.getByText('Written by the server').count(), 0)
  })
})
