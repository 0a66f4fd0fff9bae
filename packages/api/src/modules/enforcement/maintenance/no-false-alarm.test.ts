import fc from 'fast-check'
import { SMTPServer } from 'smtp-server'
import t, { type Test } from 'tap'
import { runJob } from '../../../../test/jobs.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { addDays, today } from '../../../platform/days.ts'
import { stage } from './stage.fixtures.ts'

const ASKING = ['page_due_soon', 'page_overdue', 'page_second_notice', 'page_final_notice', 'suspension_proposed']

/** A mail server that takes everything. */
const mailServer = async (t: Test) => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      stream.resume()
      stream.on('end', () => done())
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise<void>(resolve => server.close(() => resolve())))
  const { port } = server.server.address() as { port: number }
  return readConfig({
    LOG_LEVEL: 'silent',
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'a@example.org',
    PUBLIC_URL: 'https://cop.example.org'
  })
}

const start = async (t: Test, gates: string[]) => {
  const world = await stage(t, gates)
  const config = await mailServer(t)
  const { store } = world
  return {
    ...world,
    /** Sends what is due, so many hours from now. */
    send: (hours: number) => runJob('send-mails', { store, config, now: new Date(Date.now() + hours * 3_600_000) }),
    statuses: async (page: string) =>
      (await world.rows('select kind, status from notices where page_id = $1 order by created_at, kind', page)).map(
        ({ kind, status }) => `${kind} ${status}`
      )
  }
}

t.test('what is settled before it is sent is withdrawn', async t => {
  const { acting, page, run, send, statuses, pass } = await start(t, ['page.stale'])

  await t.test('attested before the mail: neither a reminder nor thanks for it', async t => {
    const { id } = await page('weavers', 100)
    await run()
    await acting('ada').post(`/v1/pages/${id}/attestations`, {})
    await run()
    t.strictSame(await statuses(id), ['page_overdue withdrawn', 'page_overdue withdrawn'])
    await send(1)
    t.strictSame(await statuses(id), ['page_overdue withdrawn', 'page_overdue withdrawn'])
  })

  await t.test('attested a moment before the mail goes out, when nothing was evaluated yet', async t => {
    const { id } = await page('dyers', 100)
    await run()
    await acting('ada').post(`/v1/pages/${id}/attestations`, {})
    await send(1)
    t.strictSame(await statuses(id), ['page_overdue withdrawn', 'page_overdue withdrawn'])
  })

  await t.test('what is still open is sent, and who was reminded is thanked', async t => {
    const { id } = await page('spinners', 100)
    await run()
    await send(1)
    t.strictSame(await statuses(id), ['page_overdue delivered', 'page_overdue delivered'])
    await pass(2)
    await acting('ada').post(`/v1/pages/${id}/attestations`, {})
    await send(1)
    await run()
    t.ok((await statuses(id)).includes('page_compliant pending'))
  })

  await t.test('a report that was dismissed before the mail, and a suspension that was lifted', async t => {
    const { id } = await page('felters', 10)
    const report = async () =>
      (await acting('eve').post(`/v1/pages/${id}/reports`, { kind: 'conduct', what: 'Rude.' })).body.id
    const first = await report()
    await acting('boss').post(`/v1/infractions/${first}/triages`, {})
    await acting('boss').post(`/v1/infractions/${first}/decisions`, { outcome: 'dismissed', reason: 'A mistake.' })
    await acting('boss').post(`/v1/infractions/${await report()}/sanctions`, {
      sanction: 'suspension',
      reason: 'Rude.'
    })
    await acting('boss').post(`/v1/pages/${id}/reinstatements`, { reason: 'A mistake.' })
    await send(48)
    const found = await statuses(id)
    for (const kind of ['infraction_opened', 'page_suspended']) t.ok(found.includes(`${kind} withdrawn`), kind)
    t.notOk(found.some(one => /^(infraction_opened|page_suspended) delivered/.test(one)))
    t.equal(found.filter(one => one === 'infraction_decided withdrawn').length, 2, 'only what was lifted')
    t.equal(found.filter(one => one === 'infraction_decided delivered').length, 2)
  })
})

