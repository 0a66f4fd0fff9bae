import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { sql } from 'drizzle-orm'
import t from 'tap'
import type { PageInput } from '../../sdk/src/embed/governance/source.ts'
import { toRows } from '../../sdk/src/embed/governance/view.ts'
import { governanceWords } from '../../sdk/src/embed/governance/words.ts'
import { toCard } from '../../sdk/src/embed/view.ts'
import { wordsWith } from '../../sdk/src/embed/words.ts'
import { stage } from '../src/modules/enforcement/maintenance/stage.fixtures.ts'
import { addDays, today } from '../src/platform/days.ts'

const CLI = fileURLToPath(new URL('../../sdk/src/cli/main.ts', import.meta.url))
const run = promisify(execFile)
const day = (days: number) => addDays(today(), days)

type Made = { pause?: [from: number, until: number]; waivedUntil?: number; status?: string; removed?: boolean }
type State = 'fresh' | 'due' | 'stale' | 'abandoned' | 'unknown' | 'paused' | 'waived' | 'closed' | 'removed'

// What was done of a page that was last updated so many days ago, and how it stands.
const STATES: [name: string, updated: number | null, made: Made, state: State, until?: number][] = [
  ['fresh', 3, {}, 'fresh'],
  ['due', 70, {}, 'due'],
  ['stale', 100, {}, 'stale'],
  ['abandoned', 200, {}, 'abandoned'],
  ['unknown', null, {}, 'unknown'],
  ['paused', 100, { pause: [-5, 5] }, 'paused', 5],
  ['paused-from-today', 100, { pause: [0, 0] }, 'paused', 0],
  ['paused-unknown', null, { pause: [-5, 5] }, 'paused', 5],
  ['paused-fresh', 3, { pause: [-5, 5] }, 'fresh'],
  ['pause-over', 100, { pause: [-5, -1] }, 'stale'],
  ['pause-to-come', 100, { pause: [1, 5] }, 'stale'],
  ['waived', 100, { waivedUntil: 9 }, 'waived', 9],
  ['waived-until-today', 200, { waivedUntil: 0 }, 'waived', 0],
  ['waived-fresh', 3, { waivedUntil: 9 }, 'fresh'],
  ['waiver-over', 100, { waivedUntil: -1 }, 'stale'],
  ['paused-waived', 100, { pause: [-5, 5], waivedUntil: 9 }, 'paused', 5],
  ['closed', 100, { status: 'closed' }, 'closed'],
  ['closed-fresh', 3, { status: 'closed' }, 'closed'],
  ['merged-paused', 100, { status: 'merged', pause: [-5, 5] }, 'closed'],
  ['withdrawn', 200, { status: 'withdrawn' }, 'closed'],
  ['removed', 100, { removed: true, waivedUntil: 9 }, 'removed']
]

const BADGES: Record<State, RegExp> = {
  fresh: /Up to date/,
  due: /Review due by/,
  stale: /Review due since/,
  abandoned: /Review long overdue/,
  unknown: /Not reviewed yet/,
  paused: /Paused until/,
  waived: /Waived until/,
  closed: />Closed</,
  removed: />Removed</
}
const FINDINGS: Record<State, string> = {
  fresh: 'pass',
  due: 'warn',
  stale: 'fail',
  abandoned: 'fail',
  unknown: 'inconclusive',
  paused: 'not_applicable',
  waived: 'waived',
  closed: 'not_applicable',
  removed: 'not_applicable'
}
const EXEMPT: readonly State[] = ['paused', 'waived', 'closed', 'removed']

