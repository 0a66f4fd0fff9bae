import { SCOPES } from '@guildhall/schema'
import t from 'tap'
import { startApp } from '../../test/app.ts'
import { CSV, linesOf, NDJSON, ROWS, rowsOf, upload } from './imports.fixtures.ts'

t.test('rows that are not taken', async t => {
  const service = await startApp(t)
  const { admin } = service
  await admin.post('/v1/imports', { source: 's', rows: ROWS })

  /** Why one row fails, alone among rows that do not. */
  const whyNot = async (row: unknown) => {
    const rows = [{ person: { key: 'before', name: 'Before' } }, row, { person: { key: 'after', name: 'After' } }]
    const { body } = await admin.post('/v1/imports', { source: 's', rows })
    t.match(body, { rowCount: 3, failedCount: 1, status: 'finished' })
    const [first, failed, last] = await rowsOf(service, body.id)
    t.notMatch([first!.outcome, last!.outcome], 'failed')
    t.match(failed, { row: 2, outcome: 'failed', id: null })
    return failed!
  }
  const error = (field: string | null, code: string) => ({ errors: [{ field, code, detail: String }] })

  const cases: [what: string, row: unknown, expected: object][] = [
    ['no object', 7, { kind: null, key: null, ...error(null, 'INVALID_INPUT') }],
    ['no kind', {}, { kind: null, ...error(null, 'INVALID_INPUT') }],
    ['two kinds', { ...ROWS[2], ...ROWS[4] }, { kind: null, ...error(null, 'INVALID_INPUT') }],
    ['an unknown kind', { event: { key: 'e' } }, error('/event', 'INVALID_INPUT')],
    [
      'an unknown member',
      { person: { key: 'x', name: 'X', colour: 'red' } },
      { kind: 'person', key: 'x', ...error('/person/colour', 'INVALID_INPUT') }
    ],
    ['a missing member', { person: { key: 'x' } }, error('/person/name', 'INVALID_INPUT')],
    [
      'a missing key',
      { person: { name: 'X' } },
      { kind: 'person', key: null, ...error('/person/key', 'INVALID_INPUT') }
    ],
    ['a wrong type', { person: { key: 'x', name: 1 } }, error('/person/name', 'INVALID_INPUT')],
    ['a wrong e-mail', { person: { key: 'x', name: 'X', email: 'x' } }, error('/person/email', 'INVALID_INPUT')],
    [
      'a day that is none',
      { membership: { community: 'guild', person: 'ada', joinedOn: '2024-02-30' } },
      error('/membership/joinedOn', 'INVALID_INPUT')
    ],
    [
      'a year beyond all calendars',
      { membership: { community: 'guild', person: 'ada', joinedOn: '0000-01-01' } },
      { errors: [{ detail: String }] }
    ],
    [
      'an unknown role',
      { term: { key: 'x', community: 'guild', person: 'ada', role: 'king' } },
      error('/term/role', 'INVALID_INPUT')
    ],
    [
      'an unknown time zone',
      { person: { key: 'x', name: 'X', timeZone: 'Mars/Olympus' } },
      error('/person/timeZone', 'RULE_BROKEN')
    ],
    [
      'a term that ends before it starts',
      {
        term: {
          key: 'x',
          community: 'looms',
          person: 'ada',
          role: 'core',
          startedOn: '2024-02-01',
          endedOn: '2024-01-01'
        }
      },
      error('/term/endedOn', 'RULE_BROKEN')
    ],
    [
      'a new end before the start on record',
      { term: { key: 't1', community: 'guild', person: 'ada', role: 'leader', endedOn: '2023-01-01' } },
      error('/term/endedOn', 'RULE_BROKEN')
    ],
    [
      'a refusal without a cause',
      { membership: { community: 'looms', person: 'ada', status: 'declined' } },
      error('/membership/cause', 'CAUSE_NEEDED')
    ],
    [
      'a community nobody brought',
      { membership: { community: 'x', person: 'ada' } },
      error('/membership/community', 'UNKNOWN_REFERENCE')
    ],
    [
      'a person nobody brought',
      { term: { key: 'x', community: 'guild', person: 'x', role: 'core' } },
      error('/term/person', 'UNKNOWN_REFERENCE')
    ],
    [
      'a person who comes later',
      { membership: { community: 'guild', person: 'later' } },
      error('/membership/person', 'UNKNOWN_REFERENCE')
    ],
    [
      'a parent nobody brought',
      { community: { key: 'x', name: 'X', parent: 'y' } },
      error('/community/parent', 'UNKNOWN_REFERENCE')
    ],
    [
      'itself as parent',
      { community: { key: 'x', name: 'X', parent: 'x' } },
      error('/community/parent', 'UNKNOWN_REFERENCE')
    ],
    [
      'a circle of parents',
      { community: { key: 'guild', name: 'The Guild', parent: 'looms' } },
      error('/community/parent', 'RULE_BROKEN')
    ],
    [
      'a portal that does not exist',
      { community: { key: 'x', name: 'X', portals: ['nowhere'] } },
      error('/community/portals/0', 'UNKNOWN_REFERENCE')
    ],
    [
      'a slug that is taken',
      { community: { key: 'x', name: 'X', slug: 'looms' } },
      error('/community/slug', 'SLUG_TAKEN')
    ],
    [
      'what no database keeps',
      { person: { key: 'x', name: 'a\u0000b', '\ud800\u0000': 1 } },
      { errors: [{ code: 'INVALID_INPUT' }, { code: 'INVALID_INPUT' }] }
    ]
  ]
  for (const [what, row, expected] of cases) {
    await t.test(`name ${what}, and stop nothing`, async t => t.match(await whyNot(row), expected))
  }

  await t.test('leave nothing behind', async t => {
    t.equal((await admin.get('/v1/memberships?community=looms')).body.items.length, 1)
    t.equal((await admin.get('/v1/people?externalKey=x')).body.items.length, 0)
    t.equal((await admin.get('/v1/communities?externalKey=x')).body.items.length, 0)
  })

  await t.test('of two people with one sign-in, are those of the second', async t => {
    const rows = ['one', 'two', 'three'].map(key => ({
      person: { key, name: key, externalId: key === 'three' ? 'other' : 'same' }
    }))
    const { body } = await admin.post('/v1/imports', { source: 's', rows })
    t.match(await rowsOf(service, body.id), [
      { outcome: 'created' },
      { outcome: 'failed', errors: [{ field: '/person/externalId', code: 'EXTERNAL_ID_TAKEN' }] },
      { outcome: 'created' }
    ])
  })

  await t.test('come with every place that does not fit', async t => {
    const { errors } = await whyNot({ person: { key: 'x', name: '', email: 'x', level: 5 } })
    t.strictSame(new Set(errors.map(({ field }) => field)), new Set(['/person/name', '/person/email', '/person/level']))
  })
})

