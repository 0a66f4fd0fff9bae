import t from 'tap'
import { SAMPLE_KEYS } from '../../../sample/keys.ts'
import { loadSample } from '../../../sample/load.ts'
import { startApp } from '../../../test/app.ts'
import { GLOSSARY } from './docs/glossary.ts'

// Each part of the reference is looked at.
t.setTimeout(600_000)

const PAGES = ['/', '/docs', '/graphiql']

t.test('pages need no key, run nothing that stands in them, and know their own version', async t => {
  const { holding } = await startApp(t)
  for (const path of PAGES) {
    const { status, headers, text } = await holding().get(path)
    t.equal(status, 200)
    t.match(headers['content-type'], 'text/html')
    const policy = String(headers['content-security-policy'])
    t.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-/)
    t.notMatch(policy, /unsafe|http/)
    t.notMatch(text, /<script(?![^>]*\ssrc=")| style="| on[a-z]+="/)
    t.equal((await holding().get(path, { 'if-none-match': String(headers.etag) })).status, 304)
  }
})

t.test('what pages take comes from here, may be kept for a year, and has a new address when it changes', async t => {
  const { holding } = await startApp(t)
  const texts = await Promise.all(PAGES.map(async path => (await holding().get(path)).text))
  const addresses = new Set(
    texts.flatMap(text => [...text.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, url]) => url!))
  )
  for (const address of addresses) {
    if (address === '/problems') continue
    t.equal(address[0], '/', address)
    const { status, headers } = await holding().get(address)
    t.equal(status, 200, address)
    if (address.startsWith('/assets')) t.equal(headers['cache-control'], 'public, max-age=31536000, immutable')
  }
  const old = await holding().get('/assets/mark.svg?v=older')
  t.match([old.status, old.headers['cache-control']], [200, 'no-cache'])
  t.equal((await holding().get('/assets/package.json')).status, 404)
})

t.test('where a page names no icon, browsers find one at the address where they look for it', async t => {
  const { holding } = await startApp(t)
  const { status, headers, text } = await holding().get('/favicon.ico')
  t.match(
    [status, headers['content-type'], headers['cache-control']],
    [200, /^image\/svg\+xml/, 'public, max-age=86400']
  )
  t.match(text, /^<svg /)
})

t.test('keys and embeds are shown only where the sample is', async t => {
  const { holding, store } = await startApp(t)
  for (const path of PAGES) t.notMatch((await holding().get(path)).text, /guild_pk_[A-Za-z0-9]|guildhall-communities/)
  await loadSample(store)
  for (const path of PAGES) t.match((await holding().get(path)).text, SAMPLE_KEYS.intranet)
  t.match((await holding().get('/')).text, '<guildhall-communities')
})

t.test('on a database of one’s own no page looks for the sample', async t => {
  const { holding, store } = await startApp(t, { DATABASE_URL: 'postgresql://elsewhere/guildhall' })
  await loadSample(store)
  for (const path of PAGES) t.notMatch((await holding().get(path)).text, SAMPLE_KEYS.intranet)
})

t.test('the reference has every operation and every schema of the document, and the glossary', async t => {
  const { holding } = await startApp(t)
  const { body: contract } = await holding().get('/openapi.json')
  const { text } = await holding().get('/docs')
  const entries = Object.values(contract.paths).flatMap(verbs =>
    Object.values(verbs as Record<string, { operationId: string }>)
  )
  for (const { operationId } of entries)
    t.ok(text.includes(`<details class="operation entry" id="${operationId}">`), operationId)
  for (const name of Object.keys(contract.components.schemas)) t.ok(text.includes(`id="schema-${name}"`), name)
  for (const [term] of GLOSSARY) t.ok(text.includes(`<h3>${term}</h3>`), term)
  const links = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!)
  t.same(
    links.filter(id => !text.includes(` id="${id}"`)),
    [],
    'and no link leads nowhere'
  )
})

t.test('an address that does not exist is a page for browsers and a problem for programs', async t => {
  const { app, holding } = await startApp(t)
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
  for (const path of ['/nowhere', '/v2/communities', '/problems/NO_SUCH_CODE']) {
    const page = await holding().get(path, browser)
    t.equal(page.status, 404, path)
    t.match(page.headers, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    t.match(page.text, /<h1>Page not found<\/h1>.*href="\/".*href="\/docs"/s)
    for (const accept of ['*/*', 'application/json', 'text/html;q=0.5, application/problem+json']) {
      const problem = await holding().get(path, { accept })
      t.match(problem.headers['content-type'], 'application/problem+json', accept)
      t.equal(problem.body.code, 'NOT_FOUND')
    }
  }
  const head = await app.inject({ method: 'HEAD', url: '/nowhere', headers: browser })
  t.match([head.statusCode, head.headers['content-type'], head.body], [404, 'text/html; charset=utf-8', ''])
  const post = await holding().post('/nowhere', {}, browser)
  t.match([post.status, post.headers['content-type']], [404, 'application/problem+json; charset=utf-8'])
})