t.test('what is stale, paused, waived or closed is so wherever it is asked', async t => {
  const { acting, admin, app, page, portal, run: runJobs, rows, store } = await stage(t)
  const ids = new Map<string, string>()
  for (const [at, [name, updated, { pause, waivedUntil, status, removed }]] of STATES.entries()) {
    // Apart from each other, since updates of one moment are one change.
    const { id, community } = await page(name, updated && updated + at / 100)
    ids.set(name, id)
    await store.run(sql`update pages set created_at = now() - interval '200 days' where id = ${id}`)
    const rhythm =
      pause &&
      JSON.stringify({ everyDays: null, pauses: [{ from: day(pause[0]), until: day(pause[1]), reason: null }] })
    if (rhythm) await store.run(sql`update communities set rhythm = ${rhythm}::jsonb where id = ${community}`)
    if (status) await store.run(sql`update communities set status = ${status} where id = ${community}`)
    if (waivedUntil !== undefined)
      await store.run(sql`insert into waivers (portal_id, community_id, page_id, rule, why, until)
        values (${portal.id}, ${community}, ${id}, 'page.stale', 'A move.', ${day(waivedUntil)})`)
    if (removed)
      await store.run(sql`update pages set maintenance = 'removed', maintenance_since = now() where id = ${id}`)
  }
  await runJobs()

  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const env = { PATH: process.env.PATH, BASE_URL: address, API_KEY: admin.key! }
  const cli = async (...args: string[]) => (await run(process.execPath, [CLI, 'pages', ...args], { env })).stdout
  const listed = (items: { id: string }[]) => new Set(items.map(({ id }) => id))

  const { items } = (await admin.get('/v1/pages?limit=100')).body as {
    items: (PageInput & { community: { name: string } })[]
  }
  const pages = new Map(items.map(one => [one.id, one]))
  const staleOverRest = listed((await admin.get('/v1/pages?stale=true&limit=100')).body.items)
  const pastOrWithin = listed((await admin.get('/v1/pages?stale=false&limit=100')).body.items)
  const { data } = await admin.ask('{ pages(first: 100, stale: true) { nodes { id } } }')
  const staleOverGraphql = listed(data.pages.nodes)
  const staleOnTheLine = listed(JSON.parse(await cli('--stale', '--format', 'json')))
  const lines = (await cli()).split('\n')
  const csv = parse((await admin.get('/v1/pages.csv')).text, { columns: true }) as Record<string, string>[]
  const shown = toRows({ pages: items, findings: [], titles: new Map() }, governanceWords(), 'en')
  const reviews = listed(
    (await acting('ada').get('/v1/me/tasks')).body.items
      .filter(({ kind }: { kind: string }) => kind === 'page_review')
      .map(({ subject }: { subject: string }) => ({ id: subject }))
  )
  const notified = listed(
    await rows(`select distinct page_id as id from notices where kind in ('page_overdue', 'page_second_notice')`)
  )

  for (const [name, , , state, untilDay] of STATES)
    await t.test(name, async t => {
      const id = ids.get(name)!
      const isStale = state === 'stale' || state === 'abandoned'
      const isExempt = EXEMPT.includes(state)
      const until = untilDay === undefined ? null : day(untilDay)
      const found = pages.get(id)!
      t.equal(found.exemption?.reason ?? found.freshness, state, 'the page')
      t.equal(found.exemption?.until ?? null, until)
      t.equal(staleOverRest.has(id), isStale, 'the list')
      if (isStale) t.notOk(pastOrWithin.has(id))
      t.equal(staleOverGraphql.has(id), isStale, 'GraphQL')
      t.equal(staleOnTheLine.has(id), isStale, 'the command line')
      const line = lines.find(text => text.endsWith(`/${name}`))!
      t.match(line, new RegExp(`^${name} +${state}${until ? ` until ${until}` : ''} `), 'its table')
      const cells = csv.find(({ url }) => url!.endsWith(`/${name}`))!
      t.equal(cells.exemption || cells.freshness, state, 'CSV')
      t.equal(cells.staleSince !== '', isStale)
      t.equal(cells.exemptUntil, until ?? '')
      t.match((await admin.get(`/v1/pages/${id}/badge`)).text, BADGES[state], 'the badge')
      const row = shown.find(one => one.id === id)!
      t.equal(row.freshness.tone, state, 'the element')
      t.equal(/^until /.test(row.freshness.note), until !== null)
      const { items: findings } = (await admin.get(`/v1/findings?page=${id}&rule=page.stale`)).body
      t.equal(findings[0]?.status ?? 'not_applicable', FINDINGS[state], 'the finding')
      t.equal(reviews.has(id), state !== 'fresh' && !isExempt, 'the task')
      t.equal(notified.has(id), isStale, 'mails')
      const { body: community } = await admin.get(`/v1/communities/${name}`)
      const card = toCard(community, wordsWith(), 'en')
      const pauses = until !== null && state === 'paused'
      if (pauses || name === 'paused-fresh') t.match(card.badge?.text, /^Paused until /, 'the listing')
      else t.notMatch(card.badge?.text ?? '', /Paused/)
      t.equal(community.pausedUntil, pauses ? until : /^(paused-fresh|merged-paused)$/.test(name) ? day(5) : null)
    })
})

