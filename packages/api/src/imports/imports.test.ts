import t from 'tap'
import { startApp } from '../../test/app.ts'

t.test('imports', async t => {
  const { admin, app } = await startApp(t)
  const rows = [
    { community: { key: 'c1', name: 'One', topics: ['a', 'b'], status: 'active' } },
    { community: { key: 'c2', name: 'Two', parent: 'c1', kind: 'subgroup' } },
    { person: { key: 'p1', name: 'Ada', timeZone: 'Europe/Lisbon' } },
    { person: { key: 'p2', name: 'Bo', timeZone: 'Nowhere' } },
    { membership: { community: 'c1', person: 'p1', joinedOn: '2024-01-01' } },
    { term: { key: 't1', community: 'c2', person: 'p1', role: 'leader', startedOn: '2024-01-01' } },
    { membership: { community: 'c1', person: 'p2' } },
    { person: { key: 'p3' } },
    7
  ]
  for (let i = 0; i < 2; i++) {
    const made = await admin.post('/v1/imports', { source: 's', rows })
    t.comment(made.status, made.headers.location, made.body)
    t.comment(JSON.stringify((await admin.get(`/v1/imports/${made.body.id}/rows`)).body, null, 1))
  }
  t.comment((await admin.get('/v1/imports')).body)
  t.comment((await admin.get('/v1/memberships')).body.items)
  const nd = await app.inject({
    method: 'POST',
    url: '/v1/imports?source=s',
    headers: {
      authorization: `Bearer ${admin.key}`,
      'content-type': 'application/x-ndjson',
      accept: 'application/x-ndjson'
    },
    payload: rows.map(r => JSON.stringify(r)).join('\n')
  })
  t.comment(nd.statusCode, nd.headers, nd.body)
})
