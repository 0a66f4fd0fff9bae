import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { today } from '../../../platform/days.ts'

t.test('a page comes with both its representatives, in one call', async t => {
  const { admin } = await startApp(t)
  const person = (name: string) => made(admin, '/v1/people', { name, externalId: name })
  const [ada, ben, eve] = [await person('ada'), await person('ben'), await person('eve')]
  const portal = await made(admin, '/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example' })
  let count = 0
  const place = async () => ({
    community: await made(admin, '/v1/communities', { name: `C ${++count}`, status: 'active' }),
    portal,
    url: `https://obt.example/${count}`
  })
  const held = async (page: string) =>
    (await admin.get(`/v1/representatives?page=${page}&limit=100`)).body.items
      .map(
        ({ role, person, endedOn }: { role: string; person: { name: string }; endedOn: string | null }) =>
          `${role} ${person.name}${endedOn ? ` until ${endedOn}` : ''}`
      )
      .sort()

  await t.test('created', async t => {
    const { status, body } = await admin.post('/v1/pages', { ...(await place()), primary: ada, secondary: ben })
    t.match([status, body], [201, { primary: { name: 'ada' }, secondary: { name: 'ben' } }])
    t.strictSame(await held(body.id), ['primary ada', 'secondary ben'])
  })

  await t.test('what does not fit is refused with its place, and no page is made', async t => {
    const cases: [object, string][] = [
      [{ primary: ada, secondary: ada }, '/secondary'],
      [{ primary: 'nobody' }, '/primary'],
      [{ secondary: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4' }, '/secondary']
    ]
    const before = (await admin.get('/v1/pages?include=total')).body.total
    for (const [more, pointer] of cases) {
      const { status, body } = await admin.post('/v1/pages', { ...(await place()), ...more })
      t.match([status, body.errors?.[0]], [422, { pointer }], JSON.stringify(body))
    }
    const gone = await person('gone')
    await admin.patch(`/v1/people/${gone}`, { leftOn: today() })
    const left = await admin.post('/v1/pages', { ...(await place()), primary: gone })
    t.match([left.status, left.body.errors[0]], [422, { pointer: '/primary', detail: /left the organisation/ }])
    t.equal((await admin.get('/v1/pages?include=total')).body.total, before)
  })

  await t.test('upserted: who holds a role stays, others hand over, null leaves it vacant', async t => {
    const items = [
      { ...(await place()), source: 's', externalKey: '1', primary: ada, secondary: ben },
      { ...(await place()), source: 's', externalKey: '2', primary: ben },
      { ...(await place()), source: 's', externalKey: '3', primary: eve, secondary: eve }
    ]
    const put = async (items: object[]) => (await admin.put('/v1/pages', { items })).body.items
    const first = await put(items)
    t.match(first, [
      { outcome: 'created' },
      { outcome: 'created' },
      { outcome: 'failed', problem: { errors: [{ pointer: '/secondary' }] } }
    ])
    t.strictSame(await held(first[1].id), ['primary ben'])
    t.match(await put(items.slice(0, 2)), [{ outcome: 'unchanged' }, { outcome: 'unchanged' }])
    const [one, two] = items as [(typeof items)[number], (typeof items)[number]]
    t.match(
      await put([
        { ...one, primary: ben, secondary: ada },
        { ...two, primary: null }
      ]),
      [{ outcome: 'updated' }, { outcome: 'updated' }]
    )
    t.strictSame(await held(first[0].id), [
      `primary ada until ${today()}`,
      'primary ben',
      'secondary ada',
      `secondary ben until ${today()}`
    ])
    t.strictSame(await held(first[1].id), [`primary ben until ${today()}`])
    const { community, portal, url, source, externalKey } = one
    t.match(
      await put([{ community, portal, url, source, externalKey }]),
      [{ outcome: 'unchanged' }],
      'what is not sent stays'
    )
  })
})
