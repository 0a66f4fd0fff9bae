import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { CSV, outcomes, rowsOf, upload } from '../../directory/imports/imports.fixtures.ts'

const ROWS = [
  { resource: { key: 'early', community: 'c', kind: 'link', title: 'Early', url: 'https://a.example/' } },
  { community: { key: 'c', name: 'Looms', status: 'active' } },
  { person: { key: 'ada', name: 'Ada' } },
  { person: { key: 'bo', name: 'Bo' } },
  {
    resource: {
      key: 'r1',
      community: 'c',
      authors: ['bo', 'ada'],
      kind: 'story',
      storyKind: 'mistake',
      title: 'We wove the name backwards',
      text: 'And nobody noticed for a year.',
      status: 'published'
    }
  },
  {
    resource: {
      key: 'r2',
      community: 'c',
      authors: ['ada', 'nobody'],
      kind: 'link',
      title: 'X',
      url: 'https://a.example/'
    }
  },
  { resource: { key: 'r3', community: 'nowhere', kind: 'link', title: 'X', url: 'https://a.example/' } },
  { resource: { key: 'r4', community: 'c', kind: 'link', title: 'Neither' } }
]

t.test('an import brings resources with their community and authors, and the second time changes nothing', async t => {
  const service = await startApp(t)
  const { admin } = service
  const send = async () => rowsOf(service, (await admin.post('/v1/imports', { source: 's', rows: ROWS })).body.id)
  const first = await send()
  t.strictSame(outcomes(first), ['failed', 'created', 'created', 'created', 'created', 'failed', 'failed', 'failed'])
  t.match(first[0]!.errors, [{ field: '/resource/community', code: 'UNKNOWN_REFERENCE', detail: /must come after/ }])
  t.match(first[5]!.errors, [
    { field: '/resource/authors/1', code: 'UNKNOWN_REFERENCE', detail: /No person with this key/ }
  ])
  t.match(first[6]!.errors, [{ field: '/resource/community' }])
  t.match(first[7]!.errors, [{ field: '/resource/url', code: 'RULE_BROKEN' }])
  t.match((await admin.get(`/v1/resources/${first[4]!.id}`)).body, {
    authors: [{ name: 'Bo' }, { name: 'Ada' }],
    status: 'published',
    source: 's',
    externalKey: 'r1'
  })
  const second = await send()
  t.strictSame(outcomes(second).slice(1, 5), ['unchanged', 'unchanged', 'unchanged', 'unchanged'])
  t.equal(second[0]!.outcome, 'created', 'what it refers to has come by now')

  await t.test('a change of the authors alone is a change', async t => {
    const rows = [{ resource: { ...ROWS[4]!.resource!, authors: ['ada'] } }]
    const { body } = await admin.post('/v1/imports', { source: 's', rows })
    t.equal(body.updatedCount, 1)
    t.match((await admin.get(`/v1/resources/${first[4]!.id}`)).body.authors, [{ name: 'Ada' }])
  })

  await t.test('a table says the same', async t => {
    const table = [
      'kind,key,community,authors,title,url,topics',
      'template,r5,c,ada | bo,A warp plan,https://a.example/plan,warping | plans'
    ]
    const { body } = await upload(service, CSV, table.join('\n'))
    t.match(await rowsOf(service, body.id), [{ outcome: 'created' }])
    t.match((await admin.get('/v1/resources?externalKey=r5')).body.items, [
      { kind: 'template', topics: ['warping', 'plans'], authors: [{ name: 'Ada' }, { name: 'Bo' }] }
    ])
  })

  await t.test('and the scope of what is written is required', async t => {
    const narrow = await service.caller('secret', ['imports:write', 'communities:write', 'people:write'])
    const { body } = await narrow.post('/v1/imports', { source: 's', rows: ROWS.slice(4, 5) })
    t.match(await rowsOf(service, body.id), [
      { outcome: 'failed', errors: [{ code: 'FORBIDDEN', detail: /resources:write/ }] }
    ])
  })
})
