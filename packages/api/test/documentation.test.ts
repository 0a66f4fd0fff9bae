// Every block of code of the documentation: run here on the sample, by the test that `RUN_BY` names, or `NOT_RUN` says why not.
import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import Fastify, { type FastifyRequest } from 'fastify'
import pg from 'pg'
import t from 'tap'
import { SAMPLE_KEYS } from '../sample/keys.ts'
import { loadSample } from '../sample/load.ts'
import { addDays, today } from '../src/platform/days.ts'
import { startApp } from './app.ts'
import { launchBrowser, NO_BROWSER } from './browser-stage.ts'
import { document, fits } from './conformance.ts'
import { NOT_RUN, RUN_BY } from './documentation.fixtures.ts'
import { freePort } from './reader.ts'

// The sample is a whole organisation.
t.setTimeout(300_000)
const run = promisify(execFile)
const root = path.join(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

type Block = { page: string; at: number; nth: number; language: string; info: string; text: string }

const { stdout: tracked } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root
})
const pages = tracked.split('\n').filter(file => file && existsSync(path.join(root, file)))
const blocks = pages.flatMap(page => {
  const counts: Record<string, number> = {}
  const source = read(page)
  return [...source.matchAll(/^( *)```(\w*) ?(.*)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', info = '', text = ''], at): Block => {
      counts[language] = (counts[language] ?? 0) + 1
      return { page, at, nth: counts[language], language, info, text: text.replaceAll(`\n${indent}`, '\n').trim() }
    }
  )
})

const elsewhere = ({ page, language, nth }: Block) =>
  Object.keys(RUN_BY).find(key => {
    const [itsPage, itsLanguage, count = Number.POSITIVE_INFINITY] = key.split(' ')
    return itsPage === page && itsLanguage === language && nth <= Number(count)
  })
const excused = ({ text }: Block) => Object.keys(NOT_RUN).find(line => text.split('\n')[0] === line)
const here = blocks.filter(block => !elsewhere(block) && !excused(block))
/** Javascript of a page in a browser, and what such a page is made of. */
const inBrowser = ({ language, text }: Block) =>
  /^(html|css)$/.test(language) || (language === 'js' && /^(document|addEventListener|const .*document)/.test(text))
const named = ({ page, text }: Block) => `${page}: ${text.split('\n')[0]!.slice(0, 80)}`

t.test('no block is overlooked', async t => {
  for (const page of pages)
    t.equal(
      read(page).match(/^[\s>]*(`{3}|~{3})/gm)?.length ?? 0,
      2 * blocks.filter(block => block.page === page).length,
      page
    )
})

t.test('what is run elsewhere, or not at all, is in the documentation and in the test that is named', async t => {
  for (const [key, file] of Object.entries(RUN_BY)) {
    const [page, language] = key.split(' ') as [string, string]
    t.ok(
      blocks.some(block => elsewhere(block) === key),
      key
    )
    t.ok(new RegExp(`${path.basename(page)}[\\s\\S]*\\b${language}\\b`).test(read(file)), `${file} reads ${key}`)
  }
  for (const line of Object.keys(NOT_RUN))
    t.ok(
      blocks.some(block => excused(block) === line),
      line
    )
})

const port = await freePort()
const base = `http://127.0.0.1:${port}`
const { app, store, admin, url: database } = await startApp(t, { PUBLIC_URL: base })
await loadSample(store)
await app.listen({ port, host: '127.0.0.1' })
// Where the packages that programs import are found.
mkdirSync(path.join(root, 'packages/sdk/.tap'), { recursive: true })
const folder = mkdtempSync(path.join(root, 'packages/sdk/.tap/documentation-'))
t.teardown(() => rmSync(folder, { recursive: true }))

