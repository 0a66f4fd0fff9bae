import t from 'tap'
import { stage } from './stage.fixtures.ts'

t.test('a page that nobody looks after goes up the ladder, and comes down at once', async t => {
  const { admin, acting, page, pass, run, deliver, where, rows } = await stage(t)
  const { id, community } = await page('weavers', 80)
  const noticesOf = async () =>
    (await rows('select kind, count(*)::int as n from notices where page_id = $1 group by 1 order by 1', id)).map(
      ({ kind, n }) => `${kind} ${n}`
    )

  await run()
  t.equal(await where(id), 'due')

  await pass(15)
  await run()
  t.equal(await where(id), 'overdue')

  await t.test('the next step waits until the notice was delivered, and for its day', async t => {
    await pass(40)
    await run()
    t.equal(await where(id), 'overdue', 'nobody was told yet')
    await deliver()
    await pass(29)
    await run()
    t.equal(await where(id), 'overdue')
    await pass(1)
    await run()
    t.equal(await where(id), 'second_notice')
    await run()
    t.strictSame(await noticesOf(), ['page_due_soon 2', 'page_overdue 2', 'page_second_notice 2'])
  })

  await t.test('a failing finding says what comes next, and when', async t => {
    const { body } = await admin.get(`/v1/findings?page=${id}&rule=page.stale`)
    t.match(body.items[0].nextStep, { what: /final notice/, on: null })
    await deliver()
    await run()
    const { nextStep } = (await admin.get(`/v1/findings?page=${id}&rule=page.stale`)).body.items[0]
    t.match(nextStep.on, /^\d{4}-\d\d-\d\d$/)
  })

  await t.test('suspension is proposed, with a case in which a person decides', async t => {
    await pass(30)
    await run()
    t.equal(await where(id), 'final_notice')
    await deliver()
    await pass(30)
    await run()
    t.equal(await where(id), 'suspension_proposed')
    t.match((await admin.get(`/v1/infractions?page=${id}`)).body.items, [
      { kind: 'failure_to_maintain', origin: 'automatic', status: 'triaged', rule: 'page.stale' }
    ])
    t.equal((await rows(`select from notices where page_id = $1 and kind = 'suspension_proposed'`, id)).length, 4)
  })

  await t.test('steps, cases and notices keep ids and values, and are read in words', async t => {
    const kept = await rows(
      `select reason as said from maintenance_steps where page_id = $1 union all select what from infractions where page_id = $1
       union all select words from infraction_steps where infraction_id in (select id from infractions where page_id = $1)
       union all select values -> 'reason' from notices where page_id = $1`,
      id
    )
    t.ok(kept.length > 5)
    for (const { said } of kept) t.match(said, { id: 'page.stale.updated', values: { everyDays: 90 } })
    const words = /^The page was last updated on .* every 90 days\.$/
    const [one] = (await admin.get(`/v1/infractions?page=${id}`)).body.items
    const [step] = (await admin.get(`/v1/infractions/${one.id}/steps`)).body.items
    const [taken] = (await admin.get(`/v1/pages/${id}/maintenance-steps`)).body.items
    for (const said of [one.what, step.words, taken.reason]) t.match(said, words)
    t.match((await admin.get(`/v1/pages/${id}`)).body.maintenanceReason, words)
    const [notice] = (await admin.get(`/v1/notices?page=${id}`)).body.items
    t.match(notice.text, /\n\nWhy: The page was last updated on .* every 90 days\.\n\n/)
  })

  const suspend = (who: string) => acting(who).post(`/v1/pages/${id}/suspensions`, { reason: 'No answer.' })

  await t.test(
    'only an admin of the portal in person suspends, and only when the last notice was delivered',
    async t => {
      t.match((await admin.post(`/v1/pages/${id}/suspensions`, { reason: 'No.' })).body, { code: 'FORBIDDEN' })
      t.match((await suspend('ada')).body, { code: 'FORBIDDEN' })
      t.match((await suspend('boss')).body, { code: 'RULE_BROKEN', detail: /has not been delivered/ })
      await deliver()
      t.match((await acting('boss').post(`/v1/pages/${id}/removals`, { reason: 'Gone.' })).body, {
        code: 'MOVE_NOT_ALLOWED'
      })
      t.match((await suspend('boss')).body, { maintenance: 'suspended', maintenanceReason: 'No answer.' })
    }
  )

  await t.test('its steps are on record, for those who look after it', async t => {
    const { body } = await acting('ada').get(`/v1/pages/${id}/maintenance-steps`)
    t.strictSame(
      body.items.map(({ to }: { to: string }) => to),
      ['due', 'overdue', 'second_notice', 'final_notice', 'suspension_proposed', 'suspended']
    )
    t.strictSame(
      body.items.map(({ causes }: { causes: string[] }) => causes),
      Array(6).fill(['page.stale']),
      'each with the gates that led to it'
    )
    t.match(body.items.at(-1), { person: { name: 'boss' }, notice: 'page_suspended', deliveredAt: null })
    t.match(body.items[1].deliveredAt, /Z$/)
    t.equal(
      (await acting('eve').get(`/v1/pages/${id}/maintenance-steps`)).status,
      404,
      'the page is hidden from others'
    )
  })

  await t.test('an attestation returns it to compliant at once, and ends the case', async t => {
    await acting('ada').post(`/v1/pages/${id}/attestations`, {})
    await run()
    t.equal(await where(id), 'compliant')
    const [last] = (await acting('ada').get(`/v1/pages/${id}/maintenance-steps?sort=-at`)).body.items
    t.match(last, { to: 'compliant', causes: [], person: null })
    const [one] = (await admin.get(`/v1/infractions?page=${id}`)).body.items
    t.match(one, { status: 'final', sanction: 'suspension', liftedAt: /Z$/ })
    t.ok((await noticesOf()).includes('page_compliant 2'))
    await run()
    t.ok((await noticesOf()).includes('page_compliant 2'), 'thanked once')
  })
  t.ok(community)
})
