import t from 'tap'
import type { Due, Memory } from './due.ts'
import { hear } from './evidence.ts'
import type { Visit } from './visit.ts'
import { readW3cDate } from './w3c.ts'

const SECOND = 1000
const HOUR = 3600 * SECOND
const BEGAN = Date.UTC(2026, 10, 28, 12, 7, 33)

/** What is served at a visit: a time in seconds from the first one, or a text. */
type Said = { http?: number | 'same'; sitemap?: number | string; gone?: true }
type Case = {
  name: string
  visits: Said[]
  every?: number
  believed: [visit: number, kind: 'http' | 'sitemap', at: number | string][]
}

const H = 3600
const CASES: Case[] = [
  { name: 'a time in the past', visits: [{ http: -50 * H }, { http: -50 * H }], believed: [[0, 'http', -50 * H]] },
  {
    name: '30 s before the first check',
    visits: [{ http: -30 }, { http: -30 }, { http: -30 }],
    believed: [[1, 'http', -30]]
  },
  {
    name: '30 s before the first check, and then not modified',
    visits: [{ http: -30 }, { http: 'same' }],
    believed: [[1, 'http', -30]]
  },
  { name: 'two minutes fast', visits: [{ http: 120 }, { http: 120 }], believed: [[1, 'http', 120]] },
  {
    name: 'ten hours ahead',
    visits: [{ http: 10 * H + 400 }, { http: 10 * H + 400 }],
    believed: [[1, 'http', 10 * H + 400]]
  },
  { name: 'made anew for each visitor', visits: [{ http: 0 }, { http: 25 * H }, { http: 50 * H }], believed: [] },
  {
    name: 'made anew by a clock that is two minutes fast',
    visits: [{ http: 120 }, { http: 25 * H + 120 }, { http: 50 * H + 120 }],
    believed: []
  },
  { name: 'made anew in another zone', visits: [{ http: 10 * H }, { http: 35 * H }, { http: 60 * H }], believed: [] },
  { name: 'a year ahead', visits: [{ http: 9000 * H }, { http: 9000 * H }], believed: [] },
  {
    name: 'ahead, while the page could not be loaded',
    visits: [{ http: 120 }, { gone: true }, { http: 120 }],
    believed: [[2, 'http', 120]]
  },
  {
    name: 'a sitemap in the past',
    visits: [{ sitemap: -5 * H }, { sitemap: -5 * H }],
    believed: [[0, 'sitemap', -5 * H]]
  },
  {
    name: 'a sitemap ten hours ahead',
    visits: [{ sitemap: 9.3 * H }, { sitemap: 9.3 * H }],
    believed: [[1, 'sitemap', 9.3 * H]]
  },
  {
    name: 'a sitemap hours ahead that names a later time before the first has passed',
    visits: [{ sitemap: 9.3 * H }, { sitemap: 33.6 * H }, { sitemap: 33.6 * H }],
    believed: [
      [1, 'sitemap', 9.3 * H],
      [2, 'sitemap', 33.6 * H]
    ]
  },
  {
    name: 'a sitemap ahead that is not found again',
    visits: [{ sitemap: 9.3 * H }, {}],
    believed: [[1, 'sitemap', 9.3 * H]]
  },
  {
    name: 'a sitemap ahead, visited again before its time',
    every: 5,
    visits: [{ sitemap: 9.3 * H }, { sitemap: 9.3 * H }, { sitemap: 9.3 * H }],
    believed: [[2, 'sitemap', 9.3 * H]]
  },
  {
    name: 'a sitemap made anew for each visitor',
    visits: [{ sitemap: 0 }, { sitemap: 25 * H }, { sitemap: 50 * H }],
    believed: []
  },
  { name: 'a sitemap made anew in another zone', visits: [{ sitemap: 10 * H }, { sitemap: 35 * H }], believed: [] },
  { name: 'a sitemap with a day', visits: [{ sitemap: '2026-11-20' }], believed: [[0, 'sitemap', '2026-11-20']] },
  {
    name: 'a sitemap with tomorrow',
    visits: [{ sitemap: '2026-11-29' }, { sitemap: '2026-11-29' }],
    believed: [[1, 'sitemap', '2026-11-29']]
  },
  { name: 'a sitemap with a month', visits: [{ sitemap: '2026-11' }], believed: [[0, 'sitemap', '2026-11-01']] },
  { name: 'a sitemap with a year', visits: [{ sitemap: '2026' }], believed: [[0, 'sitemap', '2026-01-01']] },
  {
    name: 'a sitemap with no date',
    visits: [{ sitemap: 'last week' }, { sitemap: '2026-13-01' }, { sitemap: '2026-02-30' }],
    believed: []
  }
]

const momentOf = (said: number | string) => (typeof said === 'number' ? BEGAN + said * SECOND : Date.parse(said))

for (const { name, visits, every = 25, believed } of CASES) {
  t.test(name, t => {
    let memory: Memory | null = null
    let lastModified: string | null = null
    const found: string[] = []
    for (const [index, { http, sitemap, gone }] of visits.entries()) {
      const now = BEGAN + index * every * HOUR
      const said = typeof http === 'number' ? new Date(momentOf(http)).toUTCString() : undefined
      const lastmod = typeof sitemap === 'number' ? new Date(momentOf(sitemap)).toISOString() : sitemap
      const visit: Visit = {
        outcome: gone ? 'unreachable' : http === 'same' ? 'not_modified' : 'loaded',
        durationMs: 1,
        lastModified: said,
        listed: lastmod ? { lastmod, wholesale: false, readAt: now } : undefined
      }
      const heard = hear({ memory, lastModified } as Due, visit, now)
      memory = JSON.parse(JSON.stringify({ claims: heard.claims })) as Memory
      lastModified = said ?? lastModified
      found.push(...heard.believed.map(({ kind, at }) => `${index} ${kind} ${new Date(at).toISOString()}`))
    }
    t.strictSame(
      found,
      believed.map(([visit, kind, at]) => `${visit} ${kind} ${new Date(momentOf(at)).toISOString()}`)
    )
    t.end()
  })
}

t.test('dates of sitemaps are read however W3C and careless people write them', t => {
  const dates: [string, string | undefined, boolean?][] = [
    ['2026', '2026-01-01T00:00:00.000Z'],
    ['2026-11', '2026-11-01T00:00:00.000Z'],
    ['2026-11-28', '2026-11-28T00:00:00.000Z'],
    ['2026-11-28T10:00Z', '2026-11-28T10:00:00.000Z', true],
    ['2026-11-28T10:00:30+10:00', '2026-11-28T00:00:30.000Z', true],
    ['2026-11-28T10:00:30.25+0100', '2026-11-28T09:00:30.250Z', true],
    ['2026-11-28 10:00:30', '2026-11-28T10:00:30.000Z', true],
    ['2026-11-28t10:00:30z', '2026-11-28T10:00:30.000Z', true],
    ['28.11.2026', undefined],
    ['2026-00-10', undefined],
    ['2026-02-29', undefined],
    ['2026-11-28T25:00Z', undefined],
    ['', undefined]
  ]
  for (const [text, at, exact = false] of dates)
    t.strictSame(readW3cDate(text), at && { at: Date.parse(at), exact }, text)
  t.end()
})
