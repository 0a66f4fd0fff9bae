import t from 'tap'
import { addDays, today } from '../../../platform/days.ts'
import { stage } from '../maintenance/stage.fixtures.ts'

type Day = {
  day: string
  findings: { rule: string; subjectId: string; to: string }[]
  steps: { subjectId: string; from: string; to: string }[]
  caseSteps: { subjectId: string; act: string; status: string }[]
  notices: { kind: string; personName: string; subjectId: string; text: string }[]
  successions: { name: string; personName: string; role: string }[]
}
const after = (...days: number[]) => days.map(count => addDays(today(), count))

const world = async (t: Parameters<typeof stage>[0]) => {
  const all = await stage(t)
  const pages: string[] = []
  for (const [name, days] of [
    ['weavers', 10],
    ['dyers', 80],
    ['spinners', 200],
    ['knitters', null]
  ] as const)
    pages.push((await all.page(name, days)).id)
  // They were registered long ago, so that everything is judged.
  await all.pass(60)
  const simulate = (days: string[], who = 'boss') =>
    all.acting(who).post(`/v1/portals/${all.portal.id}/simulations`, { days })
  const held = async () =>
    (
      await all.rows(`select (select count(*) from activity) as activity, (select count(*) from findings) as findings,
        (select count(*) from notices) as notices, (select count(*) from maintenance_steps) as steps,
        (select count(*) from successions) as successions, (select md5(string_agg(p::text, ',' order by id)) from pages p) as pages`)
    )[0]
  return { ...all, pages, simulate, held }
}

t.test('a simulation says what then happens, day by day', async t => {
  const { simulate, pass, run, deliver, rows } = await world(t)
  const days = [0, 1, 29, 30, 31, 60, 75, 90, 120, 121]
  const { status, body } = await simulate(after(...days))
  t.equal(status, 200, JSON.stringify(body).slice(0, 600))
  t.strictSame(
    body.days.map(({ day }: Day) => day),
    after(...days)
  )
  t.ok(
    body.days.some(({ steps }: Day) => steps.length > 0) && body.days.some(({ caseSteps }: Day) => caseSteps.length > 0)
  )
  for (const [at, count] of days.entries()) {
    await pass(count - (days[at - 1] ?? 0))
    const before = { steps: await rows('select id from maintenance_steps'), told: await rows('select id from notices') }
    await run()
    const steps = await rows('select page_id as id, "from", "to" from maintenance_steps where id <> all ($1::uuid[])', [
      ...before.steps.map(({ id }) => id)
    ])
    const told = await rows(
      `select n.kind, e.name, n.page_id as id from notices n join people e on e.id = n.person_id
      where n.status = 'pending' and n.kind <> 'succession_asked' and n.id <> all ($1::uuid[])`,
      [...before.told.map(({ id }) => id)]
    )
    await deliver()
    const simulated = body.days[at] as Day
    t.strictSame(
      simulated.steps.map(({ subjectId, from, to }) => `${subjectId} ${from} ${to}`).sort(),
      steps.map(({ id, from, to }) => `${id} ${from} ${to}`).sort(),
      `the steps of day ${count}`
    )
    t.strictSame(
      simulated.notices
        .filter(({ kind }) => kind !== 'succession_asked')
        .map(({ kind, personName, subjectId }) => `${kind} ${personName} ${subjectId}`)
        .sort(),
      told.map(({ kind, name, id }) => `${kind} ${name} ${id}`).sort(),
      `the notices of day ${count}`
    )
  }
})

t.test('a simulation', async t => {
  const { admin, acting, people, portal, pages, simulate, held, store } = await world(t)

  await t.test('stores and sends nothing, and leaves no trace in the log', async t => {
    const before = await held()
    const { body } = await simulate(after(0, 40, 80))
    t.ok(body.subjects >= 8)
    t.strictSame(await held(), before)
    const { rows } = await store.pool.query(
      "select relname from pg_class where relname = 'findings' and relpersistence = 't'"
    )
    t.strictSame(rows, [])
    t.notMatch(JSON.stringify(body), /\/(attest|succession)\//, 'nobody gets a link of somebody else')
  })

  await t.test('foresees the successors of leaders, also of a community that names no portal', async t => {
    const leadersAsked = async () => {
      const { body } = await simulate(after(0, 12))
      return body.days.map(({ successions }: Day) =>
        successions.filter(({ role }) => role === 'leader').map(({ name, personName }) => `${name}: ${personName}`)
      )
    }
    t.strictSame(await leadersAsked(), [[], []])
    for (const [name, portals] of [
      ['Everywhere', []],
      ['Here', [portal.id]]
    ] as const) {
      const { id } = (await admin.post('/v1/communities', { name, status: 'active', portals })).body
      for (const [person, role, endedOn] of [
        ['lee', 'leader', after(40)[0]],
        ['eve', 'core', null]
      ]) {
        const joins = { community: id, person: people[person!], status: 'active' }
        const membership = (await admin.post('/v1/memberships', joins)).body.id
        await admin.post('/v1/terms', { membership, role, startedOn: '2024-01-01', endedOn })
      }
    }
    t.strictSame(await leadersAsked(), [[], ['Everywhere: eve', 'Here: eve']], 'thirty days ahead')
  })

  await t.test('agrees with a dry run of the same pack', async t => {
    const one = (await simulate(after(0))).body.days[0] as Day
    const dry = (await acting('boss').post(`/v1/portals/${portal.id}/dry-runs`, {})).body
    const told = new Set(
      one.notices.filter(({ kind }) => kind.startsWith('page_')).map(({ kind, subjectId }) => `${kind} ${subjectId}`)
    )
    t.strictSame(
      [...told].sort(),
      dry.notices.map(({ kind, subjectId }: { kind: string; subjectId: string }) => `${kind} ${subjectId}`).sort()
    )
    t.ok(told.size > 0)
  })

  await t.test('waits for nobody who changes a page meanwhile, and nobody waits for it', async t => {
    const client = await store.pool.connect()
    t.teardown(() => client.release())
    await client.query('begin')
    await client.query('update pages set review_every_days = review_every_days where id = $1', [pages[0]])
    t.equal((await simulate(after(0, 30))).status, 200)
    await client.query('rollback')
  })

  await t.test('may be run again and again on the same connections', async t => {
    const all = await Promise.all([0, 1, 2].map(() => simulate(after(0, 30))))
    const done = all.filter(({ status }) => status === 200)
    t.ok(done.length >= 1)
    t.ok(all.every(({ status, body }) => status === 200 || (status === 409 && /in progress/.test(body.detail))))
    const [first, second] = [(await simulate(after(0, 30))).body, (await simulate(after(0, 30))).body]
    t.strictSame(first, second)
    t.equal((await admin.get(`/v1/pages/${pages[2]}`)).body.maintenance, 'compliant')
  })

  for (const [name, days, refusal, pointer] of [
    ['yesterday', after(-1), 422, '/days/0'],
    ['a day in two years', after(800), 422, '/days/0'],
    ['days that go back', after(3, 1), 422, '/days/1'],
    ['no days', [], 400, '/days'],
    ['the same day twice', after(1, 1), 400, '/days'],
    ['more than 92 days', after(...Array.from({ length: 93 }, (_, at) => at)), 400, '/days'],
    ['a day that does not exist', ['2027-02-30'], 400, '/days/0']
  ] as const)
    await t.test(`refuses ${name}, and says where`, async t => {
      const { status, body } = await simulate([...days])
      t.equal(status, refusal)
      t.match(body.errors, [{ pointer }])
    })
})