const one = async (list: string) => {
  const { status, body, text } = await admin.get(`${list}${list.includes('?') ? '&' : '?'}limit=1`)
  if (status !== 200 || !body.items[0]) throw new Error(`${list}: ${text}`)
  return body.items[0]
}
const idOf = async (list: string): Promise<string> => (await one(list)).id
const person = async (community: string, role: string): Promise<string> => {
  const { membership } = await one(`/v1/terms?community=${community}&role=${role}&currentOn=${today()}`)
  const { body } = await admin.get(`/v1/memberships/${membership}`)
  return (await admin.get(`/v1/people/${body.person.id}`)).body.externalId
}
const charterOf = async (community: string): Promise<string> => {
  const sections = [{ section: 'mission', text: 'Signs that people understand.' }]
  return (await admin.post(`/v1/communities/${community}/charters`, { title: 'Our charter', sections })).body.id
}
await admin.post(`/v1/charters/${await charterOf('wayfinding')}/transitions`, { transition: 'publish' })
/** What the examples name, and what stands for it. */
const VARIABLES: Record<string, string> = {
  BASE_URL: base,
  API_KEY: admin.key!,
  COMMUNITY: 'service-design',
  CHARTER: await charterOf('service-design'),
  EARLIER: await idOf('/v1/charters?community=service-design&status=published'),
  LEADER: await person('service-design', 'leader'),
  MEMBER: await person('service-design', 'core'),
  MEASURE: await idOf('/v1/measures?retired=false'),
  PERSON: (await admin.post('/v1/people', { name: 'Someone' })).body.id
}
const pageId = await idOf('/v1/pages?portal=intranet')
const pageList = (await admin.post('/v1/page-lists', { portal: 'intranet', name: 'Some' })).body.id
const campaign = await idOf('/v1/campaigns?portal=intranet')
const STAND_INS: [RegExp | string, string][] = [
  [/https?:\/\/(guild\.example\.org|guildhall\.example\.org|communities\.example\.org|localhost:3000)/g, base],
  [/guild_sk_…/g, admin.key!],
  [/guild_pk_(YOUR_KEY|…)/g, SAMPLE_KEYS.intranet],
  [/(?<=\/page-lists\/|"pageLists": \[")019a…/g, pageList],
  [/(?<="page": ")019a…|PAGE_ID/g, pageId],
  [/(?<=\/campaigns\/)[\da-f-]{36}/g, campaign],
  // The import that was made last, which is the dry run.
  [
    /01a2…/g,
    '$(curl -sS -H "Authorization: Bearer $API_KEY" "$BASE_URL/v1/imports?limit=1&sort=-startedAt" | node -pe "JSON.parse(fs.readFileSync(0)).items[0].id")'
  ],
  ['/communities/{community}', '/communities/wayfinding']
]
/** The day on which the examples were written; their days move on with the calendar. */
const WRITTEN = '2026-11-30'
const AGE = Math.round((Date.parse(today()) - Date.parse(WRITTEN)) / 86_400_000)
const filled = (text: string) =>
  STAND_INS.reduce((made, [what, by]) => made.replaceAll(what, by), text).replace(
    /(?<![\w-])20\d\d-\d\d-\d\d(?![\d-])/g,
    day => addDays(day, AGE)
  )

/** What the command lines name: files of the reader, and the programs of the repository. */
const FILES: Record<string, string> = {
  'people.csv': 'kind,key,name\nperson,p-1,One\n',
  'hr.csv': 'kind,key,name\nperson,p-1,One\nperson,p-2,Two\n',
  'team.ics': `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTAMP:20260101T090000Z\r\nDTSTART:20270112T090000Z\r\nDTEND:20270112T100000Z\r\nSUMMARY:Clinic\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  'communities.json': JSON.stringify({
    format: 'communities-neutral/1',
    source: { repository: 'weavers/guild', licence: 'CC0-1.0' },
    part: 'all',
    communities: []
  })
}
for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text)
symlinkSync(path.join(root, 'examples'), path.join(folder, 'examples'))
const NPX = `npx() { if [ "$1" = guildhall ]; then shift; node '${root}/packages/sdk/src/cli/main.ts' "$@"; else "$@"; fi; }\n`
const SETTINGS = `\nnode -e 'import("${root}/packages/api/src/platform/config/config.ts").then(({ readConfig }) => readConfig(process.env))'`

const shell = async ({ text }: Block) => {
  const isSettings = text.split('\n').every(line => /^[A-Z_]+=(\$\(.*\)|\S+)$/.test(line))
  const env = { ...process.env, ...(isSettings ? {} : VARIABLES) }
  const script = isSettings ? `set -a\n${text}${SETTINGS}` : NPX + filled(text)
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env })
  if (/"code":\s*"[A-Z_]+"|"errors":/.test(stdout)) throw new Error(stdout)
}

/** Requests as they stand: method and path, headers, a blank line or none, the body. */
const http = async ({ text }: Block) => {
  for (const request of filled(text).split(/\n+(?=(?:GET|POST|PUT|PATCH|DELETE) \/)/)) {
    const [, method, url, headers = '', body] = /^(\w+) (\S+)\n?((?:[\w-]+: .*\n)*)\n?([\s\S]*)$/.exec(request) ?? []
    const named = headers
      .split('\n')
      .slice(0, -1)
      .map(line => line.split(': '))
    await sent(method as 'GET', url!, Object.fromEntries(named), body)
  }
}

const sent = async (method: 'GET' | 'POST', url: string, headers: Record<string, string>, payload?: string) => {
  const type = payload && { 'content-type': 'application/json' }
  const authorization = `Bearer ${admin.key}`
  const answer = await app.inject({
    method,
    url,
    headers: { authorization, ...type, ...headers },
    ...(payload && { payload })
  })
  // A transition that is refused for the state of the sample’s community was understood.
  if (answer.statusCode < 300 || answer.body.includes('MOVE_NOT_ALLOWED')) return answer
  throw new Error(`${answer.statusCode} ${answer.body}`)
}

const csv = async ({ info, text }: Block) => {
  const [method, url] = info.split(' ') as ['POST', string]
  const { failedCount } = (await sent(method, url, { 'content-type': 'text/csv' }, text)).json()
  if (failedCount) throw new Error(`${failedCount} rows failed`)
}

/** One value, or one on each line; of the schema, or the webhook’s type, that the block names, of which `in part` leaves members out. */
const json = async ({ info: said, text }: Block) => {
  const [info, isPart] = said.split(' in ') as [string, string?]
  const values = /^\{.*\}$/m.test(text) ? text.split('\n').map(line => JSON.parse(line)) : [JSON.parse(text)].flat()
  const place = document.webhooks[info]
    ? ['webhooks', info, 'post', 'requestBody', 'content', 'application/json', 'schema']
    : ['components', 'schemas', info]
  if (info)
    for (const value of values)
      try {
        fits(place, value)
      } catch (error) {
        const faults = String(error)
          .replace(/^.*?: /, '')
          .split(', ')
        if (!isPart || faults.some(fault => !fault.includes('must have required property'))) throw error
      }
}

const graphql = async ({ text }: Block) => {
  const { errors } = await admin.ask(text)
  if (errors) throw new Error(JSON.stringify(errors))
}

const sql = async ({ text }: Block) => {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  const names = text.replaceAll('guildhall_app', 'documented').replaceAll('to guildhall', 'to current_user')
  await client.query(`begin; ${names}; rollback`).finally(() => client.end())
}

const SDK = "from '@guildhall/sdk'"
const CLIENT = `import { createClient } ${SDK}\nconst client = createClient({ baseUrl: process.env.BASE_URL!, apiKey: process.env.API_KEY })\n`
const source = (text: string) =>
  filled(text).replace(/'@guildhall\/sdk(\/[\w/]+)?'/g, (_, part = '') => {
    const file = ['', '/index']
      .map(end => `packages/sdk/src${part}${end}.ts`)
      .find(file => existsSync(path.join(root, file)))
    return `'${path.join(root, file!)}'`
  })
const program = async (text: string, name: string) => {
  const file = path.join(folder, name)
  writeFileSync(file, `${source(text)}\nexport {}\n`)
  const env = { PATH: process.env.PATH, ...VARIABLES, GUILDHALL_KEY: admin.key! }
  return (await run(process.execPath, [file], { env })).stderr
}
const without = (text: string) => text.replace(/\s/g, '')
const rulesSource = without(
  ['facts', 'rules', '.']
    .map(under => `packages/api/src/modules/governance/${under}`)
    .flatMap(under =>
      readdirSync(path.join(root, under))
        .filter(file => file.endsWith('.ts'))
        .map(file => read(`${under}/${file}`))
    )
    .join()
)

const typescript = async (block: Block) => {
  const { text, page, at } = block
  const name = `${path.basename(page)}-${at}.ts`
  const [, file] = /^\/\/ (packages\S+\/)\S+\.ts\n/.exec(text) ?? []
  if (file) {
    // A file of the service, of which some is left out.
    const full = text.replace(/^\s*…$/gm, '').replaceAll('{ … }', '{}')
    return program(
      full.replace(/from '(\.[^']+)'/g, (_, to) => `from '${path.join(root, file, to)}'`),
      name
    )
  }
  if (page.endsWith('adding-a-rule.md')) {
    // What the page shows is in the source.
    const other = text
      .split('…')
      .map(without)
      .find(part => !rulesSource.includes(part))
    if (other) throw new Error(`That is not in the source: ${other}`)
    return
  }
  return program(/^import/.test(text) ? text : CLIENT + text, name)
}

/** Element and attributes in React, after the imports of the block before. */
const tsx = async ({ text, page, at }: Block) => {
  const imports = blocks.find(other => other.page === page && other.at === at - 1)!.text
  const head = `${source(imports)}\ndeclare const key: string\nexport const shown = `
  writeFileSync(path.join(folder, `${path.basename(page)}-${at}.tsx`), `${head}${text}\n`)
}

/** Handlers of a server of the reader’s own, whose `forward` is the one that the page shows. */
const server = async ({ text, page }: Block) => {
  const own = Fastify()
  const requireMember = async (request: FastifyRequest) => {
    Object.assign(request, { user: { id: VARIABLES.LEADER } })
  }
  const [forward = ''] = blocks.flatMap(
    block => (block.page === page && /^const forward[\s\S]*?\n}/m.exec(block.text)) || []
  )
  const needed = text.includes('const forward') ? text : `${forward}\n${text}`
  const names = ['app', 'requireMember', 'requirePortalAdmin', 'process']
  new Function(...names, filled(needed))(own, requireMember, requireMember, { env: { GUILDHALL_KEY: admin.key } })
  const routes = [...text.matchAll(/app\.get\('(\S+)'/g)].map(([, route]) => route!)
  for (const route of routes) {
    const url = route.endsWith('*') ? route.replace('*', 'communities?limit=1') : `${route}?query={__typename}`
    const { statusCode, body } = await own.inject({ url, headers: { 'accept-language': 'en' } })
    if (statusCode !== 200) throw new Error(`${url}: ${statusCode} ${body}`)
  }
  await own.close()
  if (routes.length === 0) throw new Error('There is nothing to ask.')
}

const javascript = async (block: Block) => {
  const { text, page, at } = block
  if (/^(const forward|app\.)/.test(text)) return server(block)
  if (!inBrowser(block)) return program(text.replace(/process\.env\.\w+/g, '$&!'), `${path.basename(page)}-${at}.ts`)
  const before = blocks.findLast(other => other.page === page && other.at < at && other.language === 'html')!
  return browse(before, `<script type="module">${filled(text)}</script>`)
}

const browser = NO_BROWSER ? undefined : await launchBrowser()
t.teardown(() => browser?.close())

/** What is wrong with a page that has the block in it: errors, answers that fail, elements and pictures that show nothing. */
const browse = async ({ text }: Block, more = '') => {
  const context = await browser!.newContext()
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', error => faults.push(String(error)))
  page.on('response', answer => {
    if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`)
  })
  const scripts = text.includes('<script')
    ? ''
    : [...text.matchAll(/<guildhall-(\w+)/g)].map(
        ([, name]) => `<script type="module" src="/embed/${name === 'communities' ? '' : `${name}/`}v1.js"></script>`
      )
  const html = `<!doctype html><html lang="en"><title>Documentation</title><link rel="icon" href="data:,"><script>var session = async () => ({})</script>${scripts}${filled(text)}${more}`
  await page.route(`${base}/documentation`, route => route.fulfill({ contentType: 'text/html', body: html }))
  await page.route('**/communities.css', route => route.fulfill({ contentType: 'text/css', body: '' }))
  // The server of the portal, which forwards with its key.
  await page.route(`${base}/guild/**`, async route => {
    const headers = { ...route.request().headers(), authorization: `Bearer ${admin.key}` }
    await route.fulfill({
      response: await route.fetch({ url: route.request().url().replace('/guild/', '/'), headers })
    })
  })
  await page.goto(`${base}/documentation`, { waitUntil: 'networkidle' })
  const elements = await page.locator('body *').evaluateAll(all =>
    all
      .filter(({ localName: name }) => name.startsWith('guildhall-'))
      .filter(node => !node.shadowRoot?.querySelector('section')?.textContent.trim())
      .map(({ localName }) => `${localName} shows nothing`)
  )
  const images = await page
    .locator('img')
    .evaluateAll(all => all.filter(node => node.naturalWidth === 0).map(node => `${node.src} shows nothing`))
  // What an element still asks the portal for, nobody waits for.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await context.close()
  return [...faults, ...elements, ...images].join('\n')
}

const css = async ({ text }: Block) => {
  const page = await browser!.newPage()
  await page.setContent(`<style>${text}</style>`)
  const known = await page
    .locator('style')
    .evaluate(({ sheet }) => [...sheet.cssRules].reduce((count, { style }) => count + style.length, 0))
  await page.close()
  const written = text.match(/;$/gm)?.length
  if (known !== written) throw new Error(`The browser takes ${known} of ${written} declarations.`)
}

/** How the blocks of each language are run. They reject, or resolve with what is wrong. */
const RUNNERS: Record<string, (block: Block) => Promise<unknown>> = {
  sh: shell,
  http,
  csv,
  json,
  graphql,
  sql,
  js: javascript,
  ts: typescript,
  tsx,
  html: browse,
  css,
  // Diagrams are checked by `npm run docs`.
  mermaid: async () => {}
}

t.test('every block is of a language that is run', async t => {
  const known = Object.keys(RUNNERS)
  t.strictSame(here.filter(({ language }) => !known.includes(language)).map(named), [])
})

for (const block of here.filter(({ language }) => RUNNERS[language])) {
  t.test(`this block works: ${named(block)}`, { skip: inBrowser(block) && NO_BROWSER }, async t => {
    t.equal((await RUNNERS[block.language]!(block).catch(error => error.message)) || '', '')
  })
}

t.test('the programs compile', async t => {
  const project = path.join(folder, 'tsconfig.json')
  const compilerOptions = { jsx: 'react-jsx', noImplicitAny: false }
  writeFileSync(
    project,
    JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions,
      include: ['*.ts', '*.tsx'],
      exclude: ['messages*']
    })
  )
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = await run(process.execPath, [tsc, '--noEmit', '-p', project]).catch(error => error)
  t.equal(stdout, '')
})
