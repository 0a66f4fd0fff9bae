import { load } from 'cheerio'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { stage } from '../../governance/scorecards/stage.fixtures.ts'

const read = (text: string) => {
  const $ = load(text, { xml: true })
  const entries = $('entry')
    .toArray()
    .map(entry => ({
      id: $('id', entry).text(),
      title: load($('title', entry).text()).text(),
      term: $('category', entry).attr('term'),
      updated: $('updated', entry).text()
    }))
  return { $, entries }
}

t.test('the feed of a portal', async t => {
  const { admin, acting, caller, pages, portal, store, made } = await stage(t)
  const key = await caller('publishable', [], portal.id)
  const address = '/v1/portals/obt/feed'
  const titles = async (hand: typeof admin) => read((await hand.get(address)).text).entries.map(({ title }) => title)

  await t.test('is Atom with stable ids, newest first', async t => {
    const { status, headers, text } = await key.get(address)
    t.match({ status, headers }, { status: 200, headers: { 'content-type': /^application\/atom\+xml/, etag: /^"/ } })
    const { $, entries } = read(text)
    t.equal($('feed').attr('xmlns'), 'http://www.w3.org/2005/Atom')
    t.equal($('feed > id').text(), `urn:uuid:${portal.id}`)
    t.equal($('feed > author > name').text(), 'OBT')
    t.equal($('feed > updated').text(), entries[0]!.updated)
    for (const { id } of entries)
      t.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/)
    t.strictSame(
      entries.map(({ updated }) => updated),
      entries
        .map(({ updated }) => updated)
        .sort()
        .reverse()
    )
    t.equal((await key.get(address)).text, text, 'the same news make the same feed')
    t.equal((await key.get(address, { 'if-none-match': String(headers.etag) })).status, 304)
  })

  await t.test('names its own address, without the key, and says in each entry what it is about', async t => {
    const { $ } = read((await key.get(`${address}?key=x`)).text)
    t.match($('feed > link[rel=self]').attr('href'), new RegExp(`/v1/portals/${portal.id}/feed$`))
    t.equal($('feed > link[rel=alternate]').attr('href'), 'https://obt.example.org/')
    const summaries = $('entry')
      .toArray()
      .map(entry => load($('summary', entry).text()).text())
    t.ok(summaries.length > 0)
    for (const summary of summaries) t.match(summary, /has a page here now\.$/)
  })

  await t.test('a browser that opens it receives a page, and a feed reader Atom', async t => {
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    const { status, headers, text } = await key.get(address, { accept: browser })
    t.match({ status, headers }, { status: 200, headers: { 'content-type': /^text\/html/, etag: /^"/ } })
    t.match(headers['content-security-policy'], "default-src 'none'")
    const $ = load(text)
    t.equal($('html').attr('lang'), 'en')
    t.equal($('h1').text(), 'Communities – OBT')
    t.strictSame(
      $('h2')
        .toArray()
        .map(title => $(title).text()),
      read((await key.get(address)).text).entries.map(({ title }) => title)
    )
    t.match($('link[rel=alternate]').attr('href'), /feed$/)
    for (const accept of ['*/*', 'application/atom+xml, text/html;q=0.9', 'application/rss+xml, application/*;q=0.8'])
      t.match((await key.get(address, { accept })).headers['content-type'], /^application\/atom\+xml/, accept)
  })

  await t.test('shows the public what is public: new pages, and those that are up to date again', async t => {
    t.strictSame((await titles(key)).sort(), ['New page: Fresh', 'New page: Silent', 'New page: Stale'])
    await store.run(
      sql`update pages set maintenance = 'compliant', maintenance_since = now() + interval '2 minutes' where id = ${pages.Fresh!.id}`
    )
    await store.run(
      sql`update pages set maintenance = 'suspended', maintenance_since = now() where id = ${pages.Stale!.id}`
    )
    const other = await caller('publishable', [], portal.id)
    const shown = await titles(other)
    t.ok(shown.includes('Fresh: the page is up to date again'))
    t.notOk(
      shown.some(title => title.includes('Stale')),
      'and nothing of a page that is suspended'
    )
  })

  await t.test('tells those who can act of findings and steps too', async t => {
    for (const hand of [admin, acting('boss'), acting('ada')]) {
      const shown = await titles(hand)
      t.ok(
        shown.some(title => /^Stale: The page was last updated on/.test(title)),
        shown.join('; ')
      )
      t.ok(shown.includes('Stale: the page is suspended'))
    }
    t.notOk((await titles(acting('eve'))).some(title => /Stale/.test(title)))
    const reader = await caller('secret', ['pages:read'])
    t.notOk(
      (await titles(reader)).some(title => /last updated/.test(title)),
      'findings need the scope of findings'
    )
  })

  await t.test('says when something is in order again', async t => {
    await acting('ada').post(`/v1/pages/${pages.Stale!.id}/attestations`, {})
    await admin.post('/v1/evaluations', {})
    t.ok((await titles(admin)).includes('Stale: resolved – The page shows signs of life'))
  })

  await t.test('holds whatever a name is made of', async t => {
    const hurt = 'A <b> & "c" ]]> d'
    await admin.patch('/v1/communities/silent', { name: hurt })
    t.ok((await titles(admin)).includes(`New page: ${hurt}`))
    const other = await made('/v1/portals', { name: 'Other & <i>', baseUrl: 'https://other.example.org/?a=1&b=2' })
    const { $ } = read((await admin.get(`/v1/portals/${other.id}/feed`)).text)
    t.equal($('feed > title').text(), 'Communities – Other & <i>')
    t.equal($('entry').length, 0)
    t.equal((await key.get(`/v1/portals/${other.id}/feed`)).status, 404, 'of another portal a key learns nothing')
  })
})