t.test('imports that are refused as a whole', async t => {
  const service = await startApp(t)
  const { admin } = service
  const none = async () => t.equal((await admin.get('/v1/imports')).body.items.length, 0, 'nothing is noted')

  await t.test('for what stands beside the rows', async t => {
    const cases: [object, string][] = [
      [{ rows: [] }, '/source'],
      [{ source: 's' }, '/rows'],
      [{ source: 's', rows: {} }, '/rows'],
      [{ source: 's', rows: [], dryRun: 'true' }, '/dryRun'],
      [{ source: 's', rows: [], extra: 1 }, '/extra']
    ]
    for (const [body, pointer] of cases)
      t.match(await admin.post('/v1/imports', body), {
        status: 400,
        body: { code: 'INVALID_INPUT', errors: [{ pointer }] }
      })
    t.match(await admin.post('/v1/imports?dryRun=true', { source: 's', rows: ROWS }), {
      status: 400,
      body: { errors: [{ parameter: 'dryRun' }] }
    })
    t.match(await upload(service, NDJSON, linesOf(ROWS), ''), {
      status: 400,
      body: { errors: [{ parameter: 'source' }] }
    })
    t.match(await upload(service, NDJSON, linesOf(ROWS), 'source=s&dryRun=perhaps'), {
      status: 400,
      body: { errors: [{ parameter: 'dryRun' }] }
    })
    await none()
  })

  await t.test('for a form that is not taken', async t => {
    t.match(await upload(service, 'text/plain', 'x'), { status: 415 })
    t.match(await upload(service, 'text/csv; charset=windows-1252', 'kind\n'), { status: 415 })
    t.match(await upload(service, NDJSON, linesOf(ROWS), 'source=s', { accept: 'text/html' }), { status: 406 })
    await none()
  })

  await t.test('for a CSV file whose first line does not name its columns', async t => {
    for (const file of ['', 'name,key\n', 'kind,colour\n', 'kind,key,key\n', 'kind,\u00e9\n'])
      t.match(await upload(service, CSV, Buffer.from(file, 'latin1')), { status: 400, body: { code: 'INVALID_INPUT' } })
    await none()
  })

  await t.test('for callers who may not', async t => {
    const { body: portal } = await admin.post('/v1/portals', { name: 'Front', baseUrl: 'https://front.example.org' })
    await admin.post('/v1/people', { name: 'Ada', externalId: 'ada' })
    const callers = [
      await service.caller('secret', SCOPES, portal.id),
      await service.caller('secret', ['imports:read']),
      await service.caller('publishable', [], portal.id),
      service.acting('ada')
    ]
    for (const caller of callers) {
      t.match(await caller.post('/v1/imports', { source: 's', rows: ROWS }), {
        status: 403,
        body: { code: 'FORBIDDEN' }
      })
      t.match(await caller.ask('mutation { createImport(input: { source: "s", rows: [] }) { id } }'), {
        errors: [{ extensions: { code: 'FORBIDDEN' } }]
      })
      if (caller.key !== admin.key)
        t.match(await upload({ app: service.app, admin: caller }, NDJSON, linesOf(ROWS)), { status: 403 })
    }
    const asPerson = { 'guildhall-actor': 'ada' }
    t.match(await upload(service, NDJSON, linesOf(ROWS), 'source=s', asPerson), { status: 403 })
    await none()
  })
})
