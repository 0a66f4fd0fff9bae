import t from 'tap'
import { tryAddresses } from './links.ts'
import { remember } from './remembered.ts'
import type { Fetched, Known, Web } from './web.ts'

const broke: Fetched = { kind: 'busy', why: 'later', status: 429, url: '', untilMs: 0 }

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

t.test('what only asks for a sign-in is not broken; a host that knows no HEAD is asked by GET', async t => {
  const methods: string[] = []
  const statuses: Record<string, [number, number]> = {
    a: [401, 401],
    b: [404, 200],
    c: [404, 404],
    d: [429, 429],
    e: [500, 503]
  }
  const web: Web = {
    robots: () => Promise.reject(new Error('not asked')),
    now: Date.now,
    known: remember<Known>(100, Date.now),
    fetch: async ({ url, method }) => {
      methods.push(`${method} ${url}`)
      const status = statuses[url]![method === 'HEAD' ? 0 : 1]
      return { kind: 'answer', answer: { status, url, headers: {}, body: Buffer.alloc(0), truncated: false } }
    }
  }
  const { broken, checked } = await tryAddresses(web, Object.keys(statuses), 30)
  t.same(
    broken.map(({ url, status }) => [url, status]),
    [
      ['c', 404],
      ['e', 503]
    ]
  )
  t.equal(checked, 5)
  t.same(methods.filter(line => line.startsWith('GET')).sort(), ['GET b', 'GET c', 'GET e'])
})
