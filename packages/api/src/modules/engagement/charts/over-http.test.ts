import type { MetricFigure } from '@guildhall/schema'
import { load } from 'cheerio'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { QUARTER, writeCrowd } from '../metrics/crowd.fixtures.ts'

const PERIOD = `period=quarter&from=${QUARTER.from}&to=${QUARTER.to}`

t.test('charts over HTTP', async t => {
  const { admin, acting, caller, url } = await startApp(t)
  const { intranet } = await writeCrowd(url)
  const [key, portalKey] = [
    await caller('publishable', [], intranet.id),
    await caller('secret', ['metrics:read'], intranet.id)
  ]

  await t.test('an image on a page needs a publishable key alone, and is read again only if it changed', async t => {
    const address = `/v1/metrics.svg?metric=members&scope=community:weavers&utm_source=mail&constructor=1`
    const { status, headers, text } = await key.get(address, { accept: 'image/avif,image/svg+xml,image/*,*/*;q=0.8' })
    t.match(
      { status, headers },
      {
        status: 200,
        headers: {
          'content-type': 'image/svg+xml; charset=utf-8',
          'content-security-policy': /^default-src 'none'; style-src 'unsafe-inline'/,
          etag: /^"/
        }
      }
    )
    t.equal((await key.get(address, { 'if-none-match': String(headers.etag) })).status, 304)
    const $ = load(text, { xml: true })
    t.equal($('title').text(), 'Members · weavers · people by quarter')
    t.match($('style').text(), /prefers-color-scheme:dark/)
    t.notMatch(text, /<script|https?:(?!\/\/www\.w3\.org)/)
  })

  await t.test('who can read a figure can see its chart, and nobody else', async t => {
    const chart = `/v1/metrics.svg?metric=participants&scope=community:weavers&${PERIOD}`
    t.match((await acting('lead').get(chart)).text, /9 in Jan\s–\sMar 2026/)
    for (const hand of [key, acting('mia')])
      t.match(await hand.get(chart), { status: 403, body: { errors: [{ parameter: 'metric' }] } })
    t.match(await key.get('/v1/metrics.svg?metric=members&scope=community:secret'), { status: 422 })
    t.match(await admin.get('/v1/metrics.svg?metric=member'), {
      status: 422,
      body: { errors: [{ detail: /"members"/ }] }
    })
    t.match(await admin.get('/v1/metrics.svg'), { status: 400, body: { errors: [{ parameter: 'metric' }] } })
    for (const query of ['width=100', 'width=1201', 'lang=%3Cb%3E'])
      t.match(await admin.get(`/v1/metrics.svg?metric=members&${query}`), { status: 400 })
  })

  await t.test('what is withheld is in no picture', async t => {
    for (const hand of [admin, portalKey]) {
      const { text } = await hand.get(`/v1/metrics.svg?metric=participants&scope=community:dyers&${PERIOD}`)
      const $ = load(text, { xml: true })
      t.match($('desc').text(), /There are no values in these periods\. Withheld, fewer than 5: 1 of 1 quarter\.$/)
      t.equal($('path.bar').length, 0)
    }
  })

  await t.test('it shows the figures of the list', async t => {
    for (const metric of ['members', 'events_held', 'head_count', 'reach']) {
      const query = `metric=${metric}&scope=portal:intranet&period=month`
      const { items } = (await admin.get(`/v1/metrics?${query}`)).body
      const { value } = (items as MetricFigure[]).findLast(one => one.part === null && one.value !== null)!
      const $ = load((await admin.get(`/v1/metrics.svg?${query}`)).text, { xml: true })
      t.match($('desc').text(), metric === 'reach' ? `to ${value! * 100}% in` : `to ${value} in`, metric)
    }
  })

  await t.test('GraphQL gives it as a text', async t => {
    const { data } = await admin.ask('{ metricChart(metric: "members", scope: "portal:intranet", width: 400) }')
    t.match(data.metricChart, /^<svg [^>]*width="400"/)
  })
})
