import { readFileSync } from 'node:fs'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'
import { linesOf, NDJSON, outcomes, rowsOf, upload } from './imports.fixtures.ts'

const BASE = [{ community: { key: 'c', name: 'Weavers' } }, { person: { key: 'p', name: 'Ada' } }]
const term = (key: string, more: object = {}) => ({
  term: { key, community: 'c', person: 'p', role: 'leader', ...more }
})
const stated = (more: object = {}) => ({ membership: { community: 'c', person: 'p', ...more } })

t.test('a membership that an import makes from terms', async t => {
  const service = await startApp(t)
  const { admin, store } = service
  let sources = 0
  /** Imports files one after the other, as a source of its own; answers the membership and what was noted last. */
  const after = async (...files: object[][]) => {
    const source = `s${sources++}`
    let last: string | undefined
    for (const rows of [BASE, ...files]) last = (await admin.post('/v1/imports', { source, rows })).body.id
    const { body } = await admin.get(`/v1/memberships?source=${source}`)
    return { source, membership: body.items[0], rows: await rowsOf(service, last!), count: body.items.length }
  }

  await t.test('is one of an alumnus where its only term has ended, also of a closed community', async t => {
    const file = readFileSync(new URL('ended-term.fixtures.ndjson', import.meta.url), 'utf8')
    const { body } = await upload(service, NDJSON, file, 'source=case')
    t.match(body, { createdCount: 3, failedCount: 0 })
    t.match((await admin.get('/v1/memberships?source=case')).body.items, [
      {
        community: { slug: 'ended-term-one' },
        status: 'alumni',
        joinedOn: null,
        leftOn: '2020-01-01',
        roles: [],
        spells: [{ joinedOn: null, leftOn: '2020-01-01' }],
        terms: [{ role: 'leader', startedOn: '2019-01-01', endedOn: '2020-01-01' }]
      }
    ])
    t.match((await admin.get('/v1/communities/ended-term-one')).body, { memberCount: 0, status: 'closed' })
    const { items } = (await admin.get('/v1/activity?subjectType=membership')).body
    t.match(items, [{ verb: 'created', after: { status: 'alumni', leftOn: '2020-01-01' } }], 'and never was another')
    t.match((await upload(service, NDJSON, file, 'source=case')).body, { unchangedCount: 3 })
  })

  await t.test('ends with the last of its terms, and goes on while one does', async t => {
    const old = term('t1', { endedOn: '2020-01-01' })
    const newer = term('t2', { role: 'core', endedOn: '2022-01-01' })
    const open = term('t3', { role: 'core' })
    const cases: [object[][], object][] = [
      [[[old, newer]], { status: 'alumni', leftOn: '2022-01-01' }],
      [[[newer], [old]], { status: 'alumni', leftOn: '2022-01-01' }],
      [[[old, newer, open]], { status: 'active', leftOn: null }],
      [[[old], [open], [newer]], { status: 'active', leftOn: null }],
      [[[open], [term('t3', { role: 'core', endedOn: '2021-01-01' })]], { status: 'alumni', leftOn: '2021-01-01' }],
      [[[old], [term('t1', { endedOn: null })]], { status: 'active', leftOn: null }]
    ]
    for (const [files, expected] of cases) {
      const { membership } = await after(...files)
      t.match(membership, expected)
      t.strictSame(membership.spells, [{ joinedOn: null, leftOn: membership.leftOn }], 'it has one spell')
    }
  })

  await t.test('is active to the day before the last of its terms ends', async t => {
    for (const [days, status] of [
      [-1, 'alumni'],
      [0, 'alumni'],
      [1, 'active']
    ] as const) {
      const endedOn = addDays(today(), days)
      t.match(
        (await after([term('t', { endedOn })])).membership,
        { status, leftOn: endedOn },
        `${days} days from today`
      )
    }
  })

  await t.test('is as a row states it, before its terms or after', async t => {
    const ended = term('t', { endedOn: '2020-01-01' })
    for (const files of [[[stated(), ended]], [[ended, stated()]], [[stated()], [ended]], [[ended], [stated()]]]) {
      const { membership, source, rows } = await after(...files)
      t.match(membership, { status: 'active', leftOn: null, spells: [{ joinedOn: null, leftOn: null }] })
      t.notOk(outcomes(rows).includes('failed'))
      await admin.post('/v1/imports', { source, rows: files.flat() })
      t.match((await admin.get(`/v1/memberships?source=${source}`)).body.items, [{ status: 'active' }], 'and stays so')
    }
    const { membership } = await after([ended], [stated({ joinedOn: '2015-01-01' })])
    t.match(membership, {
      status: 'active',
      joinedOn: '2015-01-01',
      spells: [{ joinedOn: '2015-01-01', leftOn: null }]
    })
    const refused = await after([ended, stated({ status: 'declined' }), stated({ status: 'alumni', leftOn: null })])
    t.match(outcomes(refused.rows), ['created', 'failed', 'updated'])
    t.match(refused.membership, { status: 'alumni', leftOn: null })
  })

  await t.test('is as people and other calls state it', async t => {
    const patched = await after([term('t', { endedOn: '2020-01-01' })])
    await admin.patch(`/v1/memberships/${patched.membership.id}`, { leftOn: '2021-05-05' })
    const back = await after([term('t', { endedOn: '2020-01-01' })])
    await admin.post(`/v1/memberships/${back.membership.id}/transitions`, { transition: 'join' })
    for (const [{ source }, expected] of [
      [patched, { status: 'alumni', leftOn: '2021-05-05' }],
      [back, { status: 'active', leftOn: null }]
    ] as const) {
      const rows = [term('t', { endedOn: '2020-01-02' })]
      t.match((await admin.post('/v1/imports', { source, rows })).body, { updatedCount: 1 })
      t.match((await admin.get(`/v1/memberships?source=${source}`)).body.items, [expected])
    }
  })

  await t.test('stays active with a role that it was given here', async t => {
    const { membership, source } = await after([term('t', { role: 'core', endedOn: null })])
    await made(admin, '/v1/terms', { membership: membership.id, role: 'facilitator' })
    await admin.post('/v1/imports', { source, rows: [term('t', { role: 'core', endedOn: '2020-01-01' })] })
    t.match((await admin.get(`/v1/memberships/${membership.id}`)).body, { status: 'active', roles: ['facilitator'] })
  })

  await t.test('is over where its term has become that of another', async t => {
    const { source } = await after([term('t')])
    const other = { person: { key: 'q', name: 'Bo' } }
    await admin.post('/v1/imports', { source, rows: [other, term('t', { person: 'q' })] })
    const { items } = (await admin.get(`/v1/memberships?source=${source}`)).body
    t.match(items, [
      { person: { name: 'Ada' }, status: 'alumni', leftOn: null, terms: [] },
      { person: { name: 'Bo' }, status: 'active' }
    ])
  })

  await t.test('is not made by a term that cannot be written', async t => {
    const { rows, count } = await after([term('t', { isShared: true })])
    t.match(rows, [{ outcome: 'failed', errors: [{ field: '/term/isShared' }] }])
    t.equal(count, 0)
  })

  await t.test('is right when two files bring its terms at once', async t => {
    const { source } = await after()
    const files = [term('t1', { endedOn: '2020-01-01' }), term('t2'), term('t3', { endedOn: '2022-01-01' })]
    await Promise.all(files.map(one => admin.post('/v1/imports', { source, rows: [one] })))
    t.match((await admin.get(`/v1/memberships?source=${source}`)).body.items, [{ status: 'active', leftOn: null }])
    t.equal(
      (await store.pool.query('select from membership_spells where not is_over and left_on is not null')).rowCount,
      1
    )
  })

  await t.test('is what a dry run says', async t => {
    const rows = [...BASE, term('t', { endedOn: '2020-01-01' })]
    const body = linesOf(rows)
    const dry = await upload(service, NDJSON, body, 'source=dry&dryRun=true')
    const real = await upload(service, NDJSON, body, 'source=dry')
    t.strictSame(outcomes(await rowsOf(service, dry.body.id)), outcomes(await rowsOf(service, real.body.id)))
  })
})
