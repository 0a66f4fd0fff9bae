import t from 'tap'
import { made } from '../../../test/access/made.fixtures.ts'
import { startApp } from '../../../test/app.ts'

t.test('a list of plain values keeps each once, in the order in which they first stand', async t => {
  const { admin } = await startApp(t)
  const topics = ['yarn', 'looms', 'yarn', 'Looms', 'looms']
  const kept = ['yarn', 'looms', 'Looms']
  const community = await made(admin, '/v1/communities', { name: 'Weavers', topics })
  const read = async (path: string) => (await admin.get(path)).body
  t.strictSame((await read(`/v1/communities/${community}`)).topics, kept, 'created')
  await admin.patch(`/v1/communities/${community}`, { topics: ['a', 'a'] })
  t.strictSame((await read(`/v1/communities/${community}`)).topics, ['a'], 'changed')

  const rows = [{ community: { key: 'c', name: 'Spinners', topics } }]
  t.match((await admin.post('/v1/imports', { source: 's', rows })).body, { createdCount: 1 })
  t.strictSame((await read('/v1/communities/spinners')).topics, kept, 'imported')
  t.match((await admin.post('/v1/imports', { source: 's', rows })).body, { unchangedCount: 1 })

  const origins = ['https://a.example', 'https://b.example', 'https://a.example']
  const portal = await made(admin, '/v1/portals', { name: 'Front', baseUrl: 'https://front.example/', origins })
  t.strictSame((await read(`/v1/portals/${portal}`)).origins, origins.slice(0, 2))

  const scopes = ['people:read', 'communities:read', 'people:read']
  const key = await admin.post('/v1/keys', { name: 'a key', kind: 'secret', scopes })
  t.strictSame(key.body.scopes, scopes.slice(0, 2), 'of a key')
  await admin.patch(`/v1/keys/${key.body.id}`, { scopes: ['people:read', 'people:read'] })
  t.strictSame((await read(`/v1/keys/${key.body.id}`)).scopes, ['people:read'])
  const browser = { name: 'a page', kind: 'publishable', portal, origins: ['https://a.example', 'https://a.example'] }
  t.strictSame((await admin.post('/v1/keys', browser)).body.origins, ['https://a.example'])

  const event = await admin.post('/v1/events', {
    hosts: [community],
    title: 'Clinic',
    mode: 'online',
    start: '2030-01-07T14:00',
    timeZone: 'Europe/Lisbon',
    durationMinutes: 60,
    recurrence: { frequency: 'weekly', weekdays: ['monday', 'wednesday', 'monday'] }
  })
  t.strictSame(event.body.recurrence?.weekdays, ['monday', 'wednesday'], JSON.stringify(event.body))
})
