// The two lines of the README as readers try them: in a file, on a port of their own, on a site that is not the portal's.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { SAMPLE_KEYS } from '../sample/keys.ts'
import { loadSample } from '../sample/load.ts'
import { startApp } from './app.ts'
import { launchBrowser, NO_BROWSER } from './browser-stage.ts'

const NAME = 'Accessible Journeys'

t.test('a page of two lines', { skip: NO_BROWSER }, async t => {
  // With the limits that hold unless set.
  const limits = { RATE_LIMIT_READS: '', RATE_LIMIT_WRITES: '', RATE_LIMIT_ADDRESS: '' }
  const { app, admin, caller, store } = await startApp(t, limits)
  await loadSample(store)
  const base = await app.listen({ port: 0, host: '127.0.0.1' })
  const portal = { name: 'Ours', baseUrl: 'https://ours.example/', origins: ['https://ours.example'] }
  const { key: own } = await caller('publishable', [], (await admin.post('/v1/portals', portal)).body.id)

  const twoLines = (key: string) =>
    `<!doctype html><meta charset="utf-8"><script type="module" src="${base}/embed/v1.js"></script>
<guildhall-communities base-url="${base}" key="${key}"></guildhall-communities>`
  const site = http.createServer((request, response) => {
    const key = new URL(request.url!, 'http://site').searchParams.get('key') ?? ''
    response.setHeader('content-type', 'text/html').end(twoLines(key))
  })
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-file-'))
  const file = (key: string) => {
    const name = path.join(folder, `${key}.html`)
    writeFileSync(name, twoLines(key))
    return pathToFileURL(name).href
  }
  const browser = await launchBrowser()
  t.teardown(async () => {
    await browser.close()
    site.close()
    rmSync(folder, { recursive: true })
  })
  const hosted = (key: string) => `${origin}/?${new URLSearchParams({ key })}`

  for (const [where, url] of [
    ['from a file', file(SAMPLE_KEYS.intranet)],
    ['from another port', hosted(SAMPLE_KEYS.intranet)]
  ] as const) {
    t.test(`shows the sample's communities ${where}`, async t => {
      const page = await browser.newPage()
      await page.goto(url)
      await page.getByText(NAME).first().waitFor({ timeout: 15_000 })
      t.pass('they are there')
    })
  }

  for (const [where, url, shown, sent] of [
    ['from a file', file(own!), 'file://', 'null'],
    ['from another site', hosted(own!), origin, origin]
  ] as const) {
    t.test(`says ${where} that its key does not work there, and the console how to allow it`, async t => {
      const page = await browser.newPage()
      const said: string[] = []
      page.on('console', message => said.push(message.text()))
      await page.goto(url)
      await page.getByRole('alert').getByText(`This key does not work from ${shown}`).waitFor({ timeout: 15_000 })
      t.ok(
        said.some(text => text.includes(`Add "${sent}" to the origins of the key's portal`)),
        said.join('\n')
      )
      t.equal(await page.locator('.card').count(), 0)
    })
  }

  t.test('says what is wrong with a key that nobody knows', async t => {
    const page = await browser.newPage()
    await page.goto(hosted('guild_pk_00000000000000000000'))
    await page.getByRole('alert').getByText('The key is not valid').waitFor({ timeout: 15_000 })
    t.pass('the refusal is read')
  })

  t.test('asks without a question beforehand, and stays far below the limits', async t => {
    const page = await browser.newPage()
    const methods: string[] = []
    page.on('request', request => request.url().includes('/v1/') && methods.push(request.method()))
    for (let turn = 0; turn < 12; turn++) {
      await page.goto(`${base}/`)
      await page.locator('guildhall-communities .card').first().waitFor({ timeout: 15_000 })
    }
    t.same([...new Set(methods)], ['GET'])
    const { status, headers } = await fetch(`${base}/docs`)
    t.equal(status, 200)
    t.ok(Number(/r=(\d+)/.exec(headers.get('ratelimit')!)?.[1]) > 100, headers.get('ratelimit')!)
  })
})
