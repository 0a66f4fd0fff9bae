import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'

const MARKDOWN = `# Looms

## Measures

| Measure | Unit | Baseline | Target | Due |
| --- | --- | --- | --- | --- |
| Days to the first answer | days | 5 | 2 | 2027-06-30 |
| Cloth | m |  |  |  |
`
const COMMUNITY = { community: { key: 'c', name: 'Looms', visibility: 'public', status: 'active' } }
const CHARTER = { charter: { key: 'v1', community: 'c', markdown: MARKDOWN, publishedAt: '2024-01-02T10:00:00Z' } }
const value = (on: string, value: number, more: object = {}) => ({
  measure: { community: 'c', name: 'Days to the first answer', on, value, ...more }
})

const opened = async (t: Parameters<typeof startApp>[0]) => {
  const service = await startApp(t)
  const { admin } = service
  const rowsOf = async ({ id }: { id: string }) => (await admin.get(`/v1/imports/${id}/rows?limit=100`)).body.items
  const send = async (...rows: object[]) => rowsOf((await admin.post('/v1/imports', { source: 's', rows })).body)
  const outcomes = async (...rows: object[]) =>
    (await send(...rows)).map(({ outcome }: { outcome: string }) => outcome).join(' ')
  /** The measures of the community by name, each with its values. */
  const measures = async () => {
    const { items } = (await admin.get('/v1/measures?retired=true')).body
    const inForce = (await admin.get('/v1/measures')).body.items
    return Promise.all(
      [...inForce, ...items].map(async ({ id, name }) => ({
        name,
        values: (await admin.get(`/v1/measures/${id}/values`)).body.items
      }))
    )
  }
  return { ...service, rowsOf, send, outcomes, measures }
}

t.test('values of measures are imported with the charter that has them, and again without a change', async t => {
  const { send, outcomes, measures } = await opened(t)
  const rows = [value('2025-03-31', 4.5, { note: 'Without March.' }), value('2025-06-30', 4)]
  t.match(await send(COMMUNITY, CHARTER, ...rows), [
    {},
    {},
    { outcome: 'created', kind: 'measure', key: 'c Days to the first answer 2025-03-31', id: String },
    { outcome: 'created' }
  ])
  t.equal(await outcomes(...rows), 'unchanged unchanged')
  t.match(await measures(), [
    {
      name: 'Days to the first answer',
      values: [
        { on: '2025-03-31', value: 4.5, note: 'Without March.', recordedBy: null },
        { on: '2025-06-30', value: 4, note: null }
      ]
    },
    { name: 'Cloth', values: [] }
  ])
  t.equal(
    await outcomes(
      value('2025-03-31', 4.6),
      value('2025-06-30', 3),
      value('2025-06-30', 3.5, { name: ' days TO the first answer', note: 'Counted again.' })
    ),
    'updated updated updated'
  )
  t.match((await measures())[0], {
    values: [
      { value: 4.6, note: 'Without March.' },
      { value: 3.5, note: 'Counted again.' }
    ]
  })
  t.equal(await outcomes(value('2025-06-30', 3.5, { note: null })), 'updated', 'null clears a note')
  t.match((await measures())[0], { values: [{}, { value: 3.5, note: null }] })
})

t.test('a value of a measure that a later version dropped is imported as well', async t => {
  const { outcomes, measures } = await opened(t)
  const next = { key: 'v2', community: 'c', markdown: '# Looms\n', publishedAt: '2025-01-02T10:00:00Z' }
  t.equal(await outcomes(COMMUNITY, CHARTER), 'created created')
  t.equal(await outcomes({ charter: next }, value('2024-06-30', 4)), 'created created')
  t.match(
    (await measures()).find(({ name }) => name.startsWith('Days')),
    { values: [{ value: 4 }] }
  )
})

t.test('as CSV, and a row that is wrong says where, while the others are imported', async t => {
  const { admin, app, send, rowsOf, measures } = await opened(t)
  await send(COMMUNITY, CHARTER, { community: { key: 'd', name: 'Felts' } })
  const { body } = await app.inject({
    method: 'POST',
    url: '/v1/imports?source=s',
    headers: { authorization: `Bearer ${admin.key}`, 'content-type': 'text/csv' },
    payload: `kind,community,name,on,value,note
measure,c,Cloth,${today()},12.5,Bales
measure,c,Wool,2025-01-31,1,
measure,d,Cloth,2025-01-31,1,
measure,e,Cloth,2025-01-31,1,
measure,c,Cloth,${addDays(today(), 1)},1,
measure,c,Cloth,2025-02-30,1,
measure,c,Cloth,2025-01-31,many,
measure,c,Cloth,2025-01-31,7,`
  })
  t.match(await rowsOf(JSON.parse(body)), [
    { outcome: 'created' },
    {
      outcome: 'failed',
      errors: [
        {
          field: '/measure/name',
          code: 'UNKNOWN_REFERENCE',
          detail: /It has: Days to the first answer, Cloth/
        }
      ]
    },
    { errors: [{ field: '/measure/name', detail: /has no measures/ }] },
    { errors: [{ field: '/measure/community', detail: /No community with this key/ }] },
    { errors: [{ field: '/measure/on', code: 'RULE_BROKEN', detail: /not come yet/ }] },
    { errors: [{ field: '/measure/on' }] },
    { errors: [{ field: '/measure/value' }] },
    { outcome: 'created' }
  ])
  t.match((await measures())[1], { name: 'Cloth', values: [{ value: 7 }, { on: today(), value: 12.5, note: 'Bales' }] })
})
