import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { runJob } from '../../../../test/jobs.ts'
import { config } from '../../../platform/jobs/jobs.fixtures.ts'
import { startMail } from '../../messages/mail/mail.fixtures.ts'
import { withdrawSettled } from '../../messages/withdraw.ts'
import { makeNotice } from '../notices/notices.fixtures.ts'

const start = async (t: Test) => {
  const service = await startApp(t)
  const { admin, store } = service
  const people: Record<string, string> = {}
  for (const name of ['boss', 'chair', 'ada'])
    people[name] = await made(admin, '/v1/people', { name, externalId: name, email: `${name}@example.org` })
  const portal = await made(admin, '/v1/portals', {
    name: 'Intranet',
    baseUrl: 'https://intranet.example.org/',
    admins: [people.boss, people.chair]
  })
  const notices = async (kind: string) => (await admin.get(`/v1/notices?kind=${kind}&limit=100`)).body.items
  return {
    ...service,
    people,
    portal,
    notices,
    alert: (days = 0) => runJob('alert-failures', { store, config, now: new Date(Date.now() + days * 86_400_000) }),
    /** A webhook whose endpoint has failed for so many hours. */
    failing: async (hours: number, name: string | null = 'Chat', of: string | null = portal) => {
      const url = 'https://hooks.example.org/secret-token'
      const { id } = (await admin.post('/v1/webhooks', { url, name, ...(of === null ? {} : { portal: of }) })).body
      await store.run(sql`
        update webhook_states set failures = 9, failing_since = now() - make_interval(hours => ${hours}), failure = '{"id":"webhook.status","values":{"status":503}}'
        where webhook_id = ${id}`)
      return id as string
    }
  }
}

t.test('the admins of a portal are told once of a webhook that fails, and find it among their tasks', async t => {
  const { alert, failing, notices, acting, people } = await start(t)
  const id = await failing(2)
  t.match(await alert(), { queued: 2 })
  t.match(await alert(), { queued: 0 }, 'not again for the same cause')
  t.match(await alert(5), { queued: 0 }, 'nor days later')
  const told = await notices('webhook_failing')
  t.strictSame(told.map((one: { person: { id: string } }) => one.person.id).sort(), [people.boss, people.chair].sort())
  t.equal(told[0].subject, 'Intranet: events do not arrive at Chat')
  t.match(told[0].text, 'Why: The endpoint returned 503.')
  const { items } = (await acting('boss').get('/v1/me/tasks')).body
  t.match(
    items.filter(({ kind }: { kind: string }) => kind === 'webhook_failing'),
    [{ subject: id, what: 'Repair the webhook Chat of Intranet', call: `POST /v1/webhooks/${id}/retries` }]
  )
  t.strictSame((await acting('ada').get('/v1/me/tasks')).body.items, [], 'others have no such task')
})

t.test(
  'what fails for less than an hour, or is paused, alerts nobody; an endpoint that is gone does at once',
  async t => {
    const { admin, store, alert, failing, notices, acting } = await start(t)
    await failing(0)
    const paused = await failing(5)
    await admin.patch(`/v1/webhooks/${paused}`, { status: 'paused' })
    t.match(await alert(), { queued: 0 })
    const gone = await failing(0, null)
    await store.run(sql`update webhooks set status = 'gone' where id = ${gone}`)
    t.match(await alert(), { queued: 2 })
    const [told] = await notices('webhook_failing')
    t.match(told.subject, 'hooks.example.org')
    t.notMatch(JSON.stringify(told), /secret-token/, 'the rest of the address can be a secret')
    const { items } = (await acting('boss').get('/v1/me/tasks')).body
    t.match(items, [{ kind: 'webhook_failing', call: `PATCH /v1/webhooks/${gone}`, why: /Set its status to active/ }])
  }
)

t.test('of a webhook of the organisation the admins of all portals are told, each once', async t => {
  const { admin, alert, failing, notices, people, acting } = await start(t)
  const admins = [people.boss, people.ada]
  await made(admin, '/v1/portals', { name: 'Campus', baseUrl: 'https://campus.example.org/', admins })
  const { id } = (await admin.get(`/v1/webhooks/${await failing(2, 'Archive', null)}`)).body
  t.match(await alert(), { queued: 3 })
  t.match(await alert(5), { queued: 0 }, 'not again for the same cause')
  const told = await notices('webhook_failing')
  t.strictSame(
    told.map((one: { person: { id: string } }) => one.person.id).sort(),
    [people.boss, people.chair, people.ada].sort()
  )
  t.equal(told[0].subject, 'Events do not arrive at Archive')
  t.match(told[0].text, /^Events of the organisation could not be delivered to the webhook Archive\./)
  t.match(told[0].text, /people who hold the keys of the organisation/)
  t.strictSame((await acting('boss').get('/v1/me/tasks')).body.items, [], `only those keys can repair ${id}`)
})

t.test('an alert is withdrawn when the webhook works again before it is sent', async t => {
  const { store, alert, failing, notices } = await start(t)
  const id = await failing(2)
  await alert()
  await store.run(
    sql`update webhook_states set failures = 0, failing_since = null, failure = null where webhook_id = ${id}`
  )
  await withdrawSettled(store)
  t.ok((await notices('webhook_failing')).every(({ status }: { status: string }) => status === 'withdrawn'))
})

t.test(
  'mails that a person does not receive are told once, however many they are, and never to that person',
  async t => {
    const { store, alert, notices, people, portal } = await start(t)
    const mail = await startMail(t, store)
    mail.refuse.set('ada@example.org', { code: 550, words: 'no such user' })
    mail.refuse.set('chair@example.org', { code: 550, words: 'no such user' })
    for (let nth = 0; nth < 3; nth++) await makeNotice(store, { person: people.ada!, portal })
    await makeNotice(store, { person: people.chair!, portal })
    await mail.send()
    t.match(await alert(), { queued: 3 }, 'both admins about ada, one about chair')
    t.match(await alert(), { queued: 0 })
    t.match(await alert(29), { queued: 0 })
    const told = await notices('mail_failing')
    t.match(
      told.filter((one: { person: { id: string } }) => one.person.id === people.chair),
      [{ subject: 'Intranet: e-mails do not reach ada', text: /no such user/ }]
    )
    t.match(await alert(31), { queued: 3 }, 'what lasts is told again after a month')
    await mail.send(48)
    await alert(32)
    t.equal((await notices('mail_failing')).length, 6, 'that an alert does not arrive is no new cause')
  }
)

t.test('a mail server that cannot be reached is one cause for all', async t => {
  const { admin, store, alert, notices, people, portal } = await start(t)
  for (const person of [people.ada!, people.chair!]) {
    const id = await makeNotice(store, { person, portal })
    await store.run(sql`
      update notices set status = 'failed', failure = '{"id":"mail.not_reached","values":{"problem":"connect ECONNREFUSED"}}' where id = ${id}`)
  }
  t.match(await alert(), { queued: 2 }, 'one for each admin')
  const [told] = await notices('mail_failing')
  t.equal(told.subject, 'Intranet: e-mails could not be sent')
  t.match(told.text, 'Ask the people who run the service')
  for (const { id } of (await admin.get('/v1/notices?status=failed')).body.items)
    await admin.post(`/v1/notices/${id}/deliveries`, { how: 'By phone.' })
  await withdrawSettled(store)
  t.ok((await notices('mail_failing')).every(({ status }: { status: string }) => status === 'withdrawn'))
})
