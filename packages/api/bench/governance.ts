// npm run bench -- governance: how long judging takes, by how many statements, in how much memory.

import { sql } from 'drizzle-orm'
import { ORGANISATION } from '../src/core/access/caller.ts'
import { dryRun } from '../src/modules/enforcement/dry-run/dry-run.ts'
import { reevaluate } from '../src/modules/enforcement/maintenance/reevaluate-on-change.ts'
import { evaluate } from '../src/modules/governance/evaluation/evaluate.ts'
import { rules } from '../src/modules/governance/evaluation/rules.ts'
import { shown } from '../src/modules/governance/packs/operations.ts'
import { packsOf } from '../src/modules/governance/packs/packs.ts'
import '../src/service/modules.ts'
import { recordEvidence } from '../src/modules/pages/pages/updates.ts'
import { openStore, type Store, statements } from '../src/platform/database/database.ts'
import { migrateDatabase } from '../src/platform/database/migrate.ts'
import { catchUp } from '../src/platform/feed/consume.ts'
import { startPostgres } from '../src/platform/postgres/postgres.ts'
import { buildData, SIZE, type Size } from './data.ts'
import { ownFolder } from './folder.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'bench' }
const DAY_MS = 86_400_000
const MB = 2 ** 20

type Goal = { seconds: number; statements?: number }

const table: object[] = []

/** Does something, and puts how it went in the table. */
const measure = async (what: string, goal: Goal, work: () => Promise<string>): Promise<void> => {
  const sent = statements.sent
  const before = process.memoryUsage().rss
  let peak = before
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 20)
  const began = performance.now()
  const did = await work()
  const seconds = (performance.now() - began) / 1000
  clearInterval(watch)
  const needed = statements.sent - sent
  const met = seconds <= goal.seconds && needed <= (goal.statements ?? Number.POSITIVE_INFINITY)
  table.push({
    what,
    seconds: seconds.toFixed(2),
    'goal (s)': goal.seconds.toFixed(1),
    statements: needed,
    'goal (statements)': goal.statements ?? '',
    'memory, MB more': Math.round((peak - before) / MB),
    met: met ? 'met' : 'missed',
    did
  })
  console.log(JSON.stringify(table.at(-1)))
}

/** An organisation of a size on a PostgreSQL of its own, judged by every rule there is. */
const stage = async (size: Size, quick: boolean, work: (store: Store, portal: string) => Promise<void>) => {
  const folder = ownFolder()
  const postgres = await startPostgres({ dataDir: folder })
  try {
    await migrateDatabase(postgres.url)
    const began = Date.now()
    const built = await buildData(postgres.url, size, quick)
    console.log(`built ${JSON.stringify(built)} in ${((Date.now() - began) / 1000).toFixed(1)} s`)
    const store = openStore(postgres.url, 5, error => console.error(error.message))
    const all = rules.map(({ id }) => ({ rule: id }))
    const [portal] = await store.run<{ id: string }>(sql`select id from portals where slug = 'obt'`)
    await store.run(sql`
      insert into rule_packs (portal_id, version, base, rules, created_at)
      values (${portal!.id}, 1, 'obt', ${JSON.stringify(all)}::jsonb, now() - interval '900 days')`)
    await store.run(
      sql`insert into feed_positions (consumer, transaction) values ('evaluation', feed_transaction(pg_snapshot_xmin(pg_current_snapshot())))`
    )
    await work(store, portal!.id)
    await store.close()
  } finally {
    await postgres.stop()
  }
}

const judged = (store: Store, portal: string, daysAhead: number) => async () => {
  const asOf = new Date(Date.now() + daysAhead * DAY_MS).toISOString()
  const { subjects, changed } = await store.transaction(ACTOR, db => evaluate(db, { portal, asOf }))
  return `${subjects} subjects, ${changed} findings written`
}

/** One page is attested; its findings are judged by what the log tells. */
const attested = (store: Store) => async () => {
  const [page] = await store.run<{ id: string; person: string }>(sql`
    select p.id, r.person_id as person from pages p join representatives r on r.page_id = p.id and r.role = 'primary'
    where p.last_updated_at < now() - interval '100 days' order by p.id limit 1`)
  const occurredAt = new Date().toISOString()
  await store.transaction(ACTOR, db =>
    recordEvidence(db, [{ page: page!.id, kind: 'attestation', occurredAt, person: page!.person }])
  )
  const entries = await catchUp(store, 'evaluation', reevaluate)
  const [{ status }] = (await store.run<{ status: string }>(
    sql`select status from findings where subject_id = ${page!.id} and rule = 'page.stale'`
  )) as [{ status: string }]
  return `${entries} entries handled, the page is ${status}`
}

/** The pack is tried over the past year, week by week; nothing is stored, and nothing is sent. */
const replayed = (store: Store, portal: string) => async () => {
  const asOf = new Date().toISOString()
  const { weeks, flipCount, replayedNoticeCount } = await store.transaction(ACTOR, async db => {
    const pack = (await packsOf(db, [portal], asOf)).get(portal)!
    const slug = 'obt'
    return dryRun(
      db,
      { portal, today: pack, pack, weeks: 52, asOf, viewer: ORGANISATION },
      shown(pack, { id: portal, slug, name: slug })
    )
  })
  return `${weeks.length} days judged, ${flipCount} flips today, ${replayedNoticeCount} notices in the year`
}

const main = async () => {
  console.log(`${rules.length} rules\n`)
  await stage(SIZE, false, async (store, portal) => {
    const goal = { seconds: 5, statements: 40 }
    await measure('2,000 communities and 2,000 pages, for the first time', goal, judged(store, portal, 0))
    await measure('the same again', goal, judged(store, portal, 0))
    await measure('a week later', goal, judged(store, portal, 7))
    await measure('52 weeks of 2,000 of each are replayed', { seconds: 180 }, replayed(store, portal))
    await measure('one page is attested', { seconds: 1 }, attested(store))
  })
  const tenfold = { communities: SIZE.communities * 10, people: SIZE.people, memberships: SIZE.memberships * 10 }
  await stage(tenfold, true, async (store, portal) => {
    await measure('20,000 of each, for the first time', { seconds: 50 }, judged(store, portal, 0))
    await measure('the same again', { seconds: 50 }, judged(store, portal, 0))
  })
  console.table(table)
}

if (import.meta.main) await main()
