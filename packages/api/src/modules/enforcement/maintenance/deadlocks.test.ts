import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import t, { type Test } from 'tap'
import { catchUp } from '../../../platform/feed/consume.ts'
import { feedIsWhole } from '../../../platform/feed/feed.fixtures.ts'
import { until } from '../../../platform/jobs/jobs.fixtures.ts'
import { reevaluate } from './reevaluate-on-change.ts'
import { ago, stage } from './stage.fixtures.ts'

const evaluateChanges = (store: Parameters<typeof catchUp>[0]) => catchUp(store, 'evaluation', reevaluate)

/** Somebody who holds a row, as operations and deletions do, and goes on while the evaluation of changes is at work. */
const writer = async (t: Test, url: string, store: Parameters<typeof feedIsWhole>[0]) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  t.teardown(() => client.end())
  return async (first: string, then: string, values: unknown[], meanwhile: () => Promise<unknown>) => {
    // Transactions of others on the server hold back what was just written.
    await feedIsWhole(store)
    await client.query('begin')
    await client.query(first, values)
    const evaluated = meanwhile()
    // By then it has come as far as it comes.
    await sleep(700)
    await client.query(then, values)
    await client.query('commit')
    return evaluated
  }
}

/** How many deadlocks there were in a database; PostgreSQL says so with some delay. */
const deadlocksIn = async (rows: (text: string) => Promise<{ n: string }[]>) => {
  await sleep(1500)
  return Number((await rows('select deadlocks as n from pg_stat_database where datname = current_database()'))[0]!.n)
}

t.test('the evaluation of changes waits for whoever holds what it writes to, and they never wait for it', async t => {
  const { admin, acting, page, pass, run, deliver, rows, store, url, people } = await stage(t)
  const one = await page('weavers', 130)
  const two = await page('dyers', 10)
  await run()
  await deliver()
  await evaluateChanges(store)
  const write = await writer(t, url, store)
  const HOLD_PAGE = 'select from pages where id = $1 for update'

  await t.test('a page, and then its findings: as a deletion and an evaluation of the page do', async t => {
    await acting('ada').post(`/v1/pages/${one.id}/attestations`, {})
    await write(HOLD_PAGE, `update findings set updated_at = updated_at where page_id = $1`, [one.id], () =>
      evaluateChanges(store)
    )
    t.equal((await admin.get(`/v1/pages/${one.id}`)).body.maintenance, 'compliant')
  })

  await t.test('a case, and then its page: as decisions do', async t => {
    const { body: report } = await acting('eve').post(`/v1/pages/${two.id}/reports`, { kind: 'conduct', what: 'Rude.' })
    await pass(130)
    await run()
    await evaluateChanges(store)
    await acting('ada').post(`/v1/pages/${two.id}/attestations`, {})
    await write(
      'select from infractions where page_id = $1 for update',
      'select from pages where id = $1 for update',
      [two.id],
      () => evaluateChanges(store)
    )
    t.ok(report.id)
    t.equal((await admin.get(`/v1/pages/${two.id}`)).body.maintenance, 'compliant')
  })

  await t.test('two pages in whatever order', async t => {
    for (const [first, second] of [
      [one.id, two.id],
      [two.id, one.id]
    ]) {
      await admin.patch(`/v1/people/${people.ada}`, { title: `Title ${first}` })
      await write(
        'select from pages where id = $1 and id <> $2 for update',
        'select from pages where id = $2 and id <> $1 for update',
        [first, second],
        () => evaluateChanges(store)
      )
    }
    t.pass()
  })

  await t.test('a person, and then the names in texts: as an erasure does', async t => {
    await pass(130)
    await admin.patch(`/v1/communities/${one.community}`, { mission: 'Weave better.' })
    await write(
      'select from people where id = $1 for update',
      `select pg_advisory_xact_lock(hashtextextended('names of persons', 0)), $1::uuid`,
      [people.ada],
      () => evaluateChanges(store)
    )
    t.pass()
  })

  t.equal(await deadlocksIn(rows as never), 0)
})

t.test('with many who write at once, nobody is in a deadlock with it', async t => {
  const { admin, acting, page, run, rows, store, portal } = await stage(t)
  const pages = await Promise.all(['one', 'two', 'three', 'four'].map((name, at) => page(name, at % 2 ? 130 : 10)))
  await run()
  const ids = pages.map(({ id }) => id)
  let writing = true
  const statuses = new Set<number>()
  const often = async (write: (turn: number) => Promise<{ status: number }>) => {
    for (let turn = 0; turn < 12; turn++) statuses.add((await write(turn)).status)
  }
  const evaluating = (async () => {
    while (writing) await evaluateChanges(store)
  })()
  await Promise.all([
    often(turn => acting('ada').post(`/v1/pages/${ids[turn % 4]}/attestations`, {})),
    often(turn => admin.post(`/v1/pages/${ids[(turn + 1) % 4]}/evaluations`, undefined)),
    often(() => admin.post('/v1/evaluations', { portal: portal.id })),
    often(turn =>
      admin.post(`/v1/pages/${ids[(turn * 3) % 4]}/updates`, { occurredAt: ago(turn + 100), actorClass: 'robot' })
    ),
    often(turn => admin.patch(`/v1/communities/${pages[turn % 4]!.community}`, { mission: `Weave ${turn} times.` })),
    often(async turn => {
      const { id } = await page(`more-${turn}`)
      return admin.delete(`/v1/pages/${id}`)
    })
  ])
  writing = false
  await evaluating
  t.strictSame(
    [...statuses].filter(status => status >= 500),
    []
  )
  t.equal(await deadlocksIn(rows as never), 0)
  await until(async () => (await evaluateChanges(store)) === 0, 10_000)
})
