import t from 'tap'
import { addDays, today } from '../src/platform/days.ts'
import { startApp } from './app.ts'
import { element, NO_BROWSER, openStage } from './browser-stage.ts'

t.test('the embeds on the registry itself', { skip: NO_BROWSER }, async t => {
  const { app, admin, caller } = await startApp(t)
  let key = ''
  const stage = await openStage(async origin => {
    const made = async (path: string, sent: object) => {
      const { status, body, text } = await admin.post(path, sent)
      if (status !== 201) throw new Error(text)
      return body
    }
    const portal = await made('/v1/portals', {
      name: 'Our Intranet',
      baseUrl: 'https://intranet.example.org/',
      origins: [origin]
    })
    key = (await caller('publishable', [], portal.id)).key!
    const craft = { name: 'Craft & Design', summary: 'We make <i>things</i>.', topics: ['design'], status: 'active' }
    const website = { kind: 'website', url: 'https://craft.example.org/' }
    await made('/v1/communities', { ...craft, slug: 'craft', channels: [website] })
    await made('/v1/communities', {
      name: 'Service Design',
      parent: 'craft',
      status: 'dormant',
      topics: ['design']
    })
    await made('/v1/communities', { name: 'A secret', visibility: 'internal', status: 'active' })
    const start = `${addDays(today(), 2)}T14:00`
    const talk = { mode: 'online', start, timeZone: 'UTC', durationMinutes: 60, format: 'talk' }
    const recurrence = { frequency: 'weekly', count: 3 }
    await made('/v1/events', { ...talk, hosts: ['craft'], title: 'Craft & <i>talk</i>', recurrence })
    await made('/v1/events', { ...talk, hosts: ['craft'], title: 'Among members', visibility: 'members' })
    return { base: await app.listen({ port: 0, host: '127.0.0.1' }), close: async () => {} }
  })
  t.teardown(() => stage.close())

  t.test('the element shows what the publishable key may see, on the portal’s site alone', async t => {
    const { page, faults } = await stage.open()
    await page.goto(stage.hosted(element('', key)))
    await page.getByText('2 communities', { exact: true }).waitFor()
    t.same(await page.locator('.card h3').allTextContents(), ['Craft & Design', 'Service Design'])
    await page.getByText('Part of Craft & Design').waitFor()
    await page.getByText('Dormant').waitFor()
    await page.getByRole('option', { name: 'design (2)' }).waitFor({ state: 'attached' })
    await page.getByRole('searchbox').fill('things')
    await page.getByText('1 community').waitFor()
    t.same(await page.locator('mark').allTextContents(), ['things'])
    t.match(await page.locator('.card').textContent(), '<i>', 'and what looks like markup is text')
    t.same(faults, [])

    await page.goto(stage.foreign(element('', key)))
    await page.getByRole('alert').waitFor()
    t.equal(await page.locator('.card').count(), 0)
  })

  t.test('events are shown, and each leads to a file for calendars and to the feed', async t => {
    const { page, faults } = await stage.open({ timezoneId: 'Asia/Kathmandu' })
    const script = `<script type="module" src="${stage.base}/embed/events/v1.js"></script>`
    await page.goto(stage.hosted(`${script}<guildhall-events key="${key}" community="craft"></guildhall-events>`))
    await page.getByText('19:45–20:45').nth(2).waitFor()
    t.same(await page.locator('.entry .title').allTextContents(), Array(3).fill('Craft & <i>talk</i>'))
    const [file, feed] = await Promise.all(
      [/Add to calendar/, /Subscribe/].map(name => page.getByRole('link', { name }).first().getAttribute('href'))
    )
    for (const address of [file!, feed!.replace('webcal', 'http')]) {
      const answer = await fetch(address)
      t.match([answer.status, answer.headers.get('content-type')], [200, /text\/calendar/])
      t.match(await answer.text(), /SUMMARY:Craft & <i>talk/)
    }
    t.same(faults, [])
    await page.goto(`${stage.base}/embed/events?key=${key}&community=craft&timeZone=Asia/Kathmandu`)
    await page.getByText('19:45–20:45').first().waitFor()
    t.match(await page.getByRole('link', { name: 'Subscribe' }).getAttribute('href'), 'communities/craft')
    await page.goto(`${stage.base}/embed/events?key=${key}&community=nowhere`)
    await page.getByText('does not exist or is not visible').waitFor()
  })

  t.test('all elements show an event on the reader’s clock; pages without a script show its own', async t => {
    const made = (lang: string) =>
      [
        ['communities', '/embed/v1.js', ''],
        ['community', '/embed/community/v1.js', 'community="craft"'],
        ['portal', '/embed/portal/v1.js', 'portal="our-intranet" show="events"'],
        ['events', '/embed/events/v1.js', '']
      ]
        .map(
          ([name, script, attributes]) =>
            `<script type="module" src="${stage.base}${script}"></script><guildhall-${name} key="${key}" lang="${lang}" ${attributes}></guildhall-${name}>`
        )
        .join('')
    const { page, faults } = await stage.open({ timezoneId: 'Asia/Kathmandu' })
    for (const [lang, time] of [
      ['en', /\b19:45 GMT\+5:45|19:45–20:45/],
      ['en-US', /\b7:45\sPM GMT\+5:45|7:45\s–\s8:45\sPM/]
    ] as const) {
      await page.goto(stage.hosted(made(lang)))
      for (const name of ['communities', 'community', 'portal', 'events'])
        await page.locator(`guildhall-${name}`).getByText(time).first().waitFor()
      t.equal(await page.getByText(/\b14:00|2:00/).count(), 0, 'and no other time')
    }
    t.same(faults, [])

    for (const address of ['communities?', 'community?community=craft&', 'portal?show=events&']) {
      await page.goto(`${stage.base}/embed/${address}key=${key}`)
      await page
        .getByText(/\b14:00 UTC/)
        .first()
        .waitFor()
    }
  })

  t.test('the page shows the same without a script, and names its portal', async t => {
    const { page } = await stage.open({ javaScriptEnabled: false })
    await page.goto(`${stage.base}/embed/communities?key=${key}&limit=1`)
    t.equal(await page.title(), 'Communities – Our Intranet')
    await page.getByRole('link', { name: 'Next page' }).click()
    await page.getByRole('heading', { name: 'Service Design' }).waitFor()
    await page.getByRole('searchbox').fill('craft')
    await page.keyboard.press('Enter')
    t.equal(await page.locator('mark').first().textContent(), 'Craft')
    await page.goto(`${stage.base}/embed/communities`)
    await page.getByText('This listing needs a valid key').waitFor()
    await page.goto(`${stage.base}/embed/communities?key=${key}&cursor=bad`)
    await page.getByText('This address is not valid').waitFor()
  })
})
