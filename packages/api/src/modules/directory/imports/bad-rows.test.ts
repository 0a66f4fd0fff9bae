import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { ROWS, rowsOf } from './imports.fixtures.ts'

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
      'a community that closed before it was launched',
      { community: { key: 'x', name: 'X', status: 'closed', launchedOn: '2024-03-01', closedOn: '2024-02-29' } },
      error('/community/closedOn', 'RULE_BROKEN')
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
