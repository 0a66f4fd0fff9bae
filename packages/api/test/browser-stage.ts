import { existsSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { KEY, startService } from './browser-service.ts'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
]
const executablePath = PLACES.find(place => place && existsSync(place))

/** Why the tests in a browser are skipped; false when there is one. */
export const NO_BROWSER = executablePath
  ? false
  : 'There is no Chromium on this machine: install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.'

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const MORE_ARGS = ['--disable-component-update', '--disable-sync']

/** A browser of its own, without a window. */
export const launchBrowser = () => chromium.launch({ executablePath, args: [...ARGS, ...MORE_ARGS] })

const STYLES: Record<string, string> = {
  '/host.css':
    ':root{color-scheme:light dark;background:light-dark(#fff,#14181c);color:light-dark(#1d2329,#e9ecef)}body{margin:0 auto;max-width:72rem;padding:1rem;font-family:sans-serif}',
  // Whatever is inherited and concerns text, as old pages set it for all of themselves.
  '/loud.css': `body{cursor:wait;direction:rtl;font:italic small-caps 900 30px/3 fantasy;font-feature-settings:"smcp";font-kerning:none;
font-optical-sizing:none;font-stretch:ultra-condensed;font-variant-numeric:ordinal;hyphens:none;letter-spacing:9px;line-break:anywhere;
list-style:square inside;overflow-wrap:break-word;quotes:"<" ">";tab-size:2;text-align:end;text-align-last:justify;text-emphasis:dot;
text-indent:4em;text-orientation:upright;text-rendering:geometricPrecision;text-shadow:1px 1px red;text-transform:uppercase;
text-underline-offset:9px;text-wrap:nowrap;-webkit-text-stroke:1px red;white-space:pre;word-break:break-all;word-spacing:2em;
border-collapse:collapse;border-spacing:9px;caption-side:bottom;empty-cells:hide;caret-color:red;accent-color:red;orphans:9;widows:9;
writing-mode:vertical-rl}`,
  '/theme.css': 'guildhall-communities{--guildhall-surface:rgb(255 250 240)}'
}

// As strict as a site can be: no inline script, no inline style, and no address but what the embeds need.
const policy = (base: string, own = '') =>
  `default-src 'none'; script-src ${base}; connect-src ${base} ${own}; img-src ${base}; style-src 'self'; frame-src ${base}; base-uri 'none'`

const hostServer = async (base: () => string) => {
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host.test')
    const style = STYLES[url.pathname]
    if (style) return response.setHeader('content-type', 'text/css').end(style)
    const body = url.searchParams.get('body') ?? ''
    const dir = url.searchParams.get('dir') ?? 'ltr'
    const head = url.searchParams.get('head') ?? ''
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', policy(base(), head && "'self'"))
    response.end(`<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/host.css">
<script type="module" src="${base()}/embed/v1.js"></script>${head}</head><body><main><h1>Host</h1><h2>Communities</h2>${body}</main></body></html>`)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** The element as it stands in a page. */
export const element = (attributes = '', key = KEY) =>
  `<guildhall-communities key="${key}" ${attributes}></guildhall-communities>`

type Service = { base: string; close(): Promise<unknown> }

/** A service, two sites (of which the portal names the first), and a browser. */
export const openStage = async (start: (origin: string) => Promise<Service> = startService) => {
  let base = ''
  const host = await hostServer(() => base)
  const stranger = await hostServer(() => base)
  const service = await start(host.origin)
  base = service.base
  const browser = await launchBrowser()

  const site = (origin: string, body: string, dir = 'ltr', head = '') =>
    `${origin}/?${new URLSearchParams({ body, dir, head })}`
  return {
    base,
    origin: host.origin,
    /** The address of a page of the portal with this in it. */
    hosted: (body: string, dir?: string, head?: string) => site(host.origin, body, dir, head),
    /** The same on a site that the portal does not know. */
    foreign: (body: string) => site(stranger.origin, body),
    /** A new page; what its policies forbid and what it throws is kept in `faults`. */
    async open(options: BrowserContextOptions = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        timezoneId: 'UTC',
        ...options
      })
      context.setDefaultTimeout(15_000)
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', error => faults.push(String(error)))
      page.on('console', message => {
        if (/Content Security Policy|TypeError/.test(message.text())) faults.push(message.text())
      })
      return { page, faults, context }
    },
    async close() {
      await browser.close()
      host.server.close()
      stranger.server.close()
      await service.close()
    }
  }
}
export type Stage = Awaited<ReturnType<typeof openStage>>

const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 }
] as const

/** What axe finds wrong with a page as it is. Without a page of its own for the result, which other origins alone need, it takes half the time. */
export const faultsOf = async (page: Page) => {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  return (await axe.analyze()).violations
}

/** What axe finds wrong with a page: light and wide, dark and narrow, and with `all` also the other way round. */
export const violations = async (page: Page, all = false): Promise<string[]> => {
  const found: string[] = []
  for (const { colorScheme, width } of all ? LOOKS : LOOKS.slice(0, 2)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    found.push(
      ...(await faultsOf(page)).map(
        ({ id, nodes }) => `${colorScheme} ${width}: ${id}: ${nodes.map(node => node.html).join(' ')}`
      )
    )
  }
  return found
}

/**
 * Listens to an element; answers how to get what its next event of a name says. Only then may the page be made to send it. What the element
 * would do after it, it does not.
 */
export const hear = async (element: Locator, event: string): Promise<() => Promise<Record<string, unknown>>> => {
  const heard = await element.evaluateHandle((node, name) => {
    const said = new Promise(resolve =>
      node.addEventListener(
        name,
        (event: CustomEvent) => {
          event.preventDefault()
          resolve(event.detail)
        },
        { once: true }
      )
    )
    return { said }
  }, event)
  return () => heard.evaluate(({ said }) => said as Promise<Record<string, unknown>>)
}

/** The text of what has the focus inside the element. */
export const textOfFocus = (page: Page): Promise<string> =>
  page.locator('guildhall-communities').evaluate(node => node.shadowRoot.activeElement.textContent.trim())
