import t from 'tap'
import { EgressError, type EgressFailure } from '../../../platform/egress/error.ts'
import { tryAddresses } from './links.ts'
import { remember } from './remembered.ts'
import type { Fetched, Known, Web } from './web.ts'

const broke: Fetched = { kind: 'busy', why: { id: 'page_check.pausing', values: {} }, status: 429, url: '', untilMs: 0 }

t.test(
  'links to a host that never answers hold a page up for the time of all links, and are not called broken',
  async t => {
    let waiting = 0
    // The limit of time alone keeps no process alive.
    const alive = setInterval(() => undefined, 50)
    t.teardown(() => clearInterval(alive))
    const web: Web = {
      robots: () => Promise.reject(new Error('not asked')),
      now: Date.now,
      known: remember<Known>(100, Date.now),
      fetch: ({ signal }) =>
        new Promise(resolve => {
          waiting++
          signal!.addEventListener('abort', () => resolve(broke))
        })
    }
    const urls = Array.from({ length: 30 }, (_, index) => `http://slow.test/${index}`)
    const began = performance.now()
    t.same(await tryAddresses(web, urls, 30, 100), { broken: [], checked: 0 })
    t.ok(performance.now() - began < 2000)
    t.equal(waiting, 4, 'what was still in line is not asked for')
    let asked = 0
    const there: Web = {
      ...web,
      fetch: async ({ url }) => {
        asked++
        return { kind: 'answer', answer: { status: 200, url, headers: {}, body: Buffer.alloc(0), truncated: false } }
      }
    }
    t.same(await tryAddresses(there, urls, 30), { broken: [], checked: 30 }, 'nor is it remembered as broken')
    t.equal(asked, 30)
  }
)

t.test(
  'HEAD that is refused in whatever way leads to GET; what asks for a sign-in or did not answer in time is not broken',
  async t => {
    const methods: string[] = []
    type Said = number | EgressFailure
    // By HEAD, by GET, and what is made of it.
    const said: Record<string, [head: Said, get: Said, is: 'good' | 'broken' | 'unknown']> = {
      there: [200, 404, 'good'],
      'a sign-in': [401, 500, 'good'],
      patience: [429, 500, 'good'],
      'no HEAD here': [405, 200, 'good'],
      'no such method': [501, 200, 'good'],
      'a bad request': [400, 200, 'good'],
      forbidden: [403, 200, 'good'],
      'not found by HEAD': [404, 200, 'good'],
      'a broken program': [500, 200, 'good'],
      'hung up on HEAD': ['unreachable', 200, 'good'],
      'silent on HEAD': ['timeout', 200, 'good'],
      'no HTTP on HEAD': ['garbled', 200, 'good'],
      'round in circles on HEAD': ['redirected', 200, 'good'],
      gone: [404, 404, 'broken'],
      'gone, and no HEAD': [405, 410, 'broken'],
      down: [500, 503, 'broken'],
      'no such host': ['unreachable', 'unreachable', 'broken'],
      slow: ['timeout', 'timeout', 'unknown'],
      'slow to connect': ['silent', 'silent', 'unknown'],
      'not to be called': ['refused', 200, 'unknown']
    }
    const web: Web = {
      robots: () => Promise.reject(new Error('not asked')),
      now: Date.now,
      known: remember<Known>(100, Date.now),
      fetch: async ({ url, method }) => {
        methods.push(`${method} ${url}`)
        const one = said[url]![method === 'HEAD' ? 0 : 1]
        if (typeof one === 'string')
          return { kind: 'failed', error: new EgressError(one, { id: `egress.${one}`, values: {} }) }
        return { kind: 'answer', answer: { status: one, url, headers: {}, body: Buffer.alloc(0), truncated: false } }
      }
    }
    for (const [url, [, , is]] of Object.entries(said)) {
      const { broken, checked } = await tryAddresses(web, [url], 30)
      t.equal(checked === 0 ? 'unknown' : broken.length > 0 ? 'broken' : 'good', is, url)
    }
    const asked = methods.filter(line => line.startsWith('GET')).map(line => line.slice(4))
    t.notOk(asked.some(url => ['there', 'a sign-in', 'patience', 'not to be called'].includes(url)))
  }
)
