import { load } from 'cheerio'
import t from 'tap'
import { speechIn } from '../../core/words/catalogue.ts'
import { addLanguage } from '../../core/words/pseudo.fixtures.ts'
import { stage } from '../../modules/enforcement/maintenance/stage.fixtures.ts'
import { attestationLink } from '../../modules/pages/representatives/attestation-link.ts'
import { addDays, today } from '../../platform/days.ts'
import type { Page } from './page.ts'
import { pagesFor } from './signed-pages.fixtures.ts'

const LOGO = 'https://cdn.example.org/logo.svg?size=2'

const htmlOf = ({ html }: Page) => html.in().toString()

t.test('every text of every page is a message, so that another language says all of it', async t => {
  addLanguage(t, 'ar')
  const reader = { ...speechIn('ar'), brand: null }
  for (const [name, page] of Object.entries(pagesFor(reader))) {
    const $ = load(htmlOf(page))
    t.equal($('html').attr('lang'), 'ar', name)
    t.equal($('html').attr('dir'), 'rtl', name)
    $('style, svg').remove()
    const named = $('[aria-label]').map((_, element) => $(element).attr('aria-label'))
    const said = [$('title').text(), $('body').text(), ...named.get()].join(' ')
    // What people wrote is in capitals here, and the name of the service is its own.
    const own = said.replaceAll('Guildhall', '').replace(/https?:\S+/g, '')
    t.notMatch(own, /\p{Ll}{2,}/u, `${name} says nothing in English alone`)
  }
})

t.test(
  'a page is in the language of its address, else of the browser, else of the portal, else in English',
  async t => {
    addLanguage(t, 'ar')
    const { admin, holding, page, people, portal, store } = await stage(t)
    const { id } = await page('weavers')
    const { url } = await attestationLink(store, 'http://localhost', { page: id, person: people.ada! }, new Date())
    const path = new URL(url).pathname
    const read = async (query = '', accept?: string) => {
      const { text, headers } = await holding().get(`${path}${query}`, accept ? { 'accept-language': accept } : {})
      t.equal(headers['cache-control'], 'no-store')
      return load(text)('html').attr('lang')
    }
    t.equal(await read(), 'en')
    t.equal(await read('', 'it, ar-EG;q=0.5'), 'ar')
    t.equal(await read('?lang=en', 'ar'), 'en')
    t.equal(await read('?lang=xx&lang=ar', 'en'), 'en', 'what is sent twice is no wish')
    await admin.patch(`/v1/portals/${portal.id}`, { language: 'ar' })
    t.equal(await read(), 'ar')
    t.equal(await read('', 'it'), 'ar', 'the service has no Italian')
    t.equal(await read('', 'it, en;q=0.1'), 'en', 'the reader comes before the portal')
    const broken = await holding().get('/attest/x?lang=ar')
    t.match([broken.status, load(broken.text)('html').attr('lang')], [404, 'ar'])
  }
)

t.test('a page has the name, the colour and the logo of its portal, and loads nothing else from elsewhere', async t => {
  const { admin, holding, page, people, portal, store } = await stage(t)
  const { id } = await page('weavers')
  const { url } = await attestationLink(store, 'http://localhost', { page: id, person: people.ada! }, new Date())
  const read = async () => {
    const { text, headers } = await holding().get(new URL(url).pathname)
    return { $: load(text), policy: String(headers['content-security-policy']) }
  }
  const plain = await read()
  t.equal(plain.$('.brand').text(), 'OBT', 'the name of the portal')
  t.equal(plain.$('.brand').attr('href'), 'https://obt.example.org/')
  t.equal(plain.$('header nav').length, 0, 'links for developers are of no use to a representative')
  t.equal(plain.$('img').length, 0)
  t.match(plain.policy, "img-src 'self' data:;")
  await admin.patch(`/v1/portals/${portal.id}`, { accentColour: '#FFDD00', logoUrl: LOGO, name: 'O <b>B</b> T' })
  const { $, policy } = await read()
  t.equal($('.brand').text(), 'O <b>B</b> T')
  t.match($('title').text(), / – O <b>B<\/b> T$/)
  t.match($('style').text(), '--brand:#ffdd00')
  t.equal($('img').attr('src'), LOGO)
  t.match(policy, "img-src 'self' data: https://cdn.example.org;")
  t.notMatch($.html(), / style="/)
})

t.test('what belongs to a community alone has the look of its portal where that is the only one', async t => {
  const { admin, holding, portal, page } = await stage(t)
  const { community } = await page('weavers')
  const start = `${addDays(today(), 30)}T10:00`
  const place = { mode: 'on_site', hosts: [community], visibility: 'public', guests: true }
  const date = { start, durationMinutes: 60, timeZone: 'UTC' }
  const event = (await admin.post('/v1/events', { title: 'Open day', status: 'confirmed', ...place, ...date })).body
  const [occurrence] = (await admin.get(`/v1/occurrences?event=${event.id}`)).body.items
  const brand = async () => load((await holding().get(`/register/${occurrence.id}`)).text)('.brand').text()
  t.equal(await brand(), 'OBT')
  const other = (await admin.post('/v1/portals', { name: 'Intranet', baseUrl: 'https://intranet.example/' })).body
  t.equal(await brand(), 'OBT', 'which names its portal')
  await admin.patch(`/v1/communities/${community}`, { portals: [portal.id, other.id] })
  t.equal(await brand(), 'Guildhall', 'of two none is chosen')
})
