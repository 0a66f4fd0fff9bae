import t from 'tap'
import { stage } from '../../modules/enforcement/maintenance/stage.fixtures.ts'
import { today } from '../../platform/days.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

t.test('a link shows what else is open, and lets its person do something else than attest', async t => {
  const { admin, app, holding, page, people, run, rows } = await stage(t)
  const { id } = await page('weavers', 120)
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
    for (const way of ['I need help', 'I want to hand over', 'I no longer look after this page']) t.match(text, way)
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

  await t.test('an address that nobody has is said so, and nothing is changed', async t => {
    for (const to of ['nobody@example.org', '', 'ada@example.org']) {
      const { status, text } = await press(path, { act: 'hand_over', to })
      t.match([status, text], [422, /address/])
    }
    t.match(await press(path, { act: 'dance' }), { status: 400 })
    t.equal((await admin.get(`/v1/pages/${id}`)).body.primary.name, 'ada')
  })

  await t.test('a role is handed over by an e-mail address', async t => {
    t.match(await press(path, { act: 'hand_over', to: 'LEE@example.org' }), { status: 200, text: /Handed over/ })
    t.equal((await admin.get(`/v1/pages/${id}`)).body.primary.name, 'lee')
    t.equal((await holding().get(path)).status, 410, 'and the link is no longer theirs')
    const { items } = (await admin.get('/v1/activity?subjectType=representative&limit=100')).body
    const done = items.filter(({ person }: { person: { name: string } | null }) => person?.name === 'ada')
    t.strictSame(
      done.map(({ actorClass }: { actorClass: string }) => actorClass),
      ['representative', 'representative'],
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