t.test('no notice is sent about what is settled, and none is skipped', async t => {
  const { admin, acting, page, pass, run, send, rows, people, portal } = await start(t, [
    'page.stale',
    'page.representatives'
  ])
  let made = 0
  type Known = { id: string; attested: number; ben: boolean; waived: boolean; today: number }
  const failing = ({ attested, ben, waived, today }: Known) => [
    ...(ben ? [] : ['page.representatives']),
    ...(today - attested >= 90 && !waived ? ['page.stale'] : [])
  ]
  const asking = (one: Known) => [
    ...failing(one),
    ...(one.today - one.attested >= 67 && !one.waived ? ['page.stale'] : [])
  ]
  const commands: Record<string, (one: Known) => Promise<unknown>> = {
    'ten days': async one => {
      await pass(10)
      one.today += 10
    },
    'a month': async one => {
      await pass(31)
      one.today += 31
    },
    'jobs run': run,
    'mail goes out': async one => {
      await pass(2)
      one.today += 2
      const before = new Date(Date.now() - 60_000)
      await send(0.5)
      const sent = await rows(
        `select kind, values from notices where page_id = $1 and delivered_at > $2`,
        one.id,
        before
      )
      for (const { kind, values } of sent.filter(({ kind }) => ASKING.includes(kind)))
        for (const { rule } of values.causes)
          if (!asking(one).includes(rule)) throw new Error(`${kind} about ${rule}, which is settled`)
    },
    attest: async one => {
      await acting('ada').post(`/v1/pages/${one.id}/attestations`, {})
      one.attested = one.today
    },
    'ben leaves': async one => {
      if (!one.ben) return
      const { items } = (await admin.get(`/v1/representatives?page=${one.id}&person=${people.ben}&sort=-createdAt`))
        .body
      await admin.patch(`/v1/representatives/${items[0].id}`, { endedOn: items[0].startedOn })
      one.ben = false
    },
    'ben comes back': async one => {
      if (one.ben) return
      await admin.post('/v1/representatives', { page: one.id, person: people.ben, role: 'secondary' })
      one.ben = true
    },
    waive: async one => {
      if (one.waived) return
      const until = addDays(today(), 360)
      const waiver = { portal: portal.id, page: one.id, rule: 'page.stale', why: 'A move.', until }
      await acting('boss').post('/v1/waivers', waiver)
      one.waived = true
    }
  }
  let told = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(commands)), { minLength: 6, maxLength: 12, size: 'max' }),
      async names => {
        const { id } = await page(`page-${++made}`, 85)
        await rows(`update pages set created_at = created_at - interval '30 days' where id = $1`, id)
        const one: Known = { id, attested: -85, ben: true, waived: false, today: 0 }
        for (const name of names) await commands[name]!(one)
        await run()
        await commands['mail goes out']!(one)
        if (failing(one).length === 0) return
        await run()
        await commands['mail goes out']!(one)
        const delivered = await rows(
          `select values from notices n where page_id = $1 and status = 'delivered' and kind = any ($2)
           and created_at >= (select max(at) - interval '1 minute' from maintenance_steps where page_id = $1)`,
          id,
          ASKING
        )
        const rules = delivered.flatMap(({ values }) => values.causes.map(({ rule }: { rule: string }) => rule))
        if (!failing(one).some(rule => rules.includes(rule)))
          throw new Error(`nobody was told of ${failing(one)}, only of ${rules}`)
        told++
      }
    ),
    {
      numRuns: 12,
      endOnFailure: true,
      examples: [
        [['ben leaves', 'ten days', 'jobs run', 'mail goes out', 'ben comes back', 'a month']],
        [['ten days', 'jobs run', 'mail goes out', 'ben leaves', 'attest', 'jobs run']],
        [['a month', 'ben leaves', 'jobs run', 'ben comes back', 'mail goes out', 'ten days']]
      ]
    }
  )
  t.ok(told > 0)
})
