import { IMPORT_KINDS, type Scope } from '@guildhall/schema'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { linesOf, NDJSON, rowsOf, upload } from './imports.fixtures.ts'

const ROWS = [
  { community: { key: 'c', name: 'Looms', visibility: 'public' } },
  { person: { key: 'p', name: 'Ada' } },
  { membership: { community: 'c', person: 'p' } },
  { term: { key: 't', community: 'c', person: 'p', role: 'leader' } },
  { resource: { key: 'r', community: 'c', kind: 'link', title: 'X', url: 'https://a.example/' } },
  {
    event: { key: 'e', hosts: ['c'], title: 'X', mode: 'online', start: '2025-12-01T10:00', durationMinutes: 60 }
  },
  { attendance: { event: 'e', headCount: 3 } },
  {
    contribution: {
      key: 'k',
      community: 'c',
      person: 'p',
      activity: 'answer',
      occurredAt: '2025-12-01T10:00:00Z'
    }
  },
  {
    charter: {
      key: 'v',
      community: 'c',
      sections: [{ section: 'measures', measures: [{ name: 'X', unit: 'm' }] }],
      publishedAt: '2025-11-01T10:00:00Z'
    }
  },
  { measure: { community: 'c', name: 'X', on: '2025-12-01', value: 1 } },
  { page: { key: 'g', community: 'c', portal: 'intranet', url: 'https://a.example/' } },
  { representative: { key: 'n', page: 'g', person: 'p', role: 'primary' } }
]
const NEEDED: Record<string, Scope> = {
  community: 'communities:write',
  person: 'people:write',
  membership: 'memberships:write',
  term: 'memberships:write',
  resource: 'resources:write',
  event: 'events:write',
  attendance: 'attendance:write',
  contribution: 'contributions:write',
  charter: 'charters:write',
  measure: 'charters:write',
  page: 'pages:write',
  representative: 'pages:write'
}

t.test('an import writes only what the scopes of its key allow', async t => {
  const service = await startApp(t)
  const { admin, app, caller } = service
  const { body: known } = await admin.post('/v1/communities', {
    name: 'Looms',
    visibility: 'members',
    source: 's',
    externalKey: 'c'
  })
  await made(admin, '/v1/people', { name: 'Ada', source: 's', externalKey: 'p' })
  await made(admin, '/v1/portals', { name: 'Intranet', slug: 'intranet', baseUrl: 'https://a.example' })
  const talk = { hosts: [known.id], title: 'X', mode: 'online', start: '2025-12-01T10:00', durationMinutes: 60 }
  await made(admin, '/v1/events', { ...talk, source: 's', externalKey: 'e' })
  const state = async () =>
    Promise.all(
      ['communities', 'people', 'memberships', 'terms', 'resources', 'events', 'pages', 'representatives'].map(
        async list => (await admin.get(`/v1/${list}`)).body.items
      )
    )
  const before = await state()

  await t.test('with imports:write alone none of its rows, in no form, and each says what it lacks', async t => {
    const narrow = await caller('secret', ['imports:write'])
    const ids = [
      (await narrow.post('/v1/imports', { source: 's', rows: ROWS })).body.id,
      (await narrow.post('/v1/imports', { source: 's', rows: ROWS, dryRun: true })).body.id,
      (await upload({ app, admin: narrow }, NDJSON, linesOf(ROWS))).body.id,
      (
        await narrow.ask('mutation ($input: ImportCreate!) { createImport(input: $input) { id } }', {
          input: { source: 's', rows: ROWS }
        })
      ).data.createImport.id
    ]
    for (const id of ids)
      t.match(
        await rowsOf(service, id),
        IMPORT_KINDS.map(kind => ({
          kind,
          outcome: 'failed',
          errors: [{ field: `/${kind}`, code: 'FORBIDDEN', detail: new RegExp(NEEDED[kind]!) }]
        }))
      )
    t.strictSame(await state(), before)
    t.equal((await admin.get(`/v1/communities/${known.id}`)).body.visibility, 'members')
  })

  await t.test('and with one scope more the rows of its kind', async t => {
    for (const scope of new Set(Object.values(NEEDED))) {
      const hand = await caller('secret', ['imports:write', scope])
      const { id } = (await hand.post('/v1/imports', { source: 's', rows: ROWS, dryRun: true })).body
      for (const { kind, outcome } of await rowsOf(service, id))
        t.equal(outcome !== 'failed', NEEDED[kind!] === scope, `${kind} with ${scope}`)
    }
  })
})
