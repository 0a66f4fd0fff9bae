import t from 'tap'
import { made } from '../../../test/access/made.fixtures.ts'
import { startApp } from '../../../test/app.ts'
import { isPassedOn } from '../../core/operation/query.ts'
import { operations } from '../../service/modules.ts'
import { isProblem } from './raw.fixtures.ts'

// What WordPress, mail programs, search engines and networks add, also in an encoding of their own, and fields of forms.
const ADDED = [
  'fbclid=IwAR0x',
  'gclid=1&gbraid=2&msclkid=3',
  'utm_source=news&utm_medium=e-mail&utm_campaign=autumn',
  'utm_source=a&utm_source=b',
  'utm_campaign=100%',
  'utm_term=caf%E9',
  'dnt=1',
  'maxwidth=&maxheight=',
  '_=1700000000000',
  'amp;utm_source=x',
  '__proto__=1&constructor=2',
  'x',
  '=',
  '&&'
]

const REQUIRED: Record<string, string> = {
  'metrics.svg': '&metric=members&scope=community:looms',
  'comparison.html': '&with=019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d5'
}
const SHOWN: Record<string, string> = { portals: '&show=freshness', pages: '&show=stage' }

const requiredFor = (path: string) => {
  const [, , kind = '', ...rest] = path.split('/')
  const name = rest.at(-1) ?? kind
  return name === 'picture.svg' ? (SHOWN[kind] ?? '') : (REQUIRED[name] ?? '')
}

t.test('addresses that other software decorates answer as they do without it', async t => {
  const { app, admin, caller } = await startApp(t)
  const portal = await made(admin, '/v1/portals', { name: 'Intranet', baseUrl: 'https://intranet.example/' })
  const community = await made(admin, '/v1/communities', { name: 'Looms', status: 'active', portals: [portal] })
  const page = await made(admin, '/v1/pages', { community, portal, url: 'https://intranet.example/looms' })
  const event = await made(admin, '/v1/events', {
    title: 'Meeting',
    mode: 'online',
    hosts: [community],
    start: '2036-01-05T10:00',
    timeZone: 'Europe/Lisbon',
    durationMinutes: 60
  })
  const { key } = await caller('publishable', [], portal)
  const [{ id: occurrence }] = (await admin.get(`/v1/events/${event}/occurrences`)).body.items
  const names: Record<string, string> = { portal, community, page, event, occurrence }
  // Where records are missing, there is nothing to show, and the refusal is the same.
  const documents = operations
    .filter(isPassedOn)
    .map(({ path }) => path.replace(/\{(\w+)\}/g, (_, name) => names[name] ?? '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'))
  t.ok(documents.length >= 20)
  const shown = [
    ...documents.map(path => `${path}?key=${key}${requiredFor(path)}`),
    ...['communities', 'events', 'metrics'].map(page => `/embed/${page}?key=${key}`),
    ...['community', 'charter'].map(page => `/embed/${page}?key=${key}&community=looms`),
    `/oembed?url=${encodeURIComponent(`http://localhost:3000/embed/communities?key=${key}`)}`,
    '/embed/v1.js?',
    '/embed/height.js?',
    '/?',
    '/docs?',
    '/graphiql?',
    '/problems?',
    '/openapi.json?',
    '/.well-known/jwks.json?',
    '/health/live?',
    '/calendars/nothing.ics?',
    '/attest/nothing?',
    '/register/nothing?'
  ]
  for (const address of shown) {
    const plain = await app.inject(address)
    for (const added of ADDED) {
      const { statusCode, body, headers } = await app.inject(`${address}&${added}`)
      if (statusCode !== plain.statusCode) t.fail(`${address}&${added}: ${statusCode} ${body.slice(0, 200)}`)
      if (plain.statusCode === 200) t.equal(headers['content-type'], plain.headers['content-type'])
    }
    // Without charters, briefs and minutes there is nothing to show.
    t.ok([200, 404].includes(plain.statusCode), `${plain.statusCode} ${address.replace(key!, '…')}`)
  }
  const found = await Promise.all(shown.map(address => app.inject(address)))
  t.ok(found.filter(({ statusCode }) => statusCode === 200).length > 20, 'most are there')
})

t.test('a parameter that is known is still checked, and one of the API that is not known refused', async t => {
  const { admin } = await startApp(t)
  isProblem(t, await admin.get('/v1/events.ics?format=nonsense&utm_source=x'), 'INVALID_INPUT')
  isProblem(t, await admin.get('/oembed?url=x&maxwidth=wide'), 'INVALID_INPUT')
  isProblem(t, await admin.get('/v1/communities?utm_source=x'), 'INVALID_INPUT')
  isProblem(t, await admin.get('/v1/communities?q=caf%E9'), 'INVALID_REQUEST')
  isProblem(t, await admin.get('/v1/communities?q=what?&fields=%E9'), 'INVALID_REQUEST', 'after a second question mark')
})
