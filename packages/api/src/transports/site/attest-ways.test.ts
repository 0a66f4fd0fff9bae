import t from 'tap'
import { stage } from '../../modules/enforcement/maintenance/stage.fixtures.ts'
import { startMail } from '../../modules/messages/mail/mail.fixtures.ts'
import { today } from '../../platform/days.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

t.test('a link shows what else is open, and lets its person do something else than attest', async t => {
  const { admin, acting, app, holding, page, people, run, rows, store } = await stage(t)
  const { id, community } = await page('weavers', 120)
  await admin.post('/v1/memberships', { community, person: people.lee, status: 'active' })
  await admin.patch(`/v1/pages/${id}`, { mission: null })
  const { items } = (await admin.get(`/v1/representatives?page=${id}&person=${people.ben}`)).body
  await admin.patch(`/v1/representatives/${items[0].id}`, { endedOn: items[0].startedOn })
  await rows(`update pages set created_at = created_at - interval '10 days'`)
  await run()
  const pathFor = async (person: string) => {
    const { body } = await admin.post(`/v1/pages/${id}/attestation-links`, { person: people[person] })
    return new URL(body.url).pathname
  }
  const press = async (path: string, form: Record<string, string>) => {
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: path,
      headers: FORM,
      payload: new URLSearchParams(form).toString()
    })
    return { status: statusCode, text: body }
  }
  const path = await pathFor('ada')

  await t.test('what an attestation does not settle is listed with its remedy', async t => {
    const { text } = await holding().get(path)
    t.match(text, /What else is open.*no active secondary representative.*Name a primary representative/s)
    for (const way of ['I need help', 'I want to hand over', 'I no longer maintain this page']) t.match(text, way)
  })

  await t.test('who asks for help is heard by the admins, once a day, and the link still works', async t => {
    for (const words of ['I am <alone>.', 'Still alone.']) {
      const { status, text } = await press(path, { act: 'help', words })
      t.match([status, text], [200, /We passed it on/])
    }
    const notices = (await admin.get(`/v1/notices?page=${id}&kind=help_asked`)).body.items
    t.strictSame(notices.map(({ person }: { person: { name: string } }) => person.name).sort(), ['boss', 'chair'])
    t.match(notices[0].text, /ada asks for help.*I am <alone>\./s)
    t.equal((await holding().get(path)).status, 200)
  })

  await t.test('what is no address, or their own, is said so, and nothing is changed', async t => {
    for (const to of ['nobody', '', 'a b@example.org', 'ada@example.org']) {
      const { status, text } = await press(path, { act: 'hand_over', to })
      t.match([status, text], [422, /address/])
    }
    for (const act of ['dance', 'constructor']) t.match(await press(path, { act }), { status: 400 })
    t.equal((await admin.get(`/v1/pages/${id}`)).body.primary.name, 'ada')
  })

  await t.test('whoever is named, the answer is the same, and the representative stays', async t => {
    const text = async (to: string) => {
      const answer = await press(path, { act: 'hand_over', to })
      t.equal(answer.status, 200)
      return answer.text
    }
    // eve belongs to the organisation and not to the community.
    const answers = [await text('nobody@example.org'), await text('eve@example.org'), await text(' LEE@example.org')]
    t.equal(new Set(answers).size, 1)
    t.match(answers[0], /We passed it on/)
    t.equal((await admin.get(`/v1/pages/${id}`)).body.primary.name, 'ada')
    t.equal((await holding().get(path)).status, 200, 'the link still works')
  })

  await t.test('only who has to do with the community is asked; else the admins have a task', async t => {
    const asked = (await admin.get(`/v1/successions?page=${id}`)).body.items
    t.match(asked, [
      { reason: 'handover', role: 'primary', answer: null, person: { name: 'lee' }, holder: { name: 'ada' } }
    ])
    t.equal(asked.length, 1)
    for (const [name, count] of [
      ['eve', 0],
      ['lee', 1]
    ] as const) {
      const { items } = (await admin.get(`/v1/notices?person=${people[name]}`)).body
      t.equal(items.length, count, name)
    }
    const tasks = (await acting('boss').get('/v1/me/tasks')).body.items
    const help = tasks.find(({ kind }: { kind: string }) => kind === 'help_answer')
    t.match(help, { subject: id, what: /Help ada/, why: /hand over to nobody@example\.org/ })
    t.equal((await acting('boss').send('POST', help.call.split(' ')[1], { message: 'Lee is the one.' })).status, 200)
  })

  await t.test('who is asked accepts by the link in the mail, and takes over', async t => {
    const mail = await startMail(t, store)
    await mail.send()
    const { text } = mail.taken.find(({ to }) => to === 'lee@example.org')!
    t.match(text, /They want to hand over this role/)
    const link = new URL(/https?:\S+\/succession\/\S+/.exec(text)![0]).pathname
    const page = await holding().get(link)
    t.match([page.status, page.text], [200, /Would you take over\?.*Until now.*ada/s])
    t.equal((await admin.get(`/v1/pages/${id}`)).body.primary.name, 'ada', 'opening it changes nothing')
    t.match(await press(`${link}x`, { act: 'accept' }), { status: 404, text: /incomplete/ })
    const both = await Promise.all([press(link, { act: 'accept' }), press(link, { act: 'accept' })])
    const [done, other] = both.sort((a, b) => a.status - b.status)
    t.match(done, { status: 200, text: /You have taken over/ })
    t.ok(other!.status === 409 || other!.status === 410, `once, also when it is pressed twice: ${other!.status}`)
    t.equal((await admin.get(`/v1/pages/${id}`)).body.primary.name, 'lee')
    t.match(await press(link, { act: 'decline' }), { status: 410, text: /closed/ })
    t.equal((await holding().get(path)).status, 410, 'and the link of who handed over is no longer theirs')
    const told = (await admin.get(`/v1/notices?person=${people.ada}&kind=succession_answered`)).body.items
    t.match(told, [{ subject: /lee takes over/ }])
    const { items } = (await admin.get('/v1/activity?subjectType=succession&limit=100')).body
    t.strictSame(
      items.map(({ verb, person }: { verb: string; person: { name: string } }) => `${verb} by ${person.name}`),
      ['created by ada', 'updated by lee'],
      'on record as what they did'
    )
  })

  await t.test('who no longer looks after a page says so; a stand-in stops standing in', async t => {
    const { body } = await admin.post('/v1/representatives', { page: id, person: people.ben, role: 'secondary' })
    await admin.patch(`/v1/representatives/${body.id}`, { awayFrom: today(), standIn: people.eve })
    const eves = await pathFor('eve')
    t.notMatch((await holding().get(eves)).text, 'I want to hand over')
    t.match(await press(eves, { act: 'leave' }), { status: 200, text: /no longer represent/ })
    t.equal((await admin.get(`/v1/representatives/${body.id}`)).body.standIn, null)
    const lees = await pathFor('lee')
    t.match(await press(lees, { act: 'leave' }), { status: 200, text: /Thank you for what you have done/ })
    t.equal((await admin.get(`/v1/pages/${id}`)).body.primary, null)
    t.match((await press(lees, { act: 'leave' })).status, 410)
  })
})
