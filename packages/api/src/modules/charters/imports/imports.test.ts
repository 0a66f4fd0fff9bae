import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { startOf } from '../../../platform/days.ts'

const opened = async (t: Parameters<typeof startApp>[0]) => {
  const service = await startApp(t)
  const { admin } = service
  const send = async (...rows: object[]) => {
    const { body } = await admin.post('/v1/imports', { source: 's', rows })
    const { items } = (await admin.get(`/v1/imports/${body.id}/rows?limit=100`)).body
    return items as { outcome: string; errors: { field: string; code: string; detail: string }[] }[]
  }
  const outcomes = async (...rows: object[]) => (await send(...rows)).map(({ outcome }) => outcome).join(' ')
  await send({ community: { key: 'c', name: 'Looms', visibility: 'public', status: 'active' } })
  const community = (await admin.get('/v1/communities?externalKey=c')).body.items[0].id as string
  const versions = async () => (await admin.get(`/v1/communities/${community}/charters?sort=publishedAt`)).body.items
  return { ...service, send, outcomes, community, versions }
}
const version = (key: string, day: string, markdown = `# Looms\n\n## Mission\n\n${key}\n`) => ({
  charter: { key, community: 'c', markdown, publishedAt: `${day}T10:00:00.000Z` }
})

t.test('an import states versions with their own dates, in their order', async t => {
  const { admin, outcomes, community, versions } = await opened(t)
  const rows = [version('a', '2024-01-02'), version('b', '2024-03-04'), version('c', '2024-05-06')]
  t.equal(await outcomes(...rows), 'created created created')
  t.match(await versions(), [
    {
      number: 1,
      status: 'superseded',
      publishedAt: '2024-01-02T10:00:00.000Z',
      supersededAt: '2024-03-04T10:00:00.000Z'
    },
    { number: 2, status: 'superseded', supersededAt: '2024-05-06T10:00:00.000Z' },
    { number: 3, status: 'published', supersededAt: null, source: 's', externalKey: 'c', title: 'Looms' }
  ])
  t.equal(await outcomes(...rows), 'unchanged unchanged unchanged')
  t.equal(
    await outcomes(version('d', '2024-07-08'), { charter: { key: 'e', community: 'c', title: 'Next' } }),
    'created created'
  )
  t.match(await versions(), [
    { number: 1 },
    { number: 2 },
    { number: 3, status: 'superseded' },
    { number: 4 },
    { status: 'draft' }
  ])
  t.equal(await outcomes({ charter: { key: 'e', community: 'c', title: 'Next', decisionMode: 'consent' } }), 'updated')
  t.equal(await outcomes({ charter: { key: 'e', community: 'c', publishedAt: '2024-08-01T00:00:00Z' } }), 'updated')
  t.match((await admin.get(`/v1/communities/${community}/charter`)).body, {
    number: 5,
    title: 'Next',
    decisionMode: 'consent'
  })
})

t.test('a version that was removed leaves its community without a charter', async t => {
  const { admin, outcomes, community, versions } = await opened(t)
  const last = version('b', '2024-03-04')
  t.equal(await outcomes(version('a', '2024-01-02'), last), 'created created')
  const removed = { charter: { ...last.charter, removedOn: '2024-04-01' } }
  t.equal(await outcomes(removed, removed), 'updated unchanged')
  t.match(await versions(), [
    {},
    { number: 2, status: 'superseded', removedOn: '2024-04-01', supersededAt: startOf('2024-04-01').toISOString() }
  ])
  t.match(await admin.get(`/v1/communities/${community}/charter`), { status: 404 })
  t.equal(await outcomes(version('c', '2024-05-06')), 'created')
  t.match((await admin.get(`/v1/communities/${community}/charter`)).body, { number: 3 })
})

t.test('a row that does not go with what is on record is refused, and says why', async t => {
  const { send, versions } = await opened(t)
  await send(version('a', '2024-01-02'), version('b', '2024-03-04'))
  const refused = async (row: object, field: string, detail: RegExp) =>
    t.match(await send({ charter: { community: 'c', ...row } }), [{ outcome: 'failed', errors: [{ field, detail }] }])
  const before = await versions()
  await refused({ key: 'a', markdown: '# Felts\n' }, '/charter/key', /never changes/)
  await refused({ key: 'a', publishedAt: '2024-01-03T00:00:00Z' }, '/charter/key', /never changes/)
  await refused({ key: 'a', removedOn: '2024-02-01' }, '/charter/removedOn', /replaced/)
  await refused({ key: 'b', removedOn: '2023-02-01' }, '/charter/removedOn', /after it was published/)
  await refused(version('c', '2024-02-01').charter, '/charter/publishedAt', /order/)
  await refused(version('c', '2999-02-01').charter, '/charter/publishedAt', /future/)
  await refused({ key: 'c', removedOn: '2024-04-01' }, '/charter/removedOn', /publishedAt/)
  const twice = [{ section: 'mission' }, { section: 'mission' }]
  await refused({ key: 'c', sections: twice }, '/charter/sections/1/section', /twice/)
  await refused({ key: 'c', markdown: '# A\n', sections: [] }, '/charter', /one of/)
  t.strictSame(await versions(), before)
})
