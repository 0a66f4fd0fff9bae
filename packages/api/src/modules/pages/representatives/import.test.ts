import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { today } from '../../../platform/days.ts'
import { CSV, outcomes, rowsOf, upload } from '../../directory/imports/imports.fixtures.ts'

const BEFORE = [
  { community: { key: 'looms', name: 'Looms', status: 'active' } },
  { person: { key: 'ada', name: 'Ada Okafor' } },
  { person: { key: 'bo', name: 'Bo Lindqvist' } },
  { person: { key: 'cy', name: 'Cy Moreau', leftOn: '2024-06-01' } }
]
const page = (more: object = {}) => ({
  page: { key: 'looms-web', community: 'looms', portal: 'intranet', url: 'https://intra.example/looms', ...more }
})
const term = (key: string, person: string, role: string, more: object = {}) => ({
  representative: { key, page: 'looms-web', person, role, ...more }
})

const opened = async (t: Parameters<typeof startApp>[0]) => {
  const service = await startApp(t)
  const { admin } = service
  await made(admin, '/v1/portals', { name: 'Intranet', slug: 'intranet', baseUrl: 'https://intra.example' })
  const send = async (rows: object[], more: object = {}) => {
    const { body } = await admin.post('/v1/imports', { source: 's', rows, ...more })
    return rowsOf(service, body.id)
  }
  const representatives = async (query = '') =>
    (await admin.get(`/v1/representatives?sort=startedOn${query}`)).body.items
  await send(BEFORE)
  return { ...service, send, representatives }
}

t.test('pages and their representatives are imported, and a second time changes nothing', async t => {
  const { admin, send, representatives } = await opened(t)
  const rows = [
    page({ reviewEveryDays: 180, mission: 'We weave.' }),
    term('t1', 'cy', 'primary', { startedOn: '2020-01-01', endedOn: '2024-06-01' }),
    term('t2', 'ada', 'primary', { startedOn: '2024-06-01' }),
    term('t3', 'bo', 'secondary', {
      startedOn: '2023-01-01',
      awayFrom: '2026-01-01',
      awayUntil: '2026-02-01',
      standIn: 'ada'
    })
  ]
  t.strictSame(outcomes(await send(rows, { dryRun: true })), ['created', 'created', 'created', 'created'])
  t.equal((await admin.get('/v1/pages')).body.items.length, 0, 'a dry run changes nothing')
  t.strictSame(outcomes(await send(rows)), ['created', 'created', 'created', 'created'])
  t.match((await admin.get('/v1/pages?source=s&externalKey=looms-web')).body.items, [
    {
      community: { name: 'Looms' },
      portal: { slug: 'intranet' },
      url: 'https://intra.example/looms',
      mission: 'We weave.',
      reviewEveryDays: 180,
      primary: { name: 'Ada Okafor' },
      secondary: { name: 'Bo Lindqvist' }
    }
  ])
  t.match(await representatives(), [
    { person: { name: 'Cy Moreau' }, role: 'primary', endedOn: '2024-06-01', source: 's', externalKey: 't1' },
    { person: { name: 'Bo Lindqvist' }, role: 'secondary', standIn: { name: 'Ada Okafor' }, awayUntil: '2026-02-01' },
    { person: { name: 'Ada Okafor' }, role: 'primary', startedOn: '2024-06-01', endedOn: null }
  ])
  t.strictSame(outcomes(await send(rows)), ['unchanged', 'unchanged', 'unchanged', 'unchanged'])
  t.strictSame(outcomes(await send([page({ reviewEveryDays: 90 })])), ['updated'])
  t.match((await admin.get('/v1/pages')).body.items, [{ reviewEveryDays: 90, mission: 'We weave.' }])
  t.match(await representatives('&source=s&externalKey=t2'), [{ externalKey: 't2' }])
})

t.test('a role changes hands in one file, in whatever order its rows stand', async t => {
  const { send, representatives } = await opened(t)
  await send([page(), term('t1', 'ada', 'primary', { startedOn: '2024-01-01' }), term('t2', 'bo', 'secondary')])
  const next = [
    term('t3', 'bo', 'primary', { startedOn: '2025-03-01' }),
    term('t1', 'ada', 'primary', { endedOn: '2025-03-01' }),
    term('t2', 'bo', 'secondary', { endedOn: today() })
  ]
  t.strictSame(outcomes(await send(next)), ['created', 'updated', 'updated'])
  t.match(await representatives(`&currentOn=${today()}`), [{ externalKey: 't3', person: { name: 'Bo Lindqvist' } }])
  t.strictSame(outcomes(await send(next)), ['unchanged', 'unchanged', 'unchanged'])
  t.strictSame(
    outcomes(
      await send([
        term('t4', 'ada', 'secondary', { endedOn: today() }),
        term('t4', 'ada', 'secondary', { endedOn: null })
      ])
    ),
    ['created', 'updated'],
    'of two rows with one key the later one wins'
  )
})

t.test('a row that does not go with what is on record says what is wrong and changes nothing', async t => {
  const { send, representatives } = await opened(t)
  await send([page(), term('t1', 'ada', 'primary')])
  const before = await representatives()
  const refused = async (row: object, field: string, detail: RegExp) =>
    t.match(await send([row]), [{ outcome: 'failed', errors: [{ field, detail }] }])
  await refused(term('t2', 'bo', 'primary'), '/representative/role', /already holds this role/)
  await refused(term('t2', 'ada', 'secondary'), '/representative/person', /two different people/)
  await refused(term('t2', 'eli', 'secondary'), '/representative/person', /No person with this key/)
  await refused(
    { representative: { ...term('t2', 'bo', 'secondary').representative, page: 'x' } },
    '/representative/page',
    /No page/
  )
  await refused(term('t2', 'bo', 'secondary', { standIn: 'ada' }), '/representative/awayFrom', /first day/)
  const away = { awayFrom: '2026-01-01', standIn: 'bo' }
  await refused(term('t2', 'bo', 'secondary', away), '/representative/standIn', /different person/)
  const order = { startedOn: '2025-01-01', endedOn: '2024-01-01' }
  await refused(term('t2', 'bo', 'secondary', order), '/representative/endedOn', /cannot end before/)
  await refused(term('t1', 'ada', 'primary', { endedOn: '2000-01-01' }), '/representative/endedOn', /cannot end before/)
  await refused(page({ key: 'other' }), '/page/community', /already has a page/)
  await refused(page({ portal: 'nowhere' }), '/page/portal', /portal/)
  await refused(page({ url: 'looms' }), '/page/url', /./)
  t.strictSame(await representatives(), before)
})

t.test('CSV has columns for pages and representatives', async t => {
  const service = await opened(t)
  const file = `kind;key;community;portal;url;reviewEveryDays;page;person;role;startedOn;awayFrom;standIn
page;looms-web;looms;intranet;https://intra.example/looms;120;;;;;;
representative;t1;;;;;looms-web;ada;primary;2024-01-01;;
representative;t2;;;;;looms-web;bo;secondary;2024-01-01;2026-01-01;ada
`
  const { body } = await upload(service, CSV, file)
  t.match(await rowsOf(service, body.id), [
    { outcome: 'created', kind: 'page', key: 'looms-web' },
    { outcome: 'created', kind: 'representative', key: 't1' },
    { outcome: 'created', kind: 'representative', key: 't2' }
  ])
  t.match(await service.representatives(), [{ externalKey: 't1' }, { standIn: { name: 'Ada Okafor' } }])
})