// How long the person leads and belongs, in days from today, and whether they lead.
type Term = { from?: number | null; until?: number; joined?: number; left?: number; gone?: number; status?: string }
const LEADERS: [name: string, term: Term, leads: boolean][] = [
  ['leads', {}, true],
  ['from today', { from: 0 }, true],
  ['from tomorrow', { from: 1 }, false],
  ['until today', { until: 0 }, false],
  ['until tomorrow', { until: 1 }, true],
  ['since nobody knows when', { from: null }, true],
  ['left the organisation today', { gone: 0 }, false],
  ['leaves the organisation tomorrow', { gone: 1 }, true],
  ['left the community today', { left: 0 }, false],
  ['leaves the community tomorrow', { left: 1 }, true],
  ['joins tomorrow', { joined: 1 }, false],
  ['has only applied', { status: 'applied' }, false],
  ['was a member', { status: 'alumni', left: -1 }, false]
]

t.test('who leads, leads wherever it is asked', async t => {
  const { admin, portal, store } = await stage(t)
  const made = async (path: string, body: object) => (await admin.post(path, body)).body
  for (const [name, { from = -100, until, joined, left, gone, status = 'active' }, leads] of LEADERS)
    await t.test(name, async t => {
      const on = (days: number | null | undefined) => (typeof days === 'number' ? day(days) : null)
      const community = await made('/v1/communities', { name, status: 'active', portals: [portal.id] })
      const person = await made('/v1/people', { name })
      const { id } = await made('/v1/memberships', { community: community.id, person: person.id })
      await made('/v1/terms', { membership: id, role: 'leader', startedOn: on(from), endedOn: on(until) })
      await store.run(sql`update people set left_on = ${on(gone)} where id = ${person.id}`)
      await store.run(
        sql`update memberships set status = ${status}, joined_on = ${on(joined ?? -200)}, left_on = ${on(left)} where id = ${id}`
      )
      const { body: read } = await admin.get(`/v1/communities/${community.id}`)
      t.equal(read.leaderCount, leads ? 1 : 0, 'leaderCount')
      const { facts } = toCard(read, wordsWith(), 'en')
      t.equal(facts.find(({ kind }) => kind === 'leaders')?.text, leads ? '1 leader' : 'Looking for a leader')
      for (const path of [
        `/v1/communities?role=leader&limit=100`,
        `/v1/communities?role=leader&person=${person.id}`,
        `/v1/memberships?role=leader&community=${community.id}`,
        `/v1/memberships?role=leader&person=${person.id}`,
        `/v1/people?role=leader&limit=100`,
        `/v1/people?role=leader&q=${encodeURIComponent(name)}`,
        `/v1/people?role=leader&community=${community.id}`
      ]) {
        const { items } = (await admin.get(path)).body as { items: { id: string }[] }
        const found = items.some(one => [community.id, person.id, id].includes(one.id))
        t.equal(found, leads, path.replace(/=[0-9a-f-]{36}/, ''))
      }
      await admin.post('/v1/evaluations', {})
      const { items } = (await admin.get(`/v1/findings?community=${community.id}&rule=community.single-leader`)).body
      t.equal(items[0].status, leads ? 'pass' : 'fail', 'the finding')
    })
})
