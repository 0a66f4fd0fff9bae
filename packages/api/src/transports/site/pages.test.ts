import t from 'tap'
import { SAMPLE_KEYS } from '../../../sample/keys.ts'
import { loadSample } from '../../../sample/load.ts'
import { startApp } from '../../../test/app.ts'

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

t.test('the reference tells every operation and every shape of the document', async t => {
  const { holding } = await startApp(t)
  const { body: contract } = await holding().get('/openapi.json')
  const { text } = await holding().get('/docs')
  const entries = Object.values(contract.paths).flatMap(verbs =>
    Object.values(verbs as Record<string, { operationId: string }>)
  )
  for (const { operationId } of entries)
    t.ok(text.includes(`<details class="operation" id="${operationId}">`), operationId)
  for (const name of Object.keys(contract.components.schemas)) t.ok(text.includes(`id="shape-${name}"`), name)
  const links = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!)
  t.same(
    links.filter(id => !text.includes(` id="${id}"`)),
    [],
    'and no link leads nowhere'
  )
})
