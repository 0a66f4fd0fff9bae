// node bench/monitor.ts: checks pages on hosts of its own, some slow and some endless, on one worker; prints pages a day.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { sql } from 'drizzle-orm'
import { checkDuePages, makeMonitor } from '../src/modules/pages/monitor/check.ts'
import { type Networks, parseNetworks } from '../src/platform/config/networks.ts'
import { openStore, type Store } from '../src/platform/database/database.ts'
import { migrateDatabase } from '../src/platform/database/migrate.ts'
import { makeEgress } from '../src/platform/egress/egress.ts'
import { everyNameIsHere, playHosts } from '../src/platform/egress/hosts.fixtures.ts'
import { startPostgres } from '../src/platform/postgres/postgres.ts'
import { ownFolder } from './folder.ts'

const PAGES = Number(process.env.PAGES ?? 1000)
const HOSTS = 100
// Of 100 hosts: what each asks of patience.
const SLOW = 10
const ENDLESS = 5
const DEAD = 5
const LATENCY_MS = 50
const DAY_S = 86_400
const SETUP = { key: null, person: null, actorClass: 'robot', request: 'bench' }

const words =
  'weavers share looms yarn patterns mending dyes fibres teach learn meet together practice craft tools'.split(' ')
const text = (n: number) =>
  Array.from({ length: 400 }, (_, index) => words[(n * 7 + index * index) % words.length]).join(' ')
const body = (n: number) =>
  `<!doctype html><html lang=en><title>Page ${n}</title><nav><a href="/">Home</a></nav><main><h1>Page ${n}</h1>${Array.from({ length: 10 }, (_, index) => `<p>${text(n + index)} <a href="/link/${n % 50}/${index}">more</a></p>`).join('')}<img src="/logo.png" alt="Logo"></main>`

const kindOf = (host: number) =>
  host < SLOW ? 'slow' : host < SLOW + ENDLESS ? 'endless' : host < SLOW + ENDLESS + DEAD ? 'dead' : 'plain'

const answer = (request: IncomingMessage, response: ServerResponse) => {
  const host = Number(/^h(\d+)\./.exec(request.headers.host ?? '')?.[1])
  const path = request.url!
  const kind = kindOf(host)
  if (kind === 'dead') return void response.socket!.destroy()
  const isPage = path.startsWith('/page/')
  if (isPage && kind === 'slow') return
  setTimeout(() => {
    if (path === '/robots.txt' || path === '/sitemap.xml') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    if (!isPage || kind === 'plain') return void response.end(isPage ? body(Number(path.slice(6))) : 'there')
    const timer = setInterval(() => response.write('<p>more and more'), 100)
    response.on('close', () => clearInterval(timer))
  }, LATENCY_MS)
}

const register = (store: Store, port: number) =>
  store.transaction(SETUP, async db => {
    await db.run(sql`insert into portals (slug, name, base_url) values ('bench', 'Bench', 'http://bench.test/')`)
    await db.run(
      sql`insert into communities (slug, name, status, mission) select 'c' || n, 'Community ' || n, 'active', 'Weavers teach each other mending and dyes.' from generate_series(1, ${PAGES}::int) n`
    )
    await db.run(
      sql`insert into pages (community_id, portal_id, url) select c.id, p.id, 'http://h' || (row_number() over () % ${HOSTS}::int) || '.test:' || ${port}::int || '/page/' || row_number() over () from communities c, portals p`
    )
  })

const postgres = await startPostgres({ dataDir: ownFolder(), durable: false })
await migrateDatabase(postgres.url)
const store = openStore(postgres.url, 10, error => console.error(error.message))
const undo: (() => Promise<void>)[] = []
const port = await playHosts(undone => undo.push(undone), answer)
await register(store, port)

const monitor = makeMonitor(makeEgress(parseNetworks('127.0.0.0/8') as Networks, 'Guildhall/bench', everyNameIsHere))
const began = performance.now()
const checked = await checkDuePages(store, monitor, { limit: PAGES })
const seconds = (performance.now() - began) / 1000
const outcomes = await store.run<{ outcome: string; count: number; slowest: number }>(
  sql`select outcome, count(*)::int, max(extract(epoch from checked_at - (select min(checked_at) from page_checks)))::int as slowest from page_checks group by 1 order by 2 desc`
)
console.log(
  `${checked.length} pages on ${HOSTS} hosts (${SLOW} silent, ${ENDLESS} endless, ${DEAD} dead) in ${seconds.toFixed(1)} s`
)
for (const { outcome, count, slowest } of outcomes) console.log(`  ${outcome}: ${count}, the last after ${slowest} s`)
console.log(
  `${Math.round((checked.length / seconds) * DAY_S).toLocaleString('en')} pages a day; ${Math.round(process.memoryUsage.rss() / 1_048_576)} MB`
)

await monitor.close()
await store.close()
for (const end of undo) await end()
await postgres.stop()
