import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { outcomes, ROWS, rowsOf } from './imports.fixtures.ts'

const created = ROWS.map(() => 'created')
const unchanged = ROWS.map(() => 'unchanged')

t.test('an import', async t => {
  const service = await startApp(t)
  const { admin } = service
  const send = (rows: readonly unknown[], source = 's') => admin.post('/v1/imports', { source, rows })

  await t.test('makes what is new, and answers where it is found', async t => {
    const { status, headers, body } = await send(ROWS)
    t.equal(status, 201)
    t.equal(headers.location, `/v1/imports/${body.id}`)
    t.match(body, { source: 's', dryRun: false, status: 'finished', rowCount: 8, createdCount: 8, failedCount: 0 })
    t.strictSame((await admin.get(headers.location as string)).body, body)
    t.strictSame(outcomes(await rowsOf(service, body.id)), created)
    const { body: looms } = await admin.get('/v1/communities/looms')
    t.match(looms, { source: 's', externalKey: 'looms', parent: { slug: 'the-guild' }, rhythm: { everyDays: 14 } })
  })

  await t.test(
    'makes the holder of a term a member where they were none, and leaves other memberships as they are',
    async t => {
      const { body } = await admin.get('/v1/memberships?community=looms')
      t.match(body.items, [
        { status: 'active', joinedOn: null, source: 's', terms: [{ role: 'core', externalKey: 't2' }] }
      ])
      t.match((await admin.get('/v1/memberships?status=alumni')).body.items, [{ terms: [{ role: 'leader' }] }])
    }
  )

  await t.test('that comes again changes nothing, not even the log', async t => {
    const log = async () => {
      return (await admin.get('/v1/activity?limit=100')).body.items.length
    }
    const before = await log()
    const { body } = await send(ROWS)
    t.match(body, { createdCount: 0, updatedCount: 0, unchangedCount: 8 })
    t.equal(await log(), before)
    const rows = await rowsOf(service, body.id)
    t.strictSame(outcomes(rows), unchanged)
    t.ok(
      rows.every(({ id }) => id !== null),
      'every record is named'
    )
  })

  await t.test('with edits changes those rows alone, in the members they give', async t => {
    const { body } = await send([
      ...ROWS.slice(0, 2),
      { person: { key: 'ada', name: 'Ada Okafor', title: 'Weaver' } },
      ...ROWS.slice(3)
    ])
    t.match(body, { updatedCount: 1, unchangedCount: 7 })
    const { body: people } = await admin.get('/v1/people?externalKey=ada')
    t.match(people.items, [{ title: 'Weaver', email: 'ada@example.org', timeZone: 'Europe/Lisbon' }])
  })

  await t.test('is recorded in the name of the key that sent it', async t => {
    const { body } = await admin.get('/v1/activity?limit=100')
    const made = body.items.filter(({ subjectType }: { subjectType: string }) => subjectType === 'term')
    t.match(made, [{ verb: 'created', key: { name: 'a secret key' } }, { verb: 'created' }])
  })

  await t.test('takes the same key from another source for another record', async t => {
    const { body } = await send([{ person: { key: 'ada', name: 'Ada Lovelace' } }], 'elsewhere')
    t.equal(body.createdCount, 1)
    t.equal((await admin.get('/v1/people?externalKey=ada')).body.items.length, 2)
    const failed = await send([{ membership: { community: 'guild', person: 'ada' } }], 'elsewhere')
    t.match(await rowsOf(service, failed.body.id), [
      { errors: [{ field: '/membership/community', code: 'UNKNOWN_REFERENCE' }] }
    ])
  })

  await t.test('lets the later of two rows with one key win', async t => {
    const { body } = await send([
      { person: { key: 'twice', name: 'First' } },
      { person: { key: 'twice', name: 'Second' } },
      { person: { key: 'twice', name: 'Second' } }
    ])
    t.strictSame(outcomes(await rowsOf(service, body.id)), ['created', 'updated', 'unchanged'])
    t.match((await admin.get('/v1/people?externalKey=twice')).body.items, [{ name: 'Second' }])
  })

  await t.test('lists its rows by outcome, page by page', async t => {
    const people = Array.from({ length: 130 }, (_, n) => ({ person: { key: `n${n}`, name: n % 2 ? '' : `N ${n}` } }))
    const { body } = await send(people)
    t.match(body, { createdCount: 65, failedCount: 65 })
    const failed = await rowsOf(service, body.id, '&outcome=failed')
    t.strictSame(
      failed.map(({ row }) => row),
      Array.from({ length: 65 }, (_, n) => 2 * n + 2)
    )
    t.equal((await rowsOf(service, body.id)).length, 130)
  })

  await t.test('is listed with the others', async t => {
    const { body } = await admin.get('/v1/imports?sort=-startedAt&limit=2')
    t.equal(body.items.length, 2)
    t.ok(body.items[0].startedAt >= body.items[1].startedAt)
    t.ok(body.next)
  })

  await t.test('is not known by another id', async t => {
    const nobody = '01900000-0000-7000-8000-000000000000'
    t.equal((await admin.get(`/v1/imports/${nobody}`)).status, 404)
    t.equal((await admin.get(`/v1/imports/${nobody}/rows`)).status, 404)
  })

  await t.test('rehearsed gives the same answers and changes nothing', async t => {
    const rows = [
      ...ROWS,
      { person: { key: 'bo', name: 'Bo' } },
      { person: { key: 'new', name: 'New' } },
      { membership: { community: 'looms', person: 'new' } },
      { person: {} }
    ]
    const before = (await admin.get('/v1/activity?limit=100')).body.items.length
    const { body } = await admin.post('/v1/imports', { source: 's', dryRun: true, rows })
    t.match(body, {
      dryRun: true,
      status: 'finished',
      createdCount: 2,
      updatedCount: 1,
      unchangedCount: 8,
      failedCount: 1
    })
    t.equal((await admin.get('/v1/people?externalKey=new')).body.items.length, 0)
    t.equal((await admin.get('/v1/activity?limit=100')).body.items.length, before)
    const rehearsed = await rowsOf(service, body.id)
    t.match(rehearsed[9], { outcome: 'created', id: null })
    const real = await send(rows)
    t.strictSame(outcomes(await rowsOf(service, real.body.id)), outcomes(rehearsed))
  })
})
